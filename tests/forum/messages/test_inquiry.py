"""GET /inquiries/new and POST /inquiries"""

import re

import pytest

import gdpr.basis
from forum.kernel.db import db, writing
from forum.members.models import Member
from forum.messages.models import Card, Conversation, Message, Reader
from gdpr.basis import history
from gdpr.disclosures import disclosures_of
from tests.forum.messages.letters import inquire, opened


def test_the_form_says_what_is_released_to_whom(agent_eu, ryokan):
    page = agent_eu.get(f"/en/inquiries/new?to={ryokan.operator}").text
    assert "What will be given to Ryokan Tsukimiso" in page
    for value in ("Isar Fernreisen", "イーザル旅行社", "Anna Huber", "agent@example.com", "Germany"):
        assert f"<dd>{value}</dd>" in page
    assert "+49" not in page
    assert 'id="agreed"' in page
    assert 'id="agreed" checked' not in page


def test_an_inquiry_arrives(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan, body="May we\r\nstay?")
    page = ryokan.get(f"/ja/conversations/{conversation}").text
    for text in ("Twenty guests", "May we<br>stay?", "Anna Huber", "agent@example.com", "イーザル旅行社"):
        assert text in page


def test_the_other_operator_is_told_in_her_language(agent_eu, ryokan, outbox):
    conversation = opened(agent_eu, ryokan)
    (mail,) = outbox()
    body = mail.get_body(("plain",)).get_content()
    assert mail["To"] == ryokan.email
    assert mail["Subject"] == "イーザル旅行社から商談のお問い合わせが届きました"
    assert f"/ja/conversations/{conversation}" in body
    for text in ("May we stay", "Twenty guests", "Anna Huber", "agent@example.com"):
        assert text not in mail.as_string()
        assert text not in body


def test_an_english_reader_is_told_in_english(agent_abroad, ryokan, outbox):
    opened(ryokan, agent_abroad)
    (mail,) = outbox()
    assert mail["Subject"] == "Ryokan Tsukimiso has sent you an inquiry"


def test_what_was_released_is_on_record(app, agent_eu, ryokan):
    opened(agent_eu, ryokan)
    with app.app_context():
        (given,) = disclosures_of(agent_eu.subject)
        assert given.recipient == "Ryokan Tsukimiso"
        assert given.purpose == "networking"
        assert given.fields == ["conversation.topic", "member.email", "member.name", "message.body", "message.sent_at",
                                "operator.country", "operator.name_en", "operator.name_ja"]  # fmt: skip
        event = history(agent_eu.subject)[-1]
        assert (event.purpose, event.event, event.how) == ("networking", "released", "inquiry")
        words = db.session.get(gdpr.basis.ShownText, event.shown_hash).words
        assert words.startswith("I agree that these details")
        assert "Tsukimiso" not in words
        assert disclosures_of(ryokan.subject) == []
        db.session.rollback()


@pytest.mark.parametrize("to", ["own", "neighbour", "nothing", "", None])
def test_only_to_published_operators_of_the_other_side(app, ryokan, neighbour, to):
    public_id = {"own": ryokan.operator, "neighbour": neighbour.operator}.get(to, to)
    query = {} if to is None else {"to": public_id}
    assert ryokan.get("/en/inquiries/new", query_string=query).status_code == 404
    assert (
        ryokan.post("/en/inquiries", query | {"topic": "A", "body": "B", "key": "k", "agreed": "y"}).status_code == 404
    )
    assert held(app) == (0, 0, 0, 0)


def test_not_to_who_is_suspended(app, agent_eu, ryokan):
    with app.app_context(), writing():
        member = db.session.get(Member, ryokan.id)
        member.decide("suspended", by=member)
    assert agent_eu.get(f"/en/inquiries/new?to={ryokan.operator}").status_code == 404
    assert inquire(agent_eu, ryokan).status_code == 404


