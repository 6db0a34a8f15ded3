"""Correction of retained personal data: APPI Art. 34, 36; PPC Q&A 9-19."""

from __future__ import annotations

from gdpr.rules.appi.letters import ANSWER, EXPLAIN
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "Must the content be corrected?",
    "APPI 34(1)-(3), 36: facts only, and the wrong facts under an evaluation (PPC Q&A 9-19)",
    (
        Row(
            "appi_wrong_fact",
            {"content_is": "fact", "data_inaccurate_proven": True},
            "grant",
            ("APPI:34(1)", "APPI:34(2)", "APPI:34(3)"),
            ("correct_facts", ANSWER),
        ),
        Row(
            "appi_incomplete",
            {"content_is": "fact", "data_incomplete": True},
            "grant",
            ("APPI:34(1)", "APPI:34(2)", "APPI:34(3)"),
            ("correct_facts", ANSWER),
        ),
        Row(
            "appi_wrong_basis",
            {"content_is": ("evaluation", "opinion"), "evaluation_rests_on_wrong_fact": True},
            "partial",
            ("APPI:34(1)", "APPI:34(2)", "APPI:34(3)", "APPI:36"),
            ("correct_facts", ANSWER, EXPLAIN),
        ),
        Row(
            "appi_not_wrong",
            {"content_is": "fact"},
            "refuse",
            ("APPI:34(1)", "APPI:34(3)", "APPI:36"),
            (ANSWER, EXPLAIN),
        ),
        Row("appi_evaluation", {}, "refuse", ("APPI:34(1)", "APPI:34(3)", "APPI:36"), (ANSWER, EXPLAIN)),
    ),
)


def appi_correction(facts: Facts) -> Ruling:
    row = TABLE.first(facts.__getitem__)
    ruling = Ruling.of(row)
    return ruling.over(["factual_basis"], ["evaluation_as_such"]) if row.outcome == "partial" else ruling
