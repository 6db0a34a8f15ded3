"""How often may be tried; the answer tells nothing of whether an address is known."""

import os

import pytest
import time_machine

from forum.app import create_app
from forum.kernel.clock import now
from forum.kernel.config import Settings
from forum.kernel.throttle import limiter
from tests.forum.cast import PEOPLE

pytestmark = pytest.mark.usefixtures("limits")
KNOWN, UNKNOWN = PEOPLE["agent_eu"]["email"], "nobody@example.com"


def codes(client, times, **data):
    return [client.post("/en/probe/throttled", data=data).status_code for _ in range(times)]


def test_an_address_is_tried_ten_times(house):
    client = house.test_client()
    assert codes(client, 11, email="a@example.com") == [200] * 10 + [429]
    assert codes(client, 1, email="b@example.com") == [200]
    with time_machine.travel(now().timestamp() + 11 * 60, tick=False):
        assert codes(client, 1, email="a@example.com") == [200]


def test_writing_an_address_otherwise_gives_no_more_tries(house):
    client = house.test_client()
    codes(client, 10, email="a@example.com")
    for same in ("A@Example.com", " a@example.com ", "ａ＠ｅｘａｍｐｌｅ．ｃｏｍ"):
        assert codes(client, 1, email=same) == [429]


def test_one_machine_tries_forty_times(house):
    client = house.test_client()
    assert [codes(client, 1, email=f"{n}@example.com") for n in range(41)] == [[200]] * 40 + [[429]]
    other = client.post("/en/probe/throttled", environ_base={"REMOTE_ADDR": "192.0.2.7"})
    assert other.status_code == 200


def test_the_page_says_what_can_be_done_in_both_languages(house):
    client = house.test_client()
    codes(client, 10, email="a@example.com")
    page = client.post("/en/probe/throttled", data={"email": "a@example.com"})
    assert "Too many attempts" in page.text
    assert "Wait a few minutes" in page.text
    japanese = client.post("/ja/probe/throttled", data={"email": "a@example.com"})
    assert japanese.status_code == 429
    assert '<html lang="ja">' in japanese.text


def test_log_in_is_the_same_for_known_and_unknown(house, monkeypatch):
    monkeypatch.setattr("forum.members.views.session.authenticate", lambda email, password: None)
    seen = {}
    for email in (KNOWN, UNKNOWN):
        client = house.test_client()
        answers = [client.post("/en/log-in", data={"email": email, "password": "wrong"}) for _ in range(12)]
        seen[email] = [answer.status_code for answer in answers]
        assert "Too many attempts" in answers[-1].text
    assert seen[KNOWN] == seen[UNKNOWN] == [422] * 10 + [429] * 2


def test_registering_again_and_again_fills_no_inbox(house):
    client = house.test_client()
    answers = [client.post("/en/sign-up/overseas", data={"email": UNKNOWN}).status_code for _ in range(11)]
    assert answers == [302] * 10 + [429]


@pytest.mark.skipif("TEST_REDIS_URL" not in os.environ, reason="TEST_REDIS_URL names no Redis")
def test_counted_in_redis(house, tmp_path):
    app = create_app(
        Settings(
            secret_key="k" * 40,
            instance=tmp_path,
            database_url=house.config["SQLALCHEMY_DATABASE_URI"],
            redis_url=os.environ["TEST_REDIS_URL"],
        )
    )
    app.config.update(TESTING=True, WTF_CSRF_ENABLED=False)
    try:
        with app.app_context():
            limiter.reset()
            assert "Redis" in type(limiter.storage).__name__
        data = {"email": UNKNOWN}
        seen = [app.test_client().post("/en/password/forgotten", data=data).status_code for _ in range(11)]
        assert seen == [303] * 10 + [429]
    finally:
        with app.app_context():
            from forum.kernel.db import db

            limiter.reset()
            db.session.remove()
            db.engine.dispose()
        house.config["RATELIMIT_STORAGE_URI"] = "memory://"
        limiter.init_app(house)
