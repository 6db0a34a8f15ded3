"""The page of the rules, and the words, agree with the tables that run."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from runpy import run_path

import pytest

from gdpr.rules import document
from gdpr.rules.parts import PARTS
from gdpr.rules.schema import FIELDS
from gdpr.rules.table import Row, Said
from gdpr.rules.texts import DUTIES, LETTERS, OUTCOMES, REASONS, read_texts

ROWS = [
    row
    for module in document.modules()
    for rows in (*(table.rows for table in document.tables_of(module)), document.rows_of(module))
    for row in rows
]
WRITTEN_BY_CODE = {"erase", "answer_before_scheduled_deletion", "give_reasons_for_delay", "point_to_access_right"}


def test_the_committed_page_is_what_the_tables_say() -> None:
    page = Path(__file__).parents[3] / document.PLACE
    assert page.read_text(encoding="utf-8") == document.document(), "run python -m gdpr.rules.document"


def test_the_page_is_written_where_it_belongs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path)
    run_path(document.__file__, run_name="__main__")
    assert (tmp_path / document.PLACE).read_text(encoding="utf-8") == document.document()
    (tmp_path / document.PLACE).unlink()
    document.main()
    assert (tmp_path / document.PLACE).read_text(encoding="utf-8") == document.document()


def test_no_row_is_told_twice() -> None:
    assert max(Counter(map(id, ROWS)).values()) == 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.why)
def test_a_row_speaks_of_known_facts_outcomes_duties_and_points(row: Row) -> None:
    assert row.why in REASONS
    assert set(row.duties) <= set(DUTIES)
    assert row.outcome in {"", *OUTCOMES}
    for point in row.cites:
        assert re.fullmatch(r"(APPI:|APPI-Rule:)?\d+(\(\w+\))*", point)
    for name, wanted in row.when.items():
        assert_known(name, wanted.value if isinstance(wanted, Said) else wanted)


def assert_known(name: str, wanted: object) -> None:
    for value in wanted if isinstance(wanted, tuple) else (wanted,):
        if name in PARTS and name not in FIELDS:
            assert value in PARTS[name]
        elif name == "outcome":
            assert value in OUTCOMES
        elif value is not None:
            assert FIELDS[name].read(value) == value


def test_every_text_is_said_in_both_languages_and_used() -> None:
    assert read_texts() == {"outcome": OUTCOMES, "duty": DUTIES, "reason": REASONS, "letter": LETTERS}
    for texts in (OUTCOMES, DUTIES, REASONS, LETTERS):
        for key, text in texts.items():
            assert set(text) == {"en", "ja"}, key
            assert all(text.values()), key
    by_code = {"finding_missing", "channel_does_not_count", "deletion_due_before", "notice_after_72_hours"}
    assert {row.why for row in ROWS} | by_code == set(REASONS)
    assert {duty for row in ROWS for duty in row.duties} | WRITTEN_BY_CODE == set(DUTIES)
    assert {row.outcome for row in ROWS if row.outcome} == set(OUTCOMES)


def test_conditions_are_written_for_a_lawyer() -> None:
    page = document.document()
    for condition in (
        "`is_complex`",
        "not `staff_acted_on_instructions`",
        "`basis`: none if said",
        "`data_changed_since_last`: false or not said",
        "| otherwise |",
        "Every row that holds counts.",
        "The first row that holds counts.",
    ):
        assert condition in page
