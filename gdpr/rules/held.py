"""Requests about data that nobody holds: GDPR Art. 15(1), 12(4); EDPB 01/2022 §179."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.letter import REFUSAL
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

PROCEED = ""

TABLE = Table(
    "Is there anything to decide on?",
    "GDPR 15(1), 12(4)",
    (
        Row("something_held", {"personal_data_held": True}, PROCEED),
        Row("marketing_needs_no_file", {"request_type": "objection", "is_direct_marketing": True}, PROCEED),
        Row("nothing_held", {"request_type": "access"}, "inform_no_data", ("15(1)",), ("confirm_no_processing",)),
        Row(
            "nothing_to_act_on",
            {},
            "inform_no_data",
            ("12(4)",),
            ("confirm_no_processing", "explain_why_no_action", *REFUSAL),
        ),
    ),
)


def nothing_held(facts: Facts) -> Ruling | None:
    row = TABLE.first(facts.__getitem__)
    return None if row.outcome == PROCEED else Ruling.of(row)
