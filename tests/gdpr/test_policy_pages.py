"""The public pages of the policy and the switches of the privacy centre."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from gdpr import allows
from gdpr.basis import history, restrict, states
from gdpr.cookies import cookies
from gdpr.running import running
from tests.gdpr.conftest import Cast
from tests.gdpr.site import InlineHost


@pytest.fixture
def anna(app: Flask, cast: Cast) -> FlaskClient:
    client = app.test_client()
    with client.session_transaction() as marks:
        marks["subject"] = cast.subjects["anna"]
    return client


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_policy_shows_every_clause_and_what_the_site_obeys(app: Flask, language: str) -> None:
    page = app.test_client().get(f"/privacy/policy?lang={language}").text
    policy = running().policy
    for clause in policy.clauses.values():
        assert f'id="{clause.id}"' in page
        assert clause.title.said(language) in page
    for purpose in policy.purposes.values():
        assert purpose.retention.text.said(language) in page
    for contact in (policy.controller, policy.representative, policy.officer):
        assert contact is not None
        assert contact.email in page


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_map_shows_every_personal_column_with_its_purposes(app: Flask, language: str) -> None:
    page = app.test_client().get(f"/privacy/map?lang={language}").text
    for place in running().map.places:
        assert f'id="{place.key}"' in page
    assert running().policy.purposes["networking"].label.said(language) in page


def test_the_cookie_page_lists_each_with_purpose_and_life(app: Flask) -> None:
    page = app.test_client().get("/privacy/cookies").text
    assert [cookie.name for cookie in cookies()] == ["session"]
    for cookie in cookies():
        assert cookie.purpose.said("en") in page
        assert cookie.life.said("en") in page
    assert "nothing to agree to or to refuse" in page


def test_each_purpose_shows_basis_article_since_and_a_switch_where_there_is_a_choice(anna: FlaskClient) -> None:
    page = anna.get("/privacy/choices").text
    assert page.count("<button") == 3  # newsletter, activities, improvement
    assert "Withdraw consent" in page
    assert "Give consent" in page
    assert "Refuse" in page
    assert "Art. 6(1)(a)" in page
    assert "22 November 2026" in page


def test_one_click_withdraws_and_one_click_gives(anna: FlaskClient, cast: Cast) -> None:
    subject = cast.subjects["anna"]
    assert anna.post("/privacy/choices/newsletter", data={"allow": "no"}).location == "/privacy/choices"
    assert not allows(subject, "newsletter")
    assert anna.post("/privacy/choices/newsletter", data={"allow": "yes"}).status_code == 303
    assert allows(subject, "newsletter")
    anna.post("/privacy/choices/improvement", data={"allow": "no"})
    assert not allows(subject, "improvement")
    anna.post("/privacy/choices/improvement", data={"allow": "yes"})
    last = [(event.purpose, event.event, event.how) for event in history(subject)[-4:]]
    assert last == [
        ("newsletter", "withdrawn", "privacy centre"),
        ("newsletter", "given", "privacy centre"),
        ("improvement", "objected", "privacy centre"),
        ("improvement", "resumed", "privacy centre"),
    ]


def test_pressing_twice_is_one_event(anna: FlaskClient, cast: Cast) -> None:
    before = len(history(cast.subjects["anna"]))
    for _time in range(2):
        anna.post("/privacy/choices/newsletter", data={"allow": "no"})
    assert len(history(cast.subjects["anna"])) == before + 1


@pytest.mark.parametrize("purpose", ["account", "spam"])
def test_what_is_no_choice_has_no_switch(anna: FlaskClient, purpose: str) -> None:
    assert anna.post(f"/privacy/choices/{purpose}", data={"allow": "no"}).status_code == 404


def test_a_restriction_shows(anna: FlaskClient, cast: Cast, site: InlineHost) -> None:
    with site.writing():
        restrict(cast.subjects["anna"], how="request")
    page = anna.get("/privacy/choices").text
    assert "Restricted" in page
    assert "All purposes" in page


def test_a_stranger_has_no_switches(app: Flask) -> None:
    assert app.test_client().get("/privacy/choices").status_code == 401


def test_who_is_signed_in_but_no_subject_is_turned_away(app: Flask) -> None:
    client = app.test_client()
    with client.session_transaction() as marks:
        marks["subject"] = None
    assert client.get("/privacy/choices").status_code == 403


def test_reading_changes_nothing(anna: FlaskClient, cast: Cast) -> None:
    before = len(history(cast.subjects["anna"]))
    for page in ("policy", "policy/history", "policy/1", "map", "cookies", "choices"):
        assert anna.get(f"/privacy/{page}").status_code == 200
    assert len(history(cast.subjects["anna"])) == before
    assert set(states(cast.subjects["anna"]))
