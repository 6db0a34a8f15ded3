"""Guardians can write, and a child's account is locked and erased with a record that names nobody (TTC-50)."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_babel import refresh
from sqlalchemy import select

from gdpr import allows
from gdpr.guardians import ChildFinding, GuardianReport, people_with
from gdpr.policy import Policy, Source, load, parse
from gdpr.running import running, session
from gdpr.versions import Versions
from tests.gdpr.conftest import Cast
from tests.gdpr.site import InlineHost, Person

FORM = {"email": "parent@example.org", "child_email": "ANNA@example.com", "message": "She is 14."}


@pytest.fixture
def anyone(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def officer(app: Flask) -> FlaskClient:
    client = app.test_client()
    with client.session_transaction() as marks:
        marks["officer"] = marks["fresh"] = True
    return client


def test_an_erasure_asks_the_officer_for_her_password(officer: FlaskClient) -> None:
    with officer.session_transaction() as marks:
        del marks["fresh"]
    assert officer.post("/privacy/office/children", data={"email": "anna@example.com"}).status_code == 428
    assert officer.post("/privacy/office/children/1/finding").status_code == 428


def reports() -> list[GuardianReport]:
    return list(session().scalars(select(GuardianReport)))


def test_a_guardian_writes_and_becomes_a_subject_of_her_own(anyone: FlaskClient, cast: Cast) -> None:
    assert "Answering requests and inquiries" in anyone.get("/privacy/guardian").text
    assert "We check your message" in anyone.post("/privacy/guardian", data=FORM).text
    (made,) = reports()
    assert made.subject not in cast.subjects.values()
    assert allows(made.subject, "support")
    assert not allows(made.subject, "newsletter")


def test_the_form_is_there_in_japanese(anyone: FlaskClient) -> None:
    refresh()
    assert "16歳未満" in anyone.get("/privacy/guardian?lang=ja").text


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("email", "nobody", "This is not an email address"),
        ("child_email", "", "This is not an email address"),
        ("message", "x" * 4001, "This is too long"),
    ],
)
def test_bad_input_stays_in_the_form(anyone: FlaskClient, name: str, value: str, message: str) -> None:
    answer = anyone.post("/privacy/guardian", data=FORM | {name: value})
    assert answer.status_code == 422
    assert message in answer.text
    assert (value or "parent@example.org") in answer.text
    assert reports() == []


def test_the_account_is_locked_erased_and_the_record_holds_no_identity(
    anyone: FlaskClient, officer: FlaskClient, cast: Cast, site: InlineHost
) -> None:
    anyone.post("/privacy/guardian", data=FORM)
    number = reports()[0].id
    assert "There is an account" in officer.get("/privacy/office/children").text
    assert officer.post(f"/privacy/office/children/{number}/finding").status_code == 303
    assert not allows(cast.subjects["anna"], "networking")
    site.run_jobs()
    assert session().scalar(select(Person).where(Person.email == "anna@example.com")) is None
    (finding,) = session().scalars(select(ChildFinding))
    assert (finding.source, finding.found_at) == ("guardian", site.moment)
    page = officer.get("/privacy/office/children").text
    assert "anna@example.com" not in page.lower()
    assert "A guardian" in page
    assert reports()[0].child_email is None
    mail = site.mails[0]
    assert (mail["to"], mail["template"]) == ("parent@example.org", "gdpr/policy/mails/guardian")
    assert officer.post(f"/privacy/office/children/{number}/finding").status_code == 404


def test_a_report_about_nobody_ends_with_the_same_mail(
    anyone: FlaskClient, officer: FlaskClient, cast: Cast, site: InlineHost
) -> None:
    for email in ("nobody@example.com", "ben@example.com"):
        anyone.post("/privacy/guardian", data=FORM | {"child_email": email})
    first, second = reports()
    assert "There is no account with this address." in officer.get("/privacy/office/children").text
    officer.post(f"/privacy/office/children/{first.id}/finding")
    officer.post(f"/privacy/office/children/{second.id}/dismissal")
    assert [made.outcome for made in reports()] == ["nothing", "nothing"]
    assert [mail["template"] for mail in site.mails] == ["gdpr/policy/mails/guardian"] * 2
    assert allows(cast.subjects["ben"], "networking")


def test_the_board_finds_a_child_itself(officer: FlaskClient, cast: Cast, site: InlineHost) -> None:
    answer = officer.post("/privacy/office/children", data={"email": "nobody@example.com"})
    assert answer.status_code == 422
    assert "nobody@example.com" in answer.text
    assert officer.post("/privacy/office/children", data={"email": ""}).status_code == 422
    assert officer.post("/privacy/office/children", data={"email": " ｂｅｎ@example.com "}).status_code == 303
    site.run_jobs()
    assert people_with("ben@example.com") == []
    assert "The board" in officer.get("/privacy/office/children").text


def test_a_guardian_is_not_taken_for_the_child(anyone: FlaskClient, cast: Cast) -> None:
    anyone.post("/privacy/guardian", data=FORM)
    assert people_with("parent@example.org") == []
    assert people_with("anna@example.com") == [cast.subjects["anna"]]


def test_where_support_rests_on_consent_the_form_is_the_consent(anyone: FlaskClient, app: Flask) -> None:
    policy = load("ttc")
    start = policy.source.data.index("[purposes.support]")
    words = policy.source.data[start:].replace(
        '"legitimate_interests"\nchoice = "none"', '"consent"\nchoice = "opt_in"', 1
    )
    consent: Policy = parse("ttc", Source(policy.source.data[:start] + words, policy.source.texts))
    running().versions = Versions(consent, running().versions.stamp)
    anyone.post("/privacy/guardian", data=FORM)
    assert allows(reports()[0].subject, "support")


def test_only_officers_see_reports(anyone: FlaskClient) -> None:
    assert anyone.get("/privacy/office/children").status_code == 403
    assert anyone.post("/privacy/office/children/1/dismissal").status_code == 403
