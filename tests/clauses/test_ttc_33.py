"""TTC-33: for each person and purpose the lawful basis is on record, since when and on what evidence."""

from sqlalchemy import select

import gdpr
from gdpr import Evidence
from gdpr.basis import BasisState, ShownText, history, replay, states
from gdpr.running import running


def test_every_member_has_a_basis_for_every_purpose_that_needs_no_consent(inside, ryokan):
    found = states(ryokan.subject)
    for purpose in running().policy.purposes.values():
        if purpose.basis != "consent":
            assert found[purpose.key].basis == purpose.basis


def test_consent_carries_what_was_shown_and_how_it_was_given(inside, agent_eu):
    given = next(event for event in history(agent_eu.subject) if event.event == "given")
    assert (given.purpose, given.how, given.version) == ("newsletter", "registration", 1)
    assert "newsletters" in inside.get_one(ShownText, given.shown_hash).words


def test_legitimate_interests_carry_their_balancing(app):
    with app.app_context():
        weighed = [p for p in running().policy.purposes.values() if p.basis == "legitimate_interests"]
        assert weighed
        assert all(purpose.balancing and purpose.balancing.review > purpose.balancing.date for purpose in weighed)


def test_a_change_is_an_event_never_an_overwrite(inside, agent_eu):
    before = len(history(agent_eu.subject))
    shown = Evidence(shown="", language="en", how="test")
    gdpr.record(agent_eu.subject, "newsletter", "withdrawn", evidence=shown)
    assert [event.event for event in history(agent_eu.subject)][before:] == ["withdrawn"]
    inside.flush()
    columns = [column.key for column in BasisState.__table__.columns]
    rows = inside.scalars(select(BasisState).order_by(BasisState.subject_id, BasisState.purpose))
    assert [{key: getattr(row, key) for key in columns} for row in rows] == list(replay(inside))
