"""A restored backup is made to forget again before anyone is served."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import delete, insert, select

from gdpr import erasure, replay
from gdpr.erasure.tables import Erasure, Settled
from gdpr.running import running
from gdpr.store import Base as GdprBase
from tests.gdpr.conftest import Cast
from tests.gdpr.site import Base, InlineHost, Message, Person, create_site


class Backup:
    """Every row of every table, to be put back."""

    def __init__(self, site: InlineHost) -> None:
        self.site = site
        self.tables = [*Base.metadata.sorted_tables, *GdprBase.metadata.sorted_tables]
        self.rows = {
            table: [dict(row._mapping) for row in site.db.session.execute(select(table))] for table in self.tables
        }

    def _read(self, table: Any) -> list[dict[str, Any]]:
        return [dict(row._mapping) for row in self.site.db.session.execute(select(table))]

    def restore(self) -> None:
        self.site.db.session.expire_all()
        with self.site.writing():
            for table in reversed(self.tables):
                self.site.db.session.execute(delete(table))
            for table in self.tables:
                if self.rows[table]:
                    self.site.db.session.execute(insert(table), self.rows[table])


@pytest.fixture
def backup(site: InlineHost, cast: Cast) -> Backup:
    with site.writing():
        cast.write(cast.kiku, "to anna@example.com")
    return Backup(site)


def erase(site: InlineHost, subject: int) -> str:
    with site.writing():
        token = erasure.confirm(subject, "en", lambda request: "page").request.token
    site.run_jobs()
    return token


def test_nothing_is_due_without_erasures_and_the_database_is_not_asked(site: InlineHost, cast: Cast) -> None:
    assert replay.due() == []
    assert replay.replay() == 0


def test_nothing_is_due_after_an_erasure(site: InlineHost, cast: Cast) -> None:
    erase(site, cast.subjects["anna"])
    assert replay.due() == []


def test_an_erasure_that_the_backup_forgot_is_done_again(site: InlineHost, cast: Cast, backup: Backup) -> None:
    subject = cast.subjects["anna"]
    token = erase(site, subject)
    site.mails.clear()
    backup.restore()
    assert site.person(subject) is not None
    assert [entry.name for entry in replay.due()] == [token]
    assert replay.replay() == 1
    assert replay.due() == []
    assert site.person(subject) is None
    assert site.db.session.scalars(select(Message.body)).all() == ["to [erased]"]
    assert site.mails == []  # she was told the first time
    assert site.db.session.scalars(select(Person.name).order_by(Person.name)).all() == ["Ben", "山田 菊"]
    assert replay.replay() == 0


def test_an_erasure_that_was_announced_but_is_unknown_is_due(site: InlineHost, cast: Cast, backup: Backup) -> None:
    erase(site, cast.subjects["anna"])
    ledger = running().ledger
    ledger.path.write_bytes(ledger.path.read_bytes().splitlines(keepends=True)[0])
    backup.restore()
    assert len(replay.due()) == 1


def test_one_that_is_under_way_is_left_to_its_job(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        begun = erasure.confirm(cast.subjects["anna"], "en")
        token = begun.request.token
    running().ledger.intend(token, "x", [], site.moment)
    assert replay.due() == []


def test_a_backup_from_the_middle_of_an_erasure_goes_on_with_it(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        erasure.confirm(cast.subjects["anna"], "en")
    backup = Backup(site)
    site.run_jobs()
    backup.restore()
    assert len(replay.due()) == 1
    assert replay.replay() == 1
    assert site.person(cast.subjects["anna"]) is None
    assert [row.phase for row in site.db.session.scalars(select(Erasure))] == ["fulfilled"]


def test_somebody_whom_the_backup_never_knew_is_noted_once(site: InlineHost, cast: Cast, backup: Backup) -> None:
    with site.writing():
        late = cast.person("Late", "late@example.com", None, None).subject
    token = erase(site, late)
    backup.restore()
    assert replay.replay() == 0
    assert replay.due() == []
    assert site.db.session.scalars(select(Settled.name)).all() == [token]


def test_the_site_stays_closed_until_it_was_replayed(app: Flask, site: InlineHost, cast: Cast, backup: Backup) -> None:
    erase(site, cast.subjects["anna"])
    backup.restore()
    again = _second(app)
    closed = again.test_client().get("/privacy/policy")
    assert (closed.status_code, closed.headers["Retry-After"]) == (503, "300")
    assert "復元" in closed.text
    answer = app.test_cli_runner().invoke(args=["gdpr", "replay"])
    assert answer.output == "1 erasures done again, 0 still due\n"
    client = again.test_client()
    assert [client.get("/privacy/policy").status_code for _ in range(2)] == [200, 200]
    with again.app_context():
        again.extensions["site"].db.engine.dispose()


def _second(app: Flask) -> Flask:
    """Another process of the same site."""
    url: Any = app.config["SQLALCHEMY_DATABASE_URI"]
    return create_site(url, running().host.folder)
