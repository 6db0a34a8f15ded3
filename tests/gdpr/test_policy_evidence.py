"""How we keep our word: every clause listed, every claim with a test that names it, figures from the site."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from flask_babel import refresh

from gdpr import evidence
from gdpr.evidence import faults, lines, read
from gdpr.figures import FIGURES
from gdpr.policy import PolicyError
from gdpr.policy.standing import Standing
from gdpr.running import running
from tests.gdpr.conftest import Cast


@pytest.fixture
def folder(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A folder whose evidence says what the test wants."""

    def say(words: str) -> None:
        (tmp_path / "evidence.toml").write_text(words, "utf-8")
        monkeypatch.setattr(evidence, "_folder", lambda _policy: tmp_path)

    return say


KEPT = 'standing = "kept"\nenforced.en = "e"\nenforced.ja = "j"\ntests = ["tests/x.py"]\n'


def test_the_shipped_evidence_names_every_clause_and_a_test_for_each_claim(app: Flask) -> None:
    assert faults(running().policy) == []


def test_the_page_shows_every_clause_with_its_evidence_in_both_languages(app: Flask, cast: Cast) -> None:
    page = app.test_client().get("/privacy/evidence").text
    for clause in running().policy.clauses:
        assert f'id="{clause}"' in page
    assert "Last evidence" in page
    assert "Not yet" in page
    assert "entries in the ledger" in page
    refresh()
    japanese = app.test_client().get("/privacy/evidence?lang=ja").text
    assert "最新の証跡" in japanese


def test_each_figure_can_be_counted_on_an_empty_site(app: Flask) -> None:
    with app.test_request_context("/"):
        for name, count in FIGURES.items():
            assert count().words, name


def test_a_clause_that_is_left_out_or_unknown_is_a_fault(folder: Callable[[str], None], tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "x.py").write_text("TTC-01", "utf-8")
    folder(f"[TTC-01]\n{KEPT}\n[TTC-99]\n{KEPT}")
    found = faults(running().policy, tmp_path)
    assert "TTC-02: the list of evidence leaves it out" in found
    assert "TTC-99: is no clause of the policy" in found
    assert "TTC-99: tests/x.py does not exist or does not name it" in found
    assert not [fault for fault in found if fault.startswith("TTC-01")]


def test_a_claim_without_a_test_is_a_fault(folder: Callable[[str], None], tmp_path: Path) -> None:
    folder("[TTC-01]\n" + KEPT.replace('tests = ["tests/x.py"]', ""))
    assert "TTC-01: claims to be enforced, but no test names it" in faults(running().policy, tmp_path)
    folder(f"[TTC-01]\n{KEPT}")
    assert "TTC-01: tests/x.py does not exist or does not name it" in faults(running().policy, tmp_path)


@pytest.mark.parametrize(
    ("words", "key", "reason"),
    [
        (KEPT + 'figure = "hope"', "TTC-01.figure", "'hope' is none of"),
        ('standing = "kept"', "TTC-01.enforced", "goes with what is kept"),
        (KEPT.replace("kept", "not_yet"), "TTC-01.enforced", "goes with what is kept"),
        (KEPT.replace("kept", "partly"), "TTC-01.missing", "says what does not hold yet"),
        (KEPT + 'missing.en = "m"\nmissing.ja = "m"', "TTC-01.missing", "only where something does not"),
        ('standing = "perhaps"', "TTC-01.standing", "none of kept"),
    ],
)
def test_evidence_that_contradicts_itself_is_refused(
    folder: Callable[[str], None], words: str, key: str, reason: str
) -> None:
    folder(f"[TTC-01]\n{words}")
    with pytest.raises(PolicyError) as refusal:
        read(running().policy)
    assert refusal.value.key == key
    assert reason in refusal.value.reason


def test_a_site_that_says_nothing_keeps_nothing_yet(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "_folder", lambda _policy: tmp_path)
    assert {line.proof.standing for line in lines()} == {Standing.NOT_YET}


def test_the_command_lists_and_checks(app: Flask, cast: Cast, folder: Callable[[str], None]) -> None:
    run = app.test_cli_runner().invoke
    folder(f"[TTC-01]\n{KEPT}figure = 'bases'")
    said = run(args=["gdpr", "clauses"]).output
    assert "TTC-01 Only what the service needs: kept" in said
    assert "tested by    tests/x.py" in said
    assert "evidence     2026-11-22:" in said
    assert "TTC-02 Contractor and service delegation company: not yet" in said
    checked = run(args=["gdpr", "clauses", "--check"])
    assert checked.exit_code == 1
    assert "TTC-02: the list of evidence leaves it out" in checked.output


def test_the_command_is_silent_where_all_is_well(app: Flask) -> None:
    assert app.test_cli_runner().invoke(args=["gdpr", "clauses", "--check"]).exit_code == 0
    assert "not yet      " in app.test_cli_runner().invoke(args=["gdpr", "clauses"]).output


def test_a_policy_folder_can_be_checked(app: Flask, tmp_path: Path) -> None:
    run = app.test_cli_runner().invoke
    assert "ttc: version 1, 11 purposes, 45 clauses" in run(args=["gdpr", "policy", "ttc"]).output
    refused = run(args=["gdpr", "policy", str(tmp_path)])
    assert (refused.exit_code, "there is no such file" in refused.output) == (1, True)


def test_the_states_can_be_made_anew(app: Flask, cast: Cast) -> None:
    said = app.test_cli_runner().invoke(args=["gdpr", "rebuild-bases"]).output
    assert said == f"{3 * 10} states from the ledger\n"


def test_the_office_shows_what_waits(app: Flask) -> None:
    client = app.test_client()
    assert client.get("/privacy/office").status_code == 403
    with client.session_transaction() as marks:
        marks["officer"] = True
    assert "Waiting" not in client.get("/privacy/office").text
    client.post("/privacy/office/versions")
    assert "Waiting: 1" in client.get("/privacy/office").text
