"""Writes docs/rules.md from the tables that run: `python -m gdpr.rules.document` at the project's root."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import cast

import gdpr.rules
from gdpr.rules.authorities import COUNTRIES, Country
from gdpr.rules.schema import FIELDS, Field
from gdpr.rules.table import Plain, Row, Said, Table
from gdpr.rules.texts import DUTIES, OUTCOMES, REASONS

PLACE = Path("docs/rules.md")


def main() -> None:
    PLACE.write_text(document(), encoding="utf-8")


def document() -> str:
    parts = [files("gdpr.rules").joinpath("introduction.md").read_text(encoding="utf-8"), "## The rules\n"]
    for module in modules():
        tables, rows = tables_of(module), rows_of(module)
        if tables or rows:
            parts.append(f"### `{module.__name__}`\n{module.__doc__}\n")
        parts += [_table(table) for table in tables]
        parts += [_rows("Beside the tables", rows)] if rows else []
    parts += [_codes("Outcomes", OUTCOMES), _codes("Duties", DUTIES), _fields(FIELDS.values())]
    parts.append(_authorities(COUNTRIES.values()))
    return "\n".join(parts)


def modules() -> list[ModuleType]:
    found = walk_packages(gdpr.rules.__path__, "gdpr.rules.")
    return [import_module(module.name) for module in found]


def tables_of(module: ModuleType) -> list[Table]:
    return [value for value in vars(module).values() if isinstance(value, Table)]


def rows_of(module: ModuleType) -> list[Row]:
    """Rows that the code of a module adds to those of its tables."""
    rows: list[Row] = []
    for value in vars(module).values():
        if isinstance(value, Row):
            rows.append(value)
        elif isinstance(value, dict):
            rows += [one for one in cast("dict[str, object]", value).values() if isinstance(one, Row)]
    return rows


def _table(table: Table) -> str:
    counts = "Every row that holds counts." if table.every else "The first row that holds counts."
    return _rows(table.title, table.rows, f"{table.source}. {counts}\n\n")


def _rows(title: str, rows: Iterable[Row], lead: str = "") -> str:
    return f"#### {title}\n{lead}" + _grid("when | outcome | points | duties | reason", (_row(row) for row in rows))


def _row(row: Row) -> Sequence[str]:
    when = ", ".join(_condition(name, wanted) for name, wanted in row.when.items()) or "otherwise"
    return when, _code(row.outcome), ", ".join(row.cites), ", ".join(row.duties), REASONS[row.why]["en"]


def _condition(name: str, wanted: Plain | tuple[Plain, ...] | Said) -> str:
    if isinstance(wanted, Said):
        return f"{_condition(name, wanted.value)} if said"
    if wanted is True:
        return f"`{name}`"
    if wanted is False:
        return f"not `{name}`"
    choices = wanted if isinstance(wanted, tuple) else (wanted,)
    return f"`{name}`: " + " or ".join("not said" if choice is None else str(choice).lower() for choice in choices)


def _codes(title: str, texts: Mapping[str, Mapping[str, str]]) -> str:
    rows = ((f"`{code}`", text["en"], text["ja"]) for code, text in texts.items())
    return f"## {title}\n" + _grid("code | English | 日本語", rows)


def _fields(fields: Iterable[Field]) -> str:
    return "## Facts\n" + _grid(
        "fact | type | when absent | finding | meaning | 意味", (_field(field) for field in fields)
    )


def _field(field: Field) -> Sequence[str]:
    default = "" if field.default is None else str(field.default).lower()
    kind = ", ".join(field.choices) or field.type
    return f"`{field.name}`", kind, default, "yes" if field.finding else "", field.en, field.ja


def _authorities(countries: Iterable[Country]) -> str:
    rows = [row for country in countries for row in _authority(country)]
    return "## Ages of digital consent and authorities\n" + _grid("place | age | age checked | authority | site", rows)


def _authority(country: Country) -> Iterable[Sequence[str]]:
    yield country.en, str(country.age), "yes" if country.age_checked else "no", country.name, country.site
    for region in country.regions:
        yield f"{country.en}: {region.en} ({country.regions_for})", "", "", region.name, region.site


def _grid(head: str, rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {head} |", "|" + "---|" * (head.count("|") + 1)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


if __name__ == "__main__":
    main()
