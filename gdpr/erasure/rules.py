"""Art. 17 GDPR for one step of a plan: the ground that applies, and the exception that keeps something for a time.

Pure: facts in, decision out. The one place where rules of erasure are asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from gdpr.declare import N_, Use
from gdpr.policy import Basis, Purpose

EXCEPTION = {
    Basis.LEGAL_OBLIGATION: (
        "Art. 17(3)(b) GDPR",
        N_("A legal obligation asks that this proof is kept. It is used for nothing else."),
    ),
    None: (
        "Art. 17(3)(e) GDPR",
        N_("It is needed to establish, exercise or defend legal claims. It is used for nothing else."),
    ),
}
GROUND = {
    Basis.CONSENT: (
        "Art. 17(1)(b) GDPR",
        N_("You withdraw your consent, and no other ground remains."),
    ),
    Basis.LEGITIMATE_INTERESTS: (
        "Art. 17(1)(c) GDPR",
        N_("You object, and no overriding ground to go on was found."),
    ),
    Basis.PUBLIC_TASK: (
        "Art. 17(1)(c) GDPR",
        N_("You object, and no overriding ground to go on was found."),
    ),
}
NO_LONGER_NECESSARY = (
    "Art. 17(1)(a) GDPR",
    N_("It is no longer necessary for what it was collected for."),
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the law says to one step. `kept` are the columns that an exception keeps, `until` the end of that."""

    article: str
    reason: str  # message id
    kept: frozenset[str] = frozenset()
    until: datetime | None = None


def decide(held_for: Mapping[str, Collection[Purpose]], now: datetime) -> Decision:
    """Decide on rows whose columns (by name) are held for these purposes.

    A purpose that rests on a legal obligation (Art. 17(3)(b)), or that is proof on another basis (17(3)(e)), keeps
    its columns until its retention ends, counted from now. Else the ground follows from the bases: consent (b),
    legitimate interests or public task (c), contract and vital interests (a); of several the first of (a), (b), (c).
    """
    keeping = {name: [each for each in purposes if _keeps(each)] for name, purposes in held_for.items()}
    kept = {name: purposes for name, purposes in keeping.items() if purposes}
    if not kept:
        return Decision(*_ground(purpose for purposes in held_for.values() for purpose in purposes))
    reasons = [purpose for purposes in kept.values() for purpose in purposes]
    obliged = any(purpose.basis is Basis.LEGAL_OBLIGATION for purpose in reasons)
    article, reason = EXCEPTION[Basis.LEGAL_OBLIGATION if obliged else None]
    until = max(purpose.retention.period.after(now) for purpose in reasons)
    return Decision(article, reason, frozenset(kept), until)


def _keeps(purpose: Purpose) -> bool:
    return purpose.basis is Basis.LEGAL_OBLIGATION or Use.PROOF in purpose.uses


def _ground(purposes: Iterable[Purpose]) -> tuple[str, str]:
    grounds = {GROUND.get(purpose.basis, NO_LONGER_NECESSARY) for purpose in purposes}
    return min(grounds, default=NO_LONGER_NECESSARY)
