"""Everything that is held about one person, table by table: what the privacy centre shows and an export writes."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from itertools import chain, islice
from typing import Any, cast

from sqlalchemy import ColumnElement, Row, false, func, literal, select, union_all

from gdpr.datamap import Holder, Place
from gdpr.i18n import gettext as _
from gdpr.paths import Reach
from gdpr.reading import PAGE, Reader
from gdpr.running import running, session


@dataclass(frozen=True, slots=True)
class Record:
    """One row, as far as it is about the person: her roles in it, and the values by column name."""

    roles: tuple[str, ...]
    values: dict[str, Any]


@dataclass(frozen=True)
class Section:
    """One table that holds something about the person."""

    holder: Holder
    reaches: tuple[Reach, ...]
    total: int

    @property
    def title(self) -> str:
        """What the rows are, in the reader's words: "Messages you wrote, Messages you received"."""
        return ", ".join(dict.fromkeys(_(reach.role.label or self.holder.label) for reach in self.reaches))

    def records(self, subject: int, size: int = PAGE) -> Iterator[list[Record]]:
        """Every row once, whatever the number of roles, in pages that are never empty."""
        for position, reach in enumerate(self.reaches):
            reader = Reader(reach, subject, self._columns(subject), size=size)
            for found in reader.pages():
                if records := [record for row in found.rows if (record := self._record(row, position))]:
                    yield records

    def first(self, subject: int, count: int) -> list[Record]:
        """The first few records."""
        pages = self.records(subject, size=count) if self.places else iter(())
        return list(islice(chain.from_iterable(pages), count))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Columns that say something about the person in one of the roles."""
        return tuple(place for place in self.holder.places if any(place.tells_of(reach.name) for reach in self.reaches))

    def _columns(self, subject: int) -> list[ColumnElement[Any]]:
        roles = [literal(True)] if len(self.reaches) == 1 else [reach.of(subject) for reach in self.reaches]
        values = [place.column.is_not(None) if place.secret else place.column for place in self.places]
        return [each.label(f"c{n}") for n, each in enumerate([*roles, *values])]

    def _record(self, row: Row[Any], position: int) -> Record | None:
        """None for a row that an earlier role has brought already."""
        holds = row[: len(self.reaches)]
        if any(holds[:position]):
            return None
        roles, shown_places = self._of_roles(tuple(map(bool, holds)))
        values = {
            name: {"held": bool(row[position])} if secret else plain(row[position])
            for position, name, secret in shown_places
        }
        return Record(roles, values)

    def _of_roles(self, holds: tuple[bool, ...]) -> tuple[tuple[str, ...], list[tuple[int, str, bool]]]:
        """For rows of these roles: their names, and (position in the row, column, secret) of what is shown."""
        if holds not in self._known_roles:
            roles = tuple(reach.name for reach, held in zip(self.reaches, holds, strict=True) if held)
            self._known_roles[holds] = (
                roles,
                [
                    (position, place.column.name, place.secret)
                    for position, place in enumerate(self.places, start=len(self.reaches))
                    if any(place.tells_of(role) for role in roles)
                ],
            )
        return self._known_roles[holds]

    @cached_property
    def _known_roles(self) -> dict[tuple[bool, ...], tuple[tuple[str, ...], list[tuple[int, str, bool]]]]:
        return {}


def sections(subject: int) -> list[Section]:
    """The tables that hold something about a person, in the order of the code. One statement."""
    found: list[tuple[Holder, tuple[Reach, ...]]] = []
    for holder in running().map.values():
        reaches = tuple(reach for reach in holder.reaches.values() if holder.places_of(reach.name))
        if reaches:
            found.append((holder, reaches))
    counts = [count for n, (_holder, reaches) in enumerate(found) for count in _counts(n, reaches, subject)]
    totals = [0] * len(found)
    for row in session().execute(union_all(*counts)).all():
        number, count = cast("tuple[int, int]", row)
        totals[number] += count
    return [Section(*each, totals[n]) for n, each in enumerate(found) if totals[n]]


def plain(value: Any) -> Any:
    """A value as JSON has it: moments as ISO 8601, bytes in base 64."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str() | list() | dict():
            return cast("Any", value)
        case datetime() | date():
            return value.isoformat()
        case bytes():
            return {"base64": base64.b64encode(value).decode()}
        case _:
            return str(value)


def shown(value: Any) -> str:
    """A value for a page or a CSV cell; a credential is only said to be there."""
    match value:
        case None:
            return ""
        case True | False:
            return _("yes") if value else _("no")
        case {"held": held}:
            return _("held, not shown") if held else ""
        case {"base64": text}:
            return _("a file of %(size)s bytes", size=len(text) * 3 // 4)
        case list():
            return ", ".join(shown(each) for each in cast("list[Any]", value))
        case dict():
            return ", ".join(f"{key}: {shown(each)}" for key, each in cast("dict[str, Any]", value).items())
        case _:
            return str(value)


def _counts(number: int, reaches: tuple[Reach, ...], subject: int) -> Iterator[Any]:
    """Rows of each role that no earlier role counts; an OR over the roles would walk the whole table."""
    for position, reach in enumerate(reaches):
        rows = select(literal(number), func.count()).select_from(reach.table).where(reach.of(subject))
        earlier = (func.coalesce(each.of(subject), false()) for each in reaches[:position])
        yield rows.where(*(~each for each in earlier))
