"""Sending an edition: readers are claimed in batches with a lease, and each mail is marked before it is handed over.

A worker that dies leaves rows whose lease runs out: `claimed` ones go back to the queue, `sending` ones become
`unknown`, because nobody knows whether the mail left. Whether a reader still wants it is asked when her mail leaves,
and only then is her address read. Any number of workers may send one edition.
"""

import logging
import secrets
import smtplib
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import current_app
from sqlalchemy import and_, bindparam, case, exists, func, insert, literal, null, or_, select, type_coerce, update

import gdpr
from forum.kernel import jobs, mails
from forum.kernel.clock import now
from forum.kernel.db import WRITE, db, writing
from forum.kernel.jobs import Job, Running, enqueue
from forum.members.models import Member, Standing
from forum.newsletters.letters import Letter
from forum.newsletters.models import OPEN, PURPOSE, Delivery, DeliveryState, Edition, EditionState
from forum.newsletters.queries import readers
from gdpr.store import Subject

log = logging.getLogger(__name__)

TASK = "newsletters.send"
TEST = "newsletters.test"
BATCH = 100
PART = 8.0  # seconds of work before other jobs and mails get their turn
LANES = 2  # workers on one edition; with a rate limit one
TRIES = 6
QUEUED, CLAIMED, SENDING = DeliveryState.QUEUED, DeliveryState.CLAIMED, DeliveryState.SENDING
DELIVERED, UNKNOWN = DeliveryState.DELIVERED, DeliveryState.UNKNOWN


def begin(edition: Edition) -> None:
    """Write one row for each reader who may get it, and set workers on it."""
    edition.start()
    db.session.flush()
    rows = readers(edition.segment, literal(edition.id), Member.subject, literal(QUEUED.value), literal(0))
    columns = ["edition_id", "subject", "state", "tries"]
    db.session.execute(insert(Delivery).from_select(columns, rows, include_defaults=False))
    set_to_work(edition)


def set_to_work(edition: Edition) -> None:
    """Have a job for each lane; one that waits after a fault begins at once."""
    lanes = 1 if current_app.config["MAIL_RATE"] else LANES
    for lane in range(lanes):
        id = enqueue(TASK, key=f"newsletter:{edition.id}:{lane}", edition=edition.id)
        job = db.session.get(Job, id, populate_existing=True)
        if job is not None and job.state == "waiting":
            jobs.retry(id)


def send(running: Running, edition: int) -> datetime | None:
    """Send a part of an edition; returns when to go on, or None at its end. Raises Fault to be tried later."""
    _release_lost(edition)
    if _is_due(edition):
        try:
            _Part(running, edition).send()
        except (mails.Fault, OSError, smtplib.SMTPException) as fault:
            _note(edition, fault)
            raise
    return _next_time(edition)


def send_test(_running: Running, edition: int, member: int) -> None:
    """Both language versions to the administrator who asked."""
    row, reader = db.session.get(Edition, edition), db.session.get(Member, member)
    if row is None or reader is None:
        return
    known_as = db.session.execute(select(Subject.public_id).where(Subject.id == reader.subject)).scalar_one()
    address = reader.email
    letters = [Letter(row, language).to(address, known_as) for language in ("en", "ja")]
    db.session.rollback()
    with mails.transport() as way:
        for letter in letters:
            way.send(address, letter)


jobs.task(TASK, send)
jobs.task(TEST, send_test)


