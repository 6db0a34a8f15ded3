"""Signing in and out, the password again, and a forgotten password."""

import re

import argon2
import pytest
import time_machine

from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.members import session
from forum.members.models import Standing
from tests.forum.cast import PASSWORD, PEOPLE, sign_in
from tests.forum.members.conftest import faults, fields, link

EMAIL = PEOPLE["agent_eu"]["email"]
NEW = "seven bridges over the Isar"
REAL_HASHER, REAL_NOBODY = session.hasher, session.NOBODY


def log_in(client, email=EMAIL, password=PASSWORD, path="/en/log-in"):
    return client.post(path, data={"email": email, "password": password})


def standing(held, role, value):
    with writing():
        held(role).standing = value


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_log_in_and_out(client, lang):
    assert fields(client.get(f"/{lang}/log-in")) == {"email", "password"}
    answer = log_in(client, " ＡＧＥＮＴ@Example.com ", path=f"/{lang}/log-in")
    assert (answer.status_code, answer.location) == (303, f"/{lang}/")
    assert "Anna Huber" in client.get(f"/{lang}/account").text
    client.post(f"/{lang}/log-out")
    assert client.get(f"/{lang}/account").status_code == 302


def test_who_is_logged_in_is_not_asked(agent_eu):
    assert agent_eu.get("/en/log-in?next=/en/profile").location == "/en/profile"


@pytest.mark.parametrize(
    ("wanted", "led"),
    [("/en/directory?q=宿", "/en/directory?q=%E5%AE%BF"), ("//evil.example", "/en/"), ("/\t/evil.example", "/en/"),
     ("https://evil.example/", "/en/"), ("/\r/x", "/en/"), ("", "/en/")],
)  # fmt: skip
def test_log_in_leads_on_within_the_site(client, wanted, led):
    answer = client.post("/en/log-in", query_string={"next": wanted}, data={"email": EMAIL, "password": PASSWORD})
    assert answer.location == led


def test_what_the_strangers_session_held_is_dropped(client):
    client.post("/en/sign-up/age", data={"year": "1980", "month": "5"})
    log_in(client)
    with client.session_transaction() as kept:
        assert "age" not in kept
        assert kept["_user_id"]


def test_a_log_in_tells_nothing(client, hasher, held):
    """The same page and the same work, whether the address or the password is wrong, or the account closes."""
    standing(held, "agent_abroad", Standing.LEAVING)
    pages, work = [], []
    for email, password in [
        (EMAIL, "wrong"), ("nobody@example.com", "wrong"), (PEOPLE["agent_abroad"]["email"], PASSWORD),
    ]:  # fmt: skip
        hasher.done.clear()
        answer = log_in(client, email, password)
        pages.append((answer.status_code, re.sub(r"nonce=\S+", "", answer.text).replace(email, "…")))
        work.append(list(hasher.done))
    assert pages[0] == pages[1] == pages[2]
    assert pages[0][0] == 422
    assert work == [["verify"]] * 3


def test_hashing_for_nobody_costs_as_much_as_for_somebody():
    real = argon2.extract_parameters(REAL_NOBODY)
    assert real == argon2.extract_parameters(REAL_HASHER.hash("x"))
    assert (real.type, real.memory_cost >= 19 * 1024) == (argon2.Type.ID, True)


def test_a_log_in_that_fails_keeps_the_address_and_not_the_password(client):
    page = log_in(client, "Agent@Example.com", "wrong but long")
    assert 'value="Agent@Example.com"' in page.text
    assert "wrong but long" not in page.text


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_an_empty_log_in_names_both_fields(client, hasher, lang):
    page = client.post(f"/{lang}/log-in", data={})
    assert (page.status_code, faults(page), hasher.done) == (422, {"email", "password"}, [])


def test_a_damaged_hash_is_a_wrong_password(client, held):
    with writing():
        held("agent_eu").password_hash = "$argon2id$broken"
    assert log_in(client).status_code == 422


@pytest.mark.parametrize("value", ["", "x", "x.y", "0123456789abcdef.0123456789abcdef"])
def test_a_session_of_nobody(client, value):
    with client.session_transaction() as kept:
        kept["_user_id"] = value
    assert client.get("/en/account").status_code == 302


def test_a_session_with_anothers_key(app, agent_eu, ryokan):
    with agent_eu.client.session_transaction() as kept:
        own = kept["_user_id"]
    with ryokan.client.session_transaction() as kept:
        kept["_user_id"] = own.partition(".")[0] + "." + kept["_user_id"].partition(".")[2]
    assert ryokan.get("/en/account").status_code == 302


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_password_again(agent_eu, lang):
    with agent_eu.client.session_transaction() as kept:
        kept["fresh_at"] = 0
    path = f"/{lang}/password/again?next=/{lang}/profile"
    assert fields(agent_eu.get(path)) == {"password"}
    assert agent_eu.post(path, {"password": PASSWORD}).location == f"/{lang}/profile"
    with agent_eu.client.session_transaction() as kept:
        assert kept["fresh_at"] > 0


