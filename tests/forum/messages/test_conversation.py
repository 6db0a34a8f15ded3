"""GET /conversations/<public_id>, its messages and its reading"""

import re

import pytest
from sqlalchemy import delete

import gdpr
import gdpr.basis
from forum.kernel.db import db, writing
from forum.members.models import Member, Standing
from forum.messages.models import Card, Conversation, Message, Reader
from gdpr.disclosures import disclosures_of
from tests.forum.cast import PASSWORD_HASH
from tests.forum.messages.letters import answer, opened, read

PRIVATE = "Zwetschgenkuchen"


def test_an_answer_arrives_and_is_told(agent_eu, ryokan, outbox):
    conversation = opened(agent_eu, ryokan)
    outbox()
    sent = answer(ryokan, conversation)
    assert sent.status_code == 303
    assert re.search(rf"/conversations/{conversation}#message-\d+$", sent.location)
    page = agent_eu.get(f"/en/conversations/{conversation}").text
    for text in ("With pleasure.", "月野 花", "ryokan@example.jp", "Ryokan Tsukimiso"):
        assert text in page
    (mail,) = outbox()
    assert (mail["To"], mail["Subject"]) == ("agent@example.com", "A new message from Ryokan Tsukimiso")


def test_before_an_answer_nothing_of_hers_is_known(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    page = agent_eu.get(f"/en/conversations/{conversation}").text
    assert "Ryokan Tsukimiso" in page
    assert "月野 花" not in page
    assert ryokan.email not in page


def test_the_form_of_an_answer_says_what_is_released(app, agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    page = ryokan.get(f"/ja/conversations/{conversation}").text
    for value in ("旅館 月見草", "月野 花", "ryokan@example.jp", "日本"):
        assert f"<dd>{value}</dd>" in page
    assert answer(ryokan, conversation, agreed="").status_code == 422
    assert answer(ryokan, conversation).status_code == 303
    with app.app_context():
        (given,) = disclosures_of(ryokan.subject)
        assert given.recipient == "Isar Fernreisen"
        assert "member.email" in given.fields
        db.session.rollback()


def test_an_answer_needs_the_consent(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    page = ryokan.post(f"/en/conversations/{conversation}/messages", {"body": "Kept & said", "key": "k"})
    assert page.status_code == 422
    assert 'id="agreed-error"' in page.text
    assert "Kept &amp; said" in page.text
    assert "Kept" not in agent_eu.get(f"/en/conversations/{conversation}").text


def test_consent_is_asked_once_for_the_same_details(app, agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    page = agent_eu.get(f"/en/conversations/{conversation}").text
    assert 'id="agreed"' not in page
    sent = agent_eu.post(f"/en/conversations/{conversation}/messages", {"body": "One more thing", "key": "d"})
    assert sent.status_code == 303
    with app.app_context():
        newest, _first = disclosures_of(agent_eu.subject)
        assert newest.fields == ["message.body", "message.sent_at"]
        db.session.rollback()


def test_changed_details_are_not_released_without_asking(app, agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    with app.app_context(), writing():
        db.session.get(Member, agent_eu.id).name = "Anna Meier"
    page = ryokan.get(f"/en/conversations/{conversation}").text
    assert "Anna Huber" in page
    assert "Anna Meier" not in page
    data = {"body": "I have a new name", "key": "d"}
    assert agent_eu.post(f"/en/conversations/{conversation}/messages", data).status_code == 422
    assert agent_eu.post(f"/en/conversations/{conversation}/messages", data | {"agreed": "y"}).status_code == 303
    assert "Anna Meier" in ryokan.get(f"/en/conversations/{conversation}").text


@pytest.mark.parametrize("body", ["", "  ", "x" * 4001])
def test_bad_input(agent_eu, ryokan, body):
    conversation = opened(agent_eu, ryokan)
    page = answer(ryokan, conversation, body=body)
    assert page.status_code == 422
    assert 'id="body-error"' in page.text
    assert re.search(r"<input checked[^>]* id=.agreed.", page.text)  # what was ticked stays so


def test_a_form_that_comes_twice_counts_once(app, agent_eu, ryokan, outbox):
    conversation = opened(agent_eu, ryokan)
    outbox()
    assert answer(ryokan, conversation).location == answer(ryokan, conversation).location
    assert len(outbox()) == 1
    assert ryokan.get(f"/en/conversations/{conversation}").text.count("With pleasure.") == 1


@pytest.mark.parametrize("role", ["neighbour", "agent_abroad"])
def test_nobody_else_finds_it(request, agent_eu, ryokan, role):
    other = request.getfixturevalue(role)
    conversation = opened(agent_eu, ryokan)
    assert other.get(f"/en/conversations/{conversation}").status_code == 404
    assert answer(other, conversation).status_code == 404
    assert other.post(f"/en/conversations/{conversation}/reading", {"upto": "1"}).status_code == 404
    assert "Twenty guests" not in other.get("/en/inbox").text


def test_unknown_and_strangers(stranger, agent_eu, ryokan):
    assert agent_eu.get("/en/conversations/nothing").status_code == 404
    conversation = opened(agent_eu, ryokan)
    assert stranger.get(f"/en/conversations/{conversation}").status_code == 302
    assert stranger.post(f"/en/conversations/{conversation}/messages").status_code == 302


def test_looking_does_not_read(app, agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    for _ in range(2):
        page = ryokan.get(f"/ja/conversations/{conversation}")
        assert "/reading" in page.text
    assert "Read on" not in agent_eu.get(f"/en/conversations/{conversation}").text
    assert badge(ryokan) == "1"


def test_a_reading_is_a_post_and_shows(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    read(ryokan, conversation, "ja")
    assert badge(ryokan) is None
    page = agent_eu.get(f"/en/conversations/{conversation}").text
    assert "Read on" in page
    assert "月野 花" not in page
    assert "/reading" not in ryokan.get(f"/ja/conversations/{conversation}").text


def test_a_receipt_names_whose_name_was_released(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    read(ryokan, conversation)
    answer(ryokan, conversation)
    assert "Read by 月野 花 on" in agent_eu.get(f"/en/conversations/{conversation}").text
    read(agent_eu, conversation)
    assert "Read by Anna Huber on" in ryokan.get(f"/en/conversations/{conversation}").text


def test_what_came_after_the_page_stays_unread(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    upto = re.search(r'name="upto" value="(\d+)"', ryokan.get(f"/en/conversations/{conversation}").text)[1]
    answer(agent_eu, conversation, body="One more thing")
    ryokan.post(f"/en/conversations/{conversation}/reading", {"upto": upto})
    assert badge(ryokan) == "1"
    read(ryokan, conversation)
    assert badge(ryokan) is None


@pytest.mark.parametrize("upto", ["", "x", "-1", "99999999999999999999999", None])
def test_a_strange_reading(agent_eu, ryokan, upto):
    conversation = opened(agent_eu, ryokan)
    data = {} if upto is None else {"upto": upto}
    assert ryokan.post(f"/en/conversations/{conversation}/reading", data).status_code in {204, 303}
    answer(agent_eu, conversation, body="One more thing")
    assert badge(ryokan) == "1"


def test_htmx_gets_no_page(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    url = f"/en/conversations/{conversation}/reading"
    assert ryokan.post(url, {"upto": "1"}, headers={"HX-Request": "true"}).status_code in {200, 204}


def test_answering_marks_as_read(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    answer(ryokan, conversation)
    assert badge(ryokan) is None
    assert badge(agent_eu) == "1"


def test_a_suspended_operator_cannot_be_answered(app, agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    answer(ryokan, conversation)
    with app.app_context(), writing():
        member = db.session.get(Member, ryokan.id)
        member.decide("suspended", by=member)
    page = agent_eu.get(f"/en/conversations/{conversation}")
    assert page.status_code == 200
    assert "With pleasure." in page.text
    assert "this business is not available" in page.text
    assert "<textarea" not in page.text
    refused = agent_eu.post(f"/en/conversations/{conversation}/messages", {"body": "Hello?", "key": "e"})
    assert refused.status_code == 422
    assert "Hello?" not in agent_eu.get(f"/en/conversations/{conversation}").text


def test_a_restricted_correspondent_is_not_named(app, agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    with app.test_request_context("/en/"), writing():
        gdpr.basis.restrict(agent_eu.subject, how="privacy centre")
    page = ryokan.get(f"/en/conversations/{conversation}").text
    assert "May we stay in April?" in page
    for text in ("Anna Huber", agent_eu.email, "Isar"):
        assert text not in page
        assert text not in ryokan.get("/en/inbox").text
    assert "Name not shown at present" in page


def test_when_the_other_is_erased_the_messages_stay_without_identity(app, agent_eu, ryokan):
    """As the eraser does it: cards and readers go, links are cut, the rows stay."""
    conversation = opened(agent_eu, ryokan)
    answer(ryokan, conversation)
    with app.app_context(), writing():
        db.session.query(Member).filter_by(id=agent_eu.id).one().operator._withdraw()
        db.session.query(Message).filter_by(author_id=agent_eu.id).update({"author_id": None})
        db.session.query(Conversation).update({"overseas_id": None})
        db.session.execute(delete(Reader).where(Reader.member_id == agent_eu.id))
        db.session.execute(delete(Card).where(Card.member_id == agent_eu.id))
    for language, words in (("en", "Former member"), ("ja", "退会した会員")):
        page = ryokan.get(f"/{language}/conversations/{conversation}").text
        assert "May we stay in April?" in page
        assert words in page
        assert words in ryokan.get(f"/{language}/inbox").text
        for text in ("Anna Huber", agent_eu.email, "Isar", "イーザル"):
            assert text not in page
    assert answer(ryokan, conversation, key="z").status_code == 422


def test_a_colleague_reads_the_same_inbox(app, agent_eu, ryokan, outbox):
    with app.app_context(), writing():
        first = db.session.get(Member, ryokan.id)
        second = Member(subject=gdpr.new_subject(), operator_id=first.operator_id, email="second@example.jp",
                        password_hash=PASSWORD_HASH, name=PRIVATE, language="en", standing=Standing.ACTIVE)  # fmt: skip
        db.session.add(second)
        db.session.flush()
        gdpr.begin(second.subject, language="en", how="registration", choices={})
    conversation = opened(agent_eu, ryokan)
    assert {mail["To"] for mail in outbox()} == {"ryokan@example.jp", "second@example.jp"}
    answer(ryokan, conversation)
    assert PRIVATE not in agent_eu.get(f"/en/conversations/{conversation}").text
    with app.app_context():
        unread = dict(db.session.query(Reader.member_id, Reader.unread).filter(Reader.side == "domestic"))
        db.session.rollback()
    assert sorted(unread.values()) == [False, True]


def test_nothing_private_leaks(app, agent_eu, ryokan):
    with app.app_context(), writing():
        for person in (agent_eu, ryokan):
            member = db.session.get(Member, person.id)
            for name in ("representative", "address_en", "address_ja", "about_en", "seeks_en"):
                setattr(member.operator, name, PRIVATE)
            member.division = member.position = member.work_location = PRIVATE
            member.operator.publish([])
    conversation = opened(agent_eu, ryokan)
    answer(ryokan, conversation)
    for person, telephone in ((agent_eu, "5820"), (ryokan, "891091099")):
        for url in (f"/en/conversations/{conversation}", "/en/inbox", "/ja/inbox"):
            page = person.get(url).text
            assert PRIVATE not in page
            assert telephone not in page


def test_long_conversations_are_paged(agent_eu, ryokan, monkeypatch):
    monkeypatch.setattr("forum.messages.queries.MESSAGES_PER_PAGE", 3)
    conversation = opened(agent_eu, ryokan, body="Message 0.")
    for number in range(1, 5):
        answer(agent_eu, conversation, body=f"Message {number}.", key=f"k{number}")
    page = ryokan.get(f"/en/conversations/{conversation}").text
    assert re.findall(r"Message \d\.", page) == ["Message 2.", "Message 3.", "Message 4."]
    earlier = re.search(r'rel="next"\s+href="([^"]+)"', page)[1].replace("&amp;", "&")
    assert re.findall(r"Message \d\.", ryokan.get(earlier).text) == ["Message 0.", "Message 1."]


def test_statements(agent_eu, ryokan, statements):
    conversation = opened(agent_eu, ryokan)
    with statements() as few:
        ryokan.get(f"/en/conversations/{conversation}")
    for number in range(12):
        answer(agent_eu, conversation, body=f"Message {number}.", key=f"k{number}")
    with statements() as many:
        ryokan.get(f"/en/conversations/{conversation}")
    assert len(many) == len(few) <= 9
    assert all(statement.startswith("SELECT") for statement in many)


def badge(person):
    found = re.search(r'class="unread-count">(\d+)', person.get("/en/directory").text)
    return found[1] if found else None
