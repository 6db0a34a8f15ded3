"""Carries an erasure out: in batches that commit, from any point where it was cut off, until nothing is left to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, exists, null, select, tuple_, update
from sqlalchemy.exc import IntegrityError

from gdpr.datamap import Holder, Place
from gdpr.declare import Erase
from gdpr.erasure.plan import Step, plan
from gdpr.erasure.redact import Redactor
from gdpr.erasure.tables import ErasureStep, Outcome
from gdpr.host import Job
from gdpr.reading import PAGE, Reader
from gdpr.running import running, session

ROUNDS = 20
Check = Callable[[], None]  # raises Late inside the transaction that would cut a path too early


class Late(Exception):
    """Something arrived after the last look; the steps are taken once more."""


class Unending(RuntimeError):
    """Rows kept arriving, or something points at rows that must go."""


@dataclass
class Work:
    """One erasure under way."""

    subject: int
    erasure: int
    redactor: Redactor
    job: Job
    done: int = 0
    total: int = 0
    hubs: frozenset[str] = field(default_factory=frozenset[str])

    def advance(self, count: int) -> None:
        self.done += count
        self.job.progress(min(self.done, self.total), self.total)


def carry_out(work: Work) -> None:
    """Take every step until a round finds nothing, then the tables that paths lead through, then what was marked."""
    work.hubs = frozenset(table.name for reach in running().map.reaches for table in reach.passes)
    work.total = sum(step.count for step in _acting(work.subject))
    for _ in range(ROUNDS):
        seen = _rounds(work)
        try:
            for step in _acting(work.subject):
                if step.holder.name in work.hubs:
                    _take(work, step, partial(_nothing_late, work, seen))
            _remove_marked(work)
        except (Late, IntegrityError):  # a row that arrived, or on PostgreSQL was still being written
            continue
        return
    raise Unending(f"erasure {work.erasure} did not come to an end in {ROUNDS} rounds")


def _rounds(work: Work) -> dict[str, int]:
    """Take the steps of the outer tables until a round changes nothing; returns how many rows each then reaches."""
    while True:
        steps = [step for step in _acting(work.subject) if step.holder.name not in work.hubs]
        if not sum(_take(work, step) for step in steps):
            return {step.key: step.count for step in steps}


def _acting(subject: int) -> list[Step]:
    return [step for step in plan(subject) if step.outcome not in {Outcome.KEPT, Outcome.SHARED}]


def _nothing_late(work: Work, seen: dict[str, int]) -> None:
    """Inside the transaction that is about to cut a path: Late if a row arrived that the path leads to."""
    for step in _acting(work.subject):
        if step.holder.name not in work.hubs and step.count > seen.get(step.key, 0):
            raise Late


def _take(work: Work, step: Step, check: Check = lambda: None) -> int:
    """One step from where it stands to its end; returns how many rows were changed."""
    id, cursor = _stored(work, step)
    if step.outcome is Outcome.ERASED and step.reach.hops and step.reach.hops[0].outward:
        return _mark(work, step, id, check)
    if step.outcome in {Outcome.ERASED, Outcome.DETACHED}:
        return _drain(work, step, id, check)
    return _visit(work, step, id, cursor, check)


def _stored(work: Work, step: Step) -> tuple[int, Any]:
    """The row of the plan for a step; one that was not planned (something arrived) is added."""
    with running().host.writing():
        known = select(ErasureStep.id, ErasureStep.cursor).where(
            ErasureStep.erasure_id == work.erasure,
            ErasureStep.holds == step.key,
            ErasureStep.outcome == step.outcome,
        )
        found = session().execute(known).one_or_none()
        if found is not None:
            return found.id, found.cursor
        row = as_row(step, work.erasure, 1000)
        session().add(row)
        session().flush()
        return row.id, None


def as_row(step: Step, erasure: int | None, position: int) -> ErasureStep:
    """A step as it is written into the plan."""
    return ErasureStep(
        erasure_id=erasure,
        position=position,
        holds=step.key,
        outcome=step.outcome,
        article=step.article,
        reason=step.reason,
        until=step.until,
        kept=sorted(step.kept),
        planned=step.count,
    )


def _drain(work: Work, step: Step, id: int, check: Check) -> int:
    """Rows that leave the person's reach by what is done to them: the first thousand, until there are none."""
    texts = [] if step.outcome is Outcome.ERASED else _texts(step)
    keys = step.holder.keys
    wanted = select(*keys, *(place.column for place in texts)).where(step.reach.due(work.subject)).limit(PAGE)
    changed = 0
    while True:
        with running().host.writing():
            check()
            rows = session().execute(wanted).all()
            if step.outcome is Outcome.ERASED:
                _delete(step.holder, rows)
            else:
                _redact(work, step, texts, rows)
                _set(step, rows, _fixed(step, links=True))
            _note(id, done=ErasureStep.done + len(rows))
        if not rows:
            return changed
        changed += len(rows)
        work.advance(len(rows))


