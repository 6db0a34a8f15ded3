"""Personal data breaches: GDPR Art. 33, 34; EDPB Guidelines 9/2022 §73, 01/2021."""

from __future__ import annotations

from gdpr.rules.authorities import COUNTRIES
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import NeedsFinding, Row, Table
from gdpr.rules.time import with_72_hours

TABLE = Table(
    "Who must be told of the breach?",
    "GDPR 33(1), 33(2), 33(5), 34(1), 34(3)(a)",
    (
        Row(
            "found_by_processor",
            {"engine_acts_for": "processor"},
            "notify_controller",
            ("33(2)",),
            ("notify_controller_without_delay",),
        ),
        Row("risk_unlikely", {"risk_to_rights": "unlikely"}, "record_only", ("33(5)",), ("record_breach",)),
        Row("risk", {"risk_to_rights": "risk"}, "notify_sa", ("33(1)",), ("notify_sa", "record_breach")),
        Row(
            "high_risk_unintelligible",
            {"risk_to_rights": "high", "data_unintelligible": True},
            "notify_sa",
            ("33(1)", "34(3)(a)"),
            ("notify_sa", "record_breach"),
        ),
        Row(
            "high_risk",
            {"risk_to_rights": "high"},
            "notify_sa_and_subjects",
            ("33(1)", "34(1)"),
            ("notify_sa", "notify_subjects", "record_breach"),
        ),
    ),
)
SPREAD = Row(
    "no_one_stop_shop",
    {"controller_established_in_eu": False},
    duties=("notify_each_sa",),
)
PHASES = Row("in_phases", {"all_facts_known": False}, cites=("33(4)",), duties=("notify_in_phases",))


def breach(facts: Facts) -> Ruling:
    try:
        row = TABLE.first(facts.__getitem__)
    except NeedsFinding as needs:
        return with_72_hours(
            Ruling("needs_finding", ("33(1)",), whys=("finding_missing",)).needing(*needs.missing), facts
        )
    ruling = Ruling.of(row)
    if "notify_sa" not in row.duties:
        return ruling
    ruling = ruling.also(*(extra for extra in (SPREAD, PHASES) if extra.holds(facts.__getitem__)))
    return with_72_hours(_authorities(ruling, facts), facts)


def _authorities(ruling: Ruling, facts: Facts) -> Ruling:
    """Without an establishment: every authority where affected persons live; a representative changes nothing."""
    countries = [code for code in facts.countries("eu_users_countries") if code in COUNTRIES]
    return ruling.telling(sa_countries=countries) if "notify_each_sa" in ruling.duties and countries else ruling
