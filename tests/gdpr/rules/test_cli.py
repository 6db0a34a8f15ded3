"""The commands that decide a case and score a file of cases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click import Command
from click.testing import CliRunner, Result

from gdpr.rules.cli import decide_command, score_command

CASE: dict[str, Any] = {
    "id": "A1",
    "facts": {"request_type": "access", "received_on": "2027-03-05"},
    "expected": {"outcome": "grant", "citations": ["15(1)"], "duties": ["provide_copy"], "deadline": "2027-04-05"},
}


@pytest.fixture
def given(tmp_path: Path) -> Path:
    return tmp_path / "given.json"


def run(command: Command, file: Path, text: object, *options: str) -> Result:
    file.write_text(text if isinstance(text, str) else json.dumps(text, ensure_ascii=False), encoding="utf-8")
    return CliRunner().invoke(command, [str(file), *options])


def test_decide_prints_the_decision_with_what_it_turned_on(given: Path) -> None:
    result = run(decide_command, given, {**CASE["facts"], "asks_log_data": True})
    printed = json.loads(result.output)
    assert (result.exit_code, printed["outcome"], printed["deadline"]) == (0, "partial", "2027-04-05")
    assert "staff_identity_essential" in printed["findings"]
    assert "asks_log_data" in printed["turned_on"]
    assert '\n  "outcome"' in result.output


def test_decide_says_it_in_words(given: Path) -> None:
    assert run(decide_command, given, CASE["facts"], "--lang", "ja").output.startswith("ご請求に応じます。\n")
    assert run(decide_command, given, CASE["facts"], "--lang", "fr").exit_code == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"request_type": "access", "shoe_size": 42}', "Error: shoe_size: no fact of this name"),
        ("[]", "Error: the file does not hold one object of facts"),
        ("{", "Error: no JSON: "),
    ],
)
def test_decide_says_what_is_wrong_with_the_file(given: Path, text: str, says: str) -> None:
    result = run(decide_command, given, text)
    assert result.exit_code == 1
    assert says in result.output


def test_facts_that_name_things_in_japanese_stay_readable(given: Path) -> None:
    facts = {"request_type": "access", "items": ["投稿|provided|contract|auto|"]}
    assert "投稿" in run(decide_command, given, facts).output


def test_score_reports_shares_and_succeeds_if_all_is_right(given: Path) -> None:
    result = run(score_command, given, [CASE])
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "right outcome 1/1",
        "right outcome and points of law 1/1",
        "right in everything 1/1",
        "false grants 0, false refusals 0",
    ]


def test_score_fails_if_something_is_wrong(given: Path) -> None:
    wrong = {**CASE, "expected": {**CASE["expected"], "outcome": "refuse"}}
    result = run(score_command, given, [CASE, wrong])
    assert result.exit_code == 1
    assert result.output.splitlines()[0] == "A1: outcome: grant, not refuse"
    assert "right in everything 1/2" in result.output
    assert "false grants 1, false refusals 0" in result.output


@pytest.mark.parametrize(
    ("text", "says"), [("{}", "Error: the file does not hold a list of cases"), ("", "Error: no JSON")]
)
def test_score_says_what_is_wrong_with_the_file(given: Path, text: str, says: str) -> None:
    result = run(score_command, given, text)
    assert result.exit_code == 1
    assert says in result.output
