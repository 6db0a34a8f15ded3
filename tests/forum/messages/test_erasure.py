"""A correspondent is erased: her words stay with the other, her identity goes everywhere."""

import pytest

from forum.kernel.db import db, writing
from forum.messages.models import Card, Conversation, Message, Reader
from gdpr import erasure
from gdpr.erasure import Erasure, Outcome, Phase
from tests.forum.messages.letters import answer, opened, read

GONE = ("Anna Huber", "agent@example.com", "Isar Fernreisen", "イーザル", "0170 1234567")


@pytest.fixture
def conversation(app, agent_eu, ryokan, outbox):
    """An inquiry whose author is erased after it was read and answered."""
    found = opened(
        agent_eu, ryokan, topic="Stay", body="Twenty guests. Write to agent@example.com or call 0170 1234567."
    )
    read(ryokan, found)
    answer(ryokan, found, body="Thank you, I wrote to Agent@Example.com.")
    read(agent_eu, found)
    with app.test_request_context("/en/"), writing():
        erasure.confirm(agent_eu.subject, "en")
    outbox()
    return found


def test_the_other_keeps_the_messages_without_identity(ryokan, conversation):
    for language, words in (("en", "Former member"), ("ja", "退会した会員")):
        for url in (f"/{language}/conversations/{conversation}", f"/{language}/inbox"):
            page = ryokan.get(url).text
            assert words in page
            for text in GONE:
                assert text not in page
    page = ryokan.get(f"/en/conversations/{conversation}").text
    assert "Twenty guests. Write to [erased] or call [erased]." in page
    assert "Thank you, I wrote to [erased]." in page
    assert "You cannot answer: this business has left." in page


def test_nothing_leads_to_her_any_more(app, agent_eu, ryokan, conversation):
    with app.app_context():
        found = db.session.query(Erasure).one()
        assert found.phase == Phase.FULFILLED, found.report
        steps = {step.holds: step.outcome for step in found.steps}
        assert steps["message:author"] == Outcome.DETACHED
        assert steps["card:member"] == Outcome.ERASED
        assert [card.member_id for card in db.session.query(Card)] == [ryokan.id]
        assert [reader.member_id for reader in db.session.query(Reader)] == [ryokan.id]
        kept = db.session.query(Conversation).one()
        assert (kept.overseas_id, kept.domestic_id is None) == (None, False)
        assert [message.author_id for message in db.session.query(Message).order_by(Message.id)] == [None, ryokan.id]
        db.session.rollback()


def test_the_badge_and_the_directory_go_on(ryokan, conversation):
    assert "Isar" not in ryokan.get("/en/directory").text
    assert answer(ryokan, conversation, key="z").status_code == 422
