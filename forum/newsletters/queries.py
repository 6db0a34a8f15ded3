"""Reads of newsletters, for administrators: editions, whom they would reach, and what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, case, cast, exists, func, literal, or_, select

import gdpr
from forum.kernel.db import db
from forum.kernel.jobs import Job
from forum.members.models import Function, Member, Operator, Standing
from forum.newsletters.models import OPEN, PURPOSE, Delivery, DeliveryState, Edition, EditionState
from gdpr.basis import BasisState

Segment = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom an edition would reach, and how many of its segment are left out, by reason."""

    may_get: int
    left_out: Mapping[str, int]  # inactive, restricted, stopped, never, other

    @property
    def total(self) -> int:
        return self.may_get + sum(self.left_out.values())


def editions() -> Select[Edition]:
    """Every edition."""
    return select(Edition)


def edition_called(public_id: str, *, to_change: bool = False) -> Edition | None:
    """The edition with this random id; `to_change` holds it against others who would change it now."""
    query = select(Edition).where(Edition.public_id == public_id)
    return db.session.scalar(query.with_for_update() if to_change else query)


def readers(segment: Segment, *columns: Any) -> Select[*tuple[Any, ...]]:
    """`columns` of the members of a segment who may get a newsletter now."""
    in_use = (Member.standing == Standing.ACTIVE,)
    return gdpr.permitted(_members(segment, *columns).where(*in_use), PURPOSE, subject=Member.subject)


def reach(segment: Segment) -> Reach:
    """Counted, not listed: who has refused is nobody's business here."""
    may_get = db.session.scalar(readers(segment, func.count())) or 0
    state = and_(BasisState.subject_id == Member.subject, BasisState.purpose == PURPOSE)
    reason = case(
        (Member.standing != Standing.ACTIVE, "inactive"),
        (BasisState.held.is_not(None), "restricted"),
        (BasisState.subject_id.is_(None), "never"),
        (BasisState.allowed.is_(False), "stopped"),
        else_="may",
    )
    query = _members(segment, reason, func.count()).outerjoin(BasisState, state).group_by(reason)
    found = {name: count for name, count in db.session.execute(query).all() if name != "may"}
    total = db.session.scalar(_members(segment, func.count())) or 0
    return Reach(may_get, found | {"other": total - may_get - sum(found.values())})


def results(edition: Edition) -> dict[str, int]:
    """How many deliveries are in each state, and how many readers stopped the newsletter by its link."""
    query = (
        select(Delivery.state, func.count(), func.count(Delivery.unsubscribed_at))
        .where(Delivery.edition_id == edition.id)
        .group_by(Delivery.state)
    )
    rows = db.session.execute(query).all()
    counts = {state.value: 0 for state in DeliveryState} | {state: count for state, count, _ in rows}
    return counts | {
        "open": sum(counts[state] for state in OPEN),
        "total": sum(counts[state] for state in DeliveryState),
        "unsubscribed": sum(stopped for _, _, stopped in rows),
    }


def is_stalled(edition: Edition) -> bool:
    """Whether it should be on its way, but no job is left that sends it."""
    if edition.state != EditionState.SENDING:
        return False
    at_work = select(exists().where(Job.key.startswith(f"newsletter:{edition.id}:"), Job.done_at.is_(None)))
    return not db.session.scalar(at_work)


def unknown_by_edition() -> list[tuple[Edition, int]]:
    """Editions with deliveries whose outcome nobody knows, newest first."""
    query = (
        select(Edition, func.count(Delivery.id))
        .join(Delivery, and_(Delivery.edition_id == Edition.id, Delivery.state == DeliveryState.UNKNOWN))
        .group_by(Edition.id)
        .order_by(Edition.id.desc())
        .limit(50)
    )
    return list(db.session.execute(query).all())


def unknown_readers(edition: Edition) -> list[tuple[str, str]]:
    """(name, address) of those who may or may not have got it: an administrator asks or writes to them."""
    query = (
        select(Member.name, Member.email)
        .join(Delivery, Delivery.subject == Member.subject)
        .where(Delivery.edition_id == edition.id, Delivery.state == DeliveryState.UNKNOWN)
        .where(Member.standing == Standing.ACTIVE)
        .order_by(Delivery.id)
        .limit(200)
    )
    return list(db.session.execute(gdpr.permitted(query, PURPOSE, subject=Member.subject)).all())


def countries_of_operators() -> list[str]:
    """Codes of the countries that operators are in."""
    return list(db.session.scalars(select(Operator.country).distinct().order_by(Operator.country)))


def _members(segment: Segment, *columns: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .select_from(Member)
        .join(Operator, Operator.id == Member.operator_id)
        .where(Member.function == Function.MEMBER, _meant(segment))
    )


def _meant(segment: Segment) -> ColumnElement[bool]:
    """Members whom the board means, whether they may be written to or not."""
    conditions: list[ColumnElement[bool]] = [literal(True)]
    if segment.get("side"):
        conditions.append(Operator.side == segment["side"])
    if segment.get("countries"):
        conditions.append(Operator.country.in_(segment["countries"]))
    if segment.get("languages"):
        conditions.append(Member.language.in_(segment["languages"]))
    if segment.get("categories"):
        listed = cast(Operator.categories, Text)  # a list of codes in JSON on either engine
        conditions.append(or_(*(listed.contains(f'"{code}"', autoescape=True) for code in segment["categories"])))
    return and_(*conditions)
