"""The independent look: is a strong identifier still anywhere in the database or in another holding?

Reads what the database says it has, not what was declared, and compares in its own way: texts are taken apart into
tokens, which are looked up; the eraser puts the identifiers together into patterns. Nothing here is shared with it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import phonenumbers
from sqlalchemy import ColumnClause, Engine, Select, column, inspect, select, table, types

from gdpr.host import Holding

CHUNK = 5000
LISTED = 200
NO_TEXT = (types.Integer, types.Numeric, types.Boolean, types.DateTime, types.Date, types.Time, types.LargeBinary)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that holds something: `where` is `table.column` or the name of a holding; `key` its primary key."""

    where: str
    key: tuple[Any, ...]


@dataclass
class Findings:
    """What a scan found. Only when `strong` is empty is nothing left; `weak` are candidates for the officer."""

    strong: list[Spot] = field(default_factory=list[Spot])
    weak: list[Spot] = field(default_factory=list[Spot])
    texts: int = 0  # how many texts were read

    def counts(self) -> dict[str, int]:
        """How often a strong identifier stands where."""
        counts: dict[str, int] = {}
        for spot in self.strong:
            counts[spot.where] = counts.get(spot.where, 0) + 1
        return counts


class Wanted:
    """Identifiers to look for: pairs of kind ("email", "telephone", "text") and value."""

    def __init__(self, identifiers: Iterable[tuple[str, str]]) -> None:
        self.emails: set[str] = set()
        self.numbers: set[str] = set()
        self.words: set[str] = set()
        for kind, value in identifiers:
            if kind == "email":
                self.emails.add(_normal(value))
            elif kind == "telephone":
                self.numbers |= _forms(value)
            elif value.strip():
                self.words.add(_normal(value))

    def __bool__(self) -> bool:
        return bool(self.emails or self.numbers or self.words)

    def in_text(self, text: str) -> bool:
        """Whether the text holds one of them as a whole token."""
        plain = _normal(text)
        if self.emails and "@" in plain and not self.emails.isdisjoint(_addresses(plain)):
            return True
        if self.numbers and not self.numbers.isdisjoint(_numbers(plain)):
            return True
        return any(_stands_alone(word, plain) for word in self.words if word in plain)


def scan(
    engine: Engine,
    strong: Iterable[tuple[str, str]],
    weak: Iterable[tuple[str, str]] = (),
    *,
    holdings: Iterable[Holding] = (),
    allowed: Mapping[str, frozenset[tuple[Any, ...]]] | None = None,
) -> Findings:
    """Look through every text column of every table, and every holding.

    `allowed` are rows that an exception keeps: for `table.column` the primary keys.
    """
    strong = list(strong)
    wanted, candidates, findings = Wanted(strong), Wanted(weak), Findings()
    for where, key, text in _texts(engine):
        findings.texts += 1
        if key in (allowed or {}).get(where, ()):
            continue
        if wanted and wanted.in_text(text):
            findings.strong.append(Spot(where, key))
        elif candidates and len(findings.weak) < LISTED and candidates.in_text(text):
            findings.weak.append(Spot(where, key))
    values = [value for _, value in strong]
    for holding in holdings:
        findings.strong.extend([Spot(holding.name, ())] * (holding.find(values) if values else 0))
    return findings


def _texts(engine: Engine) -> Iterator[tuple[str, tuple[Any, ...], str]]:
    """(`table.column`, primary key, text) of everything in the database that may be text."""
    inspector = inspect(engine)
    with engine.connect() as connection:
        for name in inspector.get_table_names():
            keys = inspector.get_pk_constraint(name)["constrained_columns"]
            texts = [each["name"] for each in inspector.get_columns(name) if not isinstance(each["type"], NO_TEXT)]
            if not texts:
                continue
            columns: list[ColumnClause[Any]] = [column(each) for each in [*keys, *texts]]
            rows: Select[Any] = select(*columns).select_from(table(name))
            for row in connection.execute(rows.execution_options(yield_per=CHUNK)):
                key = tuple(row[: len(keys)])
                for each, value in zip(texts, row[len(keys) :], strict=True):
                    if value is not None and not isinstance(value, bytes | int | float):
                        yield f"{name}.{each}", key, _as_text(value)


def _as_text(value: Any) -> str:
    """What stands in a value; letters that JSON wrote as \\uXXXX are read."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    if "\\u" not in text:
        return text
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _addresses(text: str) -> set[str]:
    """Everything around an @ that may be an address, with and without a mark at its ends."""
    found: set[str] = set()
    for token in re.split(r"[\s<>()\[\]{}\"',;:|=/\\?&]+", text.replace("%40", "@")):
        if "@" in token:
            found |= {token, token.strip(".!*_-`。、"), re.sub(r"[^\x00-\x7f]+", "", token).strip(".")}
            found |= set(re.findall(r"[\w.+%-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*", token, re.ASCII))
    return found


def _numbers(text: str) -> Iterator[str]:
    """Digits that may be one telephone number: neighbouring groups, joined in every way up to twelve groups."""
    for run in re.findall(r"\d(?:[^\w@]{0,3}\d+)+|\d{6,}", text):
        groups = re.findall(r"\d+", run)
        for first in range(len(groups)):
            joined = ""
            for group in groups[first : first + 12]:
                joined += group
                if len(joined) > 18:
                    break
                if len(joined) >= 6:
                    yield joined


def _forms(value: str) -> set[str]:
    """The digits of a number as people write them: national, with trunk zero, international, with both."""
    plain = unicodedata.normalize("NFKC", value)
    try:
        number = phonenumbers.parse(plain, None)
    except phonenumbers.NumberParseException:
        return {"".join(filter(str.isdigit, plain))}
    code, national = str(number.country_code), phonenumbers.national_significant_number(number)
    return {
        national,
        f"0{national}",
        f"{code}{national}",
        f"00{code}{national}",
        f"{code}0{national}",
        f"00{code}0{national}",
    }


def _stands_alone(word: str, text: str) -> bool:
    """Whether a word occurs with no Latin letter or digit of a longer word at its edges."""
    start = text.find(word)
    while start >= 0:
        before, after = text[start - 1 : start], text[start + len(word) : start + len(word) + 1]
        if not (_latin(before) and _latin(word[0])) and not (_latin(after) and _latin(word[-1])):
            return True
        start = text.find(word, start + 1)
    return False


def _latin(letter: str) -> bool:
    return letter.isdigit() or "LATIN" in unicodedata.name(letter, "") if letter else False
