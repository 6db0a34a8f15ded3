"""Purpose of use and special-care data: APPI Art. 17, 18, 20(2); PPC Guidelines (General Rules) 3-1-1."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

EXCEPTED = ("law", "life_body", "public_health", "state_cooperation")

TABLE = Table(
    "Is the purpose stated well enough, and does the use keep to it?",
    "APPI 17(1), 18(1), 18(3), 20(2)",
    (
        Row(
            "purpose_vague",
            {"purpose_text_specific": Said(False)},
            "non_compliant",
            ("APPI:17(1)",),
            ("specify_purpose",),
        ),
        Row(
            "special_care_without_consent",
            {"special_care_required": True, "principal_consent": False, "exception_27_1": "none"},
            "prohibited",
            ("APPI:20(2)",),
        ),
        Row(
            "special_care_agreed",
            {"special_care_required": True, "principal_consent": True},
            "permitted",
            ("APPI:20(2)",),
        ),
        Row(
            "beyond_agreed",
            {"principal_consent": True, "within_stated_purpose": Said(False)},
            "permitted",
            ("APPI:18(1)",),
        ),
        Row(
            "beyond_excepted",
            {"exception_27_1": EXCEPTED, "within_stated_purpose": Said(False)},
            "permitted",
            ("APPI:18(3)",),
        ),
        Row("beyond_purpose", {"within_stated_purpose": Said(False)}, "prohibited", ("APPI:18(1)",)),
        Row("within_purpose", {"within_stated_purpose": Said(True)}, "permitted", ("APPI:17(1)", "APPI:18(1)")),
        Row("purpose_specific", {"purpose_text_specific": True}, "permitted", ("APPI:17(1)",)),
    ),
)
ACQUIRED = Table(
    "May special-care data be acquired?",
    "APPI 2(3), 20(2)",
    (
        Row(
            "no_special_care",
            {"special_care_required": False, "special_category": False},
            "not_applicable",
            ("APPI:20(2)",),
        ),
        Row("special_care_agreed", {"principal_consent": True}, "permitted", ("APPI:20(2)",)),
        Row("special_care_excepted", {"exception_27_1": EXCEPTED}, "permitted", ("APPI:20(2)",)),
        Row("special_care_without_consent", {}, "prohibited", ("APPI:20(2)",)),
    ),
)


def appi_purpose_check(facts: Facts) -> Ruling:
    return Ruling.of(TABLE.first(facts.__getitem__))


def appi_special_check(facts: Facts) -> Ruling:
    return Ruling.of(ACQUIRED.first(facts.__getitem__))
