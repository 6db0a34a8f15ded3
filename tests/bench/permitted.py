"""What the purpose gate costs at a million subjects: `python -m tests.bench.permitted [SQLAlchemy URL]`.

Times the first page of 50 and a claim of 500 with and without `permitted()`, as a ratio; fails above 2.5 and 5.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import CursorResult, func, insert, literal, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from gdpr import permitted
from gdpr.basis import BasisState
from gdpr.declare import technical
from tests.gdpr.site import Base, create_site, create_tables, drop_tables

SUBJECTS = 1_000_000
PURPOSES = {"account": "contract", "networking": "contract", "newsletter": "consent", "proof": "legal_obligation"}
REFUSED = 5  # every fifth has withdrawn the newsletter
RUNS = 9
LIMITS = {"first page of 50": 2.5, "claim of 500": 5.0}


class Delivery(Base):
    """A queue like that of a newsletter: one row a recipient."""

    __tablename__ = "bench_delivery"

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    subject: Mapped[int] = mapped_column(index=True, info=technical("number of the data subject"))
    state: Mapped[int] = mapped_column(index=True, info=technical("waiting or claimed"))


def main(url: str) -> int:
    """Prints one line for each measurement; exit status 1 if a ratio is over its limit."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_site(url or f"sqlite:///{Path(folder) / 'bench.db'}", Path(folder) / "private")
        with app.app_context():
            db = app.extensions["site"].db
            create_tables(db)
            try:
                fill(app)
                return report(app)
            finally:
                db.session.remove()
                drop_tables(db)
                db.engine.dispose()


def fill(app: Flask) -> None:
    site = app.extensions["site"]
    with site.writing():
        connection = site.db.session.connection()
        for first in range(1, SUBJECTS + 1, 20_000):
            numbers = range(first, first + 20_000)
            connection.execute(insert(Delivery), [{"subject": number, "state": 0} for number in numbers])
            for purpose, basis in PURPOSES.items():
                rows = [state(number, purpose, basis, site.moment) for number in numbers]
                connection.execute(insert(BasisState), rows)
    with site.writing():
        site.db.session.execute(text("ANALYZE"))


def state(number: int, purpose: str, basis: str, at: Any) -> dict[str, Any]:
    allowed = purpose != "newsletter" or number % REFUSED != 0
    return {
        "subject_id": number, "purpose": purpose, "basis": basis, "allowed": allowed, "held": None, "version": 1,
        "since": at,
    }  # fmt: skip


def report(app: Flask) -> int:
    site = app.extensions["site"]
    found = site.db.session.scalar(select(func.count()).select_from(BasisState))
    print(f"{site.db.engine.dialect.name}: {SUBJECTS:,} subjects, {found:,} states, median of {RUNS}")  # noqa: T201
    worst = 0
    for name, measure in (("first page of 50", page), ("claim of 500", claim)):
        plain, gated = measure(app, gate=False), measure(app, gate=True)
        ratio = gated / plain
        verdict = "ok" if ratio <= LIMITS[name] else "TOO SLOW"
        print(f"{name}: {plain * 1e3:.2f} ms, gated {gated * 1e3:.2f} ms, ratio {ratio:.2f} ({verdict})")  # noqa: T201
        worst = max(worst, int(ratio > LIMITS[name]))
    return worst


def page(app: Flask, *, gate: bool) -> float:
    query = select(Delivery.id, Delivery.subject).order_by(Delivery.id).limit(50)
    if gate:
        query = permitted(query, "newsletter", subject=Delivery.subject)
    session = app.extensions["site"].db.session

    def read() -> None:
        assert len(session.execute(query).all()) == 50

    return timed(read)


def claim(app: Flask, *, gate: bool) -> float:
    site = app.extensions["site"]
    due = select(Delivery.id).where(Delivery.state == literal(0)).order_by(Delivery.id).limit(500)
    if gate:
        due = permitted(due, "newsletter", subject=Delivery.subject)
    statement = update(Delivery).where(Delivery.id.in_(due.scalar_subquery())).values(state=1)
    statement = statement.execution_options(synchronize_session=False)

    def take() -> None:
        with site.writing():
            done = site.db.session.execute(statement)
            assert isinstance(done, CursorResult)
            assert done.rowcount == 500

    return timed(take)


def timed(work: Callable[[], None]) -> float:
    work()
    times: list[float] = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
