"""Questions under Japan's APPI, row by row of the tables."""

from __future__ import annotations

from typing import Any

import pytest

from gdpr.rules import BadFact, decide
from tests.gdpr.rules.told import compare

ANSWERED = "appi_notify_decision_without_delay"
REASONED = f"{ANSWERED} appi_explain_reason_effort"
ABROAD = {"recipient_in_japan": False}
ROWS: list[tuple[str, dict[str, Any], str, str, dict[str, Any]]] = [
    # scope, agents, identity
    ("appi_disclosure", {"about_natural_person": False}, "not_applicable", "2(1)", {}),
    ("appi_purpose_check", {"data_subject_alive": False}, "not_applicable", "2(1)", {}),
    ("appi_disclosure", {"data_subject_in_eu": False, "targets_eu": False}, "grant", "33(1) 33(2)", {}),
    ("appi_disclosure", {"via_agent": True}, "ask_mandate", "37(3)", {"duties": "request_proof_of_mandate"}),
    ("appi_disclosure", {"reasonable_identity_doubt": True}, "ask_identity", "37(1)", {}),
    (
        "appi_disclosure",
        {"reasonable_identity_doubt": True, "identity_info_received_on": "2027-03-01"},
        "grant",
        "33(1) 33(2)",
        {},
    ),
    # purpose
    ("appi_purpose_check", {}, "needs_finding", "17(1)", {"extra": {"needs": ["purpose_text_specific"]}}),
    ("appi_purpose_check", {"purpose_text_specific": True}, "permitted", "17(1)", {}),
    ("appi_purpose_check", {"within_stated_purpose": True}, "permitted", "17(1) 18(1)", {}),
    (
        "appi_purpose_check",
        {"purpose_text_specific": True, "within_stated_purpose": False},
        "prohibited",
        "18(1)",
        {},
    ),
    ("appi_purpose_check", {"within_stated_purpose": False, "principal_consent": True}, "permitted", "18(1)", {}),
    ("appi_purpose_check", {"within_stated_purpose": False, "exception_27_1": "law"}, "permitted", "18(3)", {}),
    (
        "appi_purpose_check",
        {"purpose_text_specific": False, "within_stated_purpose": False},
        "non_compliant",
        "17(1)",
        {},
    ),
    ("appi_purpose_check", {"special_care_required": True}, "prohibited", "20(2)", {}),
    ("appi_purpose_check", {"special_care_required": True, "principal_consent": True}, "permitted", "20(2)", {}),
    ("special_check", {"regime": "appi"}, "not_applicable", "20(2)", {}),
    ("special_check", {"regime": "appi", "special_category": True}, "prohibited", "20(2)", {}),
    (
        "special_check",
        {"regime": "appi", "special_care_required": True, "principal_consent": True},
        "permitted",
        "20(2)",
        {},
    ),
    (
        "special_check",
        {"regime": "appi", "special_care_required": True, "exception_27_1": "public_health"},
        "permitted",
        "20(2)",
        {},
    ),
    ("scope_check", {"regime": "appi"}, "required", "2(1)", {}),
    # provision in Japan
    *(
        ("appi_provision_check", {"exception_27_1": exception}, "permitted", f"27(1)({number})", {})
        for exception, number in {
            "law": "i",
            "life_body": "ii",
            "public_health": "iii",
            "state_cooperation": "iv",
        }.items()
    ),
    ("appi_provision_check", {"principal_consent": True}, "permitted", "27(1)", {}),
    (
        "appi_provision_check",
        {"not_third_party_27_5": "entrustment"},
        "permitted",
        "27(5)(i) 25",
        {"duties": "appi_supervise_entrustee"},
    ),
    (
        "appi_provision_check",
        {"not_third_party_27_5": "entrustment", "within_stated_purpose": False},
        "prohibited",
        "27(5)(i) 18(1)",
        {},
    ),
    ("appi_provision_check", {"not_third_party_27_5": "succession"}, "permitted", "27(5)(ii)", {}),
    ("appi_provision_check", {"not_third_party_27_5": "joint_use"}, "prohibited", "27(5)(iii) 27(1)", {}),
    (
        "appi_provision_check",
        {**ABROAD, "cloud_provider_handles_data": False},
        "not_applicable",
        "23",
        {"duties": "appi_own_security_measures"},
    ),
    ("appi_provision_check", {"cloud_provider_handles_data": True}, "prohibited", "27(1)", {}),
    # provision abroad
    ("appi_provision_check", {**ABROAD, "not_third_party_27_5": "entrustment"}, "prohibited", "28(1)", {}),
    ("appi_provision_check", {**ABROAD, "principal_consent": True}, "permitted", "28(1) 28(2)", {}),
    ("appi_provision_check", {**ABROAD, "exception_27_1": "law"}, "permitted", "28(1) 27(1)(i)", {}),
    (
        "appi_provision_check",
        {**ABROAD, "recipient_country_equivalent": True, "not_third_party_27_5": "entrustment"},
        "permitted",
        "27(5)(i) 25 28(1)",
        {},
    ),
    ("appi_provision_check", {**ABROAD, "recipient_country_equivalent": True}, "prohibited", "27(1) 28(1)", {}),
    (
        "appi_provision_check",
        {**ABROAD, "recipient_equivalent_system": True, "not_third_party_27_5": "entrustment"},
        "permitted",
        "27(5)(i) 25 28(1) 28(3)",
        {},
    ),
    # records
    ("appi_record_check", {}, "required", "29(1) 30(3)", {}),
    ("appi_record_check", {"principal_consent": True}, "required", "29(1) 30(3)", {}),
    ("appi_record_check", {"published_by_principal": True}, "not_required", "29(1)", {}),
    ("appi_record_check", {"cloud_provider_handles_data": False}, "not_required", "29(1)", {}),
    ("appi_record_check", {**ABROAD, "exception_27_1": "law"}, "not_required", "29(1) 27(1)(i)", {}),
    ("appi_record_check", {"not_third_party_27_5": "joint_use"}, "not_required", "29(1) 27(5)(iii)", {}),
    ("appi_record_check", {**ABROAD, "not_third_party_27_5": "entrustment"}, "required", "29(1) 30(3)", {}),
    (
        "appi_record_check",
        {**ABROAD, "recipient_country_equivalent": True, "not_third_party_27_5": "entrustment"},
        "not_required",
        "29(1) 27(5)(i)",
        {},
    ),
    # disclosure
    ("appi_disclosure", {"personal_data_held": False}, "inform_no_data", "33(3)", {"duties": ANSWERED}),
    ("appi_disclosure", {"serious_hindrance": True}, "refuse", "33(2)(ii) 33(3) 36", {"duties": REASONED}),
    (
        "appi_disclosure",
        {"serious_hindrance": True, "items": ["a|provided|contract|auto|"]},
        "refuse",
        "33(2)(ii) 33(3) 36",
        {"include": []},
    ),
    (
        "appi_disclosure",
        {"requested_form": "electronic", "form_feasible": False},
        "grant",
        "33(1) 33(2) 33(3)",
        {"never": "appi_disclose_in_requested_form_without_delay", "duties": REASONED},
    ),
    (
        "access",
        {"regime": "appi", "items": ["a|provided|contract|auto|", "b|other_source|contract|auto|third_party_rights"]},
        "partial",
        "33(1) 33(2) 33(2)(i) 33(3) 36",
        {"include": ["a"], "exclude": ["b"], "duties": REASONED},
    ),
    (
        "appi_disclosure",
        {"items": ["b|other_source|contract|auto|trade_secret"]},
        "refuse",
        "33(1) 33(2) 33(2)(i) 33(3) 36",
        {"include": [], "exclude": ["b"]},
    ),
    (
        "appi_disclosure",
        {"items": ["a|provided|contract|auto|"]},
        "grant",
        "33(1) 33(2)",
        {"include": ["a"], "exclude": []},
    ),
    (
        "appi_disclosure",
        {"contains_third_party_data": True},
        "partial",
        "33(1) 33(2)(i) 33(3) 36",
        {"duties": REASONED},
    ),
    # correction
    ("appi_correction", {}, "refuse", "34(1) 34(3) 36", {"duties": REASONED}),
    (
        "appi_correction",
        {"data_inaccurate_proven": True},
        "grant",
        "34(1) 34(2) 34(3)",
        {"duties": "correct_facts", "include": []},
    ),
    ("rectification", {"regime": "appi", "data_incomplete": True}, "grant", "34(1) 34(2) 34(3)", {}),
    (
        "appi_correction",
        {"content_is": "evaluation", "evaluation_rests_on_wrong_fact": True},
        "partial",
        "34(1) 34(2) 34(3) 36",
        {"include": ["factual_basis"], "exclude": ["evaluation_as_such"], "duties": f"correct_facts {REASONED}"},
    ),
    # ceasing of use
    ("appi_cease_use", {}, "refuse", "35(5) 35(7) 36", {"duties": REASONED}),
    ("appi_cease_use", {"within_stated_purpose": False}, "grant", "35(1) 35(2) 35(7)", {"duties": ANSWERED}),
    ("appi_cease_use", {"special_care_required": True}, "grant", "35(1) 35(2) 35(7)", {}),
    ("appi_cease_use", {"unlawful_processing": True}, "grant", "35(1) 35(2) 35(7)", {}),
    ("erasure", {"regime": "appi", "no_longer_necessary": True}, "grant", "35(5) 35(6) 35(7)", {}),
    (
        "appi_cease_use",
        {"stop_wish_ignored": True},
        "grant",
        "35(5) 35(6) 35(7)",
        {"duties": "appi_cease_use_without_delay"},
    ),
    (
        "appi_cease_use",
        {"use_ended": True, "banned_for_terms_violation": True, "requests_in_order_to_rejoin": True},
        "refuse",
        "35(5) 35(7) 36",
        {},
    ),
    ("appi_cease_use", {"given_to_other_controllers": True}, "grant", "35(3) 35(4) 35(7)", {}),
    ("appi_cease_use", {"given_to_other_controllers": True, "principal_consent": True}, "refuse", "35(5) 35(7) 36", {}),
    ("appi_cease_use", {"breach_kind": "theft", "wrongful_purpose": True}, "grant", "35(5) 35(6) 35(7)", {}),
    ("appi_cease_use", {"breach_kind": "lost_letter", "persons_affected": 1}, "refuse", "35(5) 35(7) 36", {}),
    (
        "appi_cease_use",
        {"breach_kind": "theft", "wrongful_purpose": True, "recovered_unread": True},
        "refuse",
        "35(5) 35(7) 36",
        {},
    ),
    # leaks
    ("appi_breach", {}, "needs_finding", "26(1)", {"extra": {"needs": ["persons_affected"]}}),
    ("appi_breach", {"persons_affected": 1000}, "no_report", "26(1) Rule:7(iv)", {}),
    ("appi_breach", {"persons_affected": 1001}, "report_and_notify", "26(1) 26(2) Rule:7(iv)", {"deadline": None}),
    ("appi_breach", {"data_unintelligible": True, "special_care_required": True}, "no_report", "26(1) Rule:7(i)", {}),
    ("appi_breach", {"special_care_required": True}, "report_and_notify", "26(1) 26(2) Rule:7(i)", {}),
    ("appi_breach", {"property_damage_risk": True}, "report_and_notify", "26(1) 26(2) Rule:7(ii)", {}),
    (
        "appi_breach",
        {"wrongful_purpose": True, "persons_affected": 1001},
        "report_and_notify",
        "26(1) 26(2) Rule:7(iii) Rule:7(iv)",
        {},
    ),
    (
        "breach",
        {"regime": "appi", "wrongful_purpose": True, "engine_acts_for": "processor"},
        "notify_controller",
        "26(1) Rule:9 Rule:7(iii)",
        {"duties": "notify_controller_without_delay", "never": "ppc_final_report"},
    ),
    (
        "appi_breach",
        {"wrongful_purpose": True, "known_on": "2027-04-02"},
        "report_and_notify",
        "26(1) 26(2) Rule:7(iii)",
        {"deadline": "2027-05-31", "deadline_extra": {"ppc_preliminary_window": ["2027-04-04", "2027-04-06"]}},
    ),
    (
        "appi_breach",
        {"persons_affected": 5000, "known_on": "2027-03-31", "closed_days": ["2027-04-29"]},
        "report_and_notify",
        "26(1) 26(2) Rule:7(iv)",
        {"deadline": "2027-04-30"},
    ),
    (
        "appi_breach",
        {"persons_affected": 5000, "known_on": "2027-11-30"},
        "report_and_notify",
        "26(1) 26(2) Rule:7(iv)",
        {"deadline": "2028-01-04"},
    ),
    (
        "appi_breach",
        {"persons_affected": 5000, "known_on": "2026-12-05"},
        "report_and_notify",
        "26(1) 26(2) Rule:7(iv)",
        {"deadline": "2027-01-04"},
    ),
    (
        "appi_breach",
        {"persons_affected": 5000, "known_on": "2027-11-29"},
        "report_and_notify",
        "26(1) 26(2) Rule:7(iv)",
        {"deadline": "2027-12-28"},
    ),
]


def law(points: str) -> str:
    """Points are written without the law."""
    return " ".join(f"APPI-{point}" if point.startswith("Rule") else f"APPI:{point}" for point in points.split())


@pytest.mark.parametrize(("asked", "facts", "outcome", "cites", "more"), ROWS)
def test_appi(asked: str, facts: dict[str, Any], outcome: str, cites: str, more: dict[str, Any]) -> None:
    compare(asked, facts, outcome, law(cites), more)


def test_questions_that_only_the_gdpr_knows_are_refused_under_the_appi() -> None:
    with pytest.raises(BadFact, match="request_type: portability is no question of the APPI"):
        decide({"regime": "appi", "request_type": "portability"})
