"""The facts of one case: checked, completed by the values for absent ones, and noting which were looked at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar

from gdpr.rules.parts import Item, Recipient
from gdpr.rules.schema import FIELDS, BadFact, Value

T = TypeVar("T")


class Facts:
    """Read a fact with `facts["age"]`; None means that nobody said. `looked_at` lists the facts read so far."""

    def __init__(self, given: Mapping[str, object]) -> None:
        for name in given:
            if name not in FIELDS:
                raise BadFact(str(name), "no fact of this name")
        self._given = {name: FIELDS[name].read(raw) for name, raw in given.items() if raw is not None}
        self._looked_at: dict[str, None] = {}

    def __getitem__(self, name: str) -> Value:
        self._looked_at[name] = None
        return self._given.get(name, FIELDS[name].default)

    @property
    def looked_at(self) -> tuple[str, ...]:
        return tuple(self._looked_at)

    def text(self, name: str) -> str:
        return self._known(str, name) or ""

    def day(self, name: str) -> date | None:
        return self._known(date, name)

    def moment(self, name: str) -> datetime | None:
        return self._known(datetime, name)

    def number(self, name: str) -> int | None:
        return self._known(int, name)

    def country(self, name: str) -> str | None:
        return self._known(str, name)

    def days(self, name: str) -> tuple[date, ...]:
        return self._each(date, name)

    def countries(self, name: str) -> tuple[str, ...]:
        return self._each(str, name)

    def items(self) -> tuple[Item, ...]:
        return self._each(Item, "items")

    def recipients(self) -> tuple[Recipient, ...]:
        return self._each(Recipient, "recipients")

    def _known(self, kind: type[T], name: str) -> T | None:
        value = self[name]
        return value if isinstance(value, kind) else None

    def _each(self, kind: type[T], name: str) -> tuple[T, ...]:
        values = self[name]
        return tuple(one for one in values if isinstance(one, kind)) if isinstance(values, tuple) else ()
