"""The tiny site on the engine that the environment names, and the people on it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import create_engine, delete, event, text

from gdpr import basis, new_subject
from gdpr.running import running
from gdpr.store import Base as GdprBase
from tests.gdpr.site import Base, InlineHost, Message, Note, Organisation, Person, Thread, create_site, create_tables

URL = os.environ.get("TEST_POSTGRESQL_URL") or os.environ.get("DATABASE_URL") or ""
POSTGRESQL = URL.startswith("postgresql")


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[str]:
    """The address of a database with every table: a file on SQLite, one of its own a worker on PostgreSQL."""
    if not POSTGRESQL:
        url = f"sqlite:///{tmp_path_factory.mktemp('gdpr') / 'site.db'}"
        _make(url, tmp_path_factory.mktemp("first"))
        yield url
        return
    name = f"gdpr_tests_{os.getpid()}_{worker_id}"
    server = create_engine(URL, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    url = URL.rpartition("/")[0] + f"/{name}"
    _make(url, tmp_path_factory.mktemp("first"))
    yield url
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    server.dispose()


def _make(url: str, folder: Path) -> None:
    app = create_site(url, folder)
    with app.app_context():
        db = app.extensions["site"].db
        create_tables(db)
        db.engine.dispose()


@pytest.fixture
def app(database: str, tmp_path: Path) -> Iterator[Flask]:
    """The site, with no row in any table."""
    app = create_site(database, tmp_path / "private")
    with app.app_context():
        site: InlineHost = app.extensions["site"]
        with site.writing():
            for table in reversed([*Base.metadata.sorted_tables, *GdprBase.metadata.sorted_tables]):
                site.db.session.execute(delete(table))
        running().versions.start()
        yield app
        site.db.session.remove()
        site.db.engine.dispose()


@pytest.fixture
def site(app: Flask) -> InlineHost:
    return app.extensions["site"]


class Cast:
    """People of the club: Anna and Ben of one house, Kiku of another; Anna writes with Ben and with Kiku."""

    def __init__(self, site: InlineHost) -> None:
        self.site, self.db = site, site.db
        with site.writing():
            self.house = self.add(Organisation(name="Isar Reisen", telephone="+49891091099"))
            self.ryokan = self.add(Organisation(name="山田旅館", telephone="+81312345678"))
            self.anna = self.person("Anna Kern", "anna@example.com", "+498923456789", self.house)
            self.ben = self.person("Ben", "ben@example.com", None, self.house)
            self.kiku = self.person("山田 菊", "kiku@example.jp", "+81398765432", self.ryokan)
            self.thread = self.talk(self.anna, self.kiku)
            self.subjects = {name: getattr(self, name).subject for name in ("anna", "ben", "kiku")}

    def add(self, row: Any) -> Any:
        self.db.session.add(row)
        self.db.session.flush()
        return row

    def person(self, name: str, email: str, telephone: str | None, organisation: Organisation | None) -> Person:
        subject = new_subject()
        basis.begin(subject, language="en", how="registration", choices={"newsletter": True})
        row = Person(subject=subject, name=name, email=email, telephone=telephone, organisation=organisation)
        row.password = "$argon2id$secret"
        return self.add(row)

    def talk(self, *people: Person) -> Thread:
        return self.add(Thread(people=list(people)))

    def write(self, author: Person, body: str, thread: Thread | None = None, **more: Any) -> Message:
        at = datetime(2026, 11, 1, tzinfo=UTC)
        return self.add(Message(author=author, thread=thread or self.thread, body=body, sent_at=at, **more))

    def note(self, person: Person, text: str) -> Note:
        return self.add(Note(person=person, text=text))


@pytest.fixture
def cast(site: InlineHost) -> Cast:
    return Cast(site)


@pytest.fixture
def statements(site: InlineHost) -> Callable[[], AbstractContextManager[list[str]]]:
    """`with statements() as seen:` lists the SQL of what runs inside, without what begins and ends transactions."""

    @contextmanager
    def watch() -> Iterator[list[str]]:
        seen: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            if statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")):
                seen.append(statement)

        event.listen(site.db.engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(site.db.engine, "before_cursor_execute", note)

    return watch
