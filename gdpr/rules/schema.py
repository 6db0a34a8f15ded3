"""The facts that may be given: name, type, choices, value when absent and meaning in both languages."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files
from typing import TypeVar, cast

from gdpr.rules.parts import Item, Recipient

T = TypeVar("T")
Value = bool | int | float | str | date | datetime | tuple[object, ...] | None


class BadFact(ValueError):
    """A fact that is unknown or has a bad value; `field` names it."""

    def __init__(self, field: str, says: str) -> None:
        super().__init__(f"{field}: {says}")
        self.field = field


@dataclass(frozen=True, slots=True)
class Field:
    """One fact. `default` is None where absence means unknown; `finding` marks what only a person can say."""

    name: str
    type: str
    en: str
    ja: str
    choices: tuple[str, ...] = ()
    default: Value = None
    finding: bool = False

    def read(self, raw: object) -> Value:
        """The value as the rules use it; BadFact if it is none."""
        try:
            value = READERS[self.type](raw)
        except ValueError as error:
            raise BadFact(self.name, str(error)) from None
        if self.choices and value not in self.choices:
            raise BadFact(self.name, f"{value!r} is none of {', '.join(self.choices)}")
        return value


def read_fields() -> dict[str, Field]:
    text = files("gdpr.rules").joinpath("fields.toml").read_text(encoding="utf-8")
    return {name: _field(name, entry) for name, entry in tomllib.loads(text).items()}


def _field(name: str, entry: dict[str, object]) -> Field:
    return Field(
        name,
        type=str(entry["type"]),
        en=str(entry["en"]),
        ja=str(entry["ja"]),
        choices=tuple(cast("list[str]", entry.get("choices", []))),
        default=() if entry["type"] in LISTS and name in NONE_WHEN_ABSENT else cast("Value", entry.get("default")),
        finding=bool(entry.get("finding", False)),
    )


def _bool(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise ValueError(f"{raw!r} is neither true nor false")
    return raw


def _int(raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
        raise ValueError(f"{raw!r} is not a whole number from 0")
    return raw


def _number(raw: object) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw) or raw < 0:
        raise ValueError(f"{raw!r} is not a number from 0")
    return raw


def _text(raw: object) -> str:
    if not isinstance(raw, str) or not raw:
        raise ValueError(f"{raw!r} is not a text")
    return raw


def _country(raw: object) -> str:
    if not re.fullmatch("[A-Z]{2}", _text(raw)):
        raise ValueError(f"{raw!r} is not a country code of two capital letters")
    return str(raw)


def _date(raw: object) -> date:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        day = raw
    elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", _text(raw)):
        day = date.fromisoformat(str(raw))
    else:
        raise ValueError(f"{raw!r} is not a date like 2027-03-05")
    return _in_reach(day, day)


def _moment(raw: object) -> datetime:
    if isinstance(raw, datetime) and raw.tzinfo is None:
        moment = raw.replace(second=0, microsecond=0)
    elif re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?", _text(raw)):
        moment = datetime.fromisoformat(str(raw)).replace(second=0)
    else:
        raise ValueError(f"{raw!r} is not a local time like 2027-06-09T14:30")
    return _in_reach(moment.date(), moment)


def _in_reach(day: date, value: T) -> T:
    if not 1900 <= day.year <= 2999:
        raise ValueError(f"{day.year} is not a year of our time")
    return value


def _each(read: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    def read_all(raw: object) -> tuple[T, ...]:
        if isinstance(raw, str) or not isinstance(raw, Sequence):
            raise ValueError(f"{raw!r} is not a list")
        return tuple(read(one) for one in cast("Sequence[object]", raw))

    return read_all


LISTS = ("dates", "countries", "items", "recipients")
NONE_WHEN_ABSENT = ("public_holidays", "closed_days")
READERS: Mapping[str, Callable[[object], Value]] = {
    "bool": _bool,
    "int": _int,
    "number": _number,
    "enum": _text,
    "text": _text,
    "country": _country,
    "date": _date,
    "moment": _moment,
    "dates": _each(_date),
    "countries": _each(_country),
    "items": _each(lambda raw: Item.read(_text(raw))),
    "recipients": _each(lambda raw: Recipient.read(_text(raw))),
}
FIELDS: Mapping[str, Field] = read_fields()
