"""The pass conditions for worked cases."""

from __future__ import annotations

from typing import Any

import pytest

from gdpr.rules.score import faults, score, score_one

WANTED: dict[str, Any] = {"outcome": "grant", "citations": ["33(1)"], "duties": ["erase"]}
GIVEN: dict[str, Any] = {
    "outcome": "grant",
    "citations": ["33(1)"],
    "duties": ["erase", "inform_action"],
    "deadline": "2027-04-05",
    "deadline_extra": {"window": ["2027-04-02", "2027-04-05"], "notice": "2027-04-05"},
    "include": ["a", "b"],
    "exclude": [],
    "extra": {"art8_consent_valid": True, "sa_countries": ["DE", "FR"]},
}
WINDOW = "window ['2027-04-02', '2027-04-05'], not ['2027-04-01', '2027-04-04']"
ROWS: list[tuple[dict[str, Any], dict[str, Any], dict[str, str]]] = [
    ({}, {}, {}),
    ({"outcome": "refuse"}, {}, {"outcome": "grant, not refuse"}),
    ({"outcome": "refuse", "outcome_any": ["refuse", "grant"]}, {}, {}),
    ({"outcome_any": ["refuse", "fee"]}, {}, {"outcome": "grant, not refuse or fee"}),
    # points
    ({}, {"citations": ["33(1)(a)"]}, {}),
    ({}, {"citations": ["33"]}, {"citations": "missing ['33(1)'], wrong [], gave ['33']"}),
    ({"citations": ["3"]}, {}, {"citations": "missing ['3'], wrong [], gave ['33(1)']"}),
    ({"must_not_cite": ["33(1)"]}, {}, {"citations": "missing [], wrong ['33(1)'], gave ['33(1)']"}),
    ({"must_not_cite": ["33"]}, {}, {}),
    ({}, {"citations": ["33(1)", "1", "2", "3", "4"]}, {}),
    (
        {},
        {"citations": ["33(1)", "1", "2", "3", "4", "5"]},
        {"citations": "missing [], wrong [], gave ['33(1)', '1', '2', '3', '4', '5']"},
    ),
    # duties
    ({"duties": ["rectify"]}, {}, {"duties": "lacking ['rectify'], excess []"}),
    ({"must_not_duties": ["erase"]}, {}, {"duties": "lacking [], excess ['erase']"}),
    # dates
    ({"deadline": "2027-04-05"}, {}, {}),
    ({"deadline": "2027-04-06"}, {}, {"deadline": "2027-04-05, not 2027-04-06"}),
    ({"deadline": "2027-04-06", "deadline_accept": ["2027-04-05", "2027-04-06"]}, {}, {}),
    ({"deadline_extra": {"notice": "2027-04-05"}}, {}, {}),
    ({"deadline_extra": {"notice": "2027-04-06"}}, {}, {"deadline": "notice 2027-04-05, not 2027-04-06"}),
    ({"deadline_extra": {"window": ["2027-04-01", "2027-04-06"]}}, {}, {}),
    ({"deadline_extra": {"notice": ["2027-04-01", "2027-04-06"]}}, {}, {}),
    ({"deadline_extra": {"notice": ["2027-04-05", "2027-04-05"]}}, {}, {}),
    (
        {"deadline_extra": {"window": ["2027-04-03", "2027-04-06"]}},
        {},
        {"deadline": "window ['2027-04-02', '2027-04-05'], not ['2027-04-03', '2027-04-06']"},
    ),
    (
        {"deadline": "2027-04-06", "deadline_extra": {"other": ["2027-04-03"]}},
        {},
        {"deadline": "2027-04-05, not 2027-04-06; other None, not ['2027-04-03']"},
    ),
    ({"deadline_extra": {"window": ["2027-04-01", "2027-04-04"]}}, {}, {"deadline": WINDOW}),
    ({"deadline_extra": {"window": ["2027-04-02", "2027-04-04", "2027-04-05"]}}, {}, {}),
    # items and the rest
    ({"include": ["b", "a"], "exclude": []}, {}, {}),
    (
        {"include": ["a"], "exclude": ["b"]},
        {},
        {"items": "include ['a', 'b'], not ['a']; exclude [], not ['b']"},
    ),
    ({"extra": {"art8_consent_valid": True, "sa_countries": ["FR"]}}, {}, {}),
    (
        {"extra": {"art8_consent_valid": False, "sa_countries": ["PL"]}},
        {},
        {"extra": "art8_consent_valid True, not False; sa_countries ['DE', 'FR'], not ['PL']"},
    ),
]


@pytest.mark.parametrize(("wanted", "given", "found"), ROWS)
def test_faults(wanted: dict[str, Any], given: dict[str, Any], found: dict[str, str]) -> None:
    assert faults({**WANTED, **wanted}, {**GIVEN, **given}) == found


def test_what_a_decision_leaves_out_is_a_fault_not_a_crash() -> None:
    wanted = {**WANTED, "deadline": "2027-04-05", "deadline_extra": {"notice": "x"}, "include": ["a"]}
    found = faults({**wanted, "extra": {"sa_countries": ["DE"]}}, {"outcome": "grant"})
    assert found == {
        "citations": "missing ['33(1)'], wrong [], gave []",
        "duties": "lacking ['erase'], excess []",
        "deadline": "None, not 2027-04-05; notice None, not x",
        "items": "include None, not ['a']",
        "extra": "sa_countries None, not ['DE']",
    }


def case(facts: dict[str, Any], outcome: str, *cites: str, name: str = "C") -> dict[str, Any]:
    return {"id": name, "facts": facts, "expected": {"outcome": outcome, "citations": list(cites), "duties": []}}


def test_a_case_whose_facts_are_refused_is_wrong() -> None:
    scored = score_one(case({"request_type": "access", "shoe_size": 42}, "grant", "15(1)"))
    assert scored.id == "C"
    assert scored.faults["outcome"] == "refused: shoe_size: no fact of this name, not grant"
    assert not scored.right


def test_shares_and_the_errors_that_hurt() -> None:
    access, correction = {"request_type": "access"}, {"request_type": "rectification"}
    result = score(
        [
            case(access, "grant", "15(1)", name="right"),
            case(access, "grant", "16", name="wrong point"),
            case(access, "refuse", "15(1)", name="false grant"),
            case(correction, "grant", "16", name="false refusal"),
            case({**access, "asks_log_data": True}, "grant", "15(1)", name="partly"),
        ]
    )
    assert (result.outcome, result.law, result.everything) == (2, 1, 1)
    assert (result.false_grants, result.false_refusals) == (1, 1)
    assert list(result.lines())[-4:] == [
        "right outcome 2/5",
        "right outcome and points of law 1/5",
        "right in everything 1/5",
        "false grants 1, false refusals 1",
    ]
    assert next(iter(result.lines())).startswith("wrong point: citations: missing ['16']")
    fault = next(line for line in result.lines() if line.startswith("false refusal"))
    assert fault == "false refusal: outcome: refuse, not grant"
    both = case(access, "refuse", "16", name="both")
    assert next(iter(score([both]).lines())).startswith("both: outcome: grant, not refuse; citations: missing ['16']")
