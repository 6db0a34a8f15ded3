"""The map of everything that is held: each table and column with its declaration, read back from the code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Column, Table
from sqlalchemy.orm import DeclarativeBase, Mapper, configure_mappers

from gdpr.declare import KEY, Category, Declaration, DeclaredTable, Link, Personal, Role, Technical
from gdpr.paths import PathFault, Reach, resolve


class MapFault(RuntimeError):
    """The declarations do not hold; `faults` names each place as `table.column: what is wrong`."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = sorted(faults)
        super().__init__("the data map does not hold:\n  " + "\n  ".join(self.faults))


@dataclass(frozen=True)
class Place:
    """A column that says something about a person, where it stands."""

    table: Table
    column: Column[Any]
    says: Personal

    @property
    def key(self) -> str:
        """`member.email`"""
        return f"{self.table.name}.{self.column.name}"

    @property
    def secret(self) -> bool:
        """Named in an export, never shown."""
        return self.says.category is Category.CREDENTIAL

    def tells_of(self, role: str) -> bool:
        """Whether the value is about the person in this role."""
        return self.says.roles is None or role in self.says.roles


@dataclass(frozen=True)
class Holder:
    """One table of the map."""

    table: Table
    reaches: Mapping[str, Reach]  # by role
    declared: Mapping[str, Declaration]  # by column name
    faults: tuple[str, ...] = field(default=(), compare=False)

    @property
    def name(self) -> str:
        return self.table.name

    @property
    def label(self) -> str:
        """Message id of what one calls the rows: the first role's label, else the table's name in words."""
        labels = [reach.role.label for reach in self.reaches.values() if reach.role.label]
        return labels[0] if labels else self.name.removeprefix("gdpr_").replace("_", " ").capitalize()

    @property
    def keys(self) -> tuple[Column[Any], ...]:
        return tuple(self.table.primary_key.columns)

    @property
    def places(self) -> tuple[Place, ...]:
        """Its personal columns."""
        return tuple(
            Place(self.table, self.table.c[name], says)
            for name, says in self.declared.items()
            if isinstance(says, Personal)
        )

    def places_of(self, role: str) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.tells_of(role))

    def links_of(self, role: str) -> tuple[Column[Any], ...]:
        """Keys that lead to the person in this role: cut when she is erased and the row stays."""
        return tuple(
            self.table.c[name] for name, says in self.declared.items() if isinstance(says, Link) and says.role == role
        )


class DataMap(Mapping[str, Holder]):
    """Every table of the given bases by its name, in the order of the code."""

    def __init__(self, bases: Iterable[type[DeclarativeBase]]) -> None:
        configure_mappers()
        self._holders: dict[str, Holder] = {}
        for base in bases:
            mappers = _mappers(base)
            for table in base.metadata.tables.values():
                self._holders[table.name] = _read(table, mappers)

    def __getitem__(self, table: str) -> Holder:
        return self._holders[table]

    def __iter__(self) -> Iterator[str]:
        return iter(self._holders)

    def __len__(self) -> int:
        return len(self._holders)

    @property
    def places(self) -> tuple[Place, ...]:
        """Every personal column."""
        return tuple(place for holder in self.values() for place in holder.places)

    @property
    def reaches(self) -> tuple[Reach, ...]:
        """Every role of every table."""
        return tuple(reach for holder in self.values() for reach in holder.reaches.values())

    def column(self, key: str) -> Column[Any] | None:
        """The column called `table.column`, or None."""
        table, _, name = key.partition(".")
        holder = self._holders.get(table)
        return None if holder is None else holder.table.columns.get(name)

    def declaration(self, column: Column[Any]) -> Declaration:
        """What stands beside a column; KeyError for a column of no table of the map."""
        return self[column.table.name].declared[column.name]

    def as_data(self) -> list[dict[str, Any]]:
        """For `gdpr map --json`: every table and column with its declaration."""
        return [_holder_as_data(holder) for holder in self.values()]


def _mappers(base: type[DeclarativeBase]) -> dict[Table, Mapper[Any]]:
    mappers = ((cast("Any", mapper).local_table, mapper) for mapper in base.registry.mappers)
    return {table: mapper for table, mapper in mappers if isinstance(table, Table)}


def _read(table: Table, mappers: dict[Table, Mapper[Any]]) -> Holder:
    faults: list[str] = []
    mapper = mappers.get(table)
    reaches: dict[str, Reach] = {}
    for name, role in _roles(table, mapper).items():
        try:
            reaches[name] = resolve(table, name, role, mappers)
        except PathFault as fault:
            faults.append(f"{table.name}: path {role.path!r} of role {name!r}: {fault}")
    declared: dict[str, Declaration] = {}
    for column in table.columns:
        says = column.info.get(KEY)
        if isinstance(says, Personal | Link | Technical):
            declared[column.name] = says
        else:
            faults.append(
                f"{table.name}.{column.name}: is not declared; write info=personal(…), link(…) or technical(…)"
            )
    return Holder(table, reaches, declared, tuple(faults))


def _roles(table: Table, mapper: Mapper[Any] | None) -> Mapping[str, Role]:
    if mapper is not None:
        return getattr(mapper.class_, "__subject__", {})
    says = table.info.get(KEY)
    return says.roles if isinstance(says, DeclaredTable) else {}


def _holder_as_data(holder: Holder) -> dict[str, Any]:
    return {
        "table": holder.name,
        "roles": {
            reach.name: {"path": reach.role.path, "row": str(reach.role.row), "last": reach.role.last}
            for reach in holder.reaches.values()
        },
        "columns": {name: _as_data(says) for name, says in holder.declared.items()},
    }


def _as_data(says: Declaration) -> dict[str, Any]:
    match says:
        case Link(role):
            return {"kind": "link", "role": role}
        case Technical(why):
            return {"kind": "technical", "why": why}
        case _:
            return {
                "kind": "personal",
                "label": says.label,
                "category": says.category,
                "uses": sorted(says.uses),
                "seen_by": says.seen_by,
                "source": says.source,
                "identifier": says.identifier,
                "indirect": says.indirect,
                "special": says.special,
                "erase": says.erase,
                "neutral": says.neutral,
                "roles": None if says.roles is None else sorted(says.roles),
                "copy_of": says.copy_of,
                "provided": says.provided,
            }
