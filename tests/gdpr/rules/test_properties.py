"""What holds whatever the facts are."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gdpr.rules import Decision, decide
from gdpr.rules.decide import APPI, CITED_AT_MOST, GDPR
from gdpr.rules.parts import PARTS
from gdpr.rules.schema import FIELDS, Field
from gdpr.rules.texts import DUTIES, OUTCOMES, REASONS
from gdpr.rules.time import add_months, last_hour

patient = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # 160 facts
REQUESTS = sorted(name for name, question in GDPR.items() if question.request)
IN_DOUBT = [{"via_agent": True, "mandate_proven": False}, {"reasonable_identity_doubt": True}]
DAYS = st.dates(date(2026, 1, 1), date(2032, 12, 31))
ITEM = st.builds("|".join, st.tuples(st.sampled_from("abc"), *(st.sampled_from(part) for part in PARTS.values())))
ITEMS = st.lists(ITEM, min_size=1, max_size=3, unique_by=lambda item: item[0])
BY_TYPE = {
    "bool": st.booleans(),
    "int": st.integers(0, 3000),
    "number": st.floats(0, 40),
    "text": st.sampled_from(["newsletter", "security"]),
    "country": st.sampled_from(["DE", "AT", "FR", "JP", "US"]),
    "date": DAYS,
    "moment": st.datetimes(datetime(2026, 1, 1), datetime(2032, 12, 31)),  # noqa: DTZ001
    "dates": st.lists(DAYS, max_size=4),
    "countries": st.lists(st.sampled_from(["DE", "FR", "JP"]), max_size=2),
    "items": ITEMS,
    "recipients": st.lists(st.sampled_from(["a:gone", "b:reachable"]), max_size=2),
}


def values(field: Field) -> st.SearchStrategy[Any]:
    return st.sampled_from(field.choices) if field.choices else BY_TYPE[field.type]


ALL_BUT_ASKED = {name: values(field) for name, field in FIELDS.items() if name not in {"request_type", "regime"}}
FACTS = st.fixed_dictionaries({}, optional=ALL_BUT_ASKED)
ASKED = st.sampled_from([*GDPR, *APPI])
CLEAR = {
    "about_natural_person": True,
    "data_subject_alive": True,
    "controller_established_in_eu": True,
    "via_agent": False,
    "can_identify_subject": True,
    "reasonable_identity_doubt": False,
    "abusive_intent_proven": False,
    "personal_data_held": True,
}


def decided(asked: str, facts: dict[str, Any], **fixed: object) -> Decision:
    return decide({**facts, "request_type": asked, **fixed})


@patient
@given(ASKED, FACTS)
def test_every_decision_cites_and_explains_in_known_words(asked: str, facts: dict[str, Any]) -> None:
    decision = decided(asked, facts)
    assert decision.citations
    assert decision.outcome in OUTCOMES
    assert set(decision.duties) <= set(DUTIES)
    assert decision.reasons
    assert set(decision.reasons) <= set(REASONS)
    assert (decision.outcome == "needs_finding") == bool(decision.needs)


@patient
@given(
    st.sampled_from([*REQUESTS, "appi_disclosure", "appi_correction", "appi_cease_use"]),
    FACTS,
    st.sampled_from(IN_DOUBT),
)
def test_nothing_is_granted_while_identity_or_mandate_is_in_doubt(
    asked: str, facts: dict[str, Any], doubt: dict[str, bool]
) -> None:
    decision = decided(asked, {**facts, **doubt, "identity_info_received_on": None})
    assert decision.outcome in {"ask_mandate", "ask_identity", "not_identifiable", "not_applicable"}
    assert not {"provide_copy", "erase", "provide_machine_readable", "rectify"} & set(decision.duties)


@patient
@given(FACTS)
def test_an_objection_to_marketing_is_always_granted(facts: dict[str, Any]) -> None:
    clear = {**CLEAR, "abusive_intent_proven": facts.get("abusive_intent_proven", True)}
    decision = decided("objection", facts, **clear, is_direct_marketing=True)
    assert decision.outcome == "grant"
    assert "stop_marketing" in decision.duties
    assert "21(1)" not in decision.citations


COVERED = {
    "needed_for_expression": True,
    "research_seriously_impaired": True,
    "retention_law": "eu_ms",
    "needed_for_claims_by": "controller",
}
FLAGS = {"retention_law": "retention_law", "needed_for_claims_by": "needed_for_claim"}


@patient
@given(FACTS, ITEMS)
def test_nothing_is_erased_that_an_exception_covers_and_nothing_kept_without_one(
    facts: dict[str, Any], items: list[str]
) -> None:
    decision = decided("erasure", facts, **CLEAR, no_longer_necessary=True, items=items)
    assert set(decision.include) | set(decision.exclude) == {item[0] for item in items}
    assert not set(decision.include) & set(decision.exclude)
    for item in items:
        assert (item[0] in decision.exclude) == covered(item, items, facts), item
    assert ("erase" in decision.duties) == bool(decision.include)


def covered(item: str, items: list[str], facts: dict[str, Any]) -> bool:
    """By an exception for the whole file, or by the item's own flag where some item carries one of that kind."""
    flag = item.rpartition("|")[2]
    if flag in {"retention_law_eu_ms", "needed_for_claim"}:
        return True
    for name, value in COVERED.items():
        flagged = name in FLAGS and any(one.rpartition("|")[2].startswith(FLAGS[name]) for one in items)
        if facts.get(name) == value and not flagged:
            return True
    return False


