"""Data subjects: made when a person first gives data, known by a random id outside and a number inside."""

from __future__ import annotations

from sqlalchemy import select

from gdpr.running import running, session
from gdpr.store import Subject


def new_subject() -> int:
    """The number of a new data subject, in the present transaction."""
    subject = Subject(created_at=running().host.now())
    session().add(subject)
    session().flush()
    return subject.id


def subject_called(public_id: str) -> int | None:
    """The number of the subject with this public id, or None."""
    return session().scalar(select(Subject.id).where(Subject.public_id == public_id))


def public_id(subject: int) -> str:
    """The random id by which a subject is known outside; NoResultFound if there is none."""
    return session().execute(select(Subject.public_id).where(Subject.id == subject)).scalar_one()
