"""What a rule says before dates and letter are added, and how several rows make one ruling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from gdpr.rules.table import Row

Dates = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Ruling:
    """Outcome, points of law, duties and reasons; what is acted on and what not; dates in ISO form."""

    outcome: str
    cites: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    whys: tuple[str, ...] = ()
    include: tuple[str, ...] | None = None
    exclude: tuple[str, ...] | None = None
    extra: Mapping[str, object] = field(default_factory=dict[str, object])
    deadline: str | None = None
    deadline_extra: Dates = field(default_factory=dict[str, object])
    needs: tuple[str, ...] = ()  # facts that somebody must give before anything can be decided
    beside: tuple[str, ...] = ()  # points of form and time: cited while the list stays short

    @classmethod
    def of(cls, *rows: Row, outcome: str = "") -> Self:
        """The rows together; the outcome is the given one, or that of the first row."""
        return cls(outcome or rows[0].outcome).also(*rows)

    def also(self, *rows: Row) -> Self:
        """With the points, duties and reasons of further rows."""
        return (
            self.citing(*(point for row in rows for point in row.cites))
            .owing(*(duty for row in rows for duty in row.duties))
            .because(*(row.why for row in rows))
        )

    def citing(self, *points: str) -> Self:
        return replace(self, cites=unique((*self.cites, *points)))

    def owing(self, *duties: str) -> Self:
        return replace(self, duties=unique((*self.duties, *duties)))

    def because(self, *whys: str) -> Self:
        return replace(self, whys=unique((*self.whys, *whys)))

    def over(self, include: Iterable[str], exclude: Iterable[str]) -> Self:
        return replace(self, include=tuple(include), exclude=tuple(exclude))

    def telling(self, **extra: object) -> Self:
        return replace(self, extra={**self.extra, **extra})

    def needing(self, *names: str) -> Self:
        return replace(self, needs=unique((*self.needs, *names)))

    def by(self, deadline: str | None, **extra: object) -> Self:
        return replace(self, deadline=deadline, deadline_extra={**self.deadline_extra, **extra})

    def aside(self, *points: str) -> Self:
        return replace(self, beside=unique((*self.beside, *points)))


def unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
