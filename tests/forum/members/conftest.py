"""Cheap password hashes that are counted, and the forms of both sides as people fill them in."""

import re
from collections.abc import Iterator
from contextvars import Context
from typing import Any

import argon2
import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from forum.kernel.db import Base, db
from forum.members import registration, session
from forum.members.models import Member
from forum.members.views import session as session_views
from gdpr.store import Base as PrivacyBase

CHEAP = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}

DOMESTIC = {
    "name": "旅館 朝顔", "address": "〒110-0001 東京都台東区谷中9-9-9", "has_tokyo_office": "yes",
    "telephone": "03-5820-0077", "homepage": "asagao.example.jp", "employees": "１２", "representative": "朝 太郎",
    "licence_number": "", "person_name": "朝 顔子", "person_telephone": "090-1234-5678",
    "email": "asagao@example.jp", "language": "ja", "password": "朝顔の咲く静かな路地の宿です",
}  # fmt: skip
OVERSEAS = {
    "name": "Alpen Reisen", "country": "DE", "address": "Marienplatz 1, 80331 Munich", "telephone": "089 1091098",
    "homepage": "https://alpen.example.com", "employees": "7", "person_name": "Eva Maier",
    "email": "eva@example.com", "language": "en", "password": "mountains and lakes 12",
}  # fmt: skip
FORMS = {"domestic": DOMESTIC, "overseas": OVERSEAS}


class Counting(argon2.PasswordHasher):
    """Counts what it does."""

    def __init__(self) -> None:
        super().__init__(**CHEAP)
        self.done: list[str] = []

    def hash(self, password: str | bytes, **more: Any) -> str:
        self.done.append("hash")
        return super().hash(password, **more)

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # type: ignore[override]
        self.done.append("verify")
        return super().verify(hash, password)


class Browser(FlaskClient):
    """Its requests begin with nothing of the test's own context: no user, no open transaction."""

    def open(self, *args: Any, **options: Any) -> Any:
        return Context().run(super().open, *args, **options)


@pytest.fixture(autouse=True)
def browsers(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "test_client_class", Browser)


@pytest.fixture(autouse=True)
def hasher(monkeypatch: pytest.MonkeyPatch) -> Counting:
    counting = Counting()
    for module in (session, registration, session_views):
        monkeypatch.setattr(module, "hasher", counting)
    monkeypatch.setattr(session, "NOBODY", argon2.PasswordHasher(**CHEAP).hash("nobody"))
    return counting


@pytest.fixture
def grown_up(client: FlaskClient) -> FlaskClient:
    """A stranger who has passed the age question."""
    assert client.post("/en/sign-up/age", data={"year": "1980", "month": "5"}).status_code == 303
    return client


@pytest.fixture
def contents(app: Flask) -> Any:
    """`contents()`: every row of every table."""

    def read() -> dict[str, list[Any]]:
        with app.app_context():
            tables = [*Base.metadata.sorted_tables, *PrivacyBase.metadata.sorted_tables]
            found = {table.name: sorted(map(repr, db.session.execute(select(table)))) for table in tables}
            db.session.remove()
        return found

    return read


@pytest.fixture
def held(app: Flask) -> Iterator[Any]:
    """`held("agent_eu")` or `held("a@example.com")`: the member's row, to look at or change inside a transaction."""
    from tests.forum.cast import PEOPLE

    def find(who: str) -> Member:
        return db.session.scalars(select(Member).where(Member.email == PEOPLE.get(who, {}).get("email", who))).one()

    with app.app_context():
        yield find
        db.session.remove()


def link(message: Any) -> str:
    """The path of the first link in a mail."""
    found = re.search(r"http://127\.0\.0\.1:8000(/\S+)", message.get_body(("plain",)).get_content())
    assert found is not None
    return found[1]


def faults(page: Any) -> set[str]:
    """The fields that an error stands beside."""
    return set(re.findall(r'id="([\w-]+)-error"', page.text))


def fields(page: Any) -> set[str]:
    """Names of what the page's form asks, but for the search and log-out of the layout."""
    main = page.text.partition("<main")[2].partition("</main>")[0]
    return set(re.findall(r'<(?:input|select|textarea)[^>]*\sname="([^"]+)"', main))
