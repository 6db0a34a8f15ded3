"""The facts of one case: checked, completed by the values for absent ones, and noting which were looked at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from gdpr.rules.parts import Item, Recipient
from gdpr.rules.schema import FIELDS, BadFact, Value


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
        return cast("str", self[name])

    def day(self, name: str) -> date | None:
        return cast("date | None", self[name])

    def days(self, name: str) -> tuple[date, ...]:
        return cast("tuple[date, ...]", self[name])

    def moment(self, name: str) -> datetime | None:
        return cast("datetime | None", self[name])

    def number(self, name: str) -> int | None:
        return cast("int | None", self[name])

    def country(self, name: str) -> str | None:
        return cast("str | None", self[name])

    def countries(self, name: str) -> tuple[str, ...]:
        return cast("tuple[str, ...] | None", self[name]) or ()

    def items(self) -> tuple[Item, ...]:
        return cast("tuple[Item, ...] | None", self["items"]) or ()

    def recipients(self) -> tuple[Recipient, ...]:
        return cast("tuple[Recipient, ...] | None", self["recipients"]) or ()
