"""Lawful bases: GDPR Art. 6(1), 6(3), 7(3); C-252/21, C-394/23; EDPB Guidelines 2/2019."""

from __future__ import annotations

from gdpr.rules.consent import consent_check
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "Can this basis carry this purpose?",
    "GDPR 6(1), 6(3), 7(3)",
    (
        Row("contract_needs_it", {"basis": "contract", "necessary_for_contract": True}, "permitted", ("6(1)(b)",)),
        Row("not_needed_for_contract", {"basis": "contract"}, "invalid_basis", ("6(1)(b)",)),
        Row(
            "interest_of_public_body",
            {"basis": "legitimate_interest", "controller_is_public_body": True},
            "invalid_basis",
            ("6(1)(f)",),
        ),
        Row(
            "interest_named",
            {"basis": "legitimate_interest", "interest_disclosed_at_collection": True},
            "permitted",
            ("6(1)(f)",),
            ("document_balancing",),
        ),
        Row("interest_not_named", {"basis": "legitimate_interest"}, "invalid_basis", ("6(1)(f)",)),
        Row("law_eu", {"basis": "legal_obligation", "obligation_source": "eu_ms"}, "permitted", ("6(1)(c)", "6(3)")),
        Row("law_elsewhere", {"basis": "legal_obligation"}, "invalid_basis", ("6(1)(c)", "6(3)")),
        Row("task_eu", {"basis": "public_task", "obligation_source": "eu_ms"}, "permitted", ("6(1)(e)", "6(3)")),
        Row("task_elsewhere", {"basis": "public_task"}, "invalid_basis", ("6(1)(e)", "6(3)")),
        Row("vital", {"basis": "vital_interest"}, "permitted", ("6(1)(d)",)),
        Row("without_basis", {"basis": "none"}, "invalid_basis", ("6(1)",)),
        Row("by_consent", {"basis": "consent"}, "permitted", ("6(1)(a)",)),
    ),
)
SWAPPED = Row("basis_swapped", {}, "invalid_basis", ("7(3)",), ("stop_consent_processing",))


def basis_check(facts: Facts) -> Ruling:
    if facts["new_basis_proposed"]:
        return Ruling.of(SWAPPED)
    row = TABLE.first(facts.__getitem__)
    return _consent(row, facts) if row.why == "by_consent" else Ruling.of(row)


def _consent(row: Row, facts: Facts) -> Ruling:
    """Consent carries a purpose only if it is good itself."""
    consent = consent_check(facts)
    outcome = "permitted" if consent.outcome == "valid" else "invalid_basis"
    return Ruling(outcome, (*row.cites, *consent.cites), consent.duties, (row.why, *consent.whys))
