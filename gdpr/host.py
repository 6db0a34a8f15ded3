"""What a site lends to gdpr, and nothing more: gdpr imports no code of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase


class Gate:
    """Who may enter a page of gdpr; the site maps each to its own guard."""

    ANYONE = "anyone"
    SUBJECT = "subject"  # signed in, whatever the state of the account
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class Page:
    """One route of gdpr. `fresh`: the password was asked again in the last 30 minutes."""

    rule: str
    view: Callable[..., Any]
    methods: tuple[str, ...]
    gate: str
    fresh: bool = False

    @property
    def endpoint(self) -> str:
        return self.view.__name__


@dataclass(frozen=True, slots=True)
class Contact:
    """How the site reaches a subject now."""

    email: str
    language: str  # "en" or "ja"
    name: str
    country: str | None = None  # ISO 3166 alpha-2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; `total` 0 means not known yet."""

    state: str  # "waiting", "running", "done", "failed"
    done: int
    total: int
    error: str | None = None


class Job(Protocol):
    """What a running task is given to tell how far it is."""

    id: int

    def progress(self, done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Holding:
    """A place outside the tables that holds personal data: files, caches, an index (design rule 8)."""

    name: str
    label: str  # message id
    find: Callable[[Sequence[str]], int]  # strong identifiers -> how many records still hold one
    forget: Callable[[int, Sequence[str]], int]  # subject, strong identifiers -> how many records went


@dataclass(frozen=True, slots=True)
class Host:
    """Lent by the site to `Gdpr(app, host)`.

    Transactions: inside a request the site's wrapper opens one (read-only for GET) and commits it; gdpr's views and
    verbs never commit. In a job, each `with host.writing():` is one transaction that commits on leaving.
    """

    db: SQLAlchemy
    bases: Sequence[type[DeclarativeBase]]  # the site's own; gdpr adds its own
    policy: str  # folder under gdpr/policies, or a path
    address: str  # https://host of the site, for links in mails
    folder: Path  # private files: exports, the erasure ledger
    secret: bytes  # keys are derived from it (HKDF); never used directly
    mount: Callable[[Page], None]
    current_subject: Callable[[], int | None]
    contact: Callable[[int], Contact | None]
    language: Callable[[], str]
    now: Callable[[], datetime]  # aware, UTC
    mail: Callable[..., None]  # (to, template, language, subject=None, **context), leaves after commit
    task: Callable[[str, Callable[..., datetime | None]], None]  # registers f(job, **args) -> when to go on, or None
    enqueue: Callable[..., int]  # (task, *, run_at=None, **args) -> job id, in the request's transaction
    job_progress: Callable[[int], Progress | None]
    writing: Callable[[], AbstractContextManager[None]]
    lock: Callable[[int], None]  # close the account before an erasure: sessions end, profile hidden, mails stop
    signed_out: Callable[[], None]  # end the session of the present request
    say: Callable[[str, Any], str | None] = lambda place, value: (
        None
    )  # a code of `table.column` in words, if it has any
    layout: str = "layout.html"  # gdpr's pages extend it and fill blocks `title` and `main`
    holdings: Iterable[Holding] = ()