def test_a_stranger_logs_in_first(stranger, ryokan):
    assert stranger.get(f"/en/inquiries/new?to={ryokan.operator}").status_code == 302
    assert stranger.post("/en/inquiries", data={"to": ryokan.operator}).status_code == 302


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"topic": ""}, "topic"),
        ({"topic": "  "}, "topic"),
        ({"topic": "x" * 121}, "topic"),
        ({"body": " \r\n "}, "body"),
        ({"body": "x" * 4001}, "body"),
        ({"agreed": ""}, "agreed"),
        ({"key": ""}, "key"),
        ({"key": "x" * 33}, "key"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_bad_input_keeps_what_was_typed(app, agent_eu, ryokan, values, field, language):
    data = {"to": ryokan.operator, "topic": "Kept <topic>", "body": "Kept & body", "key": "k", "agreed": "y"} | values
    if not data["agreed"]:
        del data["agreed"]
    page = agent_eu.post(f"/{language}/inquiries", data)
    assert page.status_code == 422
    assert 'class="error-summary"' in page.text
    if field != "topic":
        assert "Kept &lt;topic&gt;" in page.text
    if field != "body":
        assert "Kept &amp; body" in page.text
    if field != "key":
        assert f'id="{field}-error"' in page.text
        assert 'name="key" type="hidden" value="k"' in page.text
    assert held(app) == (0, 0, 0, 0)


def test_a_form_that_comes_twice_counts_once(app, agent_eu, ryokan, outbox):
    first, second = opened(agent_eu, ryokan), opened(agent_eu, ryokan)
    assert first == second
    assert held(app)[:2] == (1, 1)
    assert len(outbox()) == 1
    assert opened(agent_eu, ryokan, key="c" * 32) != first


def test_two_people_may_have_the_same_key(agent_eu, agent_abroad, ryokan):
    assert opened(agent_eu, ryokan) != opened(agent_abroad, ryokan)


def test_reading_the_form_changes_nothing(app, agent_eu, ryokan, statements):
    with statements() as seen:
        first = agent_eu.get(f"/en/inquiries/new?to={ryokan.operator}").text
    assert all(statement.startswith("SELECT") for statement in seen)
    assert len(seen) <= 6
    second = agent_eu.get(f"/en/inquiries/new?to={ryokan.operator}").text
    keys = [re.search(r'name="key" type="hidden" value="(\w{32})"', page)[1] for page in (first, second)]
    assert keys[0] != keys[1]
    assert held(app) == (0, 0, 0, 0)


def test_who_asked_not_to_be_used_cannot_write(app, agent_eu, ryokan):
    with app.test_request_context("/en/"), writing():
        gdpr.basis.restrict(agent_eu.subject, how="privacy centre")
    page = agent_eu.get(f"/en/inquiries/new?to={ryokan.operator}")
    assert "you asked us not to use your data" in page.text
    assert inquire(agent_eu, ryokan).status_code == 422
    assert held(app) == (0, 0, 0, 0)


def test_japanese_form(ryokan, agent_eu):
    page = ryokan.get(f"/ja/inquiries/new?to={agent_eu.operator}").text
    assert "イーザル旅行社" in page
    assert "月野 花" in page
    assert "同意" in page


def held(app):
    with app.app_context():
        numbers = tuple(db.session.query(table).count() for table in (Conversation, Message, Reader, Card))
        db.session.rollback()
        return numbers


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("directory?q=%00&category=%00&after=%00", 200),
        ("operators/%00", 400),
        ("conversations/%00", 400),
        ("inquiries/new?to=%00", 404),
    ],
)
def test_a_nul_in_an_address(agent_eu, url, status):
    assert agent_eu.get(f"/en/{url}").status_code == status


@pytest.mark.parametrize("name", ["topic", "body", "key"])
def test_a_nul_in_a_form(app, agent_eu, ryokan, name):
    assert inquire(agent_eu, ryokan, **{name: "a\0b"}).status_code == 400
    assert held(app) == (0, 0, 0, 0)
