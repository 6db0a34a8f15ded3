"""Months, extensions, suspensions and 72 hours: GDPR Art. 12(3), 33(1) and Regulation 1182/71."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from gdpr.rules import decide
from gdpr.rules.time import add_months, last_hour, roll
from tests.gdpr.rules.told import told

EASTER = ["2027-03-26", "2027-03-29"]


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        ("2027-03-05", 1, "2027-04-05"),
        ("2027-08-31", 1, "2027-09-30"),
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 1, "2028-03-29"),
        ("2027-02-28", 1, "2027-03-28"),
        ("2027-12-15", 1, "2028-01-15"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2027-01-31", 3, "2027-04-30"),
        ("2027-10-01", 2, "2027-12-01"),
        ("2027-11-01", 1, "2027-12-01"),
    ],
)
def test_a_month_ends_on_the_day_of_the_same_number(day: str, months: int, result: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(result)


@pytest.mark.parametrize(
    ("day", "result"),
    [
        ("2027-03-26", "2027-03-30"),
        ("2027-03-28", "2027-03-30"),
        ("2027-03-30", "2027-03-30"),
        ("2027-04-03", "2027-04-05"),
    ],
)
def test_a_last_day_rolls_over_weekends_and_holidays(day: str, result: str) -> None:
    holidays = [date.fromisoformat(one) for one in EASTER]
    assert roll(date.fromisoformat(day), holidays) == date.fromisoformat(result)


@pytest.mark.parametrize(
    ("aware", "last"),
    [
        ("2027-06-09T14:30", "2027-06-12T15:00"),
        ("2027-06-11T14:00", "2027-06-14T15:00"),
        ("2027-12-30T23:59", "2028-01-03T00:00"),
    ],
)
def test_72_hours_leave_out_the_hour_of_the_event_and_run_over_weekends(aware: str, last: str) -> None:
    assert last_hour(datetime.fromisoformat(aware)) == datetime.fromisoformat(last)


REQUESTS: list[tuple[dict[str, Any], str | None, dict[str, Any]]] = [
    ({}, None, {}),
    ({"received_on": "2027-05-12"}, "2027-06-14", {}),
    ({"received_on": "2027-02-26", "public_holidays": EASTER}, "2027-03-30", {}),
    ({"received_on": "2027-09-01", "forwarded_internally_on": "2027-09-13"}, "2027-10-01", {}),
    ({"received_on": "2027-09-01", "channel": "unrelated_mail"}, None, {"plan_for": "2027-10-01"}),
    # identity asked at once stands still; asked late, or never, it does not
    (
        {
            "received_on": "2027-06-01",
            "identity_info_requested_on": "2027-06-04",
            "identity_info_received_on": "2027-06-11",
        },
        "2027-07-12",
        {"without_suspension": "2027-07-01"},
    ),
    (
        {
            "received_on": "2027-06-01",
            "identity_info_requested_on": "2027-06-05",
            "identity_info_received_on": "2027-06-11",
        },
        "2027-07-01",
        {},
    ),
    ({"received_on": "2027-06-01", "identity_info_received_on": "2027-06-11"}, "2027-07-01", {}),
    ({"received_on": "2027-06-01", "identity_info_requested_on": "2027-06-01"}, "2027-07-01", {}),
    (
        {
            "received_on": "2027-06-01",
            "identity_info_requested_on": "2027-05-31",
            "identity_info_received_on": "2027-06-11",
        },
        "2027-07-01",
        {},
    ),
    (
        {
            "received_on": "2027-06-01",
            "identity_info_requested_on": "2027-06-02",
            "identity_info_received_on": "2027-06-01",
        },
        "2027-07-01",
        {},
    ),
    (
        {
            "received_on": "2027-06-01",
            "identity_info_requested_on": "2027-06-02",
            "identity_info_received_on": "2027-06-02",
        },
        "2027-07-02",
        {"without_suspension": "2027-07-01"},
    ),
    (
        {
            "received_on": "2027-06-01",
            "identity_info_requested_on": "2027-06-01",
            "identity_info_received_on": "2027-06-02",
        },
        "2027-07-02",
        {"without_suspension": "2027-07-01"},
    ),
    # an extension told in time
    ({"received_on": "2027-04-14", "is_complex": True}, "2027-05-14", {}),
    ({"received_on": "2027-04-14", "extension_notice_sent_on": "2027-05-10"}, "2027-05-14", {}),
    ({"received_on": "2027-04-14", "is_complex": True, "extension_notice_sent_on": "2027-05-14"}, "2027-07-14", {}),
    ({"received_on": "2027-04-14", "is_complex": True, "extension_notice_sent_on": "2027-05-15"}, "2027-05-14", {}),
    # deletion comes first
    (
        {"received_on": "2027-04-14", "scheduled_deletion_on": "2027-05-01"},
        "2027-05-14",
        {"answer_before": "2027-05-01"},
    ),
    (
        {"received_on": "2027-04-14", "scheduled_deletion_on": "2027-05-14"},
        "2027-05-14",
        {"answer_before": "2027-05-14"},
    ),
    ({"received_on": "2027-04-14", "scheduled_deletion_on": "2027-05-15"}, "2027-05-14", {}),
    ({"scheduled_deletion_on": "2027-05-15"}, None, {}),
]


@pytest.mark.parametrize(("facts", "deadline", "extra"), REQUESTS)
def test_the_month_of_a_request(facts: dict[str, Any], deadline: str | None, extra: dict[str, Any]) -> None:
    given = told("access", facts)
    assert (given["deadline"], given["deadline_extra"]) == (deadline, extra)
    assert given["outcome"] == "grant"
    assert ("answer_before_scheduled_deletion" in given["duties"]) == ("answer_before" in extra)
    assert ("inform_extension_and_reasons" in given["duties"]) == (deadline == "2027-07-14")


@pytest.mark.parametrize(
    ("facts", "points"),
    [
        ({}, ["12(3)"]),
        ({"received_on": "2027-03-05"}, ["12(3)"]),
        ({"received_on": "2027-05-12"}, ["12(3)", "R1182/71:3(4)"]),
        ({"received_on": "2027-08-31"}, ["12(3)", "R1182/71:3(2)(c)"]),
        ({"received_on": "2027-01-31"}, ["12(3)", "R1182/71:3(2)(c)", "R1182/71:3(4)"]),
    ],
)
def test_points_of_time_are_cited_where_they_matter(facts: dict[str, Any], points: list[str]) -> None:
    assert told("access", facts)["citations"] == ["15(1)", "15(3)", *points]


def test_points_of_time_give_way_where_those_of_the_result_are_many() -> None:
    facts = {"received_on": "2027-01-31", "made_public_by_controller": True, "given_to_other_controllers": True}
    cited = told("erasure", {**facts, "no_longer_necessary": True, "consent_withdrawn": True})["citations"]
    assert cited == ["17(1)(a)", "17(1)(b)", "17(2)", "19", "12(3)"]


def test_no_point_of_the_result_is_left_out() -> None:
    facts = {"no_longer_necessary": True, "consent_withdrawn": True, "unlawful_processing": True}
    facts |= {"erasure_duty_eu_ms": True, "collected_from_child_iss": True, "given_to_other_controllers": True}
    cited = told("erasure", facts)["citations"]
    assert cited == ["17(1)(a)", "17(1)(b)", "17(1)(d)", "17(1)(e)", "17(1)(f)", "19"]


EXTENSIONS: list[tuple[dict[str, Any], str, str, dict[str, Any]]] = [
    ({"is_complex": True}, "extend", "2027-07-14", {"extension_notice": "2027-05-14"}),
    ({"many_requests_from_subject": True}, "extend", "2027-07-14", {"extension_notice": "2027-05-14"}),
    ({"effort": "large"}, "extension_not_allowed", "2027-05-14", {"extension_notice": "2027-05-14"}),
    ({}, "extension_not_allowed", "2027-05-14", {"extension_notice": "2027-05-14"}),
    (
        {"is_complex": True, "extension_notice_sent_on": "2027-05-14"},
        "extend",
        "2027-07-14",
        {"extension_notice": "2027-05-14"},
    ),
    (
        {"is_complex": True, "extension_notice_sent_on": "2027-05-15"},
        "extension_invalid",
        "2027-05-14",
        {"extension_notice": "2027-05-14"},
    ),
    (
        {"extension_notice_sent_on": "2027-05-15"},
        "extension_not_allowed",
        "2027-05-14",
        {"extension_notice": "2027-05-14"},
    ),
    # a notice on the day to which the month rolled is in time; three months run from the receipt
    (
        {"received_on": "2027-05-12", "is_complex": True, "extension_notice_sent_on": "2027-06-14"},
        "extend",
        "2027-08-12",
        {"extension_notice": "2027-06-14"},
    ),
    (
        {"received_on": "2027-01-31", "is_complex": True},
        "extend",
        "2027-04-30",
        {"plan_for": "2027-04-28", "extension_notice": "2027-03-01"},
    ),
]


@pytest.mark.parametrize(("facts", "outcome", "deadline", "extra"), EXTENSIONS)
def test_extension(facts: dict[str, Any], outcome: str, deadline: str, extra: dict[str, Any]) -> None:
    given = told("extension_check", {"received_on": "2027-04-14", **facts})
    assert (given["outcome"], given["deadline"], given["deadline_extra"]) == (outcome, deadline, extra)
    assert ("inform_extension_and_reasons" in given["duties"]) == (outcome == "extend")
    assert given["citations"][0] == "12(3)"


def test_an_extension_needs_the_day_of_receipt() -> None:
    decision = decide({"request_type": "extension_check", "is_complex": True})
    assert (decision.outcome, decision.needs) == ("needs_finding", ("received_on",))


def test_checks_have_no_month() -> None:
    assert told("vendor_check", {"vendor_role": "own_purposes", "received_on": "2027-03-05"})["deadline"] is None


def test_why_the_dates_are_as_they_are() -> None:
    facts = {"request_type": "access", "received_on": "2027-04-14"}
    assert decide({**facts, "scheduled_deletion_on": "2027-05-01"}).reasons == ("access", "deletion_due_before")
    assert decide({**facts, "channel": "unrelated_mail"}).reasons == ("access", "channel_does_not_count")
    late = {"request_type": "breach", "risk_to_rights": "risk", "aware_at": "2027-06-09T14:30"}
    late |= {"notified_at": "2027-06-12T15:30", "controller_established_in_eu": True}
    assert decide(late).reasons == ("risk", "notice_after_72_hours")
    assert decide(late).citations == ("33(1)", "R1182/71:3(1)")
