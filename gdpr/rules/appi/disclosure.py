"""Disclosure of retained personal data: APPI Art. 33, 36; PPC Guidelines (General Rules) 3-8-2."""

from __future__ import annotations

from gdpr.rules.appi.letters import ANSWER, EXPLAIN
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "Must the retained data be disclosed?",
    "APPI 33(1)-(3), 36",
    (
        Row("appi_nothing_held", {"personal_data_held": False}, "inform_no_data", ("APPI:33(3)",), (ANSWER, EXPLAIN)),
        Row(
            "serious_hindrance",
            {"serious_hindrance": True},
            "refuse",
            ("APPI:33(2)(ii)", "APPI:33(3)", "APPI:36"),
            (ANSWER, EXPLAIN),
        ),
        Row(
            "harm_on_disclosure",
            {"contains_third_party_data": True, "items": None},
            "partial",
            ("APPI:33(1)", "APPI:33(2)(i)", "APPI:33(3)", "APPI:36"),
            ("appi_disclose_in_requested_form_without_delay", ANSWER, EXPLAIN),
        ),
        Row(
            "other_form",
            {"form_feasible": False},
            "grant",
            ("APPI:33(1)", "APPI:33(2)", "APPI:33(3)"),
            (ANSWER, EXPLAIN),
        ),
        Row(
            "disclosed",
            {},
            "grant",
            ("APPI:33(1)", "APPI:33(2)"),
            ("appi_disclose_in_requested_form_without_delay",),
        ),
    ),
)
HARMFUL = Row(
    "harm_on_disclosure",
    {"flag": ("third_party_rights", "trade_secret")},
    cites=("APPI:33(2)(i)", "APPI:33(3)", "APPI:36"),
    duties=(ANSWER, EXPLAIN),
)


def appi_disclosure(facts: Facts) -> Ruling:
    row = TABLE.first(facts.__getitem__)
    items = facts.items()
    harmful = [item.name for item in items if HARMFUL.holds(item.part)]
    if row.outcome != "grant" or not items:
        return Ruling.of(row)
    open_ = [item.name for item in items if item.name not in harmful]
    if not harmful:
        return Ruling.of(row).over(open_, ())
    return Ruling.of(row, HARMFUL, outcome="partial" if open_ else "refuse").over(open_, harmful)
