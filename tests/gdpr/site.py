"""A site of its own for gdpr: a club of people who write to each other, with jobs run inline. No forum in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

from flask import Blueprint, Flask, abort, g, request, session
from flask_babel import Babel, get_locale
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, Column, ForeignKey, Integer, LargeBinary, String, Table, Text, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from gdpr import Gdpr
from gdpr.columns import Utc
from gdpr.declare import (
    KEY,
    Audience,
    Category,
    DeclaredTable,
    Erase,
    Identifier,
    Role,
    Source,
    Use,
    link,
    personal,
    technical,
)
from gdpr.host import Contact, Gate, Host, Page, Progress
from gdpr.store import Base as GdprBase

MEETING = [Use.NETWORKING]
ROW_KEY = technical("row key")
NEVER_WRITE = "gdpr_test_write"


class Base(DeclarativeBase):
    pass


class Organisation(Base):
    __tablename__ = "organisation"
    __subject__: ClassVar = {"person": Role("people.subject", last=True, label="Your organisation")}

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    name: Mapped[str] = mapped_column(
        String(80), info=personal("Business name", Category.BUSINESS_NAME, for_=MEETING, identifier=Identifier.WEAK)
    )
    telephone: Mapped[str | None] = mapped_column(
        String(30),
        info=personal("Business telephone", Category.TELEPHONE, for_=MEETING, identifier=Identifier.STRONG),
    )
    people: Mapped[list[Person]] = relationship(back_populates="organisation")


class Person(Base):
    __tablename__ = "person"
    __subject__: ClassVar = {"person": Role("subject", label="Your account")}

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    subject: Mapped[int] = mapped_column(unique=True, info=link("person"))
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True, info=link("person"))
    name: Mapped[str] = mapped_column(
        String(80), info=personal("Name", Category.NAME, for_=[Use.ACCOUNT, Use.NETWORKING], identifier=Identifier.WEAK)
    )
    email: Mapped[str] = mapped_column(
        String(120),
        unique=True,
        info=personal("Email address", Category.EMAIL, for_=[Use.ACCOUNT], identifier=Identifier.STRONG),
    )
    telephone: Mapped[str | None] = mapped_column(
        String(30), info=personal("Telephone number", Category.TELEPHONE, for_=MEETING, identifier=Identifier.STRONG)
    )
    password: Mapped[str | None] = mapped_column(
        String(80), info=personal("Password", Category.CREDENTIAL, for_=[Use.ACCOUNT], seen_by=Audience.NOBODY)
    )
    locked: Mapped[bool] = mapped_column(default=False, info=technical("an erasure is on its way"))
    organisation: Mapped[Organisation | None] = relationship(back_populates="people")


class Card(Base):
    """What others see of a person."""

    __tablename__ = "card"
    __subject__: ClassVar = {"person": Role("person.subject")}

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True, info=link("person"))
    email: Mapped[str | None] = mapped_column(
        String(120),
        info=personal(
            "Published email address",
            Category.EMAIL,
            for_=MEETING,
            seen_by=Audience.OTHER_SIDE,
            source=Source.SITE,
            identifier=Identifier.STRONG,
            copy_of="person.email",
        ),
    )
    picture: Mapped[bytes | None] = mapped_column(
        LargeBinary, info=personal("Picture", Category.BUSINESS_DETAILS, for_=MEETING)
    )
    person: Mapped[Person] = relationship()


readers = Table(
    "reader",
    Base.metadata,
    Column("thread_id", Integer, ForeignKey("thread.id"), primary_key=True, info=link("person")),
    Column("person_id", Integer, ForeignKey("person.id"), primary_key=True, index=True, info=link("person")),
    info={KEY: DeclaredTable({"person": Role("person_id.subject")})},
)


class Thread(Base):
    __tablename__ = "thread"

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    people: Mapped[list[Person]] = relationship(secondary=readers)


class Message(Base):
    __tablename__ = "message"
    __subject__: ClassVar = {
        "author": Role("author.subject", row="stays", label="Messages you wrote"),
        "reader": Role("thread.people.subject", row="stays", label="Messages you received"),
    }

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    thread_id: Mapped[int] = mapped_column(ForeignKey("thread.id"), index=True, info=technical("its thread"))
    author_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, info=link("author"))
    body: Mapped[str] = mapped_column(
        Text,
        info=personal(
            "Message", Category.CORRESPONDENCE, for_=MEETING, seen_by=Audience.CORRESPONDENT, erase=Erase.REDACT
        ),
    )
    signature: Mapped[str] = mapped_column(
        String(80),
        default="",
        info=personal("Signature", Category.NAME, for_=MEETING, neutral="", roles=["author"]),
    )
    facts: Mapped[Any | None] = mapped_column(
        JSON, info=personal("Enclosed facts", Category.CORRESPONDENCE, for_=MEETING, erase=Erase.REDACT)
    )
    read_note: Mapped[str | None] = mapped_column(
        Text, info=personal("Note of the reader", Category.CORRESPONDENCE, for_=MEETING, roles=["reader"])
    )
    sent_at: Mapped[datetime] = mapped_column(
        Utc, info=personal("Sent at", Category.ACTIVITY, for_=MEETING, source=Source.SITE, erase=Erase.KEEP)
    )
    author: Mapped[Person | None] = relationship()
    thread: Mapped[Thread] = relationship()


class Note(Base):
    __tablename__ = "note"
    __subject__: ClassVar = {"writer": Role("person.subject", label="Your notes")}

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True, info=link("writer"))
    text: Mapped[str] = mapped_column(Text, info=personal("Note", Category.BUSINESS_DETAILS, for_=[Use.NEWSLETTER]))
    person: Mapped[Person] = relationship()


class Agreement(Base):
    """Proof that is kept, with a remark that is not."""

    __tablename__ = "agreement"
    __subject__: ClassVar = {"person": Role("subject", label="Your agreements")}

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    subject: Mapped[int] = mapped_column(index=True, info=link("person"))
    text: Mapped[str] = mapped_column(Text, info=personal("Agreement", Category.PREFERENCE, for_=[Use.PROOF]))
    remark: Mapped[str | None] = mapped_column(
        Text, info=personal("Remark", Category.CORRESPONDENCE, for_=[Use.SUPPORT], erase=Erase.REDACT)
    )


class Undeclared(Base):
    """Tables that hold nothing about anybody."""

    __tablename__ = "setting"

    id: Mapped[int] = mapped_column(primary_key=True, info=ROW_KEY)
    value: Mapped[str | None] = mapped_column(Text, info=technical("a setting of the site"))


@dataclass
class InlineHost:
    """The site's side: jobs in a list, mails in a list, one clock."""

    db: SQLAlchemy
    moment: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    mails: list[dict[str, Any]] = field(default_factory=list)
    tasks: dict[str, Callable[..., None]] = field(default_factory=dict)
    jobs: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    later: list[tuple[datetime, str, dict[str, Any]]] = field(default_factory=list)
    done: dict[int, Progress] = field(default_factory=dict)
    after_writing: Callable[[], None] = lambda: None  # what else happens between two transactions

    def run_jobs(self) -> None:
        for run_at, task, arguments in [job for job in self.later if job[0] <= self.moment]:
            self.later.remove((run_at, task, arguments))
            self.enqueue(task, **arguments)
        while len(self.done) < len(self.jobs):
            id = len(self.done) + 1
            name, arguments = self.jobs[id - 1]
            self.tasks[name](InlineJob(self, id), **arguments)
            self.done[id] = Progress("done", 1, 1)

    def enqueue(self, task: str, *, run_at: datetime | None = None, **arguments: Any) -> int:
        if run_at is not None:
            self.later.append((run_at, task, arguments))
            return 0
        self.jobs.append((task, json.loads(json.dumps(arguments))))
        return len(self.jobs)

    @contextmanager
    def writing(self) -> Iterator[None]:
        self.begin_write()
        try:
            yield
            self.db.session.commit()
        except BaseException:
            self.db.session.rollback()
            raise
        self.after_writing()

    def begin_write(self) -> None:
        self.db.session.rollback()
        self.db.session.connection(execution_options={NEVER_WRITE: True})

    def mail(self, to: str, template: str, language: str, subject: int | None = None, **context: Any) -> None:
        self.mails.append({"to": to, "template": template, "language": language, "subject": subject, **context})

    def person(self, subject: int) -> Person | None:
        return self.db.session.query(Person).filter_by(subject=subject).one_or_none()

    def contact(self, subject: int) -> Contact | None:
        person = self.person(subject)
        return Contact(person.email, "en", person.name, "DE") if person else None

    def lock(self, subject: int) -> None:
        person = self.person(subject)
        if person is not None:
            person.locked = True


