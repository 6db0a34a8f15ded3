"""The mails of this room: each text, in both languages."""

import pytest

from forum.kernel.db import begin_write, db
from forum.members import mails
from forum.members.models import Decision, Outcome

MAILS = {
    "confirm_address": mails.confirm_address,
    "already_registered": mails.already_registered,
    "new_password": mails.new_password,
}


@pytest.fixture
def told(app, held, outbox, monkeypatch):
    """`told(verb, language)`: the one mail that came of it, as a text."""
    monkeypatch.setattr(mails.links, "sign", lambda *_: "TOKEN")

    def run(verb, language, role="agent_eu"):
        with app.test_request_context("/en/"):
            begin_write()
            member = held(role)
            member.language = language
            verb(member)
            db.session.commit()
            db.session.remove()
        (mail,) = outbox()
        assert mail["Content-Language"] == language
        assert mail["To"] == member_email(role)
        return f"{mail['Subject']}\n\n{mail.get_body(('plain',)).get_content()}".replace("\r\n", "\n")

    return run


def member_email(role):
    from tests.forum.cast import PEOPLE

    return PEOPLE[role]["email"]


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("name", MAILS)
def test_mail(told, snapshot, name, language):
    assert told(MAILS[name], language) == snapshot


@pytest.mark.parametrize("language", ["en", "ja"])
def test_waits_for_approval(told, snapshot, language, held):
    assert told(mails.waits_for_approval, language, "administrator") == snapshot


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("reason", [None, "Please give the <full> address."])
@pytest.mark.parametrize("outcome", Outcome)
def test_decided(told, snapshot, outcome, reason, language):
    assert told(lambda member: mails.decided(decision(member, outcome, reason)), language) == snapshot


def decision(member, outcome, reason):
    made = Decision(member=member, outcome=outcome, reason=reason)
    db.session.add(made)
    return made


def test_only_open_administrators_are_told_that_somebody_waits(app, held, outbox):
    with app.test_request_context("/en/"):
        begin_write()
        held("administrator").standing = "suspended"
        mails.waits_for_approval(held("agent_eu"))
        db.session.commit()
    assert outbox() == []
