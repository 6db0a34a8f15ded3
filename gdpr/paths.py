"""The way from a table to a person: role paths resolved to columns, and the SQL that follows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, Table, and_, exists, false, literal, select
from sqlalchemy.orm import Mapper, RelationshipProperty

from gdpr.declare import Role, Row


class PathFault(ValueError):
    """A role path that leads to no subject number; the message says where it stops."""


@dataclass(frozen=True)
class Hop:
    """One step of a path: `here` in a table equals `there` in the next."""

    here: Column[Any]
    there: Column[Any]

    @property
    def outward(self) -> bool:
        """Whether `there` points at `here`, so that many rows may lead to this one (an operator's members)."""
        return any(key.column is self.here for key in self.there.foreign_keys)


@dataclass(frozen=True)
class Reach:
    """The rows of `table` that lead to a person in one role."""

    table: Table
    name: str
    role: Role
    hops: tuple[Hop, ...]
    subject: Column[Any]  # the subject number at the end of the path

    @property
    def key(self) -> str:
        """`message:author`"""
        return f"{self.table.name}:{self.name}"

    @property
    def goes(self) -> bool:
        return Row(self.role.row) is Row.GOES

    @property
    def link(self) -> Column[Any]:
        """The table's own column that the path begins with."""
        return self.hops[0].here if self.hops else self.subject

    @property
    def passes(self) -> tuple[Table, ...]:
        """The tables that the path goes through, nearest first."""
        return tuple(hop.there.table for hop in self.hops)

    @property
    def looked_up(self) -> tuple[Column[Any], ...]:
        """The columns that the database searches by, from the subject to the table: each must lead an index."""
        return (self.subject, *(hop.here for hop in reversed(self.hops)))

    def of(self, subject: int) -> ColumnElement[bool]:
        """Rows that this subject reaches, others or not."""
        condition: ColumnElement[bool] = self.subject == subject
        for hop in reversed(self.hops):
            condition = hop.here.in_(select(hop.there).where(condition).correlate(None))
        return condition

    def others(self, subject: int) -> ColumnElement[bool]:
        """Rows that some other subject reaches too, by the same path."""
        if not self.hops:
            return false()
        steps = [hop.there.table.alias() for hop in self.hops]
        joined: list[ColumnElement[bool]] = [self.hops[0].here == steps[0].c[self.hops[0].there.key]]
        for hop, before, after in zip(self.hops[1:], steps, steps[1:], strict=False):
            joined.append(before.c[hop.here.key] == after.c[hop.there.key])
        joined.append(steps[-1].c[self.subject.key] != subject)
        return exists(select(literal(1)).select_from(*steps).where(and_(*joined)).correlate(self.table))

    def due(self, subject: int) -> ColumnElement[bool]:
        """Rows that an erasure of this subject acts on: with `last` only those that no other subject reaches."""
        return and_(self.of(subject), ~self.others(subject)) if self.role.last else self.of(subject)


def resolve(table: Table, name: str, role: Role, mappers: dict[Table, Mapper[Any]]) -> Reach:
    """Follow `role.path` from a table; PathFault if a name is unknown or the end is no integer column."""
    hops: list[Hop] = []
    here, mapper, names = table, mappers.get(table), role.path.split(".")
    for position, word in enumerate(names[:-1], start=1):
        steps = _hops(here, mapper, word, ".".join(names[:position]))
        hops.extend(steps)
        here = steps[-1].there.table
        mapper = mappers.get(here)
    end = _column(here, mapper, names[-1])
    if end is None:
        raise PathFault(f"{here.name} has no column {names[-1]!r}")
    if not isinstance(end.type, Integer):
        raise PathFault(f"{here.name}.{end.name} is no integer subject number")
    return Reach(table, name, role, tuple(hops), end)


def _hops(table: Table, mapper: Mapper[Any] | None, word: str, so_far: str) -> list[Hop]:
    attribute = mapper.attrs.get(word) if mapper is not None else None
    if isinstance(attribute, RelationshipProperty):
        return _of_relationship(attribute, so_far)
    column = _column(table, mapper, word)
    if column is None:
        raise PathFault(f"{table.name} has no attribute {word!r}")
    keys = list(column.foreign_keys)
    if len(keys) != 1:
        raise PathFault(f"{table.name}.{column.name} is no foreign key to go on from")
    return [Hop(column, keys[0].column)]


def _of_relationship(relationship: RelationshipProperty[Any], so_far: str) -> list[Hop]:
    if len(relationship.synchronize_pairs) != 1 or len(relationship.secondary_synchronize_pairs or ()) > 1:
        raise PathFault(f"{so_far} joins by more than one column")
    if relationship.secondary is None:
        pairs: Any = relationship.local_remote_pairs
        return [Hop(*pairs[0])]
    (local, there), (back, remote) = relationship.synchronize_pairs[0], _turned(relationship)
    return [Hop(local, there), Hop(back, remote)]  # pyright: ignore[reportArgumentType]


def _turned(relationship: RelationshipProperty[Any]) -> tuple[Any, Any]:
    remote, back = (relationship.secondary_synchronize_pairs or [])[0]
    return back, remote


def _column(table: Table, mapper: Mapper[Any] | None, word: str) -> Column[Any] | None:
    if mapper is not None:
        attribute = mapper.columns.get(word)
        return attribute if isinstance(attribute, Column) else None
    return table.columns.get(word)
