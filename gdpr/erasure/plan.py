"""The plan of an erasure: one step for each table and role, what becomes of its rows, and the article that says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from gdpr.datamap import Holder, Place
from gdpr.declare import N_, Identifier
from gdpr.erasure.rules import Decision, decide
from gdpr.erasure.seal import Known
from gdpr.erasure.tables import Outcome
from gdpr.notices import purposes_of
from gdpr.order import in_order
from gdpr.paths import Reach
from gdpr.policy import Policy
from gdpr.running import running, session

OTHERS_TOO = (
    "Art. 17(1) GDPR",
    N_("It belongs to your business, and others act for it: it is not about you alone."),
)
FOR_THE_OTHER = (
    "Art. 17(1), 15(4) GDPR",
    N_("It belongs to the other side as well. It stays there without your identity."),
)


@dataclass(frozen=True)
class Step:
    """What is to be done with the rows of one role."""

    holder: Holder
    reach: Reach
    count: int
    outcome: Outcome
    article: str
    reason: str  # message id
    kept: frozenset[str]  # names of the columns that an exception keeps
    until: datetime | None

    @property
    def key(self) -> str:
        """`message:author`"""
        return self.reach.key

    @property
    def label(self) -> str:
        return self.reach.role.label or self.holder.label


def plan(subject: int) -> list[Step]:
    """Every step that finds rows, in the order in which they are taken. Reads only; nothing is decided by it yet."""
    here = running()
    return [step for reach in in_order(here.map.reaches) for step in _steps(here.map[reach.table.name], reach, subject)]


def decision(holder: Holder, reach: Reach, policy: Policy, now: datetime) -> Decision:
    """The rules' answer for the rows of a role. A copy is never kept: what it was made from may be."""
    held_for = {
        place.column.name: purposes_of(place.says, policy)
        for place in holder.places_of(reach.name)
        if place.says.copy_of is None
    }
    return decide(held_for, now)


def identifiers(subject: int, steps: list[Step], kind: Identifier) -> list[Known]:
    """Values of STRONG or WEAK columns in the rows that the plan changes, without those that others hold as their own.

    A number that a colleague gives as her own stays hers: it is no proof of a trace of the erased.
    """
    found: dict[Known, None] = {}
    for step in steps:
        if step.outcome in {Outcome.KEPT, Outcome.SHARED}:
            continue
        for place in step.holder.places_of(step.reach.name):
            if place.says.identifier is kind and place.column.name not in step.kept:
                found |= dict.fromkeys(_values(place, step.reach, subject))
    return [known for known in found if kind is Identifier.WEAK or not _someone_elses(known, subject)]


def _steps(holder: Holder, reach: Reach, subject: int) -> Iterator[Step]:
    found = _count(reach, and_(reach.of(subject), ~_gone_already(holder, reach, subject)))
    if not found:
        return
    due = _count(reach, reach.due(subject)) if reach.role.last else found
    if due:
        yield _due(holder, reach, due)
    if due < found:
        yield Step(holder, reach, found - due, Outcome.SHARED, *OTHERS_TOO, frozenset(), None)


def _gone_already(holder: Holder, reach: Reach, subject: int) -> ColumnElement[bool]:
    """Rows that stay for this role, but go for another one of the same person: they are told of once."""
    others = [other.due(subject) for other in holder.reaches.values() if other.goes and not reach.goes]
    return or_(false(), *others)


def _due(holder: Holder, reach: Reach, count: int) -> Step:
    here = running()
    says = decision(holder, reach, here.policy, here.host.now())
    names = frozenset(place.column.name for place in holder.places_of(reach.name))
    article, reason = says.article, says.reason
    if names and says.kept == names:
        outcome = Outcome.KEPT
    elif reach.goes:
        outcome = Outcome.PARTLY if says.kept else Outcome.ERASED
    else:
        outcome = Outcome.DETACHED if is_own(holder, reach) else Outcome.REDACTED
        article, reason = FOR_THE_OTHER
    kept = says.kept if outcome in {Outcome.KEPT, Outcome.PARTLY} else frozenset[str]()
    return Step(holder, reach, count, outcome, article, reason, kept, says.until if kept else None)


def is_own(holder: Holder, reach: Reach) -> bool:
    """Whether the row itself names the person (its author), so that cutting the link ends the role."""
    return reach.link in holder.links_of(reach.name) and not (reach.hops and reach.hops[0].outward)


def _count(reach: Reach, condition: ColumnElement[bool]) -> int:
    return session().execute(select(func.count()).select_from(reach.table).where(condition)).scalar_one()


def _values(place: Place, reach: Reach, subject: int) -> Iterator[Known]:
    column = place.column
    values = select(column).where(reach.due(subject), column.is_not(None)).distinct()
    for value in session().scalars(values):
        if str(value).strip():
            yield Known.of(place.says.category, str(value))


def _someone_elses(known: Known, subject: int) -> bool:
    return any(_held_elsewhere(place, known.value, subject) for place in running().map.places if _original(place))


def _original(place: Place) -> bool:
    return place.says.identifier is Identifier.STRONG and place.says.copy_of is None


def _held_elsewhere(place: Place, value: str, subject: int) -> bool:
    due = or_(false(), *(reach.due(subject) for reach in running().map[place.table.name].reaches.values()))
    others = and_(place.column == value, ~func.coalesce(due, false()))
    return session().scalar(select(place.table.primary_key.columns[0]).where(others).limit(1)) is not None
