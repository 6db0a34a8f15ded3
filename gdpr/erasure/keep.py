"""What an exception of Art. 17(3) keeps after an erasure: listed, passed over by the scan, gone when its time comes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, tuple_, update

from gdpr.erasure.tables import Erasure, ErasureStep, Outcome
from gdpr.i18n import force_locale
from gdpr.i18n import gettext as _
from gdpr.order import in_order
from gdpr.paths import Reach
from gdpr.reading import PAGE
from gdpr.requests import Request
from gdpr.running import running, session

RECORD = frozenset({"gdpr_request", "gdpr_request_step", "gdpr_erasure", "gdpr_erasure_step"})
KEEPING = (Outcome.KEPT, Outcome.PARTLY)


@dataclass(frozen=True, slots=True)
class Certified:
    """One step of an erasure in the reader's words."""

    label: str
    outcome: str
    count: int
    fields: tuple[str, ...]  # labels of what is kept
    article: str
    reason: str
    until: datetime | None

    @classmethod
    def of(cls, step: ErasureStep, language: str) -> Certified:
        reach = reach_of(step)
        holder = running().map[reach.table.name]
        with force_locale(language):
            return cls(
                label=_(reach.role.label or holder.label),
                outcome=step.outcome,
                count=step.planned,
                fields=tuple(_(place.says.label) for place in holder.places if place.column.name in step.kept),
                article=step.article,
                reason=_(step.reason),
                until=step.until,
            )


def kept_of(subject: int) -> list[ErasureStep]:
    """What was kept of an erased subject, why and until when."""
    kept = select(ErasureStep).join(Erasure).join(Request).where(Request.subject == subject)
    kept = kept.where(ErasureStep.outcome.in_(KEEPING), ErasureStep.purged_at.is_(None), Erasure.phase == "fulfilled")
    return list(session().scalars(kept.order_by(ErasureStep.position)))


def kept_rows(erasure: int, subject: int) -> dict[str, frozenset[tuple[Any, ...]]]:
    """For `table.column` the keys of the rows in which the plan keeps that value."""
    kept = select(ErasureStep).where(ErasureStep.erasure_id == erasure, ErasureStep.outcome.in_(KEEPING))
    rows: dict[str, frozenset[tuple[Any, ...]]] = {}
    for step in session().scalars(kept).all():
        reach = reach_of(step)
        keys = select(*reach.table.primary_key.columns).where(reach.of(subject))
        found = frozenset(tuple(row) for row in session().execute(keys))
        for name in step.kept:
            place = f"{reach.table.name}.{name}"
            rows[place] = rows.get(place, frozenset()) | found
    return rows


def purge_kept(now: datetime | None = None) -> int:
    """Delete what was kept until now; returns how many rows went. The record of the erasure itself goes last."""
    now = now or running().host.now()
    due = select(ErasureStep).where(ErasureStep.purged_at.is_(None), ErasureStep.until <= now)
    by_subject: dict[int, list[ErasureStep]] = {}
    for step in session().scalars(due).all():
        by_subject.setdefault(step.erasure.request.subject, []).append(step)
    plans = [(subject, _walk(subject, steps)) for subject, steps in by_subject.items()]
    return sum(_purge(subject, reaches, now) for subject, reaches in plans)


def _walk(subject: int, steps: Iterable[ErasureStep]) -> list[Reach]:
    """The roles to purge, in order; those of the record only if nothing else is kept any longer."""
    reaches = {reach.key: reach for reach in map(reach_of, steps)}
    waiting = [step for step in kept_of(subject) if step.holds not in reaches]
    if waiting:
        reaches = {key: reach for key, reach in reaches.items() if reach.table.name not in RECORD}
    return [reach for reach in in_order(running().map.reaches) if reach.key in reaches]


def _purge(subject: int, reaches: list[Reach], now: datetime) -> int:
    return sum(_drain(subject, reach, now) for reach in reaches)


def _drain(subject: int, reach: Reach, now: datetime) -> int:
    """Rows go a thousand at a time; then the step of the plan says so, if the plan is still there."""
    keys, gone = list(reach.table.primary_key.columns), 0
    while True:
        with running().host.writing():
            rows = session().execute(select(*keys).where(reach.due(subject)).limit(PAGE)).all()
            if rows:
                session().execute(delete(reach.table).where(tuple_(*keys).in_([tuple(row) for row in rows])))
            else:
                _mark(subject, reach, now)
        if not rows:
            return gone
        gone += len(rows)


def _mark(subject: int, reach: Reach, now: datetime) -> None:
    erasures = select(Erasure.id).join(Request).where(Request.subject == subject)
    steps = (ErasureStep.erasure_id.in_(erasures), ErasureStep.holds == reach.key)
    session().execute(update(ErasureStep).where(*steps).values(purged_at=now))


def reach_of(step: ErasureStep) -> Reach:
    """The role of the map that a step of the plan is about."""
    table, role = step.holds.split(":")
    return running().map[table].reaches[role]
