"""Special categories and user listings: GDPR Art. 9, 24, 25; C-184/20, C-446/21, C-492/23."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "May these data be processed?",
    "GDPR 9(1), 9(2)",
    (
        Row(
            "not_special",
            {"special_category": False, "special_by_inference": False},
            "not_applicable",
            ("9(1)",),
        ),
        Row(
            "explicitly_agreed",
            {"explicit_consent": True, "consent_mechanism": ("opt_in_action", None)},
            "permitted",
            ("9(2)(a)",),
            ("keep_consent_proof",),
        ),
        Row(
            "manifestly_public",
            {"manifestly_made_public": True, "uses_other_data_than_made_public": False},
            "permitted",
            ("9(2)(e)",),
        ),
        Row("for_claims", {"needed_for_claims_by": ("controller", "subject")}, "permitted", ("9(2)(f)",)),
        Row("more_than_made_public", {"manifestly_made_public": True}, "prohibited", ("9(1)", "9(2)(e)")),
        Row("special", {}, "prohibited", ("9(1)",)),
    ),
)
LISTING = Table(
    "May this listing be published?",
    "GDPR 9(1), 9(2); C-492/23",
    (
        Row(
            "nothing_special_in_listing",
            {"special_category": False, "special_by_inference": False},
            "permitted",
            ("9(1)",),
        ),
        Row(
            "explicitly_agreed",
            {"explicit_consent": True},
            "permitted",
            ("9(2)(a)",),
            ("verify_before_publication", "keep_consent_proof"),
        ),
        Row(
            "listing_of_herself",
            {"about_third_person": False},
            "permitted",
            ("9(2)(e)",),
            ("verify_before_publication",),
        ),
        Row(
            "listing_of_another",
            {},
            "refuse_publication",
            ("9(1)", "9(2)(a)"),
            ("verify_before_publication",),
        ),
    ),
)


def special_check(facts: Facts) -> Ruling:
    return Ruling.of(TABLE.first(facts.__getitem__))


def publication_check(facts: Facts) -> Ruling:
    return Ruling.of(LISTING.first(facts.__getitem__))
