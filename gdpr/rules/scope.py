"""Whether a law applies at all: GDPR Art. 3 and 4(1) with Recitals 14 and 27, C-710/23; APPI Art. 2(1)."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

APPLIES = "required"
TERRITORY = ("3(2)(a)", "3(2)(b)")

GDPR = Table(
    "Does the GDPR apply?",
    "GDPR 3, 4(1); Recitals 14, 27; C-710/23",
    (
        Row(
            "legal_person",
            {"about_natural_person": False, "subject_is_business_contact": False},
            "not_applicable",
            ("4(1)",),
            ("explain_why_no_action",),
        ),
        Row(
            "deceased",
            {"data_subject_alive": False, "national_rules_on_deceased": False},
            "not_applicable",
            ("4(1)",),
            ("explain_why_no_action",),
        ),
        Row("established_in_eu", {"controller_established_in_eu": True}, APPLIES, ("3(1)",)),
        Row(
            "person_outside_eu",
            {"data_subject_in_eu": False},
            "not_applicable",
            TERRITORY,
            ("apply_appi", "explain_why_no_action"),
        ),
        Row(
            "not_directed_at_eu",
            {"targets_eu": False},
            "not_applicable",
            TERRITORY,
            ("apply_appi", "explain_why_no_action"),
        ),
        Row("directed_at_eu", {}, APPLIES, ("3(2)(a)",)),
    ),
)
APPI = Table(
    "Does the APPI apply?",
    "APPI 2(1)",
    (
        Row(
            "legal_person",
            {"about_natural_person": False, "subject_is_business_contact": False},
            "not_applicable",
            ("APPI:2(1)",),
            ("explain_why_no_action",),
        ),
        Row(
            "deceased",
            {"data_subject_alive": False},
            "not_applicable",
            ("APPI:2(1)",),
            ("explain_why_no_action",),
        ),
        Row("appi_applies", {}, APPLIES, ("APPI:2(1)",)),
    ),
)
BUSINESS_CONTACT = Row("business_contact", {"subject_is_business_contact": True}, cites=("4(1)",))


def scope_check(facts: Facts) -> Ruling:
    return Ruling.of(GDPR.first(facts.__getitem__))


def appi_scope_check(facts: Facts) -> Ruling:
    return Ruling.of(APPI.first(facts.__getitem__))


def outside_gdpr(facts: Facts) -> Ruling | None:
    return _outside(GDPR, facts)


def outside_appi(facts: Facts) -> Ruling | None:
    return _outside(APPI, facts)


def _outside(law: Table, facts: Facts) -> Ruling | None:
    row = law.first(facts.__getitem__)
    return None if row.outcome == APPLIES else Ruling.of(row)
