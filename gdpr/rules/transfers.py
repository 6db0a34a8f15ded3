"""Transfers to third countries: GDPR Chapter V, Art. 44-46; EDPB Guidelines 05/2021."""

from __future__ import annotations

from gdpr.rules.authorities import COUNTRIES
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "Is there a transfer, and may it take place?",
    "GDPR 44, 45(1), 46(1); derogations of 49 are exceptional and no row relies on them",
    (
        Row("direct_collection", {"flow": "subject_to_controller"}, "no_transfer", ("44",)),
        Row("own_staff_abroad", {"flow": "employee_remote_access"}, "no_transfer", ("44",), ("secure_access_art32",)),
        Row("adequate", {"flow": "controller_to_processor", "importer_adequate": True}, "transfer_allowed", ("45(1)",)),
        Row(
            "safeguarded",
            {"flow": "controller_to_processor", "safeguards_art46": True},
            "transfer_allowed",
            ("46(1)",),
            ("provide_safeguards_46",),
        ),
        Row(
            "not_safeguarded",
            {"flow": "controller_to_processor"},
            "transfer_not_allowed",
            ("44", "46(1)"),
            ("provide_safeguards_46",),
        ),
    ),
)
WITHIN = Row("within_eea", {}, "no_transfer", ("44",))


def transfer_check(facts: Facts) -> Ruling:
    if facts["flow"] == "controller_to_processor" and facts.country("importer_country") in COUNTRIES:
        return Ruling.of(WITHIN)
    return Ruling.of(TABLE.first(facts.__getitem__))
