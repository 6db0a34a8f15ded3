"""The ledger knows erasures, not people; it survives crashes, restores and several writers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gdpr.ledger import Ledger
from tests.gdpr.site import InlineHost

SECRET = b"a secret of the tests"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "private", SECRET)


def test_it_holds_no_identity(ledger: Ledger, site: InlineHost) -> None:
    ledger.intend("one", "5ub1ec7", ["anna@example.com", "+49 89 109 10 99"], site.moment)
    text = ledger.path.read_text()
    assert not any(word in text for word in ("anna", "example", "5ub1ec7", "109"))
    assert json.loads(text)["event"] == "intent"


def test_it_knows_addresses_and_numbers_in_any_writing(ledger: Ledger, site: InlineHost) -> None:
    assert not ledger.knows("anna@example.com")
    ledger.intend("one", "x", ["Anna@example.com", "+49 89/109-10-99"], site.moment)
    assert ledger.knows(" ANNA@EXAMPLE.COM ")
    assert ledger.knows("ａｎｎａ@example.com")
    assert ledger.knows("+49891091099")
    assert not ledger.knows("ben@example.com")


def test_another_secret_learns_nothing(ledger: Ledger, site: InlineHost) -> None:
    ledger.intend("one", "x", ["anna@example.com"], site.moment)
    assert not Ledger(ledger.path.parent, b"another").knows("anna@example.com")


def test_intent_and_end_are_written_once(ledger: Ledger, site: InlineHost) -> None:
    ledger.finish("unannounced", {}, site.moment)
    for _ in range(2):
        ledger.intend("one", "x", [], site.moment)
        ledger.finish("one", {"note:writer": "erased"}, site.moment)
    assert len(ledger.path.read_bytes().splitlines()) == 3
    (entry,) = ledger.entries().values()
    assert (entry.name, entry.done, entry.steps) == ("one", True, {"note:writer": "erased"})
    assert ledger.names("x", entry)
    assert not ledger.names("y", entry)


def test_a_line_that_a_crash_cut_short_is_left_behind(ledger: Ledger, site: InlineHost) -> None:
    ledger.intend("one", "x", [], site.moment)
    with ledger.path.open("ab") as file:
        file.write(b'{"event": "intent", "name": "tw')
    ledger.intend("three", "z", [], site.moment)
    assert list(ledger.entries()) == ["one", "three"]


def test_without_a_file_there_are_no_entries(ledger: Ledger) -> None:
    assert ledger.entries() == {}
