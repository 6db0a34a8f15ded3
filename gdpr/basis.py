"""The ledger of lawful bases: what each person agreed to, was told or refused, appended and never rewritten.

`BasisEvent` is the history, `BasisState` what follows from it now, small enough for the EXISTS of `permitted()`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select

from gdpr.basis_replay import applied, rebuild, replay
from gdpr.basis_tables import EVERY, HOLDS, BasisEvent, BasisState, Event, ShownText
from gdpr.policy import Basis, Choice, Policy
from gdpr.running import running, session

__all__ = [
    "BasisEvent",
    "BasisState",
    "Event",
    "Evidence",
    "ShownText",
    "begin",
    "end",
    "history",
    "lift",
    "lock",
    "rebuild",
    "record",
    "replay",
    "restrict",
    "states",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows that it was so (Art. 5(2), 7(1) GDPR)."""

    shown: str  # the words that the person had before her
    language: str
    how: str  # "registration", "privacy centre", "unsubscribe link", "mail confirmed", ...


def record(subject: int, purpose: str, event: Event | str, *, evidence: Evidence, policy: Policy | None = None) -> None:
    """Appends an event and keeps the current state, in the present transaction.

    Raises ValueError for a purpose that the policy does not have, and for an event that its basis cannot have
    (an objection to a contract, a withdrawal of what is no consent). `policy` is the version in force unless told.
    """
    policy = policy or running().policy
    if purpose not in policy.purposes:
        raise ValueError(f"{purpose!r} is no purpose of the policy {policy.key!r}")
    event = Event(event)
    basis = policy.purposes[purpose].basis
    _possible(purpose, event, basis)
    _append(subject, policy.version, purpose, event, basis, evidence)


def begin(subject: int, *, language: str, how: str, choices: Mapping[str, bool], shown: str | None = None) -> None:
    """Records every purpose of the policy for a new person (Art. 13 GDPR): consents only where she chose them.

    `choices` holds the switches of the form, by purpose; one left out counts as not chosen for an opt-in, and as not
    objected for an opt-out. `shown` is what the form said; by default the names and reasons of the purposes.
    """
    for purpose in running().policy.purposes.values():
        words = shown or f"{purpose.label.said(language)}: {purpose.description.said(language)}"
        evidence = Evidence(shown=words, language=language, how=how)
        if purpose.choice is not Choice.OPT_IN:
            record(subject, purpose.key, Event.BEGAN, evidence=evidence)
        elif choices.get(purpose.key):
            record(subject, purpose.key, Event.GIVEN, evidence=evidence)
        if purpose.choice is Choice.OPT_OUT and choices.get(purpose.key) is False:
            record(subject, purpose.key, Event.OBJECTED, evidence=evidence)


def restrict(subject: int, *, how: str) -> None:
    """From now on the person's data is stored and not used (Art. 18 GDPR)."""
    _append_every(subject, Event.RESTRICTED, how)


def lock(subject: int, *, how: str) -> None:
    """From now on nothing is done with the person's data: an erasure is on its way, or a child's account was found."""
    _append_every(subject, Event.LOCKED, how)


def lift(subject: int, *, how: str) -> None:
    """Ends a restriction or a lock; what was refused stays refused."""
    _append_every(subject, Event.LIFTED, how)


def end(subject: int, *, how: str) -> None:
    """The person was erased: no purpose is left. The events stay, without identity, as proof (Art. 5(2) GDPR)."""
    _append_every(subject, Event.ENDED, how)


def history(subject: int) -> list[BasisEvent]:
    """Every event of the person, oldest first."""
    return list(session().scalars(select(BasisEvent).filter_by(subject_id=subject).order_by(BasisEvent.id)))


def states(subject: int) -> dict[str, BasisState]:
    """The current state of each purpose for this person."""
    found = session().scalars(select(BasisState).filter_by(subject_id=subject))
    return {state.purpose: state for state in found}


def _possible(purpose: str, event: Event, basis: Basis) -> None:
    consent = basis is Basis.CONSENT
    wrong = {
        Event.GIVEN: not consent,
        Event.WITHDRAWN: not consent,
        Event.BEGAN: consent,
        Event.OBJECTED: basis not in {Basis.LEGITIMATE_INTERESTS, Basis.PUBLIC_TASK},
        Event.RESUMED: basis not in {Basis.LEGITIMATE_INTERESTS, Basis.PUBLIC_TASK},
    }
    if event in HOLDS or wrong.get(event):
        raise ValueError(f"{event.value!r} is no event of the purpose {purpose!r}, which rests on {basis.value}")


def _append(subject: int, version: int, purpose: str, event: Event, basis: Basis, evidence: Evidence) -> None:
    row = _event(subject, version, purpose, event, basis.value, evidence)
    state = session().get(BasisState, (subject, purpose))
    after = applied(state, row, state.held if state else _held(subject))
    session().add(row)
    if state is None:
        session().add(after)
    session().flush()


def _append_every(subject: int, event: Event, how: str) -> None:
    row = _event(
        subject,
        running().policy.version,
        EVERY,
        event,
        "",
        Evidence(shown="", language="", how=how),  # nothing was shown
    )
    session().add(row)
    if event is Event.ENDED:
        session().execute(delete(BasisState).where(BasisState.subject_id == subject))
    else:
        for state in states(subject).values():
            state.held = HOLDS[event]
    session().flush()


def _event(subject: int, version: int, purpose: str, event: Event, basis: str, evidence: Evidence) -> BasisEvent:
    return BasisEvent(
        subject_id=subject,
        purpose=purpose,
        event=event.value,
        basis=basis,
        version=version,
        shown_hash=_keep_words(evidence.shown),
        language=evidence.language,
        how=evidence.how,
        at=running().host.now(),
    )


def _keep_words(words: str) -> str:
    key = hashlib.sha256(words.encode()).hexdigest()
    if session().get(ShownText, key) is None:
        session().add(ShownText(hash=key, words=words))
        session().flush()
    return key


def _held(subject: int) -> str | None:
    last = session().scalar(
        select(BasisEvent.event)
        .where(BasisEvent.subject_id == subject, BasisEvent.purpose == EVERY)
        .order_by(BasisEvent.id.desc())
        .limit(1)
    )
    return HOLDS[Event(last)] if last else None
