"""What every answer to a request owes: GDPR Art. 12(3)-(5)."""

from __future__ import annotations

from gdpr.rules import identity, scope
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

REFUSAL = ("inform_refusal_reasons", "inform_complaint_right", "inform_judicial_remedy")

TABLE = Table(
    "What must the letter say?",
    "GDPR 12(3), 12(4), 12(5) first sentence",
    (
        Row("letter_grant", {"outcome": "grant"}, duties=("inform_action", "free_of_charge")),
        Row("letter_partial", {"outcome": "partial"}, "", ("12(4)",), ("inform_action", "free_of_charge", *REFUSAL)),
        Row("letter_refusal", {"outcome": ("refuse", "not_identifiable")}, "", ("12(4)",), REFUSAL),
        Row("letter_action", {"outcome": ("fee", "prohibited")}, duties=("inform_action",)),
        Row("letter_no_right", {"outcome": "not_applicable"}, "", ("12(4)",), ("explain_why_no_action", *REFUSAL)),
        Row("letter_other", {}),
    ),
)


ASIDE = (identity.PROVEN_AGENT, identity.NO_PAPERS, scope.BUSINESS_CONTACT)


def answered(ruling: Ruling, facts: Facts) -> Ruling:
    row = TABLE.first(lambda name: ruling.outcome)
    ruling = ruling.citing(*row.cites).owing(*row.duties)
    if ruling.outcome not in {"grant", "partial"}:
        return ruling
    for extra in ASIDE:
        if extra.holds(facts.__getitem__):
            ruling = ruling.aside(*extra.cites).owing(*extra.duties).because(extra.why)
    return ruling
