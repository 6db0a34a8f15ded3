"""Reads of the back office: administrators see what was registered, and nothing of what members write to each other."""

from collections.abc import Mapping

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import selectinload

from forum.kernel.db import db
from forum.kernel.jobs import Job
from forum.members.models import Decision, Function, Member, Standing

SHOWN = [standing for standing in Standing if standing is not Standing.LEAVING]  # an erasure is nobody's to decide
WAITS_FIRST = case((Member.standing == Standing.WAITING, 0), else_=1)
THEN = case((Member.standing == Standing.WAITING, Member.id), else_=-Member.id)  # who waits longest; then the newest
QUEUE_ORDER = (WAITS_FIRST, THEN)


def members(standing: str | None = None) -> Select[Member]:
    """Members who act for an operator, of one standing or all."""
    chosen = [standing] if standing in SHOWN else SHOWN
    return select(Member).where(
        Member.function == Function.MEMBER, Member.operator_id.is_not(None), Member.standing.in_(chosen)
    )


def counts() -> Mapping[str, int]:
    """How many members are in each standing."""
    listed = members().with_only_columns(Member.standing, func.count()).group_by(Member.standing)
    return dict.fromkeys(SHOWN, 0) | dict(db.session.execute(listed).all())


def member_called(public_id: str, *, to_decide: bool = False) -> Member | None:
    """The member with this random id; `to_decide` holds her against a second decision in the same moment."""
    query = members().where(Member.public_id == public_id)
    if to_decide:
        return db.session.scalar(query.with_for_update(of=Member))
    return db.session.scalar(query.options(selectinload(Member.decisions).joinedload(Decision.by)))


def failed_jobs() -> list[Job]:
    """Jobs that were given up, newest first."""
    given_up = select(Job).where(Job.done_at.is_not(None), Job.error.is_not(None))
    return list(db.session.scalars(given_up.order_by(Job.id.desc()).limit(50)))
