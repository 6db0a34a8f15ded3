"""Data portability: GDPR Art. 20, Recital 68; WP242 rev.01."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.parts import PARTS, Item
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import NeedsFinding, Read, Row, Said, Table

PORTABLE = Row("portable", {}, "grant", ("20(1)",), ("provide_machine_readable",))

OUTSIDE = Table(
    "Which data classes cannot be ported?",
    "GDPR 20(1), 20(4); provided includes observed, not inferred (WP242 III)",
    (
        Row("not_provided", {"origin": ("inferred", "other_source")}, cites=("20(1)",)),
        Row(
            "not_consent_or_contract",
            {"basis": ("legal_obligation", "vital_interest", "public_task", "legitimate_interest", "none")},
            cites=("20(1)(a)",),
        ),
        Row("not_automated", {"medium": "paper"}, cites=("20(1)(b)",)),
        Row("harms_others", {"flag": ("third_party_rights", "trade_secret")}, cites=("20(4)",)),
        Row(
            "others_exploited",
            {"flag": "third_party_names", "use_by_recipient": Said("new_controller_own_purposes")},
            cites=("20(4)",),
        ),
    ),
    every=True,
)
ALSO = Table(
    "How the data are handed over",
    "GDPR 20(2), 20(3)",
    (
        Row(
            "direct",
            {"direct_transmission_asked": True, "direct_transmission_feasible": True},
            cites=("20(2)",),
            duties=("transmit_direct",),
        ),
        Row(
            "not_direct",
            {"direct_transmission_asked": True, "direct_transmission_feasible": False},
            cites=("20(2)",),
            duties=("explain_technical_obstacle",),
        ),
        Row(
            "export_erases_nothing",
            {"auto_erase_proposed": True},
            cites=("20(3)",),
            duties=("keep_account_unless_erasure_asked",),
        ),
    ),
    every=True,
)
RESPONSE = Table(
    "Is this answer to a request right?",
    "GDPR 20(1), 20(3), 20(4); WP242 V",
    (
        Row(
            "others_exploited",
            {"use_by_recipient": Said("new_controller_own_purposes")},
            "non_compliant",
            ("20(4)",),
        ),
        Row(
            "export_must_not_erase",
            {"auto_erase_proposed": True},
            "non_compliant",
            ("20(3)",),
            ("keep_account_unless_erasure_asked",),
        ),
        Row(
            "format_not_structured",
            {"format_offered": ("pdf", "paper_copy")},
            "non_compliant",
            ("20(1)",),
            ("provide_machine_readable",),
        ),
        Row("format_good", {"format_offered": ("json", "csv", "xml")}, "permitted", ("20(1)",)),
    ),
)


def portability(facts: Facts) -> Ruling:
    items = facts.items() or _whole(facts)
    outside = {item.name: rows for item in items if (rows := OUTSIDE.all(_reader(facts, item)))}
    refusals = [row for rows in outside.values() for row in rows]
    inside = [item.name for item in items if item.name not in outside]
    if not inside:
        ruling = Ruling.of(*refusals, outcome="refuse")
    else:
        ruling = Ruling.of(PORTABLE, *refusals, *ALSO.all(facts.__getitem__), outcome="partial" if outside else "grant")
    if outside:
        ruling = ruling.owing("point_to_access_right")
    return ruling.over(inside, outside) if facts.items() else ruling


def portability_response_check(facts: Facts) -> Ruling:
    return Ruling.of(RESPONSE.first(facts.__getitem__))


def _whole(facts: Facts) -> tuple[Item, ...]:
    """The file as one data class where only its basis is known."""
    if facts["basis"] is None:
        raise NeedsFinding("items")
    return (Item("file", "provided", facts.text("basis"), "auto", ""),)


def _reader(facts: Facts, item: Item) -> Read:
    return lambda name: item.part(name) if name in PARTS else facts[name]
