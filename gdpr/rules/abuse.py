"""Manifestly unfounded or excessive requests, further copies: GDPR Art. 12(5), 15(3); C-416/23, C-526/24, C-307/22."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

PROCEED = ""

TABLE = Table(
    "Is the request abusive, or a further copy?",
    "GDPR 12(5), 15(3). Number, effort, rudeness and a planned lawsuit are no ground: no row asks for them",
    (
        Row("marketing_is_never_abuse", {"request_type": "objection", "is_direct_marketing": True}, PROCEED),
        Row("abuse_proven", {"abusive_intent_proven": True}, "refuse", ("12(5)(b)",), ("demonstrate_excessive",)),
        Row(
            "further_copy",
            {"request_type": "access", "further_copy_same_scope": True, "data_changed_since_last": (False, None)},
            "fee",
            ("15(3)",),
            ("provide_copy",),
        ),
        Row("no_abuse", {}, PROCEED),
    ),
)


def abusive(facts: Facts) -> Ruling | None:
    row = TABLE.first(facts.__getitem__)
    return None if row.outcome == PROCEED else Ruling.of(row)
