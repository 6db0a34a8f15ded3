"""The records of an export, a part for each table, on disk: bounded memory, and what is finished is not done twice."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gdpr.dossier import Record, Section, shown
from gdpr.running import running

BOM = "\ufeff"
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True)
class Part:
    """One table as it was written: `lines` holds a JSON object a line, `sheet` the same as CSV."""

    section: Section
    lines: Path
    sheet: Path
    total: int
    as_of: str  # when its last row was read, ISO 8601


def write_part(section: Section, subject: int, folder: Path, progress: Callable[[int], None]) -> Part:
    """Write one table, or take it as it was finished before a crash. `progress` is told of each page's rows."""
    name = section.holder.name
    lines, sheet, done = folder / f"{name}.jsonl", folder / f"{name}.csv", folder / f"{name}.done"
    if not done.exists():
        total = _write(section, subject, lines, sheet, progress)
        facts = {"total": total, "as_of": running().host.now().isoformat()}
        temporary = done.with_suffix(".tmp")
        temporary.write_text(json.dumps(facts), "utf-8")
        temporary.replace(done)
    facts = json.loads(done.read_text("utf-8"))
    return Part(section, lines, sheet, facts["total"], facts["as_of"])


def _write(section: Section, subject: int, lines: Path, sheet: Path, progress: Callable[[int], None]) -> int:
    columns = [place.column.name for place in section.places]
    total = 0
    with lines.open("w", encoding="utf-8") as objects, sheet.open("w", encoding="utf-8", newline="") as cells:
        cells.write(BOM)
        table = csv.writer(cells)
        table.writerow(["roles", *columns])
        for records in section.records(subject):
            objects.writelines(encode({"roles": each.roles, "values": each.values}) + "\n" for each in records)
            table.writerows(_cells(each, columns) for each in records)
            total += len(records)
            progress(len(records))
    return total


def _cells(record: Record, columns: list[str]) -> list[str]:
    return [" ".join(record.roles), *(_guarded(shown(record.values.get(name))) for name in columns)]


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; plain numbers stay as they are."""
    return f"'{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell


def first_records(part: Part, count: int) -> list[dict[str, Any]]:
    """The first few records of a part, for the page to read."""
    with part.lines.open(encoding="utf-8") as lines:
        return [json.loads(line) for _, line in zip(range(count), lines, strict=False)]
