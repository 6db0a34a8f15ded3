"""Leaks: APPI Art. 26, Enforcement Rules 7-10; PPC Guidelines (General Rules) 3-5-3, PPC Q&A 6-1."""

from __future__ import annotations

from datetime import date, timedelta

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import NeedsFinding, Row, Table
from gdpr.rules.time import roll

MANY = 1000  # Rule 7(iv): more than so many persons

NO_REPORT = Table(
    "Is there a leak to be reported at all?",
    "APPI 26(1); Rules 7, 9; PPC Q&A 6-1",
    (
        Row("recovered_unread", {"recovered_unread": True}, "not_a_leak", ("APPI:26(1)",)),
        Row("strongly_encrypted", {"data_unintelligible": True}, "no_report", ("APPI:26(1)", "APPI-Rule:7(i)")),
        Row("may_be_reportable", {}),
    ),
)
REPORTED = Table(
    "Which leaks must be reported? One person is enough",
    "APPI-Rule 7(i)-(iii)",
    (
        Row("leak_special_care", {"special_care_required": True}, cites=("APPI-Rule:7(i)",)),
        Row("leak_property", {"property_damage_risk": True}, cites=("APPI-Rule:7(ii)",)),
        Row("leak_wrongful", {"wrongful_purpose": True}, cites=("APPI-Rule:7(iii)",)),
    ),
    every=True,
)
LEAK_MANY = Row("leak_many", {}, cites=("APPI-Rule:7(iv)",))
REPORT = Row(
    "leak_reported",
    {},
    "report_and_notify",
    ("APPI:26(1)", "APPI:26(2)"),
    ("ppc_preliminary_report", "ppc_final_report", "notify_principals"),
)
ENTRUSTED = Row(
    "leak_at_entrustee",
    {"engine_acts_for": "processor"},
    "notify_controller",
    ("APPI:26(1)", "APPI-Rule:9"),
    ("notify_controller_without_delay",),
)
FEW = Row("leak_small", {}, "no_report", ("APPI:26(1)", "APPI-Rule:7(iv)"))

YEAR_END = {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}


def appi_breach(facts: Facts) -> Ruling:
    row = NO_REPORT.first(facts.__getitem__)
    if row.outcome:
        return Ruling.of(row)
    kinds = _kinds(facts)
    if not kinds:
        return Ruling.of(FEW)
    if ENTRUSTED.holds(facts.__getitem__):
        return Ruling.of(ENTRUSTED, *kinds)
    return _dated(Ruling.of(REPORT, *kinds), facts)


def reportable(facts: Facts) -> bool:
    return not NO_REPORT.first(facts.__getitem__).outcome and bool(_kinds(facts))


def _kinds(facts: Facts) -> list[Row]:
    kinds = REPORTED.all(facts.__getitem__)
    persons = facts.number("persons_affected")
    if persons is None and not kinds:
        raise NeedsFinding("persons_affected")
    return [*kinds, LEAK_MANY] if persons is not None and persons > MANY else kinds


def _dated(ruling: Ruling, facts: Facts) -> Ruling:
    """The day of knowledge is day 1: preliminary on days 3 to 5, final on day 30, or 60 under Rule 7(iii)."""
    known = facts.day("known_on")
    if known is None:
        return ruling
    days = 60 if facts["wrongful_purpose"] else 30
    window = [_day(known, 3).isoformat(), _day(known, 5).isoformat()]
    return ruling.by(_open(_day(known, days), facts).isoformat(), ppc_preliminary_window=window)


def _day(first: date, number: int) -> date:
    return first + timedelta(days=number - 1)


def _open(day: date, facts: Facts) -> date:
    closed = facts.days("closed_days")
    while roll(day, closed) != day or (day.month, day.day) in YEAR_END:
        day += timedelta(days=1)
    return day
