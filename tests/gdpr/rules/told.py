"""What the table-driven tests share: one line a case, compared in every respect it names."""

from __future__ import annotations

from typing import Any

from gdpr.rules import decide

REFUSAL = {"inform_refusal_reasons", "inform_complaint_right", "inform_judicial_remedy"}


def told(asked: str, facts: dict[str, Any]) -> dict[str, Any]:
    return decide({"request_type": asked, **facts}).as_dict()


def compare(asked: str, facts: dict[str, Any], outcome: str, cites: str, more: dict[str, Any]) -> None:
    """`cites` are all points but 12(3) and those of Regulation 1182/71; the duties named must be among those given."""
    given = told(asked, facts)
    assert given["outcome"] == outcome
    points = [point for point in given["citations"] if point != "12(3)" and not point.startswith("R1182")]
    assert sorted(points) == sorted(cites.split())
    assert set(more.get("duties", "").split()) <= set(given["duties"])
    assert not set(more.get("never", "").split()) & set(given["duties"])
    refuses = "12(4)" in points
    assert refuses == (set(given["duties"]) >= REFUSAL)
    for name in {"include", "exclude", "extra", "deadline", "deadline_extra"} & set(more):
        assert given[name] == more[name], name
