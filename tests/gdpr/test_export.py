"""The export: everything about her, nothing about anybody else, for machines and for people."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from flask import Flask

from gdpr import disclosed, erasure, export
from gdpr.dossier import plain, sections, shown
from gdpr.export import archive, files, job
from gdpr.export import parts as writing_parts
from gdpr.requests import Right, latest
from gdpr.running import running
from tests.gdpr.conftest import Cast
from tests.gdpr.site import Agreement, Card, InlineHost, InlineJob, Note

Unzipped = dict[str, bytes]


def make(subject: int, path: Path, language: str = "en") -> tuple[dict[str, Any], Unzipped]:
    """(data.json, every file) of an export, checked against the schema that it carries."""
    target = path / "data.zip"
    export.build(subject, target, language)
    assert [each.name for each in path.glob("data.*")] == ["data.zip"]
    with zipfile.ZipFile(target) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    data = json.loads(files["data.json"])
    schema = json.loads(files["schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
    return data, files


def records(data: dict[str, Any], table: str) -> list[dict[str, Any]]:
    return next((each["records"] for each in data["tables"] if each["table"] == table), [])


def test_every_row_of_every_role_once(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        cast.write(cast.anna, "from me", signature="Anna Kern", read_note="not mine")
        cast.write(cast.kiku, "to me", signature="山田", read_note="mine")
        cast.write(cast.kiku, "to Ben", cast.talk(cast.ben, cast.kiku))
        cast.note(cast.anna, "note")
        cast.note(cast.ben, "his note")
    data, files = make(cast.subjects["anna"], tmp_path)
    assert [(each["roles"], each["values"]["body"]) for each in records(data, "message")] == [
        (["author", "reader"], "from me"),
        (["reader"], "to me"),
    ]
    first, second = (each["values"] for each in records(data, "message"))
    assert (first["signature"], second.get("signature")) == ("Anna Kern", None)
    assert second["read_note"] == "mine"
    assert [each["values"]["text"] for each in records(data, "note")] == ["note"]
    assert [each["values"]["name"] for each in records(data, "organisation")] == ["Isar Reisen"]
    assert data["totals"]["records"] == sum(table["total"] for table in data["tables"])
    assert all(table["total"] == len(table["records"]) for table in data["tables"])
    assert b"his note" not in b"".join(files.values())


def test_a_page_of_rows_that_came_before_is_no_page(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        cast.write(cast.anna, "to myself", cast.talk(cast.anna))
    data, _ = make(cast.subjects["anna"], tmp_path)
    assert [each["values"]["body"] for each in records(data, "message")] == ["to myself"]


def test_keys_never_leave_and_credentials_are_only_named(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    data, files = make(cast.subjects["anna"], tmp_path)
    (person,) = records(data, "person")
    assert set(person["values"]) == {"name", "email", "telephone", "password"}
    assert person["values"]["password"] == {"held": True}
    assert b"argon2" not in b"".join(files.values())
    assert data["subject"] not in str(cast.subjects["anna"])
    with site.writing():
        cast.anna.password = None
    data, _ = make(cast.subjects["anna"], tmp_path)
    assert records(data, "person")[0]["values"]["password"] == {"held": False}


def test_the_information_of_article_15_in_both_languages(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        disclosed(cast.subjects["anna"], "山田旅館", ["person.email", "person.name"], "networking", site.moment)
        cast.note(cast.anna, "<script>alert(1)</script>")
    data, files = make(cast.subjects["anna"], tmp_path)
    told = data["information"]["en"]
    assert {"account", "networking", "newsletter", "proof"} <= {purpose["key"] for purpose in told["purposes"]}
    newsletter = next(purpose for purpose in told["purposes"] if purpose["key"] == "newsletter")
    assert (newsletter["article"], newsletter["basis"]) == ("Art. 6(1)(a) GDPR", "Consent")
    assert newsletter["since"] == site.moment.isoformat()
    assert newsletter["in_use"]
    (given,) = told["disclosures"]
    assert (given["recipient"], given["given"]) == ("山田旅館", ["Email address", "Name"])
    assert {"Bavaria", "Berlin"} <= {each["place"] for each in told["complaint"]["authorities"]}
    assert "Art. 22" in told["automated_decisions"]
    assert told["transfers"]
    assert told["rights"][0]["article"] == "Art. 15 GDPR"
    page = files["index.html"].decode()
    for language in ("en", "ja"):
        assert f'<section id="{language}" lang="{language}">' in page
        assert data["information"][language]["controller"]["name"] in page
    assert "<script" not in page
    assert page.count("&lt;script&gt;alert(1)") == 2
    assert page.startswith("<!DOCTYPE html>")
    assert page.rstrip().endswith("</html>")
    assert "http-equiv" not in page
    assert "山田旅館" in page


def test_cells_are_safe_for_spreadsheets(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        for text in ('=HYPERLINK("x")', "@SUM(1)", "＝1+1", "-5", "plain, with comma\nand line"):
            cast.note(cast.anna, text)
    _, files = make(cast.subjects["anna"], tmp_path)
    text = files["csv/note.csv"]
    assert text.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(io.StringIO(text.decode("utf-8-sig"))))
    assert table[0] == ["roles", "text"]
    assert [row[1] for row in table[1:]] == [
        '\'=HYPERLINK("x")',
        "'@SUM(1)",
        "'＝1+1",
        "-5",
        "plain, with comma\nand line",
    ]
    assert [row[3] for row in csv.reader(io.StringIO(files["csv/person.csv"].decode("utf-8-sig")))][
        1
    ] == "+498923456789"


def test_the_page_says_when_it_does_not_show_all(
    site: InlineHost, cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gdpr.export.page.SHOWN", 2)
    with site.writing():
        for number in range(3):
            cast.note(cast.anna, f"note {number}!")
    data, files = make(cast.subjects["anna"], tmp_path)
    page = files["index.html"].decode()
    assert len(records(data, "note")) == 3
    assert ("note 1!" in page, "note 2!" in page) == (True, False)
    assert "The first 2 are shown here; all are in data.json and in csv/note.csv." in page


def test_pictures_come_along(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        cast.add(Card(person=cast.anna, picture=b"\x89PNG"))
    data, files = make(cast.subjects["anna"], tmp_path)
    assert records(data, "card")[0]["values"]["picture"] == {"base64": "iVBORw=="}
    assert b"a file of 6 bytes" in files["csv/card.csv"]


def test_whoever_is_unknown_gets_an_empty_export(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        from gdpr import new_subject

        subject = new_subject()
    data, _ = make(subject, tmp_path)
    assert (data["tables"], data["totals"]) == ([], {"tables": 0, "records": 0})
    assert data["information"]["en"]["complaint"]["authorities"] == []


def test_after_an_erasure_only_what_was_kept_is_found(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        cast.write(cast.anna, "anna@example.com")
        cast.note(cast.anna, "note")
        cast.add(Agreement(subject=cast.subjects["anna"], text="I agree"))
        erasure.confirm(cast.subjects["anna"], "en")
    site.run_jobs()
    data, files = make(cast.subjects["anna"], tmp_path)
    assert {table["table"] for table in data["tables"]} == {
        "agreement",
        "gdpr_basis_event",
        "gdpr_request",
        "gdpr_request_step",
        "gdpr_erasure",
        "gdpr_erasure_step",
    }
    kept = {each["what"]: each for each in data["information"]["en"]["kept_after_erasure"]}
    assert kept["Your agreements"]["until"] == "2029-11-22"
    assert kept["Your agreements"]["article"] == "Art. 17(3)(b) GDPR"
    assert b"anna" not in b"".join(files.values()).lower().replace(b"joanna", b"")
    assert "Kept after the erasure" in files["index.html"].decode()


def test_an_export_that_was_cut_off_goes_on_with_the_next_table(
    site: InlineHost, cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site.writing():
        cast.note(cast.anna, "note")
    written: list[str] = []
    write = writing_parts._write

    def failing(section: Any, *arguments: Any) -> int:
        written.append(section.holder.name)
        if section.holder.name == "note" and written.count("note") == 1:
            raise KeyboardInterrupt
        return write(section, *arguments)

    monkeypatch.setattr(writing_parts, "_write", failing)
    with pytest.raises(KeyboardInterrupt):
        export.build(cast.subjects["anna"], tmp_path / "data.zip")
    data, _ = make(cast.subjects["anna"], tmp_path)
    assert [each["values"]["text"] for each in records(data, "note")] == ["note"]
    assert written.count("person") == 1
    assert written.count("note") == 2


def test_progress_is_told_once_a_second(
    site: InlineHost, cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site.writing():
        for number in range(6):
            cast.note(cast.anna, f"note {number}")
    ticks = iter(range(100))
    monkeypatch.setattr(archive, "monotonic", lambda: next(ticks) * 0.6)
    told: list[tuple[int, int]] = []
    total = export.build(cast.subjects["anna"], tmp_path / "data.zip", "en", lambda *each: told.append(each))
    assert told[-1] == (total, total)
    assert all(done <= total for done, _ in told)
    assert len(told) > 2


def test_a_request_makes_one_file_at_a_time(site: InlineHost, cast: Cast) -> None:
    subject = cast.subjects["anna"]
    with site.writing():
        first, second = export.order(subject, "ja"), export.order(subject, "ja")
        assert first is second
    site.run_jobs()
    asked = latest(subject, Right.ACCESS)
    assert asked is not None
    assert (asked.state, asked.steps[-1].facts["records"] > 5) == ("ready", True)
    path = export.file_of(asked)
    assert path is not None
    assert path.stat().st_size > 0
    site.tasks["gdpr.export"](None, request=asked.id)
    assert asked.state == "ready"
    with site.writing():
        assert export.order(subject, "en").id != asked.id


def test_files_go_after_a_day(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        export.order(cast.subjects["anna"], "en")
    site.run_jobs()
    asked = latest(cast.subjects["anna"], Right.ACCESS)
    assert asked is not None
    (export.folder() / "left-over.parts").mkdir()
    (export.folder() / "left-over.parts" / "note.jsonl").write_text("{}\n")
    assert export.purge_exports() == 1
    site.moment += timedelta(hours=24)
    assert export.file_of(asked) is None
    assert export.purge_exports() == 1
    assert list(export.folder().iterdir()) == []
    assert latest(cast.subjects["anna"], Right.ACCESS).state == "expired"  # type: ignore[union-attr]


def test_files_are_a_holding_that_an_erasure_finds_and_forgets(site: InlineHost, cast: Cast) -> None:
    for name in ("anna", "ben"):
        with site.writing():
            export.order(cast.subjects[name], "en")
    site.run_jobs()
    (export.folder() / "unfinished.parts").mkdir()
    (export.folder() / "unfinished.parts" / "note.jsonl").write_text("Anna@Example.com\n")
    (export.folder() / "unfinished.tmp").write_bytes(b"half a ZIP")
    assert export.HOLDING.find(["anna@example.com"]) == 2
    assert export.HOLDING.find(["nobody@example.com"]) == 0
    assert export.HOLDING.forget(cast.subjects["anna"], ["anna@example.com"]) == 1
    assert export.HOLDING.find(["anna@example.com"]) == 1
    assert export.HOLDING.find(["ben@example.com"]) == 1


def test_a_file_that_is_being_written_is_no_leftover(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        asked = export.order(cast.subjects["anna"], "en")
    (export.folder() / f"{asked.token}.tmp").write_bytes(b"half a ZIP")
    assert export.purge_exports() == 0


def test_a_file_that_goes_while_it_is_looked_for_holds_nothing(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    (export.folder() / "some.zip").touch()
    monkeypatch.setattr(files.zipfile, "ZipFile", lambda path: path.with_name("gone").open())
    assert export.HOLDING.find(["anna@example.com"]) == 0


def test_an_erasure_that_begins_meanwhile_leaves_no_file(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = cast.subjects["anna"]
    with site.writing():
        asked = export.order(subject, "en")

    def slowly(*arguments: Any) -> int:
        count = export.build(*arguments)
        with site.writing():
            erasure.confirm(subject, "en")
        return count

    monkeypatch.setattr(job, "build", slowly)
    export.run(InlineJob(site, 1), asked.id)
    assert list(export.folder().iterdir()) == []
    assert asked.state == "expired"


@pytest.mark.parametrize(
    ("value", "json_value", "cell"),
    [
        (None, None, ""),
        (True, True, "yes"),
        (False, False, "no"),
        (3, 3, "3"),
        ("x", "x", "x"),
        (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00+00:00", "2026-01-02T00:00:00+00:00"),
        (date(2026, 1, 2), "2026-01-02", "2026-01-02"),
        (Decimal("1.50"), "1.50", "1.50"),
        (IntEnum("Size", ["S", "M"])(2), 2, "2"),
        ([1, "b"], [1, "b"], "1, b"),
        ({"a": [1], "b": None}, {"a": [1], "b": None}, "a: 1, b: "),
    ],
)
def test_values_are_written_as_people_and_machines_read_them(
    app: Flask, value: Any, json_value: Any, cell: str
) -> None:
    with app.test_request_context():
        assert plain(value) == json_value
        assert shown(plain(value)) == cell
        assert (shown({"held": True}), shown({"held": False})) == ("held, not shown", "")


def test_the_overview_counts_in_one_statement(site: InlineHost, cast: Cast, statements: Callable[..., Any]) -> None:
    with statements() as seen:
        found = sections(cast.subjects["anna"])
    assert len(seen) == 1
    assert {section.holder.name for section in found} >= {"person", "organisation", "gdpr_basis_event"}


def test_a_disclosure_names_declared_fields_and_known_purposes(site: InlineHost, cast: Cast) -> None:
    with pytest.raises(ValueError, match=r"not declared as personal: note\.id"):
        disclosed(cast.subjects["anna"], "x", ["note.id"], "networking")
    with pytest.raises(ValueError, match="no purpose 'gossip'"):
        disclosed(cast.subjects["anna"], "x", ["note.text"], "gossip")
    with site.writing():
        assert disclosed(cast.subjects["anna"], "x", [], "networking").at == site.moment


def test_an_unlisted_purpose_of_old_is_named_by_its_key(site: InlineHost, cast: Cast, tmp_path: Path) -> None:
    with site.writing():
        row = disclosed(cast.subjects["anna"], "x", ["note.text"], "networking")
        row.purpose, row.fields = "of_old", ["note.gone"]
    data, _ = make(cast.subjects["anna"], tmp_path)
    (given,) = data["information"]["en"]["disclosures"]
    assert (given["purpose"], given["given"]) == ("of_old", ["note.gone"])
    assert running().map.column(f"{Note.__tablename__}.gone") is None