@dataclass(frozen=True, slots=True)
class Addressee:
    """One reader, at the moment of sending."""

    id: int
    email: str
    language: str
    known_as: str
    tries: int


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of one mail."""

    id: int
    state: DeliveryState
    error: str | None = None
    not_before: datetime | None = None


class _Part:
    """What one worker sends over one connection: at most a batch, at most a few seconds."""

    def __init__(self, running: Running, edition: int) -> None:
        self.running, self.edition = running, edition
        self.claim = secrets.token_hex(8)
        self.waiting: deque[int] = deque()
        self.letters: dict[str, Letter] = {}
        self.rate = current_app.config["MAIL_RATE"]
        self.delivered = 0
        self.ended: Ended | None = None  # what became of the last mail, not yet written down
        self.gate = _gate(edition, self.claim)

    def send(self) -> None:
        """Raises Fault if the connection broke and nothing had left by it."""
        started = self.renewed = time.monotonic()
        with mails.transport() as way, db.engine.connect() as connection:
            self.connection = connection.execution_options(**WRITE)
            self.waiting.extend(self._claim())
            row = db.session.get_one(Edition, self.edition)
            self.letters = {language: Letter(row, language) for language in ("en", "ja")}
            db.session.rollback()
            try:
                while time.monotonic() - started < PART and (reader := self._next()) is not None:
                    self._hand_over(way, reader)
                    self._keep_pace(started)
            except mails.Fault as fault:
                if not self.delivered:
                    raise
                log.warning("edition %s: the connection ended (%s), a new one goes on", self.edition, fault.kind)
            finally:
                self._put_down()

    def _claim(self) -> Sequence[int]:
        size = max(1, min(BATCH, int(self.rate * PART))) if self.rate else BATCH
        due = (
            select(Delivery.id)
            .where(Delivery.edition_id == self.edition, _due(), _being_sent(self.edition))
            .order_by(Delivery.id)
            .limit(size)
            .with_for_update(skip_locked=True)
        )
        with writing():
            claimed = db.session.scalars(
                update(Delivery)
                .where(Delivery.id.in_(due))
                .values(state=CLAIMED, claim=self.claim, lease_until=_lease())
                .returning(Delivery.id)
                .execution_options(synchronize_session=False)
            ).all()
        return sorted(claimed)

    def _next(self) -> Addressee | None:
        """Write down what became of the last mail and mark the next as leaving, in one transaction."""
        self._renew()
        with self.connection.begin():
            reader = None
            while self.waiting and reader is None:
                id = self.waiting.popleft()
                found = self.connection.execute(self.gate, {"delivery": id}).one_or_none()
                reader = Addressee(id, *found) if found is not None else None
                if reader is None:
                    self.connection.execute(_LEAVE_OUT, {"delivery": id, "mine": self.claim, "moment": now()})
            self._write(reader)
        return reader

    def _write(self, reader: Addressee | None) -> None:
        ended = self.ended or Ended(0, DELIVERED)
        values = {"last": ended.id, "became": ended.state, "why": ended.error, "not_before": ended.not_before}
        following = {"following": reader.id if reader else 0, "moment": now(), "lease": _lease()}
        if self.ended or reader:
            self.connection.execute(_STEP, values | following)
        self.ended = None

    def _hand_over(self, way: mails.Transport, reader: Addressee) -> None:
        letter = self.letters[reader.language].to(reader.email, reader.known_as)
        try:
            way.send(reader.email, letter)
        except mails.Fault as fault:
            self.ended = _refused(reader, fault)
            if not fault.kind.startswith("refused"):
                raise
        except (OSError, smtplib.SMTPException) as error:  # the line broke while the mail was handed over
            self.ended = Ended(reader.id, UNKNOWN, type(error).__name__)
            raise mails.Fault(type(error).__name__, lasting=False) from None
        else:
            self.ended = Ended(reader.id, DELIVERED)
            self.delivered += 1

    def _keep_pace(self, started: float) -> None:
        if self.rate:
            time.sleep(max(0.0, started + self.delivered / self.rate - time.monotonic()))

    def _renew(self) -> None:
        """Keep the claims alive while mails take long."""
        if time.monotonic() - self.renewed < current_app.config["LEASE_SECONDS"] / 4:
            return
        self.renewed = time.monotonic()
        with writing():
            db.session.execute(
                update(Delivery).where(Delivery.claim == self.claim, Delivery.state == CLAIMED)
                .values(lease_until=_lease()).execution_options(synchronize_session=False)
            )  # fmt: skip
            db.session.execute(update(Job).where(Job.id == self.running.id).values(lease_until=_lease()))

    def _put_down(self) -> None:
        """Write down the last outcome, and give back what was claimed and not sent."""
        mine = (_ROW.c.claim == self.claim, _ROW.c.state == CLAIMED.value)
        with self.connection.begin():
            self._write(None)
            self.connection.execute(update(_ROW).where(*mine).values(state=QUEUED.value, claim=None, lease_until=None))
            if self.delivered:
                self.connection.execute(update(Edition).where(Edition.id == self.edition).values(fault=None))


def _gate(edition: int, claim: str) -> Any:
    """The reader of a row that this worker holds, if she may get it at this moment."""
    query = (
        select(Member.email, Member.language, Subject.public_id, Delivery.tries)
        .select_from(Delivery)
        .join(Member, Member.subject == Delivery.subject)
        .join(Subject, Subject.id == Delivery.subject)
        .where(Delivery.id == bindparam("delivery"), Delivery.claim == claim, Delivery.state == CLAIMED)
        .where(Member.standing == Standing.ACTIVE, _being_sent(edition))
    )
    return gdpr.permitted(query, PURPOSE, subject=Member.subject)


_ROW: Any = Delivery.__table__
_IS_NEXT = _ROW.c.id == bindparam("following")


def _either(column: str, next_one: Any, last_one: Any) -> Any:
    return case((_IS_NEXT, next_one), else_=type_coerce(last_one, _ROW.c[column].type))


# The last mail gets its outcome and the next one is marked as leaving: one statement, one commit a mail.
_STEP = (
    update(_ROW)
    .where(_ROW.c.id.in_([bindparam("last"), bindparam("following")]))
    .where(or_(_IS_NEXT, _ROW.c.state.in_([SENDING.value, UNKNOWN.value])))
    .values(
        state=_either("state", SENDING.value, bindparam("became")),
        at=_either("at", bindparam("moment", type_=_ROW.c.at.type), _ROW.c.at),
        lease_until=_either(
            "lease_until",
            bindparam("lease", type_=_ROW.c.lease_until.type),
            bindparam("not_before", type_=_ROW.c.lease_until.type),
        ),
        claim=_either("claim", _ROW.c.claim, null()),
        error=_either("error", _ROW.c.error, bindparam("why")),
        tries=_ROW.c.tries + case((_IS_NEXT, 0), else_=1),
    )
)
# She may not get it any more; if it is the edition that was stopped, she stays in the queue.
_LEAVE_OUT = (
    update(_ROW)
    .where(_ROW.c.id == bindparam("delivery"), _ROW.c.claim == bindparam("mine"), _ROW.c.state == CLAIMED.value)
    .where(exists().where(Edition.id == _ROW.c.edition_id, Edition.state == EditionState.SENDING))
    .values(
        state=DeliveryState.LEFT_OUT.value,
        at=bindparam("moment", type_=_ROW.c.at.type),
        claim=null(),
        lease_until=null(),
    )
)


def _refused(reader: Addressee, fault: mails.Fault) -> Ended:
    """For good, or to be tried again some minutes later."""
    tries = reader.tries + 1
    if fault.lasting or tries >= TRIES:
        return Ended(reader.id, DeliveryState.REFUSED, fault.kind)
    by_her_server = fault.kind.startswith("refused")
    return Ended(reader.id, QUEUED, fault.kind, now() + timedelta(minutes=2**tries) if by_her_server else None)


def _release_lost(edition: int) -> None:
    """Rows of workers that died: what was not handed over is queued again, what was is unknown."""
    lost = (Delivery.edition_id == edition, Delivery.lease_until < now(), Delivery.state.in_([CLAIMED, SENDING]))
    if not db.session.scalar(select(exists().where(*lost))):
        db.session.rollback()
        return
    with writing():
        db.session.execute(
            update(Delivery)
            .where(*lost)
            .values(
                state=case((Delivery.state == SENDING, UNKNOWN.value), else_=QUEUED.value),
                error=case((Delivery.state == SENDING, "worker died"), else_=None),
                claim=None,
                lease_until=None,
            )
            .execution_options(synchronize_session=False)
        )


def _is_due(edition: int) -> bool:
    found = db.session.scalar(select(exists().where(Delivery.edition_id == edition, _due(), _being_sent(edition))))
    db.session.rollback()
    return bool(found)


def _next_time(edition: int) -> datetime | None:
    """Now while somebody is queued; when a lease or a pause ends; None once the edition has ended."""
    open_ones = (Delivery.edition_id == edition, Delivery.state.in_(OPEN))
    queued, waits_until = db.session.execute(
        select(
            func.count(case((_due(), 1))),
            func.min(Delivery.lease_until),
        ).where(*open_ones)
    ).one()
    state = db.session.scalar(select(Edition.state).where(Edition.id == edition))
    db.session.rollback()
    if state != EditionState.SENDING:
        return None
    if queued or waits_until:
        return now() if queued else waits_until
    with writing():
        db.session.execute(
            update(Edition)
            .where(Edition.id == edition, Edition.state == EditionState.SENDING, ~exists().where(*open_ones))
            .values(state=EditionState.SENT, ended_at=now(), fault=None)
            .execution_options(synchronize_session=False)
        )
    return None


def _note(edition: int, fault: Exception) -> None:
    kind = fault.kind if isinstance(fault, mails.Fault) else type(fault).__name__
    with writing():
        db.session.execute(update(Edition).where(Edition.id == edition).values(fault=kind))


def _due() -> Any:
    waited = or_(Delivery.lease_until.is_(None), Delivery.lease_until <= now())
    return and_(Delivery.state == QUEUED, waited)


def _being_sent(edition: int) -> Any:
    return exists().where(Edition.id == edition, Edition.state == EditionState.SENDING)


def _lease() -> datetime:
    return now() + timedelta(seconds=current_app.config["LEASE_SECONDS"])
