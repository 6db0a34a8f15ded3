"""What follows from the ledger's events: one rule for a live event, for a replay and for the comparison of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from gdpr.basis_tables import ALLOWING, EVERY, HOLDS, REFUSING, BasisEvent, BasisState, Event
from gdpr.policy import Basis


def rebuild(session: Session) -> int:
    """Makes the state table anew from the events; returns how many rows it has. Runs in the given transaction."""
    rows = list(replay(session))
    session.execute(delete(BasisState))
    if rows:
        session.execute(insert(BasisState), rows)
    session.expire_all()
    return len(rows)


def replay(session: Session) -> Iterator[dict[str, Any]]:
    """The rows that the state table should have, from the events alone; in the order of subject and purpose."""
    current: dict[str, BasisState] = {}
    subject: int | None = None
    held: str | None = None
    for event in session.scalars(select(BasisEvent).order_by(BasisEvent.subject_id, BasisEvent.id)):
        if event.subject_id != subject:
            yield from _rows(current)
            subject, held, current = event.subject_id, None, {}
        if event.purpose == EVERY:
            held = HOLDS[Event(event.event)]
            if event.event == Event.ENDED:
                current = {}
            for state in current.values():
                state.held = held
        else:
            current[event.purpose] = applied(current.get(event.purpose), event, held)
    yield from _rows(current)


def applied(state: BasisState | None, event: BasisEvent, held: str | None) -> BasisState:
    """The state after the event; the same for a live event and for a replay."""
    if state is None:
        state = BasisState(
            subject_id=event.subject_id, purpose=event.purpose, allowed=False, version=event.version, since=event.at
        )
    before = (state.allowed, state.basis)
    happened = Event(event.event)
    if happened in ALLOWING:
        state.allowed = True
    elif happened in REFUSING or (happened is Event.CHANGED and event.basis == Basis.CONSENT):
        state.allowed = False
    if before != (state.allowed, event.basis):
        state.since = event.at
    if happened not in {Event.CHANGED, Event.RELEASED}:  # terms that she did not agree to do not become hers
        state.version = event.version
    state.basis, state.held = event.basis, held
    return state


def _rows(current: Mapping[str, BasisState]) -> Iterator[dict[str, Any]]:
    columns = [column.key for column in BasisState.__table__.columns]
    for purpose in sorted(current):
        yield {key: getattr(current[purpose], key) for key in columns}
