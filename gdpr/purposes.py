"""The purpose gate: may this person's data be used for this, now? Asked at the moment of acting (design rule 3)."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Delete, Select, Update, and_, exists, false, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from gdpr.agreements import floors, receiving_since
from gdpr.basis import BasisState
from gdpr.declare import Use
from gdpr.policy import Purpose
from gdpr.running import running, session

Statement = TypeVar("Statement", bound="Select[*tuple[Any, ...]] | Update | Delete")
SubjectColumn = ColumnElement[Any] | InstrumentedAttribute[Any]


def allows(subject: int, purpose: str | Use, *, recipient: str | None = None) -> bool:
    """May the data of this person be used for the purpose now, and be given to the recipient?

    `purpose` is the key of a purpose, or a `Use`: then one allowed purpose that covers the use is enough. False for
    who withdrew, objected, is restricted or locked, never had a basis, or has not agreed where that is needed.
    """
    return bool(session().scalar(select(_gate(literal(subject), purpose, recipient))))


def permitted(
    statement: Statement, purpose: str | Use, *, subject: SubjectColumn, recipient: str | None = None
) -> Statement:
    """The statement without the people whose data may not be used for the purpose now.

    `subject` is the column of the statement that holds the subject number. Adds an EXISTS on the state table and
    no row, so it works in SELECT, UPDATE and DELETE alike. With `recipient`, a key of the policy, those are left out
    too whose terms do not have that recipient yet (TTC-19).
    """
    return statement.where(_gate(subject, purpose, recipient))


def purposes_for(purpose: str | Use) -> tuple[Purpose, ...]:
    """The purposes of the policy that a key or a use stands for. Raises ValueError where there is none."""
    policy = running().policy
    if isinstance(purpose, Use):
        return policy.serving(purpose)
    if purpose not in policy.purposes:
        raise ValueError(f"{purpose!r} is no purpose of the policy {policy.key!r}")
    return (policy.purposes[purpose],)


def _gate(subject: SubjectColumn, purpose: str | Use, recipient: str | None) -> ColumnElement[bool]:
    terms = [found for key in purposes_for(purpose) if (found := _terms(key.key, recipient)) is not None]
    if not terms:
        return false()
    return (
        exists()
        .where(BasisState.subject_id == subject, or_(*terms), BasisState.allowed, BasisState.held.is_(None))
        .correlate_except(BasisState)
    )


def _terms(purpose: str, recipient: str | None) -> ColumnElement[bool] | None:
    """The rows of a purpose whose terms hold; None where the purpose does not give data to the recipient at all."""
    since = floors().get(purpose, 1)
    if recipient is not None:
        if (receiving := receiving_since(purpose, recipient)) is None:
            return None
        since = max(since, receiving)
    which = BasisState.purpose == purpose
    first = running().versions.published()[0].number
    return which if since <= first else and_(which, BasisState.version >= since)
