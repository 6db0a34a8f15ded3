"""The neutral age gate: what is typed, what is kept, and that going back does not help (TTC-50)."""

import pytest
from flask import Flask, session

from gdpr.age import AgeQuestion, Outcome, passed, remembered


def ask(**form: str) -> tuple[Outcome | None, AgeQuestion]:
    question = AgeQuestion.of(form)
    return question.answer(), question


def test_an_adult_passes_and_only_the_outcome_is_kept(app: Flask) -> None:
    with app.test_request_context("/"):
        assert not passed()
        assert ask(year="1985", month="4")[0] is Outcome.PASSED
        assert passed()
        assert dict(session) == {"age": "passed"}


def test_full_width_and_japanese_forms_are_taken(app: Flask) -> None:
    with app.test_request_context("/"):
        assert ask(year="１９８５年", month=" ４月 ")[0] is Outcome.PASSED


def test_who_was_refused_stays_refused_when_going_back(app: Flask) -> None:
    with app.test_request_context("/"):
        assert ask(year="2015", month="1")[0] is Outcome.REFUSED
        assert ask(year="1985", month="1")[0] is Outcome.REFUSED
        assert (remembered(), passed()) == (Outcome.REFUSED, False)
        assert dict(session) == {"age": "refused"}


@pytest.mark.parametrize(
    ("year", "month", "wrong"),
    [
        ("", "", {"year", "month"}),
        ("85", "4", {"year"}),
        ("1850", "4", {"year"}),
        ("2027", "4", {"year"}),
        ("1985", "13", {"month"}),
        ("1985", "April", {"month"}),
        ("1985", "0", {"month"}),
    ],
)
def test_what_is_no_month_gets_a_message_and_keeps_what_was_typed(
    app: Flask, year: str, month: str, wrong: set[str]
) -> None:
    with app.test_request_context("/"):
        outcome, question = ask(year=year, month=month)
        assert outcome is None
        assert set(question.errors) == wrong
        assert (question.year, question.month) == (year, month)
        assert remembered() is None


def test_a_marker_that_is_none_of_ours_counts_for_nothing(app: Flask) -> None:
    with app.test_request_context("/"):
        session["age"] = "17"
        assert remembered() is None
