"""Restriction of processing, and the use of what is restricted: GDPR Art. 18, 19, Recital 67."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.objection import WEIGHED
from gdpr.rules.recipients import telling_recipients
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

GROUNDS = Table(
    "On which grounds must processing be restricted?",
    "GDPR 18(1)",
    (
        Row(
            "accuracy_contested",
            {"accuracy_contested": True},
            cites=("18(1)(a)",),
            duties=("mark_restricted", "verify_accuracy"),
        ),
        Row(
            "unlawful_but_kept",
            {"unlawful_processing": True, "only_defect": "none", "subject_prefers_restriction": True},
            cites=("18(1)(b)",),
            duties=("mark_restricted",),
        ),
        Row(
            "person_needs_for_claims",
            {"controller_still_needs_data": False, "needed_for_claims_by": "subject"},
            cites=("18(1)(c)",),
            duties=("mark_restricted", "suspend_deletion"),
        ),
        Row(
            "objection_pending",
            {"objection_21_1": True, "balancing_pending": True, "basis": (*WEIGHED, "none", None)},
            cites=("18(1)(d)",),
            duties=("mark_restricted", "document_balancing"),
        ),
    ),
    every=True,
)
FAILING = Table(
    "Where there is no ground: what fails?",
    "GDPR 18(1)",
    (
        Row(
            "papers_missing",
            {"only_defect": ("no_record_art30", "no_arrangement_art26")},
            "refuse",
            ("18(1)(b)",),
        ),
        Row("erasure_not_opposed", {"unlawful_processing": True}, "refuse", ("18(1)(b)",)),
        Row("not_unlawful", {"subject_prefers_restriction": True}, "refuse", ("18(1)(b)",)),
        Row("still_needed_here", {"needed_for_claims_by": "subject"}, "refuse", ("18(1)(c)",)),
        Row("no_balancing_open", {"objection_21_1": True}, "refuse", ("18(1)(d)",)),
        Row("claims_of_others", {"controller_still_needs_data": False}, "refuse", ("18(1)(c)",)),
        Row("accuracy_settled", {}, "refuse", ("18(1)(a)",)),
    ),
)
USES = Table(
    "May a restricted record be used for this?",
    "GDPR 18(2), 18(3)",
    (
        Row("not_restricted", {"record_restricted": False}, "not_applicable", ("18(2)",)),
        Row(
            "lift",
            {"planned_use": "lift"},
            "lift_after_informing",
            ("18(3)",),
            ("inform_before_lifting",),
        ),
        Row("use_agreed", {"subject_consents_to_use": True}, "permitted", ("18(2)",), ("keep_consent_proof",)),
        Row(
            "use_allowed_by_law",
            {"planned_use": ("storage", "own_claim", "protect_other_person", "public_interest_eu_ms")},
            "permitted",
            ("18(2)",),
        ),
        Row("use_of_restricted", {}, "prohibited", ("18(2)",)),
    ),
)


def restriction(facts: Facts) -> Ruling:
    grounds = GROUNDS.any(facts.__getitem__)
    if not grounds:
        return Ruling.of(FAILING.first(facts.__getitem__))
    return telling_recipients(Ruling.of(*grounds, outcome="grant"), facts)


def restricted_use(facts: Facts) -> Ruling:
    return Ruling.of(USES.first(facts.__getitem__))