@dataclass
class InlineJob:
    """What a task is given."""

    host: InlineHost
    id: int
    seen: list[tuple[int, int]] = field(default_factory=list)

    def progress(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        self.host.done.pop(self.id, None)


def create_site(url: str, folder: Path, policy: str = "ttc", module: ModuleType | None = None, **extra: Any) -> Flask:
    """The site on a database; its `InlineHost` is `app.extensions["site"]`."""
    app = Flask(__name__)
    languages = str(Path(__file__).parents[2] / "gdpr" / "translations")
    app.config |= {
        "SECRET_KEY": "for tests",
        "TESTING": True,
        "SQLALCHEMY_DATABASE_URI": url,
        "SQLALCHEMY_ENGINE_OPTIONS": {
            "json_serializer": lambda value: json.dumps(value, ensure_ascii=False),
            **({"module": module} if module else {}),
        },
        "BABEL_TRANSLATION_DIRECTORIES": languages,
    }
    db = SQLAlchemy(metadata=Base.metadata)
    db.init_app(app)
    Babel(app, locale_selector=lambda: request.args.get("lang") or session.get("lang") or "en")
    app.jinja_env.globals |= {"csrf_token": lambda: "token", "get_locale": get_locale}
    with app.app_context():
        prepare(db.engine)
    site = app.extensions["site"] = InlineHost(db)
    room = Blueprint("gdpr", __name__)
    host = Host(
        db=db,
        bases=extra.pop("bases", [Base]),
        policy=policy,
        address="http://localhost",
        folder=folder,
        secret=b"a secret of the tests",
        mount=lambda page: mount(room, site, page),
        current_subject=lambda: session.get("subject"),
        contact=site.contact,
        language=lambda: str(get_locale() or "en"),
        now=lambda: site.moment,
        mail=site.mail,
        task=site.tasks.__setitem__,
        enqueue=site.enqueue,
        job_progress=lambda id: site.done.get(id, Progress("waiting", 0, 0)),
        writing=site.writing,
        lock=site.lock,
        signed_out=lambda: session.clear(),  # noqa: PLW0108 - there is no session yet
        **extra,
    )
    Gdpr(app, host)
    app.register_blueprint(room)
    return app


def mount(room: Blueprint, site: InlineHost, page: Page) -> None:
    """The site's wrapper: the gate, then one transaction."""

    @wraps(page.view)
    def run(**arguments: Any) -> Any:
        if page.gate == Gate.SUBJECT and "subject" not in session:
            abort(401)
        if page.gate == Gate.OFFICER and not session.get("officer"):
            abort(403)
        if page.fresh and not session.get("fresh"):
            abort(428)
        if request.method == "POST":
            site.begin_write()
        g.view = page.endpoint
        try:
            answer = page.view(**arguments)
            site.db.session.commit()
        except BaseException:
            site.db.session.rollback()
            raise
        return answer

    room.add_url_rule(page.rule, page.endpoint, run, methods=list(page.methods))


def prepare(engine: Any) -> None:
    """Read-only unless a transaction says that it writes, as the rules ask."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _configure)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "begin", _begin_postgresql)


def _configure(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "secure_delete=FAST", "synchronous=OFF"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Any) -> None:
    writes = connection.get_execution_options().get(NEVER_WRITE, False)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_postgresql(connection: Any) -> None:
    if not connection.get_execution_options().get(NEVER_WRITE, False):
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def create_tables(db: SQLAlchemy) -> None:
    """Every table of the site and of gdpr."""
    writable = db.engine.execution_options(**{NEVER_WRITE: True})
    Base.metadata.create_all(writable)
    GdprBase.metadata.create_all(writable)


def drop_tables(db: SQLAlchemy) -> None:
    """And away with them."""
    writable = db.engine.execution_options(**{NEVER_WRITE: True})
    GdprBase.metadata.drop_all(writable)
    Base.metadata.drop_all(writable)
