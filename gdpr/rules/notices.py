"""Notices to the person: GDPR Art. 13, 14; Reg. 1182/71 for the month of 14(3)(a)."""

from __future__ import annotations

from datetime import date

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table
from gdpr.rules.time import add_months, roll

TABLE = Table(
    "Is a notice due?",
    "GDPR 13(1)-(4), 14(1)-(5)",
    (
        Row(
            "already_informed",
            {"data_source": "data_subject", "subject_already_informed": True},
            "notice_not_required",
            ("13(4)",),
        ),
        Row(
            "already_informed",
            {"data_source": "other", "subject_already_informed": True},
            "notice_not_required",
            ("14(5)(a)",),
        ),
        Row(
            "new_purpose",
            {"data_source": "data_subject", "new_purpose": True},
            "notice_required",
            ("13(3)",),
            ("give_notice_before_new_use",),
        ),
        Row(
            "new_purpose_obtained",
            {"data_source": "other", "new_purpose": True},
            "notice_required",
            ("14(4)",),
            ("give_notice_before_new_use", "give_notice_14", "state_source"),
        ),
        Row("at_collection", {"data_source": "data_subject"}, "notice_required", ("13(1)", "13(2)")),
        Row("obtained", {"data_source": "other"}, "notice_required", (), ("give_notice_14", "state_source")),
    ),
)


def notice_check(facts: Facts) -> Ruling:
    row = TABLE.first(facts.__getitem__)
    ruling = Ruling.of(row)
    obtained = facts.day("obtained_on")
    if row.why == "at_collection" and obtained is not None:
        return ruling.by(obtained.isoformat())
    return _earliest(ruling, facts, obtained) if row.why == "obtained" else ruling


def _earliest(ruling: Ruling, facts: Facts, obtained: date | None) -> Ruling:
    """14(3): one month after obtaining, the first message or the first disclosure, whichever comes first."""
    limits: dict[str, date] = {}
    if obtained is not None:
        limits["14(3)(a)"] = roll(add_months(obtained, 1), facts.days("public_holidays"))
    for point, name in (("14(3)(b)", "first_communication_on"), ("14(3)(c)", "first_disclosure_on")):
        day = facts.day(name)
        if day is not None:
            limits[point] = day
    if not limits:
        return ruling.citing("14(3)(a)")
    last = min(limits.values())
    return ruling.by(last.isoformat()).citing(*(point for point, day in limits.items() if day == last))
