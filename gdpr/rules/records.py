"""Records of processing activities: GDPR Art. 30, with 30(5) as in force in November 2026."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import NeedsFinding, Row, Table

SMALL = 250  # staff; 30(5) frees enterprises with fewer

TABLE = Table(
    "With fewer than 250 staff: must a record be kept?",
    "GDPR 30(5)",
    (
        Row(
            "record_exempt",
            {
                "processing_occasional": True,
                "large_scale_special_data": False,
                "special_category": False,
                "uses_special_data": False,
                "risk_to_rights": "unlikely",
            },
            "not_required",
            ("30(5)",),
        ),
        Row("record_due", {}, "required", ("30(1)", "30(5)"), ("keep_processing_record",)),
    ),
)
LARGE = Row("record_large", {}, "required", ("30(1)", "30(5)"), ("keep_processing_record",))


def records_check(facts: Facts) -> Ruling:
    staff = facts.number("employees")
    if staff is not None and staff >= SMALL:
        return Ruling.of(LARGE)
    row = TABLE.first(facts.__getitem__)
    if row.outcome == "not_required" and staff is None:
        raise NeedsFinding("employees")
    return Ruling.of(row)
