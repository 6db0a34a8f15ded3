"""The ledger of lawful bases: appended, never rewritten, and its state follows from it."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from gdpr import Evidence, begin, new_subject, record
from gdpr.basis import (
    BasisEvent,
    BasisState,
    Event,
    ShownText,
    end,
    history,
    lift,
    lock,
    rebuild,
    replay,
    restrict,
    states,
)
from gdpr.running import session
from tests.gdpr.site import InlineHost

SHOWN = Evidence(shown="We send you a newsletter.", language="en", how="test")


@pytest.fixture
def person(app: Flask, site: InlineHost) -> int:
    site.begin_write()
    return new_subject()


def join(person: int, **choices: bool) -> None:
    begin(person, language="en", how="registration", choices=choices)


def current() -> list[dict[str, object]]:
    columns = [column.key for column in BasisState.__table__.columns]
    rows = session().scalars(select(BasisState).order_by(BasisState.subject_id, BasisState.purpose))
    return [{key: getattr(row, key) for key in columns} for row in rows]


def test_every_purpose_begins_with_its_basis_and_consent_only_where_chosen(person: int) -> None:
    join(person, newsletter=True)
    found = states(person)
    assert "activities" not in found
    assert {key: state.basis for key, state in found.items() if state.allowed} == {
        "account": "contract",
        "administration": "legitimate_interests",
        "networking": "contract",
        "support": "legitimate_interests",
        "service_notice": "contract",
        "newsletter": "consent",
        "improvement": "legitimate_interests",
        "technical": "legitimate_interests",
        "security": "legitimate_interests",
        "proof": "legal_obligation",
    }


def test_an_opt_out_at_registration_is_an_objection(person: int) -> None:
    join(person, improvement=False)
    assert not states(person)["improvement"].allowed
    assert [event.event for event in history(person) if event.purpose == "improvement"] == ["began", "objected"]


def test_an_event_keeps_what_was_shown_how_and_under_which_version(person: int, site: InlineHost) -> None:
    record(person, "newsletter", "given", evidence=SHOWN)
    (event,) = history(person)
    words = session().get_one(ShownText, event.shown_hash)
    assert words.words == SHOWN.shown
    assert (event.language, event.how, event.version, event.at) == ("en", "test", 1, site.moment)
    record(person, "newsletter", Event.WITHDRAWN, evidence=SHOWN)
    assert len(list(session().scalars(select(ShownText)))) == 1


def test_since_moves_only_when_something_changes(person: int, site: InlineHost) -> None:
    record(person, "newsletter", "given", evidence=SHOWN)
    began, site.moment = site.moment, site.moment + timedelta(days=1)
    record(person, "newsletter", "given", evidence=SHOWN)
    assert states(person)["newsletter"].since == began
    record(person, "newsletter", "withdrawn", evidence=SHOWN)
    assert states(person)["newsletter"].since == site.moment


@pytest.mark.parametrize(
    ("purpose", "event"),
    [
        ("account", "given"),
        ("account", "withdrawn"),
        ("account", "objected"),
        ("newsletter", "began"),
        ("newsletter", "objected"),
        ("newsletter", "resumed"),
        ("newsletter", "restricted"),
    ],
)
def test_an_event_that_its_basis_cannot_have_is_refused(person: int, purpose: str, event: str) -> None:
    with pytest.raises(ValueError, match=f"'{event}' is no event of the purpose '{purpose}'"):
        record(person, purpose, event, evidence=SHOWN)
    assert history(person) == []


def test_a_purpose_that_the_policy_does_not_have_is_refused(person: int) -> None:
    with pytest.raises(ValueError, match="'spam' is no purpose of the policy 'ttc'"):
        record(person, "spam", "given", evidence=SHOWN)


def test_a_restriction_holds_every_purpose_also_one_that_begins_later(person: int) -> None:
    join(person)
    restrict(person, how="request")
    record(person, "newsletter", "given", evidence=SHOWN)
    assert {state.held for state in states(person).values()} == {"restricted"}
    lift(person, how="request")
    assert {state.held for state in states(person).values()} == {None}
    record(person, "activities", "given", evidence=SHOWN)
    assert states(person)["activities"].held is None


def test_after_the_end_nothing_is_left_but_the_history(person: int) -> None:
    join(person)
    lock(person, how="erasure")
    end(person, how="erasure")
    assert states(person) == {}
    assert history(person)[-1].event == "ended"
    assert rebuild(session()) == 0


def test_a_change_to_consent_waits_for_the_consent(person: int) -> None:
    join(person, newsletter=True)
    record(person, "newsletter", Event.CHANGED, evidence=SHOWN)
    assert not states(person)["newsletter"].allowed
    record(person, "account", Event.CHANGED, evidence=SHOWN)
    assert states(person)["account"].allowed


def test_the_state_is_what_the_events_say(person: int, site: InlineHost) -> None:
    other = new_subject()
    for subject in (person, other):
        join(subject, newsletter=True, improvement=False)
    record(person, "newsletter", "withdrawn", evidence=SHOWN)
    restrict(other, how="request")
    record(other, "activities", "given", evidence=SHOWN)
    third = new_subject()
    join(third)
    end(third, how="erasure")
    session().flush()
    lived = current()
    assert list(replay(session())) == lived
    assert rebuild(session()) == len(lived)
    assert current() == lived


def test_the_history_says_who_without_identity(person: int) -> None:
    join(person)
    assert {type(event) for event in history(person)} == {BasisEvent}
    assert {event.subject_id for event in history(person)} == {person}


def test_nothing_to_rebuild_is_nothing(person: int) -> None:
    assert rebuild(session()) == 0
