"""What `decide` hands back: a decision with its points of law, duties and dates, ready for an officer to sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gdpr.rules.schema import FIELDS


@dataclass(frozen=True, slots=True)
class Decision:
    """Dates are in ISO form; `reasons` are keys of texts.toml; `turned_on` lists the facts behind the outcome.

    Whatever becomes of a fact outside `turned_on`, the outcome stays the same. `needs` lists, where the outcome is
    needs_finding, what somebody has to find first; `countries` are those whose authorities a letter names.
    """

    outcome: str
    citations: tuple[str, ...]
    duties: tuple[str, ...]
    reasons: tuple[str, ...]
    turned_on: tuple[str, ...]
    deadline: str | None = None
    deadline_extra: Mapping[str, object] = field(default_factory=dict[str, object])
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict[str, object])
    needs: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[str, ...]:
        """The facts behind the outcome that only a person can say; an officer confirms each before she signs."""
        return tuple(name for name in self.turned_on if FIELDS[name].finding)

    def as_dict(self) -> dict[str, object]:
        return {
            "outcome": self.outcome,
            "citations": list(self.citations),
            "duties": list(self.duties),
            "deadline": self.deadline,
            "deadline_extra": dict(self.deadline_extra),
            "include": list(self.include),
            "exclude": list(self.exclude),
            "extra": {**self.extra, "needs": list(self.needs)} if self.needs else dict(self.extra),
        }
