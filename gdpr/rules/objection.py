"""Right to object: GDPR Art. 21, Recital 70; EDPB Guidelines 1/2024."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

WEIGHED = ("public_task", "legitimate_interest")  # the bases of 6(1)(e) and (f)

PENDING = Row(
    "balancing_open",
    {"objection_21_1": True, "balancing_pending": True, "overriding_grounds": False},
    "needs_finding",
    ("18(1)(d)", "21(1)"),
    ("mark_restricted", "document_balancing"),
)
TABLE = Table(
    "Must the processing stop?",
    "GDPR 21(1)-(3); marketing to a person at a company address is marketing to a person",
    (
        Row(
            "marketing",
            {"is_direct_marketing": True},
            "grant",
            ("21(2)", "21(3)"),
            ("stop_marketing", "stop_marketing_profiling"),
        ),
        Row("compelling_grounds", {"overriding_grounds": True}, "refuse", ("21(1)",), ("document_balancing",)),
        Row(
            "claims_prevail",
            {"needed_for_claims_by": "controller"},
            "refuse",
            ("21(1)",),
            ("document_balancing",),
        ),
        Row(
            "objection_other_basis",
            {"basis": ("consent", "contract", "legal_obligation", "vital_interest")},
            "refuse",
            ("21(1)",),
        ),
        Row(
            "balancing_open",
            {"balancing_pending": True},
            "needs_finding",
            ("18(1)(d)", "21(1)"),
            ("mark_restricted", "document_balancing"),
        ),
        Row("nothing_compelling", {}, "grant", ("21(1)",), ("stop_processing",)),
    ),
)


def objection(facts: Facts) -> Ruling:
    ruling = Ruling.of(TABLE.first(facts.__getitem__))
    return ruling.needing("overriding_grounds") if ruling.outcome == "needs_finding" else ruling
