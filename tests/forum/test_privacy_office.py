"""The officer's page to try a case: what is typed becomes facts, and the rules answer with article and reasons."""

import pytest

from forum.kernel.throttle import limiter

CASE = {"request_type": "erasure", "received_on": "２０２７-05-12", "authenticated_session": "yes", "basis": "contract"}


def test_a_case_is_decided_with_article_and_deadline(officer):
    page = officer.get("/en/privacy/office/case", query_string=CASE | {"no_longer_necessary": "yes"})
    assert page.status_code == 200
    assert "17(1)(a)" in page.text
    assert "14 June 2027" in page.text, "12 June 2027 is a Saturday"


def test_what_is_missing_is_asked_first(officer):
    page = officer.get("/ja/privacy/office/case", query_string={"request_type": "breach", "known_on": "2027-05-12"})
    assert "needs_finding" in page.text
    assert page.text.index('id="risk_to_rights"') < page.text.rindex("<details")


@pytest.mark.parametrize(
    ("name", "typed"), [("received_on", "tomorrow"), ("age", "old"), ("data_subject_country", "Germany"), ("age", "-3")]
)
def test_a_bad_fact_is_told_beside_its_field(officer, name, typed):
    page = officer.get("/en/privacy/office/case", query_string=CASE | {name: typed})
    assert page.status_code == 422
    assert f'id="{name}-error"' in page.text
    assert f'value="{typed}"' in page.text


def test_lists_and_numbers_are_read(officer):
    items = "name|provided|contract|auto|\r\nscore|inferred|consent|auto|"
    page = officer.get("/en/privacy/office/case", query_string={
        "request_type": "portability", "authenticated_session": "yes", "items": items,
        "months_since_last_answer": "2.5", "employees": "12",
    })  # fmt: skip
    assert page.status_code == 200
    assert "20(1)" in page.text


def test_only_officers_try_cases(administrator):
    assert administrator.get("/en/privacy/office/case").status_code == 403


def test_reports_of_guardians_are_limited(app, stranger):
    limiter.enabled = True
    answers = {stranger.post("/en/privacy/guardian", data={}).status_code for _ in range(60)}
    assert answers == {422, 429}
