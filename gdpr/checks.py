"""What must hold before the application may start: every column declared, every path walkable, erasure possible."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase
from typing import Any

from sqlalchemy import Column, Engine, Table, UniqueConstraint, inspect

from gdpr.datamap import DataMap, Holder, MapFault, Place
from gdpr.declare import Erase, Link
from gdpr.order import Circle, in_order
from gdpr.paths import Reach


def check(data_map: DataMap) -> None:
    """MapFault with every fault of the declarations at once, each led by `table.column`."""
    faults = list(_faults(data_map))
    if faults:
        raise MapFault(faults)


def check_kept(data_map: DataMap, kept: Callable[[Holder, Reach], frozenset[str]]) -> None:
    """MapFault for rows that an exception keeps in part: what is not kept must be possible to empty.

    `kept` says which columns of a role the policy keeps after an erasure.
    """
    faults = [
        f"{place.key}: NOT NULL in a row that is kept in part (role {reach.name!r}) needs neutral="
        for holder in data_map.values()
        for reach in holder.reaches.values()
        for place in _emptied(holder, reach, kept(holder, reach))
        if not place.column.nullable and place.says.neutral is None
    ]
    if faults:
        raise MapFault(faults)


def undeclared(engine: Engine, data_map: DataMap, allowed: Iterable[str] = ()) -> list[str]:
    """Tables and columns of the database that the map does not name, as `table` or `table.column`.

    `allowed` are names or patterns of tables that hold nothing of their own ("alembic_version", "message_fts_*").
    """
    inspector, patterns = inspect(engine), tuple(allowed)
    found: list[str] = []
    for table in sorted(inspector.get_table_names()):
        if any(fnmatchcase(table, pattern) for pattern in patterns):
            continue
        if table not in data_map:
            found.append(table)
            continue
        columns = (column["name"] for column in inspector.get_columns(table))
        found.extend(f"{table}.{name}" for name in columns if name not in data_map[table].declared)
    return found


def _faults(data_map: DataMap) -> Iterator[str]:
    for holder in data_map.values():
        yield from holder.faults
        yield from _of_table(holder)
        for reach in holder.reaches.values():
            yield from _of_reach(holder, reach)
        for place in holder.places:
            yield from _of_place(data_map, holder, place)
    yield from _of_foreign_keys(data_map)
    try:
        in_order(data_map.reaches)
    except Circle as circle:
        yield str(circle)


def _of_table(holder: Holder) -> Iterator[str]:
    if not holder.keys:
        yield f"{holder.name}: has no primary key"
    for name, says in holder.declared.items():
        if isinstance(says, Link) and says.role not in holder.reaches:
            yield f"{holder.name}.{name}: link to unknown role {says.role!r}"


def _of_reach(holder: Holder, reach: Reach) -> Iterator[str]:
    for column in reach.looked_up:
        if not _leads_an_index(column):
            yield f"{column.table.name}.{column.name}: looked up for role {reach.key}, but leads no index"
    if reach.goes:
        return
    for place in holder.places_of(reach.name):
        if place.says.erase is Erase.BLANK and not place.column.nullable and place.says.neutral is None:
            yield f"{place.key}: NOT NULL in a row that stays (role {reach.name!r}) needs neutral="
    for column in holder.links_of(reach.name):
        if not column.nullable:
            yield f"{holder.name}.{column.name}: a link in a row that stays (role {reach.name!r}) must be nullable"


def _of_place(data_map: DataMap, holder: Holder, place: Place) -> Iterator[str]:
    if not holder.reaches and not holder.faults:
        yield f"{place.key}: is personal, but no role of its table leads to a person"
    for role in sorted(place.says.roles or ()):
        if role not in holder.reaches:
            yield f"{place.key}: unknown role {role!r}"
    if place.says.copy_of is not None and data_map.column(place.says.copy_of) is None:
        yield f"{place.key}: copy_of={place.says.copy_of!r} names no column"


def _of_foreign_keys(data_map: DataMap) -> Iterator[str]:
    """A key to rows that go must be cut or go first; nothing may be removed behind the plan's back."""
    going = {reach.table.name for reach in data_map.reaches if reach.goes}
    for holder in data_map.values():
        followed = {reach.link.name for reach in holder.reaches.values() if reach.goes}
        for key in holder.table.foreign_keys:
            place, target = f"{holder.name}.{key.parent.name}", key.column.table.name
            if key.ondelete is not None and (target in going or holder.reaches):
                yield f"{place}: ON DELETE {key.ondelete} would change rows that no plan lists"
            linked = isinstance(holder.declared.get(key.parent.name), Link)
            if target in going and not linked and key.parent.name not in followed:
                yield f"{place}: points at rows of {target} that go in an erasure; declare link(role)"


def _emptied(holder: Holder, reach: Reach, kept: frozenset[str]) -> Iterator[Place]:
    places = holder.places_of(reach.name) if kept and reach.goes else ()
    yield from (place for place in places if place.column.name not in kept and place.says.erase is not Erase.KEEP)


def _leads_an_index(column: Column[Any]) -> bool:
    table = column.table
    assert isinstance(table, Table)  # noqa: S101
    unique = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    first = [next(iter(each.columns), None) for each in (*table.indexes, table.primary_key, *unique)]
    return any(each is column for each in first)
