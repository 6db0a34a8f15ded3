"""Right to rectification: GDPR Art. 16, 19; C-434/16, C-247/23."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.recipients import telling_recipients
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "Must the entry be corrected?",
    "GDPR 16; no row asks for more than reasonable proof (C-247/23)",
    (
        Row("exam_answer", {"content_is": "exam_answer"}, "refuse", ("16",)),
        Row("wrong_fact", {"content_is": "fact", "data_inaccurate_proven": True}, "grant", ("16",), ("rectify",)),
        Row(
            "wrong_basis_of_evaluation",
            {"content_is": ("evaluation", "opinion"), "evaluation_rests_on_wrong_fact": True},
            "partial",
            ("16",),
            ("rectify",),
        ),
        Row("incomplete", {"data_incomplete": True}, "grant", ("16",), ("add_supplementary_statement",)),
        Row("opinion", {"content_is": ("evaluation", "opinion")}, "refuse", ("16",)),
        Row("not_proven_wrong", {}, "refuse", ("16",)),
    ),
)


def rectification(facts: Facts) -> Ruling:
    row = TABLE.first(facts.__getitem__)
    ruling = Ruling.of(row)
    if row.why == "wrong_basis_of_evaluation":
        ruling = ruling.over(["factual_basis"], ["evaluation_as_such"])
    return ruling if row.outcome == "refuse" else telling_recipients(ruling, facts)
