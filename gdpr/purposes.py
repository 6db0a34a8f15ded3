"""The purpose gate: may this person's data be used for this, now? Asked at the moment of acting (design rule 3)."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Delete, Select, Update, exists, false, select
from sqlalchemy.orm import InstrumentedAttribute

from gdpr.basis import BasisState
from gdpr.declare import Use
from gdpr.policy import Purpose
from gdpr.running import running, session

Statement = TypeVar("Statement", bound="Select[*tuple[Any, ...]] | Update | Delete")
SubjectColumn = ColumnElement[Any] | InstrumentedAttribute[Any]


def allows(subject: int, purpose: str | Use) -> bool:
    """May the data of this person be used for the purpose now?

    `purpose` is the key of a purpose, or a `Use`: then one allowed purpose that covers the use is enough. False for
    who withdrew, objected, is restricted or locked, never had a basis, or has not agreed where that is needed.
    """
    return bool(session().scalar(select(_gate(subject, purpose))))


def permitted(statement: Statement, purpose: str | Use, *, subject: SubjectColumn) -> Statement:
    """The statement without the people whose data may not be used for the purpose now.

    `subject` is the column of the statement that holds the subject number. Adds an EXISTS on the state table and
    no row, so it works in SELECT, UPDATE and DELETE alike.
    """
    return statement.where(_gate(subject, purpose))


def purposes_for(purpose: str | Use) -> tuple[Purpose, ...]:
    """The purposes of the policy that a key or a use stands for. Raises ValueError where there is none."""
    policy = running().policy
    if isinstance(purpose, Use):
        return policy.serving(purpose)
    if purpose not in policy.purposes:
        raise ValueError(f"{purpose!r} is no purpose of the policy {policy.key!r}")
    return (policy.purposes[purpose],)


def _gate(subject: int | SubjectColumn, purpose: str | Use) -> ColumnElement[bool]:
    keys = [found.key for found in purposes_for(purpose)]
    if not keys:
        return false()
    which = BasisState.purpose == keys[0] if len(keys) == 1 else BasisState.purpose.in_(keys)
    return (
        exists()
        .where(BasisState.subject_id == subject, which, BasisState.allowed, BasisState.held.is_(None))
        .correlate_except(BasisState)
    )
