"""The state of one's account, and what can be done about it."""

import re

import pytest

from forum.kernel.db import db, writing
from forum.members.models import Decision, Outcome, Standing
from tests.forum.cast import sign_in
from tests.forum.members.conftest import link

TITLES = {
    Standing.UNCONFIRMED: "Please confirm your address",
    Standing.WAITING: "Your registration waits for approval",
    Standing.ASKED_BACK: "Please correct your registration",
    Standing.DECLINED: "Your registration was declined",
    Standing.ACTIVE: "Your account is open",
    Standing.SUSPENDED: "Your account is suspended",
}
EDITS = {Standing.WAITING, Standing.ASKED_BACK, Standing.ACTIVE}


def stand(held, value, role="agent_eu", reason=None):
    with writing():
        member = held(role)
        member.standing = value
        if reason:
            db.session.add(Decision(member=member, by=held("administrator"), outcome=Outcome.ASKED_BACK, reason=reason))


def seen(held, role="agent_eu"):
    db.session.rollback()
    return held(role).standing


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("standing", TITLES)
def test_each_state_says_what_it_means_and_what_can_be_done(app, agent_eu, held, standing, lang):
    stand(held, standing, reason="Please give the full address.")
    page = agent_eu.get(f"/{lang}/account")
    assert page.status_code == 200
    title = re.search(r"<h1[^>]*>([^<]+)</h1>", page.text)[1]
    assert (title == TITLES[standing]) is (lang == "en")
    main = page.text.partition("<main")[2]
    assert (f'href="/{lang}/profile"' in main.partition("</main>")[0]) is (standing in EDITS)
    assert f"/{lang}/privacy" in main
    assert ("/account/confirmation" in main) is (standing == Standing.UNCONFIRMED)
    assert ("/account/submission" in main) is (standing == Standing.ASKED_BACK)
    assert ("Please give the full address." in main) is (standing != Standing.ACTIVE)


def test_without_a_decision(agent_eu, held):
    stand(held, Standing.WAITING)
    assert "What the administrator wrote" not in agent_eu.get("/en/account").text


def test_staff_have_one_too(administrator, officer):
    assert administrator.get("/ja/account").status_code == 200
    assert officer.get("/en/account").status_code == 200


@pytest.mark.parametrize("standing", sorted(set(TITLES) - {Standing.ACTIVE}))
def test_who_is_not_approved_is_led_here_from_what_members_see(agent_eu, held, standing):
    stand(held, standing)
    answer = agent_eu.get("/en/directory")
    assert (answer.status_code, answer.location) == (302, "/en/account")


def test_who_leaves_has_no_session(app, held, client):
    before = sign_in(app, "agent_eu")
    with writing():
        held("agent_eu").lock()
    assert before.get("/en/account").location.startswith("/en/log-in")
    after = sign_in(app, "agent_eu")
    assert after.get("/en/account").status_code == 403
    assert after.get("/en/").status_code == 200


def test_strangers_are_led_to_the_log_in(stranger):
    for method, path in [("GET", ""), ("POST", "/confirmation"), ("POST", "/submission")]:
        answer = stranger.open(f"/en/account{path}", method=method)
        assert answer.location.startswith("/en/log-in")


def test_the_mail_again(agent_eu, held, outbox):
    stand(held, Standing.UNCONFIRMED)
    assert agent_eu.post("/en/account/confirmation").location == "/en/account"
    (mail,) = outbox()
    agent_eu.client.post(link(mail))
    assert seen(held) == Standing.WAITING


@pytest.mark.parametrize("standing", sorted(set(TITLES) - {Standing.UNCONFIRMED}))
def test_no_mail_for_who_is_confirmed(agent_eu, held, outbox, standing):
    stand(held, standing)
    agent_eu.post("/en/account/confirmation")
    assert outbox() == []


def test_handing_in_again(agent_eu, held, outbox):
    stand(held, Standing.ASKED_BACK)
    assert agent_eu.post("/en/account/submission").location == "/en/account"
    assert seen(held) == Standing.WAITING
    assert [mail["To"] for mail in outbox()] == ["office@example.org"]


@pytest.mark.parametrize("standing", sorted(set(TITLES) - {Standing.ASKED_BACK}))
def test_nobody_else_hands_in(agent_eu, held, outbox, standing):
    stand(held, standing)
    agent_eu.post("/en/account/submission")
    assert seen(held) == standing
    assert outbox() == []


def test_a_get_changes_nothing(agent_eu, held, contents):
    stand(held, Standing.ASKED_BACK)
    before = contents()
    agent_eu.get("/en/account")
    assert agent_eu.get("/en/account/submission").status_code == 405
    assert agent_eu.get("/en/account/confirmation").status_code == 405
    assert contents() == before


def test_one_account_is_never_anothers(agent_eu, agent_abroad, held):
    stand(held, Standing.ASKED_BACK, "agent_abroad")
    agent_eu.post("/en/account/submission")
    assert seen(held, "agent_abroad") == Standing.ASKED_BACK
