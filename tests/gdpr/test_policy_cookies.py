"""Optional cookies: nothing before the choice, refusing as easy as agreeing, Global Privacy Control honoured."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from gdpr.cookies import chosen, must_ask, statistics_allowed
from gdpr.policy import PolicyError, Source, load, parse
from gdpr.running import running
from gdpr.versions import Versions

OPTIONAL = """
[cookies.cookie_choice]
necessary = true
purpose.en = "Remembers your choice about cookies."
purpose.ja = "Cookieに関する選択を記憶します。"
life.en = "180 days"
life.ja = "180日"

[cookies.visits]
necessary = false
purpose.en = "Counts visits."
purpose.ja = "アクセス数を集計します。"
life.en = "1 day"
life.ja = "1日"
"""


def with_optional() -> Source:
    source = load("ttc").source
    return Source(source.data + OPTIONAL, source.texts)


@pytest.fixture
def visitor(app: Flask) -> FlaskClient:
    """A visitor of a site that switched optional statistics on."""
    running().versions = Versions(parse("ttc", with_optional()), running().versions.stamp)
    return app.test_client()


def test_by_default_there_is_no_banner_and_nothing_to_choose(app: Flask) -> None:
    client = app.test_client()
    assert "cookie-banner" not in client.get("/privacy/policy").text
    assert "cookie-choice" not in client.get("/privacy/cookies").text
    assert client.post("/privacy/cookies", data={"allow": "yes"}).status_code == 404


def test_nothing_is_set_before_the_choice_and_both_buttons_are_equal(visitor: FlaskClient) -> None:
    answer = visitor.get("/privacy/policy")
    assert answer.headers.getlist("Set-Cookie") == []
    banner = re.search(r'id="cookie-banner".*?</section>', answer.text, re.DOTALL)
    assert banner is not None
    buttons = re.findall(r'<button class="([^"]+)" type="submit" name="allow" value="(\w+)">', banner[0])
    assert buttons == [("button-secondary", "no"), ("button-secondary", "yes")]
    assert "checked" not in banner[0]
    assert "Counts visits." in visitor.get("/privacy/cookies").text


@pytest.mark.parametrize(("allow", "said"), [("yes", "You agreed"), ("no", "You refused")])
def test_the_choice_is_kept_and_can_be_changed(visitor: FlaskClient, allow: str, said: str) -> None:
    assert "You have not chosen yet" in visitor.get("/privacy/cookies").text
    answer = visitor.post("/privacy/cookies", data={"allow": allow, "next": "/privacy/policy?x=1"})
    assert (answer.status_code, answer.location) == (303, "/privacy/policy?x=1")
    assert "cookie-banner" not in visitor.get("/privacy/policy").text
    assert said in visitor.get("/privacy/cookies").text
    visitor.post("/privacy/cookies", data={"allow": "no"})
    assert "You refused" in visitor.get("/privacy/cookies").text


def test_a_refusal_removes_what_was_set(visitor: FlaskClient) -> None:
    visitor.set_cookie("visits", "1")
    visitor.post("/privacy/cookies", data={"allow": "no"})
    assert visitor.get_cookie("visits") is None
    kept = visitor.get_cookie("cookie_choice")
    assert kept is not None
    assert (kept.value, kept.http_only, kept.same_site) == ("no", True, "Lax")


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example", "/\t/elsewhere.example", ""])
def test_nobody_is_sent_elsewhere(visitor: FlaskClient, target: str) -> None:
    assert visitor.post("/privacy/cookies", data={"allow": "no", "next": target}).location == "/privacy/cookies"


def test_global_privacy_control_is_a_refusal_until_the_visitor_says_otherwise(visitor: FlaskClient) -> None:
    refusing = {"Sec-GPC": "1"}
    assert "cookie-banner" not in visitor.get("/privacy/policy", headers=refusing).text
    assert "cookie-choice" in visitor.get("/privacy/cookies", headers=refusing).text


def test_statistics_are_allowed_only_after_yes(app: Flask, visitor: FlaskClient) -> None:
    for cookie, allowed in (("", False), ("cookie_choice=no", False), ("cookie_choice=yes", True)):
        with app.test_request_context("/", headers={"Cookie": cookie}):
            assert statistics_allowed() is allowed
    with app.test_request_context("/"):
        assert chosen() is None
        assert must_ask()
    with app.test_request_context("/", headers={"Sec-GPC": "1"}):
        assert not must_ask()


def test_a_policy_that_cannot_keep_the_choice_is_refused() -> None:
    source = with_optional()
    for data in (
        source.data.replace("cookie_choice", "other"),
        source.data.replace("necessary = true", "necessary = false"),
    ):
        with pytest.raises(PolicyError, match=r"ttc/policy\.toml:\d+: cookies: optional cookies need cookie_choice"):
            parse("ttc", Source(data, source.texts))


def test_the_banner_remembers_where_the_visitor_was_only_when_reading(visitor: FlaskClient) -> None:
    assert 'name="next" value="/privacy/map"' in visitor.get("/privacy/map").text
    page = visitor.post("/privacy/guardian", data={}).text
    assert 'name="next" value=""' in page
