"""Reads of members and operators."""

from sqlalchemy import Select, func, select
from sqlalchemy.orm import raiseload

from forum.kernel.db import db
from forum.members.models import Member, PublicProfile
from gdpr import Use, permitted


def member_of(subject: int) -> Member | None:
    """The member who is this data subject."""
    return db.session.scalar(select(Member).where(Member.subject == subject))


def member_by_email(email: str) -> Member | None:
    """The member with this address, in its normal form."""
    return db.session.scalar(select(Member).where(Member.email == email))


def published_counts() -> dict[str, int]:
    """How many operators of each side are published."""
    counts = select(PublicProfile.side, func.count().label("number")).group_by(PublicProfile.side)
    return {"domestic": 0, "overseas": 0} | {row.side: row.number for row in db.session.execute(counts)}


def member_by_public_id(public_id: str) -> Member | None:
    """The member with this random id."""
    return db.session.scalar(select(Member).where(Member.public_id == public_id))


def profiles_seen_by(viewer: Member) -> Select[PublicProfile]:
    """What the other side publishes, without operators whose person in charge may not be shown now.

    The one way to another operator: directory, facets, profile and inquiries begin with it. The gate is an EXISTS on
    the contact's number, so it multiplies no rows; a profile leads to nothing that is not published.
    """
    contact = select(Member.subject).where(Member.id == PublicProfile.contact_id).correlate(PublicProfile)
    seen = select(PublicProfile).where(PublicProfile.side == viewer.side.other).options(raiseload("*"))
    return permitted(seen, Use.NETWORKING, subject=contact.scalar_subquery())
