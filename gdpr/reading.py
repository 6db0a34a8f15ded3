"""Reads the rows that lead to a person in pages of bounded size, in about the time of a plain scan on both engines.

Two levels of keyset: first the nearest table of the path, a few thousand keys at a time, then the rows of fifty of
those keys; a key whose rows do not fit a page is finished by equality before the next. Ordering the whole path by
primary key instead makes PostgreSQL walk the table once for each page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, literal, select, tuple_

from gdpr.paths import Reach
from gdpr.running import session

PAGE = 1000
KEYS = 5000
PARENTS = 50

Cursor = list[Any]  # [key of the nearest table, [primary key]]: goes into JSON


@dataclass(frozen=True)
class Found:
    """One page: rows whose first columns are those asked for, and the cursor after the last of them."""

    rows: Sequence[Row[Any]]
    cursor: Cursor


class Reader:
    """Pages of `columns` for every row of a role that leads to a subject; `extra` narrows them."""

    def __init__(
        self,
        reach: Reach,
        subject: int,
        columns: Sequence[ColumnElement[Any]],
        *,
        extra: ColumnElement[bool] | None = None,
        size: int = PAGE,
    ) -> None:
        self.reach, self.subject, self.size = reach, subject, size
        self.keys = tuple(reach.table.primary_key.columns)
        chosen = [*columns, reach.link.label("gdpr_link"), *(key.label(f"gdpr_{n}") for n, key in enumerate(self.keys))]
        self.select = select(*chosen).order_by(reach.link, *self.keys).limit(size)
        if extra is not None:
            self.select = self.select.where(extra)

    def pages(self, after: Cursor | None = None) -> Iterator[Found]:
        """From the beginning, or after a cursor; a page may be short, none is empty."""
        last = None
        if after is not None:
            yield from self._rest_of(after)
            last = after[0]
        while keys := self._parents(last):
            for start in range(0, len(keys), PARENTS):
                yield from self._of(keys[start : start + PARENTS])
            last = keys[-1]

    def _parents(self, after: Any) -> list[Any]:
        """The next keys of the nearest table that lead to the subject."""
        if not self.reach.hops:
            return [self.subject] if after is None else []
        nearest, *further = self.reach.hops
        condition: ColumnElement[bool] = self.reach.subject == self.subject
        for hop in reversed(further):
            condition = hop.here.in_(select(hop.there).where(condition).correlate(None))
        keys = select(nearest.there).where(condition, nearest.there.is_not(None)).distinct()
        if after is not None:
            keys = keys.where(nearest.there > after)
        return list(session().scalars(keys.order_by(nearest.there).limit(KEYS)))

    def _of(self, parents: list[Any]) -> Iterator[Found]:
        while parents:
            rows = session().execute(self.select.where(self.reach.link.in_(parents))).all()
            if not rows:
                return
            cursor = self._cursor(rows[-1])
            yield Found(rows, cursor)
            if len(rows) < self.size:
                return
            yield from self._rest_of(cursor)
            parents = parents[parents.index(cursor[0]) + 1 :]

    def _rest_of(self, cursor: Cursor) -> Iterator[Found]:
        """What is left of the key that a page ended in."""
        while True:
            beyond = tuple_(*self.keys) > tuple_(*(literal(value) for value in cursor[1]))
            rows = session().execute(self.select.where(self.reach.link == cursor[0], beyond)).all()
            if not rows:
                return
            cursor = self._cursor(rows[-1])
            yield Found(rows, cursor)
            if len(rows) < self.size:
                return

    def _cursor(self, row: Row[Any]) -> Cursor:
        return [row[-len(self.keys) - 1], list(row[-len(self.keys) :])]
