"""The site under test: one application a worker, a fresh database with the cast for each test."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import flask_migrate
import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from forum.app import create_app
from forum.kernel import jobs, mails
from forum.kernel.config import Settings
from forum.kernel.db import Base, db
from forum.kernel.throttle import limiter
from gdpr.store import Base as PrivacyBase
from tests import postgresql
from tests.forum import cast
from tests.forum.cast import Person, sign_in

POSTGRESQL = os.environ.get("TEST_POSTGRESQL_URL", "")
TABLES = [table.name for base in (Base, PrivacyBase) for table in base.metadata.sorted_tables]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Flask]:
    """The application; its database is made once, by the migrations, and holds the cast."""
    folder = tmp_path_factory.mktemp("site")
    template = postgresql.Template(POSTGRESQL, worker_id, TABLES) if POSTGRESQL else None
    url = template.url if template else f"sqlite:///{folder / 'test.db'}"
    app = create_app(Settings(secret_key="k" * 40, instance=folder, database_url=url))
    app.config.update(TESTING=True, WTF_CSRF_ENABLED=False, RATELIMIT_ENABLED=False)
    with app.app_context():
        flask_migrate.upgrade()
        cast.make()
        db.session.remove()
        db.engine.dispose()
    app.extensions["template"] = template or SqliteTemplate(folder)
    app.extensions["template"].keep()
    yield app
    with app.app_context():
        db.engine.dispose()
    if template:
        template.drop()


@pytest.fixture
def app(site: Flask) -> Iterator[Flask]:
    """The application with a fresh database: nothing but the cast."""
    limiter.enabled = False
    with site.app_context():
        db.engine.dispose()
    site.extensions["template"].copy()
    for kept in ("mail", "private"):
        shutil.rmtree(Path(site.instance_path) / kept, ignore_errors=True)
    yield site
    with site.app_context():
        db.session.remove()


class SqliteTemplate:
    """A database file that each test gets a copy of."""

    def __init__(self, folder: Path) -> None:
        self.file, self.kept = folder / "test.db", folder / "template.db"

    def keep(self) -> None:
        shutil.copy(self.file, self.kept)

    def copy(self) -> None:
        for ending in ("-wal", "-shm"):
            Path(f"{self.file}{ending}").unlink(missing_ok=True)
        shutil.copy(self.kept, self.file)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def stranger(client: FlaskClient) -> FlaskClient:
    """Somebody who is not signed in."""
    return client


@pytest.fixture
def ryokan(app: Flask) -> Person:
    return sign_in(app, "ryokan")


@pytest.fixture
def neighbour(app: Flask) -> Person:
    return sign_in(app, "neighbour")


@pytest.fixture
def agent_eu(app: Flask) -> Person:
    return sign_in(app, "agent_eu")


@pytest.fixture
def agent_abroad(app: Flask) -> Person:
    return sign_in(app, "agent_abroad")


@pytest.fixture
def administrator(app: Flask) -> Person:
    return sign_in(app, "administrator")


@pytest.fixture
def officer(app: Flask) -> Person:
    return sign_in(app, "officer")


class Statements(list[str]):
    """SQL statements seen, without those that begin and end transactions."""


@pytest.fixture
def statements(app: Flask) -> Any:
    """`with statements() as seen:` counts the SQL of what runs inside."""

    @contextmanager
    def watch() -> Iterator[Statements]:
        seen = Statements()

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            if not statement.startswith(("BEGIN", "PRAGMA", "SET TRANSACTION", "SAVEPOINT", "RELEASE")):
                seen.append(statement)

        with app.app_context():
            engine = db.engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(engine, "before_cursor_execute", note)

    return watch


@pytest.fixture
def outbox(app: Flask) -> Any:
    """`outbox()` runs what is due and returns the mails that left since, as messages in order."""
    taken: set[str] = set()

    def read() -> list[Any]:
        with app.app_context():
            jobs.run_all()
            while mails.deliver_due():
                pass
            db.session.remove()
            new = [path for path in sorted(mails.mail_folder().glob("*.eml")) if path.name not in taken]
            taken.update(path.name for path in new)
            return [mails.read_file(path) for path in new]

    return read
