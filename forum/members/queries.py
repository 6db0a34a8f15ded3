"""Reads of members and operators."""

from sqlalchemy import func, select

from forum.kernel.db import db
from forum.members.models import Member, PublicProfile


def member_of(subject: int) -> Member | None:
    """The member who is this data subject."""
    return db.session.scalar(select(Member).where(Member.subject == subject))


def member_by_email(email: str) -> Member | None:
    """The member with this address, in its normal form."""
    return db.session.scalar(select(Member).where(Member.email == email))


def published_counts() -> dict[str, int]:
    """How many operators of each side are published."""
    rows = db.session.execute(select(PublicProfile.side, func.count()).group_by(PublicProfile.side)).tuples()
    return {"domestic": 0, "overseas": 0} | dict(rows)


def member_by_public_id(public_id: str) -> Member | None:
    """The member with this random id."""
    return db.session.scalar(select(Member).where(Member.public_id == public_id))
