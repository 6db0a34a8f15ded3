"""Work that outlives a request: rows of one table, claimed by workers with a lease.

A job is written in the request's own transaction. A worker that dies leaves a lease that runs out; the next one takes
the job over, so a task must be able to begin again where it was left.
"""

import logging
import signal
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from flask import current_app
from sqlalchemy import JSON, Index, String, or_, select, update
from sqlalchemy.orm import Mapped, mapped_column

from forum.kernel.clock import now
from forum.kernel.db import Base, db, writing
from gdpr.columns import Utc
from gdpr.declare import technical

log = logging.getLogger(__name__)

TRIES = 6
TASKS: dict[str, Callable[..., datetime | None]] = {}


class Job(Base):
    """One piece of work; `arguments` are row numbers, never personal data."""

    __tablename__ = "job"
    __table_args__ = (Index("ix_job_due", "done_at", "run_at"),)

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    task: Mapped[str] = mapped_column(String(80), info=technical("which function runs"))
    arguments: Mapped[dict[str, Any]] = mapped_column(JSON, info=technical("row numbers given to it"))
    key: Mapped[str | None] = mapped_column(String(120), unique=True, info=technical("one job of a key at a time"))
    run_at: Mapped[datetime] = mapped_column(Utc, info=technical("not before"))
    lease_until: Mapped[datetime | None] = mapped_column(Utc, info=technical("claimed by a worker until"))
    tries: Mapped[int] = mapped_column(default=0, info=technical("how often it was begun"))
    done_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("when it ended"))
    error: Mapped[str | None] = mapped_column(String(200), info=technical("kind of the last fault"))
    done_count: Mapped[int] = mapped_column(default=0, info=technical("progress"))
    total_count: Mapped[int] = mapped_column(default=0, info=technical("progress, 0: not known"))

    @property
    def state(self) -> str:
        """waiting, running, done or failed"""
        if self.done_at is not None:
            return "failed" if self.error else "done"
        return "running" if self.lease_until is not None and self.lease_until > now() else "waiting"


class Running:
    """What a task is given: its job's number, and a way to tell how far it is, which renews the lease."""

    def __init__(self, id: int) -> None:
        self.id = id

    def progress(self, done: int, total: int) -> None:
        with writing():
            db.session.execute(
                update(Job).where(Job.id == self.id).values(done_count=done, total_count=total, lease_until=_lease())
            )


def task(name: str, function: Callable[..., datetime | None]) -> None:
    """Register a task: `function(running, **arguments)`.

    Long work does a part and returns when to go on, so that other jobs and mails get their turn between the parts.
    """
    TASKS[name] = function


def enqueue(name: str, *, key: str | None = None, run_at: datetime | None = None, **arguments: Any) -> int:
    """Add a job in the present transaction. With a `key` that is still open, no second one is made. Returns its id."""
    if name not in TASKS:
        raise LookupError(f"no task is called {name!r}")
    if key is not None:
        open_job = db.session.scalar(select(Job).where(Job.key == key))
        if open_job is not None:
            return open_job.id
    job = Job(task=name, arguments=arguments, key=key, run_at=run_at or now())
    db.session.add(job)
    db.session.flush()
    return job.id


def run_next() -> bool:
    """Claim and run one due job; False if none is due."""
    claimed = _claim()
    if claimed is None:
        return False
    id, name, arguments, tries = claimed
    try:
        go_on = TASKS[name](Running(id), **arguments)
    except Exception as error:
        db.session.rollback()
        log.exception("job %s (%s) failed on try %s", id, name, tries)
        _failed(id, tries, error)
    else:
        if go_on is None:
            _finish(id, done_at=now(), error=None, key=None, lease_until=None)
        else:
            _finish(id, run_at=go_on, error=None, tries=0, lease_until=None)
    return True


def run_all() -> int:
    """Run everything that is due now, until nothing is; returns how many jobs ran."""
    count = 0
    while run_next():
        count += 1
    return count


def retry(id: int) -> None:
    """Begin a failed job anew."""
    db.session.execute(
        update(Job).where(Job.id == id).values(done_at=None, error=None, tries=0, run_at=now(), lease_until=None)
    )


def work(tick: Callable[[], bool], pause: float = 0.5) -> None:
    """The worker's loop: run jobs and `tick` (other due work, True if it did some) until told to stop."""
    stopping = False

    def stop(*_: Any) -> None:
        nonlocal stopping
        stopping = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    while not stopping:
        if not _round(tick):
            time.sleep(pause)


def _round(tick: Callable[[], bool]) -> bool:
    """One job and one `tick`; a fault outside of both tasks (the database is away) ends the round, not the worker."""
    try:
        busy = run_next()
        return tick() or busy
    except Exception:
        log.exception("a round of the worker failed")
        return False
    finally:
        db.session.remove()


def _claim() -> tuple[int, str, dict[str, Any], int] | None:
    moment = now()
    due = (
        select(Job.id)
        .where(Job.done_at.is_(None), Job.run_at <= moment)
        .where(or_(Job.lease_until.is_(None), Job.lease_until < moment))
        .order_by(Job.run_at, Job.id)
        .limit(1)
    )
    if db.session.scalar(due) is None:  # an idle worker never takes the write lock
        db.session.rollback()
        return None
    with writing():
        row = db.session.execute(
            update(Job)
            .where(Job.id == due.with_for_update(skip_locked=True).scalar_subquery())
            .values(lease_until=_lease(), tries=Job.tries + 1)
            .returning(Job.id, Job.task, Job.arguments, Job.tries)
        ).one_or_none()
    return None if row is None else (row.id, row.task, row.arguments, row.tries)


def _failed(id: int, tries: int, error: Exception) -> None:
    kind = type(error).__name__
    if tries >= TRIES:
        _finish(id, done_at=now(), error=kind, key=None, lease_until=None)
    else:
        _finish(id, run_at=now() + timedelta(seconds=10 * 3**tries), error=kind, lease_until=None)


def _finish(id: int, **values: Any) -> None:
    with writing():
        db.session.execute(update(Job).where(Job.id == id).values(**values))


def _lease() -> datetime:
    return now() + timedelta(seconds=current_app.config["LEASE_SECONDS"])