@patient
@given(st.sampled_from(REQUESTS), FACTS, DAYS)
def test_a_month_ends_on_an_open_day_after_the_receipt(asked: str, facts: dict[str, Any], received: date) -> None:
    decision = decided(asked, facts, received_on=received, channel="post")
    assert decision.deadline is not None
    last = date.fromisoformat(decision.deadline)
    assert last >= add_months(received, 1)
    assert last.weekday() < 5
    assert last not in facts.get("public_holidays", [])


@patient
@given(st.datetimes(datetime(2026, 1, 1), datetime(2032, 12, 31)))  # noqa: DTZ001
def test_72_hours_run_over_weekends(aware: datetime) -> None:
    aware = aware.replace(second=0, microsecond=0)
    last = last_hour(aware)
    assert timedelta(hours=72) < last - aware <= timedelta(hours=73)
    assert last.minute == 0


@patient
@given(ASKED, FACTS, FACTS)
def test_facts_on_which_it_did_not_turn_change_no_outcome(
    asked: str, facts: dict[str, Any], others: dict[str, Any]
) -> None:
    decision = decided(asked, facts)
    irrelevant = {name: value for name, value in others.items() if name not in decision.turned_on}
    again = decided(asked, {**facts, **irrelevant})
    assert (again.outcome, again.include, again.exclude, again.turned_on, again.extra) == (
        decision.outcome,
        decision.include,
        decision.exclude,
        decision.turned_on,
        decision.extra,
    )


@patient
@given(ASKED, FACTS)
def test_the_same_facts_give_the_same_decision(asked: str, facts: dict[str, Any]) -> None:
    assert decided(asked, facts) == decided(asked, facts)


@patient
@given(st.sampled_from(REQUESTS), FACTS)
def test_whatever_is_refused_names_the_remedies(asked: str, facts: dict[str, Any]) -> None:
    decision = decided(asked, facts)
    if decision.outcome in {"refuse", "partial"}:
        assert "12(4)" in decision.citations
        assert {"inform_refusal_reasons", "inform_complaint_right", "inform_judicial_remedy"} <= set(decision.duties)


@patient
@given(st.sampled_from(REQUESTS), FACTS)
def test_points_of_form_never_make_a_long_list(asked: str, facts: dict[str, Any]) -> None:
    decision = decided(asked, facts, received_on="2027-01-31")
    form = {"12(3)", "R1182/71:3(4)", "R1182/71:3(2)(c)"} & set(decision.citations)
    assert not form or len(decision.citations) <= CITED_AT_MOST


@pytest.mark.parametrize("name", ["effort", "rude_language", "plans_litigation", "same_requests_last_12_months"])
def test_effort_tone_motive_and_number_are_never_looked_at(name: str) -> None:
    assert name not in decide({"request_type": "access"}).turned_on
