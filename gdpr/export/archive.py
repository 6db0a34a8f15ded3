"""Puts an export together: a part for each table, then the ZIP."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable, Iterable
from functools import partial
from importlib.resources import files
from pathlib import Path
from time import monotonic
from typing import IO, Any

from gdpr.access import information
from gdpr.dossier import Section, sections
from gdpr.export.page import page
from gdpr.export.parts import Part, encode, write_part
from gdpr.i18n import force_locale
from gdpr.i18n import gettext as _
from gdpr.notices import purposes_of
from gdpr.running import running
from gdpr.subjects import public_id

FORMAT, VERSION = "kakehashi-personal-data", 1
Tell = Callable[[int, int], None]


def build(subject: int, target: Path, language: str = "en", progress: Tell = lambda done, total: None) -> int:
    """Write the export of a subject to `target`; returns the number of records. `language` is that of the CSV cells.

    `progress` is told (records done, records in all) at most once a second. Unfinished parts lie beside the target in
    a folder of its name, so that a second call goes on where the first was cut off.
    """
    workshop = target.with_suffix(".parts")
    workshop.mkdir(exist_ok=True, mode=0o700)
    held = sections(subject)
    told = _Told(progress, sum(section.total for section in held))
    with force_locale(language):
        parts = [write_part(section, subject, workshop, told.more) for section in held]
    head = _head(subject, held, parts)
    unfinished = target.with_suffix(".tmp")
    _write_zip(unfinished, head, parts)
    unfinished.replace(target)
    shutil.rmtree(workshop)
    progress(told.total, told.total)
    return head["totals"]["records"]


class _Told:
    """Passes progress on, not more often than anyone looks."""

    def __init__(self, progress: Tell, total: int) -> None:
        self.progress, self.total, self.done, self.last = progress, total, 0, monotonic()

    def more(self, count: int) -> None:
        self.done += count
        if monotonic() - self.last >= 1:
            self.last = monotonic()
            self.progress(self.done, self.total)


def _head(subject: int, held: list[Section], parts: list[Part]) -> dict[str, Any]:
    """Everything but the records."""
    here = running()
    return {
        "format": FORMAT,
        "version": VERSION,
        "schema": "schema.json",
        "site": dict(here.policy.site.by_language),
        "policy_version": here.policy.version,
        "made_at": here.host.now().isoformat(),
        "subject": public_id(subject),
        "information": {language: information(subject, held, language) for language in here.policy.languages},
        "totals": {"tables": len(parts), "records": sum(part.total for part in parts)},
    }


def _write_zip(target: Path, head: dict[str, Any], parts: list[Part]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr("index.html", page(head, parts))
        archive.writestr("schema.json", files("gdpr.export").joinpath("schema.json").read_text("utf-8"))
        with archive.open("data.json", "w", force_zip64=True) as data:
            _write_json(data, head, parts)
        for part in parts:
            archive.write(part.sheet, f"csv/{part.section.holder.name}.csv")


def _write_json(data: IO[bytes], head: dict[str, Any], parts: list[Part]) -> None:
    data.write(json.dumps(head, ensure_ascii=False)[:-1].encode() + b',\n"tables":[')
    for number, part in enumerate(parts):
        about = encode(_about(part))[:-1]
        data.write(f'{"," if number else ""}\n{about},"records":[\n'.encode())
        _write_records(data, part)
        data.write(b"]}")
    data.write(b"\n]}\n")


def _write_records(data: IO[bytes], part: Part) -> None:
    with part.lines.open("rb") as lines:
        first = True
        while chunk := lines.readlines(1 << 20):
            text = b"".join(chunk)[:-1].replace(b"\n", b",\n")
            data.write(text if first else b",\n" + text)
            first = False


def _about(part: Part) -> dict[str, Any]:
    """What a table and its columns are, in every language."""
    section, policy = part.section, running().policy
    return {
        "table": section.holder.name,
        "label": _said(lambda: section.title, policy.languages),
        "roles": {
            each.name: _said(partial(_, each.role.label or section.holder.label), policy.languages)
            for each in section.reaches
        },
        "as_of": part.as_of,
        "total": part.total,
        "columns": [
            {
                "name": place.column.name,
                "label": _said(partial(_, place.says.label), policy.languages),
                "category": place.says.category,
                "purposes": [purpose.key for purpose in purposes_of(place.says, policy)],
                "source": place.says.source,
                "seen_by": place.says.seen_by,
                "provided_by_you": place.says.provided,
                "shown": not place.secret,
            }
            for place in section.places
        ],
    }


def _said(words: Callable[[], str], languages: Iterable[str]) -> dict[str, str]:
    said: dict[str, str] = {}
    for language in languages:
        with force_locale(language):
            said[language] = words()
    return said