def _visit(work: Work, step: Step, id: int, cursor: Any, check: Check) -> int:
    """Rows that stay within reach: each once, from the cursor on; only those that hold something are written."""
    texts, fixed = _texts(step), _fixed(step, links=False)
    columns = [*step.holder.keys, *(place.column for place in texts), *(step.holder.table.c[name] for name in fixed)]
    reader = Reader(
        step.reach, work.subject, columns, extra=step.reach.due(work.subject) if step.reach.role.last else None
    )
    pages = reader.pages(cursor)
    changed = 0
    while True:
        with running().host.writing():
            check()
            found = next(pages, None)
            if found is None:
                _note(id, cursor=None)
                return changed
            redacted = _redact(work, step, texts, found.rows)
            full = [row for row in found.rows if _is_full(row, step, fixed)]
            _set(step, full, fixed)
            now_changed = len(redacted | {tuple(row[: len(step.holder.keys)]) for row in full})
            _note(id, cursor=found.cursor, done=ErasureStep.done + now_changed)
        changed += now_changed
        work.advance(len(found.rows))


def _mark(work: Work, step: Step, id: int, check: Check) -> int:
    """Rows that others point at on the way to the person: their keys are kept, and they go at the end."""
    with running().host.writing():
        check()
        rows = session().execute(select(*step.holder.keys).where(step.reach.due(work.subject))).all()
        _note(id, marked=[list(row) for row in rows], done=len(rows))
    return 0


def _remove_marked(work: Work) -> None:
    """Delete what was marked, unless somebody has come to belong to it in the meantime."""
    marked = select(ErasureStep.id, ErasureStep.holds, ErasureStep.marked).where(
        ErasureStep.erasure_id == work.erasure, ErasureStep.marked.is_not(None)
    )
    steps = session().execute(marked.order_by(ErasureStep.position)).all()
    for step in steps:
        table, _, role = step.holds.partition(":")
        holder = running().map[table]
        nearest = holder.reaches[role].hops[0]
        pointed_at = exists(select(nearest.there).where(nearest.there == nearest.here).correlate(holder.table))
        for start in range(0, len(step.marked), PAGE):
            with running().host.writing():
                some = _keyed(holder.table, step.marked[start : start + PAGE])
                session().execute(delete(holder.table).where(some, ~pointed_at))
        with running().host.writing():
            _note(step.id, marked=None)
        work.advance(len(step.marked))


def _texts(step: Step) -> list[Place]:
    """Columns whose text stays without her identifiers."""
    return [
        place for place in _changing(step) if place.says.erase is Erase.REDACT and step.outcome is not Outcome.PARTLY
    ]


def _fixed(step: Step, *, links: bool) -> dict[str, Any]:
    """What is written into the other columns of a row that stays, by name."""
    blank = [
        place
        for place in _changing(step)
        if place.says.erase is Erase.BLANK or (step.outcome is Outcome.PARTLY and place.says.erase is Erase.REDACT)
    ]
    values = {place.column.name: null() if place.says.neutral is None else place.says.neutral for place in blank}
    if links or step.outcome is Outcome.REDACTED:
        values |= {column.name: null() for column in step.holder.links_of(step.reach.name)}
    return values


def _changing(step: Step) -> list[Place]:
    return [place for place in step.holder.places_of(step.reach.name) if place.column.name not in step.kept]


def _is_full(row: Any, step: Step, fixed: dict[str, Any]) -> bool:
    """Whether a row still holds something that must be blank."""
    held = row._mapping
    return any(held[step.holder.table.c[name]] not in (None, _plain(value)) for name, value in fixed.items())


def _plain(value: Any) -> Any:
    return None if isinstance(value, ColumnElement) else value


def _redact(work: Work, step: Step, texts: list[Place], rows: Any) -> set[tuple[Any, ...]]:
    """Write back the texts that held an identifier; returns the keys of their rows."""
    changed: set[tuple[Any, ...]] = set()
    keys = step.holder.keys
    for row in rows if texts else ():
        held = row._mapping
        new = {place.column.name: work.redactor.value(held[place.column]) for place in texts}
        new = {name: value for name, value in new.items() if value != held[step.holder.table.c[name]]}
        if new:
            key = tuple(row[: len(keys)])
            session().execute(update(step.holder.table).where(_keyed(step.holder.table, [key])).values(new))
            changed.add(key)
    return changed


def _set(step: Step, rows: Any, fixed: dict[str, Any]) -> None:
    if rows and fixed:
        some = _keyed(step.holder.table, [row[: len(step.holder.keys)] for row in rows])
        session().execute(update(step.holder.table).where(some).values(fixed))


def _delete(holder: Holder, rows: Any) -> None:
    if rows:
        session().execute(delete(holder.table).where(_keyed(holder.table, rows)))


def _keyed(table: Table, keys: Any) -> ColumnElement[bool]:
    columns = list(table.primary_key.columns)
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_([tuple(key) for key in keys])


def _note(id: int, **values: Any) -> None:
    session().execute(update(ErasureStep).where(ErasureStep.id == id).values(**values))
