"""After a backup was restored: the erasures that it does not know are done again before the site serves anyone."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, Response
from sqlalchemy import select

from gdpr.erasure.confirm import begin
from gdpr.erasure.finish import run
from gdpr.erasure.tables import Erasure, Settled
from gdpr.ledger import Entry
from gdpr.requests import Request, Right, receive
from gdpr.running import running, session
from gdpr.store import Subject

CLOSED = (
    "The site is being restored. Please come back in a few minutes.\n"
    "サイトを復元しています。数分後にもう一度お試しください。\n"
)


@dataclass
class Quiet:
    """A job that nobody watches."""

    id: int = 0

    def progress(self, done: int, total: int) -> None:
        """Tell nobody."""


def due() -> list[Entry]:
    """Erasures of the ledger that this database has not seen through: done elsewhere, or announced and unknown here.

    Without any entry in the ledger the database is not asked.
    """
    entries = running().ledger.entries()
    if not entries:
        return []
    settled = set(session().scalars(select(Settled.name)))
    under_way = set(session().scalars(select(Request.token).join(Erasure)))
    return [each for each in entries.values() if each.name not in settled and (each.done or each.name not in under_way)]


def replay() -> int:
    """Do them again, for the subjects that are in this database; returns how many. Twice is as good as once."""
    entries, host = due(), running().host
    subjects = _subjects(entries)
    for entry in entries:
        with host.writing():
            erasure = _erasure(entry, subjects.get(entry.name))
        if erasure is not None:
            run(Quiet(), erasure)
    return len(subjects)


def keep_closed(app: Flask) -> None:
    """Answer 503 until nothing is due. Asked once, at the first request of a process."""
    state = {"open": False}

    def refuse() -> Response | None:
        if not state["open"]:
            state["open"] = not due()
            session().rollback()
        return None if state["open"] else Response(CLOSED, 503, {"Retry-After": "300"}, mimetype="text/plain")

    app.before_request(refuse)


def _subjects(entries: list[Entry]) -> dict[str, int]:
    """Which subject of this database each entry is about; only the keyed hash can tell."""
    found: dict[str, int] = {}
    for id, public_id in session().execute(select(Subject.id, Subject.public_id)) if entries else ():
        found |= {entry.name: id for entry in entries if running().ledger.names(public_id, entry)}
    return found


def _erasure(entry: Entry, subject: int | None) -> int | None:
    """The erasure to run for an entry, begun unless the backup has it; None for somebody who is not here."""
    known = session().scalar(select(Erasure.id).join(Request).where(Request.token == entry.name))
    if known is not None:
        return known
    if subject is None:
        session().add(Settled(name=entry.name, at=running().host.now()))
        return None
    return begin(subject, receive(subject, Right.ERASURE, "en", entry.name)).id
