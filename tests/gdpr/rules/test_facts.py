"""What is refused, what absent facts mean, and which facts a decision turned on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from gdpr.rules import BadFact, decide
from gdpr.rules.facts import Facts
from gdpr.rules.parts import BASIS_POINTS
from gdpr.rules.schema import FIELDS, read_fields

BAD: list[tuple[str, Any, str]] = [
    ("shoe_size", 42, "no fact of this name"),
    ("request_type", "gossip", "'gossip' is none of access, rectification"),
    ("request_type", 3, "3 is not a text"),
    ("purpose", "", "'' is not a text"),
    ("via_agent", "yes", "'yes' is neither true nor false"),
    ("via_agent", 1, "1 is neither true nor false"),
    ("age", True, "True is not a whole number from 0"),
    ("age", -1, "-1 is not a whole number from 0"),
    ("age", 15.5, "15.5 is not a whole number from 0"),
    ("months_since_last_answer", -0.5, "-0.5 is not a number from 0"),
    ("months_since_last_answer", float("nan"), "nan is not a number from 0"),
    ("months_since_last_answer", True, "True is not a number from 0"),
    ("months_since_last_answer", "3", "'3' is not a number from 0"),
    ("data_subject_country", "Germany", "'Germany' is not a country code of two capital letters"),
    ("data_subject_country", "de", "'de' is not a country code of two capital letters"),
    ("received_on", "5 March 2027", "'5 March 2027' is not a date like 2027-03-05"),
    ("received_on", "2027-02-30", "day is out of range for month"),
    ("received_on", "1899-12-31", "1899 is not a year of our time"),
    ("received_on", "3000-01-01", "3000 is not a year of our time"),
    ("received_on", datetime(2027, 3, 5), "is not a text"),  # noqa: DTZ001
    ("aware_at", "2027-06-09", "'2027-06-09' is not a local time like 2027-06-09T14:30"),
    ("aware_at", "2027-06-09T14:30+09:00", "is not a local time like 2027-06-09T14:30"),
    ("aware_at", "1800-06-09T14:30", "1800 is not a year of our time"),
    ("public_holidays", "2027-03-26", "'2027-03-26' is not a list"),
    ("public_holidays", 5, "5 is not a list"),
    ("public_holidays", ["Easter"], "'Easter' is not a date like 2027-03-05"),
    ("eu_users_countries", ["DE", "Deutschland"], "'Deutschland' is not a country code of two capital letters"),
    ("items", ["profile"], "'profile' is not name|origin|basis|medium|flag"),
    ("items", ["|provided|consent|auto|"], "'|provided|consent|auto|' is not name|origin|basis|medium|flag"),
    ("items", ["a|given|consent|auto|"], "origin 'given' is none of provided, observed, inferred, other_source"),
    ("items", ["a|provided|consent|auto|secret"], "flag 'secret' is none of retention_law_eu_ms"),
    ("recipients", ["host"], "'host' is not name:reachable or name:gone"),
    ("recipients", [":gone"], "':gone' is not name:reachable or name:gone"),
    ("recipients", ["host:moved"], "'host:moved' is not name:reachable or name:gone"),
]


@pytest.mark.parametrize(("name", "value", "says"), BAD)
def test_a_bad_fact_is_refused_with_its_name(name: str, value: Any, says: str) -> None:
    with pytest.raises(BadFact) as refused:
        decide({"request_type": "access", name: value})
    assert refused.value.field == name
    assert str(refused.value).startswith(f"{name}: ")
    assert says in str(refused.value)


def test_a_question_must_be_asked() -> None:
    with pytest.raises(BadFact, match="request_type: is missing"):
        decide({})


def test_values_may_be_given_as_python_has_them() -> None:
    facts = Facts({"received_on": date(2027, 3, 5), "aware_at": datetime(2027, 6, 9, 14, 30, 59, 7)})  # noqa: DTZ001
    assert facts.day("received_on") == date(2027, 3, 5)
    assert facts.moment("aware_at") == datetime(2027, 6, 9, 14, 30)  # noqa: DTZ001
    assert Facts({"aware_at": "2027-06-09T14:30:59"}).moment("aware_at") == datetime(2027, 6, 9, 14, 30)  # noqa: DTZ001
    assert Facts({"months_since_last_answer": 2.5})["months_since_last_answer"] == 2.5
    assert Facts({"months_since_last_answer": 0})["months_since_last_answer"] == 0
    assert Facts({"recipients": ["a:b:gone"]}).recipients()[0].name == "a:b"
    assert [day.isoformat() for day in Facts({"closed_days": ["2999-12-31", "1900-01-01"]}).days("closed_days")] == [
        "2999-12-31",
        "1900-01-01",
    ]


def test_absent_facts_have_their_defaults_and_none_means_absent() -> None:
    facts = Facts({"targets_eu": None, "age": None})
    assert facts["targets_eu"] is True
    assert facts["age"] is None
    assert facts["site_minimum_age"] == 16
    assert facts["public_holidays"] == ()
    assert facts["items"] is None
    assert facts.items() == facts.recipients() == facts.countries("eu_users_countries") == ()


def test_facts_note_what_was_looked_at_in_order() -> None:
    facts = Facts({"age": 5})
    assert (facts.number("age"), facts.text("effort"), facts["age"]) == (5, "normal", 5)
    assert facts.looked_at == ("age", "effort")


def test_the_decision_names_the_facts_and_findings_it_turned_on() -> None:
    decision = decide({"request_type": "objection", "basis": "legitimate_interest", "received_on": "2027-03-05"})
    assert {"basis", "overriding_grounds", "is_direct_marketing"} <= set(decision.turned_on)
    assert "overriding_grounds" in decision.findings
    assert "basis" not in decision.findings
    assert "received_on" not in decision.turned_on
    marketing = decide({"request_type": "objection", "is_direct_marketing": True})
    assert "overriding_grounds" not in marketing.turned_on


def test_fields_are_read_with_all_that_the_file_says() -> None:
    assert read_fields() == FIELDS
    field = FIELDS["retention_law"]
    assert (field.name, field.type, field.default, field.finding) == ("retention_law", "enum", "none", True)
    assert field.choices == ("none", "eu_ms", "third_country")
    assert field.en.startswith("A statutory duty")
    assert field.ja.startswith("保存")
    assert not FIELDS["age"].finding


def test_fields_are_complete_for_a_form() -> None:
    assert len(FIELDS) == 164
    for field in FIELDS.values():
        assert field.en, field.name
        assert field.ja, field.name
        assert (field.type == "enum") == bool(field.choices)
        assert field.default is None or field.type in {"dates", "int"} or field.read(field.default) == field.default
    assert FIELDS["basis"].choices == tuple(BASIS_POINTS)
    assert {name for name, field in FIELDS.items() if field.default == ()} == {"public_holidays", "closed_days"}
