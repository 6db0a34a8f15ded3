"""Rooms: who enters, one transaction a request, a fresh password, and nobody sent elsewhere."""

import pytest
import time_machine
from sqlalchemy import select

from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.kernel.room import Room, local_path
from forum.members.models import Member, Standing
from tests.forum.cast import sign_in


def divisions(app):
    with app.app_context():
        found = set(db.session.scalars(select(Member.division)))
        db.session.remove()
        return found


def test_a_route_without_access_is_a_type_error():
    with pytest.raises(TypeError, match="access"):
        Room("bare", __name__).get("/x")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="access"):
        Room("bare", __name__).post("/x")  # type: ignore[call-arg]


def test_an_endpoint_without_access_is_refused(house, caplog):
    answer = house.test_client().get("/undeclared")
    assert answer.status_code == 403
    assert "This page is not open to you" in answer.text
    assert "endpoint undeclared names no access" in caplog.text


def test_a_stranger_is_led_to_the_log_in_and_back(house):
    answer = house.test_client().get("/en/probe/members?q=%E5%AE%BF+x")
    assert answer.status_code == 302
    assert answer.location == "/en/log-in?next=/en/probe/members?q%3D%25E5%25AE%25BF%2Bx"


def test_a_strangers_form_is_not_repeated_after_log_in(house):
    assert house.test_client().post("/en/probe/grave").location == "/en/log-in"


def test_members_enter(house):
    assert sign_in(house, "ryokan").get("/ja/probe/members").text == "inside"


def test_who_waits_is_led_to_the_state_of_her_account(house):
    person = sign_in(house, "ryokan")
    with house.app_context(), writing():
        db.session.get(Member, person.id).standing = Standing.WAITING
    assert person.get("/en/probe/members").location == "/en/account"


@pytest.mark.parametrize(
    ("role", "path"), [("officer", "members"), ("ryokan", "officers"), ("administrator", "officers")]
)
def test_others_are_refused(house, role, path):
    assert sign_in(house, role).get(f"/en/probe/{path}").status_code == 403


def test_a_get_cannot_write(house):
    before = divisions(house)
    assert house.test_client().get("/en/probe/write").status_code == 500
    assert divisions(house) == before


@pytest.mark.parametrize("code", [200, 422])
def test_what_is_returned_is_committed_a_form_error_too(house, code):
    assert house.test_client().post(f"/en/probe/write/{code}").status_code == code
    assert divisions(house) == {"written"}


@pytest.mark.parametrize("code", [409, 500])
def test_what_is_raised_is_rolled_back(house, code):
    before = divisions(house)
    assert house.test_client().post(f"/en/probe/write/{code}").status_code == code
    assert divisions(house) == before


def test_the_password_is_asked_again_after_half_an_hour(house):
    person = sign_in(house, "agent_eu")
    assert person.get("/en/probe/grave").text == "inside"
    with time_machine.travel(now().timestamp() + 29 * 60, tick=False):
        assert person.post("/en/probe/grave").text == "inside"
    with time_machine.travel(now().timestamp() + 31 * 60, tick=False):
        assert person.get("/en/probe/grave").location == "/en/password/again?next=/en/probe/grave"
        assert person.post("/en/probe/grave").location == "/en/password/again"
        person.post("/en/probe/fresh")
        assert person.get("/en/probe/grave").text == "inside"


def test_who_never_gave_a_password_is_asked(house):
    person = sign_in(house, "agent_eu")
    with person.client.session_transaction() as session:
        del session["fresh_at"]
    assert person.get("/en/probe/grave").status_code == 302


@pytest.mark.parametrize("good", ["/", "/en/directory", "/en/directory?q=a%20b&area=taito", "/ja/検索?q=宿"])
def test_paths_of_this_site(good):
    assert local_path(good) == good


@pytest.mark.parametrize(
    "bad",
    [None, "", "directory", "https://evil.example", "//evil.example", "/\\evil.example", "\\/evil.example",
     "/\t/evil.example", "/\n/evil.example", "/\r/evil.example", "/\x0b/evil.example", "/\x00/evil.example",
     " //evil.example", "javascript:alert(1)"],
)  # fmt: skip
def test_nobody_is_sent_elsewhere(bad):
    assert local_path(bad) is None
