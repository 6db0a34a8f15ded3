"""Ceasing use or provision: APPI Art. 35, 36; PPC Q&A 9-21."""

from __future__ import annotations

from gdpr.rules.appi.breach import reportable
from gdpr.rules.appi.letters import ANSWER, CEASE, ERASE, EXPLAIN
from gdpr.rules.appi.provision import appi_provision_check
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

GROUNDS = Table(
    "On which grounds must use or provision cease?",
    "APPI 35(1)-(6); a banned user who wants back has none (PPC Q&A 9-21)",
    (
        Row(
            "appi_beyond_purpose",
            {"within_stated_purpose": Said(False), "principal_consent": False, "exception_27_1": "none"},
            cites=("APPI:35(1)", "APPI:35(2)"),
            duties=(CEASE, ERASE),
        ),
        Row(
            "appi_special_care",
            {"special_care_required": True, "principal_consent": False, "exception_27_1": "none"},
            cites=("APPI:35(1)", "APPI:35(2)"),
            duties=(CEASE, ERASE),
        ),
        Row(
            "appi_unlawful",
            {"unlawful_processing": True},
            cites=("APPI:35(1)", "APPI:35(2)"),
            duties=(CEASE, ERASE),
        ),
        Row(
            "appi_use_ended",
            {"use_ended": True, "requests_in_order_to_rejoin": False},
            cites=("APPI:35(5)", "APPI:35(6)"),
            duties=(ERASE, CEASE),
        ),
        Row(
            "appi_no_longer_needed",
            {"no_longer_necessary": True, "requests_in_order_to_rejoin": False},
            cites=("APPI:35(5)", "APPI:35(6)"),
            duties=(ERASE, CEASE),
        ),
        Row(
            "stop_wish_ignored",
            {"stop_wish_ignored": True},
            cites=("APPI:35(5)", "APPI:35(6)"),
            duties=(CEASE, ERASE),
        ),
    ),
    every=True,
)
PROVIDED = Row("appi_provision_stopped", {}, cites=("APPI:35(3)", "APPI:35(4)"), duties=(CEASE,))
LEAKED = Row("appi_leaked", {}, cites=("APPI:35(5)", "APPI:35(6)"), duties=(CEASE, ERASE))
NO_GROUND = Table(
    "Where there is no ground",
    "APPI 35(5), 35(7), 36",
    (
        Row(
            "wants_back",
            {"requests_in_order_to_rejoin": True},
            "refuse",
            ("APPI:35(5)", "APPI:35(7)", "APPI:36"),
            (ANSWER, EXPLAIN),
        ),
        Row("appi_still_needed", {}, "refuse", ("APPI:35(5)", "APPI:35(7)", "APPI:36"), (ANSWER, EXPLAIN)),
    ),
)


def appi_cease_use(facts: Facts) -> Ruling:
    rows = GROUNDS.all(facts.__getitem__)
    if facts["given_to_other_controllers"] and appi_provision_check(facts).outcome == "prohibited":
        rows.append(PROVIDED)
    if facts["breach_kind"] is not None and reportable(facts):
        rows.append(LEAKED)
    if not rows:
        return Ruling.of(NO_GROUND.first(facts.__getitem__))
    return Ruling.of(*rows, outcome="grant").citing("APPI:35(7)").owing(ANSWER)
