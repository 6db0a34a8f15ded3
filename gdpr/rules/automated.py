"""Automated individual decisions: GDPR Art. 22; WP251 rev.01; C-634/21."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

SAFEGUARDS = ("human_intervention", "hear_subject_view", "allow_contest")

TABLE = Table(
    "May a program decide this alone?",
    "GDPR 22(1), 22(2), 22(4); a score that decides for a third party is itself a decision (C-634/21)",
    (
        Row("human_decides", {"meaningful_human_review": True}, "not_applicable", ("22(1)",)),
        Row("not_solely_automated", {"solely_automated": False}, "not_applicable", ("22(1)",)),
        Row("no_significant_effect", {"significant_effect": False}, "not_applicable", ("22(1)",)),
        Row(
            "special_data_decide",
            {
                "solely_automated": True,
                "significant_effect": True,
                "uses_special_data": True,
                "explicit_consent": False,
            },
            "prohibited",
            ("22(4)",),
        ),
        Row(
            "special_data_agreed",
            {"explicit_consent": True, "uses_special_data": True},
            "permitted",
            ("22(2)(c)", "22(3)", "22(4)", "9(2)(a)"),
            SAFEGUARDS,
        ),
        Row("by_explicit_consent", {"explicit_consent": True}, "permitted", ("22(2)(c)", "22(3)"), SAFEGUARDS),
        Row(
            "for_contract",
            {"basis": Said("contract"), "necessary_for_contract": True},
            "permitted",
            ("22(2)(a)", "22(3)"),
            SAFEGUARDS,
        ),
        Row(
            "decision_by_law",
            {"basis": Said("legal_obligation"), "obligation_source": "eu_ms"},
            "permitted",
            ("22(2)(b)",),
        ),
        Row("no_exception", {}, "prohibited", ("22(1)",)),
    ),
)
REVIEW = {
    "special_data_agreed": Row("review", {}, "grant", ("22(3)", "22(2)(c)"), SAFEGUARDS),
    "by_explicit_consent": Row("review", {}, "grant", ("22(3)", "22(2)(c)"), SAFEGUARDS),
    "for_contract": Row("review", {}, "grant", ("22(3)", "22(2)(a)"), SAFEGUARDS),
    "decision_by_law": Row("review_left_to_law", {}, "refuse", ("22(3)", "22(2)(b)")),
}


def adm_check(facts: Facts) -> Ruling:
    return Ruling.of(TABLE.first(facts.__getitem__))


def adm_review(facts: Facts) -> Ruling:
    """A review is owed where the decision was allowed; a forbidden decision falls, and a person decides afresh."""
    row = TABLE.first(facts.__getitem__)
    ruling = Ruling.of(REVIEW.get(row.why, row))
    return ruling.owing(*SAFEGUARDS) if ruling.outcome == "prohibited" else ruling
