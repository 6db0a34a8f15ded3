"""Representative in the EU: GDPR Art. 27; EDPB Guidelines 3/2018 section 4."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "Is a representative in the EU required?",
    "GDPR 27(1)-(3)",
    (
        Row("representative_established", {"controller_established_in_eu": True}, "not_required", ("27(1)", "3(1)")),
        Row("representative_not_directed", {"targets_eu": False}, "not_required", ("27(1)", "3(2)(a)", "3(2)(b)")),
        Row("public_body", {"controller_is_public_body": True}, "not_required", ("27(2)(b)",)),
        Row(
            "occasional",
            {"processing_occasional": True, "large_scale_special_data": False, "risk_to_rights": "unlikely"},
            "not_required",
            ("27(2)(a)",),
        ),
        Row("representative", {}, "required", ("27(1)",), ("designate_representative",)),
    ),
)
PLACED = Row("representative_placed", {}, cites=("27(3)",))
MISPLACED = Row("representative_misplaced", {}, "non_compliant", ("27(3)",), ("designate_representative",))


def representative_check(facts: Facts) -> Ruling:
    row = TABLE.first(facts.__getitem__)
    country, users = facts.country("representative_country"), facts.countries("eu_users_countries")
    if row.outcome != "required" or country is None or not users:
        return Ruling.of(row)
    return Ruling.of(row).also(PLACED) if country in users else Ruling.of(MISPLACED, row)