def test_the_password_again_and_wrong(agent_eu, hasher):
    with agent_eu.client.session_transaction() as kept:
        kept["fresh_at"] = 0
    for typed, work in (("wrong", ["verify"]), ("", [])):
        hasher.done.clear()
        page = agent_eu.post("/en/password/again", {"password": typed})
        assert (page.status_code, faults(page), hasher.done) == (422, {"password"}, work)
    with agent_eu.client.session_transaction() as kept:
        assert kept["fresh_at"] == 0


def test_strangers_are_not_asked_for_a_password_again(stranger):
    assert stranger.get("/en/password/again").location.startswith("/en/log-in")
    assert stranger.post("/en/password/again").location.startswith("/en/log-in")


def test_a_forgotten_password_tells_nothing(client, outbox, held):
    standing(held, "agent_abroad", Standing.LEAVING)
    pages = []
    for email in (EMAIL, "nobody@example.com", PEOPLE["agent_abroad"]["email"]):
        answer = client.post("/en/password/forgotten", data={"email": email}, follow_redirects=True)
        pages.append(re.sub(r"nonce=\S+", "", answer.text))
    assert pages[0] == pages[1] == pages[2]
    assert [mail["To"] for mail in outbox()] == [EMAIL]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_forgotten_password_of_a_bad_address(client, lang):
    assert fields(client.get(f"/{lang}/password/forgotten")) == {"email"}
    page = client.post(f"/{lang}/password/forgotten", data={"email": "agent at example"})
    assert (page.status_code, faults(page)) == (422, {"email"})
    assert 'value="agent at example"' in page.text


@pytest.fixture
def reset(client, outbox):
    """The path of a link to a new password."""
    client.post("/en/password/forgotten", data={"email": EMAIL})
    return link(outbox()[0])


def test_a_new_password_ends_every_session_and_the_old_password(app, client, reset):
    elsewhere = sign_in(app, "agent_eu")
    assert fields(client.get(reset)) == {"password"}
    assert client.post(reset, data={"password": NEW}).location == "/en/log-in"
    assert elsewhere.get("/en/account").status_code == 302
    assert log_in(client, password=PASSWORD).status_code == 422
    assert log_in(client, password=NEW).status_code == 303


def test_opening_the_link_changes_nothing(client, reset, contents):
    before = contents()
    assert client.get(reset).status_code == 200
    assert contents() == before


@pytest.mark.parametrize("typed", ["", "short", "x" * 201])
def test_a_new_password_that_is_none(client, reset, contents, typed):
    before = contents()
    page = client.post(reset, data={"password": typed})
    assert (page.status_code, faults(page)) == (422, {"password"})
    assert contents() == before


def test_a_link_works_once_and_offers_a_new_one(client, reset, contents):
    client.post(reset, data={"password": NEW})
    before = contents()
    page = client.get(reset)
    assert (page.status_code, fields(page)) == (410, {"email"})
    assert 'action="/en/password/forgotten"' in page.text
    assert client.post(reset, data={"password": "another one altogether"}).location == reset
    assert contents() == before


def test_a_link_that_is_used_while_it_is_hashed_changes_nothing(client, reset, held, hasher, monkeypatch):
    """Two browsers press the button at once: the first one counts."""
    hashing = hasher.hash

    def meanwhile(password, **more):
        with writing():
            held("agent_eu").end_sessions()
        return hashing(password, **more)

    before = held("agent_eu").password_hash
    db.session.rollback()
    monkeypatch.setattr(hasher, "hash", meanwhile)
    client.post(reset, data={"password": NEW})
    db.session.rollback()
    assert held("agent_eu").password_hash == before


def test_a_link_is_good_for_an_hour(client, reset):
    with time_machine.travel(now().timestamp() + 3590, tick=False):
        assert client.get(reset).status_code == 200
    with time_machine.travel(now().timestamp() + 3602, tick=False):
        page = client.get(reset)
        assert (page.status_code, fields(page)) == (410, {"email"})
        assert client.post(reset, data={"password": NEW}).location == reset


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_link_that_we_never_sent(client, lang):
    assert client.get(f"/{lang}/password/new/nonsense").status_code == 404
    assert client.post(f"/{lang}/password/new/nonsense", data={"password": NEW}).status_code == 404


def test_a_get_of_what_acts_is_refused(client, agent_eu):
    assert agent_eu.get("/en/log-out").status_code == 405
    assert agent_eu.get("/en/account").status_code == 200


@pytest.mark.parametrize("path", ["log-in", "log-out", "password/forgotten", "sign-up/age", "sign-up/side"])
def test_a_post_without_a_token_is_refused(app, client, monkeypatch, contents, path):
    monkeypatch.setitem(app.config, "WTF_CSRF_ENABLED", True)
    before = contents()
    answer = log_in(client, path=f"/en/{path}")
    assert answer.status_code == 400
    assert "We could not take this request" in answer.text
    assert contents() == before


def test_a_post_with_its_token_is_taken(app, client, monkeypatch):
    monkeypatch.setitem(app.config, "WTF_CSRF_ENABLED", True)
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get("/en/log-in").text)[1]
    data = {"email": EMAIL, "password": PASSWORD, "csrf_token": token}
    assert client.post("/en/log-in", data=data).status_code == 303
    assert app.test_client().post("/en/log-in", data=data).status_code == 400
