"""`flask gdpr …` for officers and operations."""

from __future__ import annotations

import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from gdpr import export
from gdpr.running import running
from gdpr.subjects import public_id, subject_called
from tests.gdpr.conftest import Cast
from tests.gdpr.site import Agreement, InlineHost, Message


@pytest.fixture
def gdpr(app: Flask) -> object:
    def run(*arguments: str, **more: str) -> Result:
        return app.test_cli_runner().invoke(args=["gdpr", *arguments], **more)

    return run


def test_an_export_is_written(gdpr: object, cast: Cast, tmp_path: Path) -> None:
    target = tmp_path / "anna.zip"
    answer = gdpr("export", public_id(cast.subjects["anna"]), "--to", str(target), "--language", "ja")  # type: ignore[operator]
    with zipfile.ZipFile(target) as archive:
        data = json.loads(archive.read("data.json"))
    assert answer.output == f"{data['totals']['records']} records in {target}\n"
    assert data["subject"] == public_id(cast.subjects["anna"])


@pytest.mark.parametrize("arguments", [("export", "nobody"), ("plan", "nobody"), ("erase", "nobody", "--yes")])
def test_nobody_is_named_kindly(gdpr: object, cast: Cast, arguments: tuple[str, ...]) -> None:
    answer = gdpr(*arguments)  # type: ignore[operator]
    assert (answer.exit_code, "there is no subject of that public id" in answer.output) == (1, True)


def test_a_plan_is_shown_and_changes_nothing(gdpr: object, site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.add(Agreement(subject=cast.subjects["anna"], text="I agree"))
    answer = gdpr("plan", public_id(cast.subjects["anna"])).output  # type: ignore[operator]
    assert "person:person: 1 erased (Art. 17(1)(a) GDPR)" in answer
    assert "agreement:person: 1 partly (Art. 17(3)(b) GDPR, until 2029-11-22)" in answer
    assert site.person(cast.subjects["anna"]) is not None


def test_an_erasure_asks_first_and_says_what_is_left(gdpr: object, site: InlineHost, cast: Cast) -> None:
    anna = public_id(cast.subjects["anna"])
    with site.writing():
        told = cast.write(cast.ben, "anna@example.com", cast.talk(cast.ben, cast.kiku)).id
    assert gdpr("erase", anna, input="n\n").exit_code == 1  # type: ignore[operator]
    assert site.person(cast.subjects["anna"]) is not None
    answer = gdpr("erase", anna, "--yes")  # type: ignore[operator]
    state, place = answer.output.splitlines()
    assert state.startswith("review: ")
    assert place == "  message.body: 1 left"
    with site.writing():
        site.db.session.get_one(Message, told).body = "somebody"
    token = state.partition(" ")[2]
    assert gdpr("resume", token).output == f"fulfilled: {token}\n"  # type: ignore[operator]
    assert gdpr("resume", token).output == f"fulfilled: {token}\n"  # type: ignore[operator]
    assert subject_called(anna) == cast.subjects["anna"]
    assert running().ledger.knows("anna@example.com")
    assert [mail["template"] for mail in site.mails] == ["gdpr/mails/review"]


def test_only_an_erasure_can_be_resumed(gdpr: object, site: InlineHost, cast: Cast) -> None:
    with site.writing():
        token = export.order(cast.subjects["anna"], "en").token
    for name in (token, "unknown"):
        answer = gdpr("resume", name)  # type: ignore[operator]
        assert (answer.exit_code, "there is no erasure of that name" in answer.output) == (1, True)


def test_what_is_over_is_removed(gdpr: object, site: InlineHost, cast: Cast) -> None:
    with site.writing():
        export.order(cast.subjects["anna"], "en")
    site.run_jobs()
    site.moment += timedelta(days=2)
    assert gdpr("purge").output == "1 files and 0 records removed\n"  # type: ignore[operator]
