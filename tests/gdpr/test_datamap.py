"""The declarations read back: what is missing or cannot work stops the start, by name."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from flask import Flask
from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

from gdpr.checks import check, undeclared
from gdpr.columns import Utc
from gdpr.datamap import DataMap, MapFault
from gdpr.declare import KEY, Category, DeclaredTable, Role, Row, Use, link, personal, technical
from gdpr.running import running
from tests.gdpr.site import InlineHost, create_site

NAME = personal("Name", Category.NAME, for_=[Use.ACCOUNT])
ROW_KEY = technical("row key")


def faults(*bases: type[DeclarativeBase]) -> list[str]:
    with pytest.raises(MapFault) as refusal:
        check(DataMap(bases))
    assert all(fault in str(refusal.value) for fault in refusal.value.faults)
    return refusal.value.faults


def model(**more: Any) -> type[DeclarativeBase]:
    """A base with one table `thing` that leads to a person by its own column, and whatever a test adds."""

    class Base(DeclarativeBase):
        pass

    body: dict[str, Any] = {
        "__tablename__": "thing",
        "__subject__": {"owner": Role("subject")},
        "id": mapped_column(Integer, primary_key=True, info=ROW_KEY),
        "subject": mapped_column(Integer, index=True, info=link("owner")),
    }
    Base.Thing = type("Thing", (Base,), body | more)  # type: ignore[attr-defined]
    return Base


def test_a_column_without_use_and_a_time_without_zone_are_refused() -> None:
    with pytest.raises(ValueError, match="name at least one use"):
        personal("Name", Category.NAME, for_=[])
    with pytest.raises(ValueError, match="naive datetime"):
        Utc().process_bind_param(datetime(2026, 1, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001


def test_a_whole_map_passes() -> None:
    check(DataMap([model()]))


def test_an_undeclared_column_is_named_and_stops_the_site(tmp_path: Path) -> None:
    base = model(remark=mapped_column(Text), other=mapped_column(Text, info={KEY: "yes"}))
    expected = [
        "thing.other: is not declared; write info=personal(…), link(…) or technical(…)",
        "thing.remark: is not declared; write info=personal(…), link(…) or technical(…)",
    ]
    assert faults(base) == expected
    with pytest.raises(MapFault, match=r"thing\.remark"):
        create_site("sqlite://", tmp_path, bases=[base])


def test_a_use_that_no_purpose_covers_stops_the_site(tmp_path: Path) -> None:
    base = model(address=mapped_column(Text, info=personal("IP", Category.IP_ADDRESS, for_=[Use.NEWSLETTER])))
    with pytest.raises(MapFault, match=r"thing\.address"):
        create_site("sqlite://", tmp_path, bases=[base])


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("owner.subject", "thing has no attribute 'owner'"),
        ("id.subject", "thing.id is no foreign key to go on from"),
        ("number", "thing has no column 'number'"),
        ("name", "thing.name is no integer subject number"),
        ("pair.subject", "pair joins by more than one column"),
    ],
)
def test_a_path_that_leads_nowhere_is_named(path: str, reason: str) -> None:
    class Base(DeclarativeBase):
        pass

    class Pair(Base):
        __tablename__ = "pair"

        one: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        two: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)

    class Thing(Base):
        __tablename__ = "thing"
        __subject__: ClassVar = {"owner": Role(path)}

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        name: Mapped[str] = mapped_column(Text, info=ROW_KEY)
        one: Mapped[int] = mapped_column(ForeignKey("pair.one"), info=ROW_KEY)
        two: Mapped[int] = mapped_column(ForeignKey("pair.two"), info=ROW_KEY)
        pair: Mapped[Pair] = relationship(
            primaryjoin="and_(foreign(Thing.one) == Pair.one, foreign(Thing.two) == Pair.two)", viewonly=True
        )

    assert faults(Base) == [f"thing: path {path!r} of role 'owner': {reason}"]


def test_a_lookup_without_index_is_named() -> None:
    base = model(subject=mapped_column(Integer, info=link("owner")))
    assert faults(base) == ["thing.subject: looked up for role thing:owner, but leads no index"]


def test_a_value_that_cannot_be_emptied_is_named() -> None:
    name = mapped_column(String(9), nullable=False, info=NAME)
    base = model(
        __subject__={"owner": Role("subject", row=Row.STAYS)},
        subject=mapped_column(Integer, index=True, info=link("owner"), nullable=False),
        name=name,
    )
    assert faults(base) == [
        "thing.name: NOT NULL in a row that stays (role 'owner') needs neutral=",
        "thing.subject: a link in a row that stays (role 'owner') must be nullable",
    ]


def test_unknown_roles_and_copies_are_named() -> None:
    base = model(
        boss=mapped_column(Integer, info=link("boss")),
        name=mapped_column(Text, info=personal("Name", Category.NAME, for_=[Use.ACCOUNT], roles=["boss"])),
        copy=mapped_column(Text, info=personal("Name", Category.NAME, for_=[Use.ACCOUNT], copy_of="thing.nom")),
        far=mapped_column(Text, info=personal("Name", Category.NAME, for_=[Use.ACCOUNT], copy_of="person.name")),
    )
    assert faults(base) == [
        "thing.boss: link to unknown role 'boss'",
        "thing.copy: copy_of='thing.nom' names no column",
        "thing.far: copy_of='person.name' names no column",
        "thing.name: unknown role 'boss'",
    ]


def test_personal_data_of_nobody_is_named() -> None:
    base = model(__subject__={}, subject=mapped_column(Integer, info=ROW_KEY), name=mapped_column(Text, info=NAME))
    assert faults(base) == ["thing.name: is personal, but no role of its table leads to a person"]


def test_a_table_without_primary_key_is_named() -> None:
    class Base(DeclarativeBase):
        pass

    Table("loose", Base.metadata, Column("id", Integer, info=ROW_KEY))
    assert faults(Base) == ["loose: has no primary key"]


def test_a_circle_of_paths_is_refused() -> None:
    class Base(DeclarativeBase):
        pass

    class Hen(Base):
        __tablename__ = "hen"
        __subject__: ClassVar = {"farmer": Role("egg_id.subject")}

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        subject: Mapped[int] = mapped_column(index=True, info=link("farmer"))
        egg_id: Mapped[int] = mapped_column(ForeignKey("egg.id"), index=True, info=link("farmer"))

    class Egg(Base):
        __tablename__ = "egg"
        __subject__: ClassVar = {"farmer": Role("hen_id.subject")}

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        subject: Mapped[int] = mapped_column(index=True, info=link("farmer"))
        hen_id: Mapped[int] = mapped_column(ForeignKey("hen.id"), index=True, info=link("farmer"))

    (fault,) = faults(Base)
    assert fault.startswith("paths go round in a circle: ")
    assert {"hen", "egg"} <= set(fault.replace(" -> ", " ").split())


def test_keys_to_rows_that_go_must_be_declared_and_nothing_cascades() -> None:
    base = model()

    class Child(base):  # type: ignore[misc, valid-type]
        __tablename__ = "child"

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        plain: Mapped[int | None] = mapped_column(ForeignKey("thing.id"), info=ROW_KEY)
        swept: Mapped[int | None] = mapped_column(ForeignKey("thing.id", ondelete="CASCADE"), info=link("owner"))

    assert faults(base) == [
        "child.plain: points at rows of thing that go in an erasure; declare link(role)",
        "child.swept: ON DELETE CASCADE would change rows that no plan lists",
        "child.swept: link to unknown role 'owner'",
    ]


def test_what_is_kept_in_part_must_be_possible_to_empty(tmp_path: Path) -> None:
    base = model(
        proof=mapped_column(Text, info=personal("Proof", Category.PREFERENCE, for_=[Use.PROOF])),
        name=mapped_column(Text, nullable=False, info=NAME),
    )
    with pytest.raises(MapFault, match=r"thing\.name: NOT NULL in a row that is kept in part \(role 'owner'\)"):
        create_site("sqlite://", tmp_path, bases=[base])


def test_the_last_one_is_told_from_the_others_over_several_hops() -> None:
    class Base(DeclarativeBase):
        pass

    class House(Base):
        __tablename__ = "house"
        __subject__: ClassVar = {"guest": Role("rooms.guests.subject", last=True)}

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        rooms: Mapped[list[Room]] = relationship()

    class Room(Base):
        __tablename__ = "room"
        __subject__: ClassVar = {"guest": Role("guests.subject", last=True)}

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        house_id: Mapped[int] = mapped_column(ForeignKey("house.id"), index=True, info=link("guest"))
        guests: Mapped[list[Guest]] = relationship()

    class Guest(Base):
        __tablename__ = "guest"
        __subject__: ClassVar = {"guest": Role("subject", last=True)}

        id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
        subject: Mapped[int] = mapped_column(index=True, info=link("guest"))
        room_id: Mapped[int] = mapped_column(ForeignKey("room.id"), index=True, info=link("guest"))

    Base.registry._class_registry.update(Room=Room, Guest=Guest)
    data_map = DataMap([Base])
    check(data_map)
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(
            [
                House(id=1, rooms=[Room(id=1, guests=[Guest(subject=1)]), Room(id=2, guests=[Guest(subject=2)])]),
                House(id=2, rooms=[Room(id=3, guests=[Guest(subject=1), Guest(subject=1)])]),
            ]
        )
        session.flush()
        due = {
            name: list(session.scalars(select(holder.keys[0]).where(holder.reaches["guest"].due(1))))
            for name, holder in data_map.items()
        }
    engine.dispose()
    assert (due["house"], due["room"], len(due["guest"])) == ([2], [1, 3], 3)


def test_association_tables_are_declared_by_their_info(site: InlineHost) -> None:
    holder = running().map["reader"]
    assert holder.label == "Reader"
    assert [table.name for table in holder.reaches["person"].passes] == ["person"]
    assert isinstance(holder.table.info[KEY], DeclaredTable)


def test_the_map_knows_its_columns(site: InlineHost) -> None:
    data_map = running().map
    email = data_map.column("person.email")
    assert email is not None
    assert data_map.declaration(email).label == "Email address"  # type: ignore[union-attr]
    assert data_map.column("person.shoe_size") is None
    assert data_map.column("cellar.wine") is None
    assert len(data_map) == len(list(data_map))


def test_the_command_shows_every_column(app: Flask) -> None:
    shown = json.loads(app.test_cli_runner().invoke(args=["gdpr", "map", "--json"]).output)
    tables = {table["table"]: table for table in shown}
    assert set(tables) == set(running().map)
    assert all(set(table["columns"]) == set(running().map[name].declared) for name, table in tables.items())
    assert tables["person"]["columns"]["organisation_id"] == {"kind": "link", "role": "person"}
    assert tables["message"]["roles"]["author"] == {"path": "author.subject", "row": "stays", "last": False}
    assert tables["message"]["columns"]["read_note"]["roles"] == ["reader"]
    words = app.test_cli_runner().invoke(args=["gdpr", "map"]).output
    assert "person: person" in words
    assert "  email: Email address (email; account)" in words
    assert "  organisation_id: leads to the person" in words
    assert "thread: about nobody" in words
    assert "  id: row key" in words


def test_the_database_is_compared_with_the_map(app: Flask, site: InlineHost) -> None:
    assert undeclared(site.db.engine, running().map) == []
    answer = app.test_cli_runner().invoke(args=["gdpr", "check"])
    assert (answer.exit_code, answer.output) == (0, "Every table and column of the database is declared.\n")


def test_a_table_or_column_behind_the_maps_back_is_found(app: Flask, site: InlineHost) -> None:
    statements = ["CREATE TABLE diary (id INTEGER PRIMARY KEY, page TEXT)", "ALTER TABLE note ADD COLUMN secret TEXT"]
    undo = ["DROP TABLE diary", "ALTER TABLE note DROP COLUMN secret"]
    _execute(site, statements)
    try:
        assert undeclared(site.db.engine, running().map) == ["diary", "note.secret"]
        assert undeclared(site.db.engine, running().map, ["dia*"]) == ["note.secret"]
        answer = app.test_cli_runner().invoke(args=["gdpr", "check", "--allow", "diary"])
        assert (answer.exit_code, answer.output) == (1, "note.secret: is in the database, but not declared\n")
    finally:
        _execute(site, undo)


def test_the_shadow_tables_of_a_text_index_are_found(site: InlineHost) -> None:
    if site.db.engine.dialect.name != "sqlite":
        pytest.skip("FTS5 is SQLite's")
    _execute(site, ["CREATE VIRTUAL TABLE words USING fts5(body)"])
    try:
        found = undeclared(site.db.engine, running().map)
        assert {"words", "words_content", "words_data"} <= set(found)
        assert undeclared(site.db.engine, running().map, ["words", "words_*"]) == []
    finally:
        _execute(site, ["DROP TABLE words"])


def _execute(site: InlineHost, statements: list[str]) -> None:
    with site.writing():
        for statement in statements:
            site.db.session.execute(text(statement))
