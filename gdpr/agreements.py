"""Which terms are in force for each person: who must be asked again, and what she agreed to (TTC-19)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import func, select

from gdpr.basis import BasisEvent, BasisState, Event, Evidence, states
from gdpr.basis import record as record_basis
from gdpr.differences import BLOCKING, Ask, asks
from gdpr.policy import Basis, Purpose
from gdpr.running import running, session
from gdpr.versions import Published, newest, policy_at


@dataclass(frozen=True, slots=True)
class Pending:
    """A purpose whose new terms wait for the person's agreement."""

    purpose: Purpose
    reasons: frozenset[Ask]
    former: Purpose | None  # the terms that are hers now

    @property
    def blocked(self) -> bool:
        """Until she agrees the purpose leaves her out; otherwise her former terms go on."""
        return bool(self.reasons & BLOCKING)


def pending(subject: int) -> list[Pending]:
    """What this person must still be asked, for the newest version, in force or announced."""
    found, joined, last = states(subject), _joined(subject), newest()
    return [
        Pending(purpose, reasons, _former(found.get(key), key))
        for key, purpose in last.policy.purposes.items()
        if (reasons := _open(found.get(key), joined, key, last))
    ]


def agree(subject: int, purpose: str, *, language: str, how: str) -> None:
    """The person agrees to the newest terms of a purpose. Raises ValueError where nothing was asked."""
    last = newest()
    waiting = {item.purpose.key: item for item in pending(subject)}
    if purpose not in waiting:
        raise ValueError(f"nothing about {purpose!r} waits for an agreement")
    item = waiting[purpose]
    evidence = Evidence(shown=terms_in_words(item.purpose, language), language=language, how=how)
    record_basis(subject, purpose, _event(item), evidence=evidence, policy=last.policy)


def terms(subject: int, purpose: str) -> Purpose | None:
    """The purpose as it is in force for this person: of the last version that needed no agreement of hers, or has it.

    None where the purpose leaves her out.
    """
    state = states(subject).get(purpose)
    if state is None or not state.allowed:
        return None
    return _former(state, purpose)


def floors() -> Mapping[str, int]:
    """By purpose, the version since which people must have agreed for the gate to let them in; 1 is left out."""
    found: dict[str, int] = {}
    in_force = running().policy.version
    for before, after in _steps():
        if after.number <= in_force:
            changed = asks(before.policy, after.policy)
            found |= {key: after.number for key, reasons in changed.items() if reasons & BLOCKING}
    return found


def receiving_since(purpose: str, recipient: str) -> int | None:
    """The version since which the recipient is one of the purpose's; None if it is not."""
    since: int | None = None
    in_force = running().policy.version
    for version in running().versions.published():
        if version.number > in_force:
            break
        found = version.policy.purposes.get(purpose)
        if found is None or recipient not in found.recipients:
            since = None
        elif since is None:
            since = version.number
    return since


def terms_in_words(purpose: Purpose, language: str) -> str:
    """What is shown where someone agrees to the terms of a purpose, and kept as evidence."""
    return "\n".join(
        (
            purpose.label.said(language),
            purpose.description.said(language),
            purpose.basis.article,
            purpose.retention.text.said(language),
            *(newest().policy.recipients[key].label.said(language) for key in purpose.recipients),
        )
    )


def _steps() -> list[tuple[Published, Published]]:
    known = running().versions.published()
    return list(pairwise(known))


def _joined(subject: int) -> int:
    """The version that she was first told of."""
    return session().scalar(select(func.min(BasisEvent.version)).filter_by(subject_id=subject)) or newest().number


def _open(state: BasisState | None, joined: int, purpose: str, last: Published) -> frozenset[Ask]:
    """Why the terms of `last` are not hers yet. Who refused a purpose is not asked about its terms."""
    seen = state.version if state is not None else joined
    reasons: set[Ask] = set()
    for before, after in _steps():
        if seen < after.number <= last.number:
            reasons |= asks(before.policy, after.policy).get(purpose, frozenset())
    if (state is None or not state.allowed) and not reasons & BLOCKING:
        return frozenset()
    return frozenset(reasons)


def _former(state: BasisState | None, purpose: str) -> Purpose | None:
    if state is None:
        return None
    hers = state.version
    for before, after in _steps():
        if after.number > running().policy.version:
            break
        if after.number > hers and not asks(before.policy, after.policy).get(purpose):
            hers = after.number
        elif after.number > hers:
            break
    return policy_at(hers).purposes.get(purpose)


def _event(item: Pending) -> Event:
    if item.purpose.basis is Basis.CONSENT and (item.blocked or item.former is None):
        return Event.GIVEN
    return Event.BEGAN if item.blocked else Event.AGREED
