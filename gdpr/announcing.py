"""Telling everyone of a new version before its day, and recording what changes on it (TTC-19, TTC-51)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select

from gdpr.basis import BasisState, Event, Evidence, record
from gdpr.dates import day
from gdpr.declare import Use
from gdpr.host import Host, Job
from gdpr.policy import Purpose
from gdpr.purposes import permitted
from gdpr.running import running, session
from gdpr.store import Subject
from gdpr.versions import PolicyVersion, policy_at

BATCH = 200
SHOWN_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the site shows on every page before a new version takes effect, and for a while after."""

    number: int
    effective_at: datetime
    in_force: bool


def register(host: Host) -> None:
    """Makes the jobs known to the site."""
    host.task("gdpr.announce_version", announce_version)
    host.task("gdpr.apply_version", apply_version)


def announcement() -> Announcement | None:
    """The version that is to come or has just come, for a notice that cannot be missed; costs no query."""
    versions, now = running().versions.published(), running().host.now()
    last = versions[-1]
    if len(versions) == 1 or last.effective_at + SHOWN_FOR < now:
        return None
    return Announcement(last.number, last.effective_at, last.effective_at <= now)


def announce_version(job: Job, number: int, pages: dict[str, str]) -> None:
    """Mails everyone who may be told of changes, in batches; begun again, it goes on where it was."""
    total = session().scalar(select(func.count()).select_from(_told().subquery())) or 0
    session().rollback()
    done = 0
    while sent := _announce_batch(number, pages):
        done += sent
        job.progress(done, total)


def apply_version(job: Job, number: int) -> None:
    """On the day: appends an event for each basis that changes, in batches. The gate does not wait for it."""
    new, old = policy_at(number), policy_at(number - 1)
    changed = [key for key, purpose in new.purposes.items() if _basis_changes(old.purposes.get(key), purpose)]
    for done, purpose in enumerate(changed, start=1):
        while _apply_batch(number, purpose):
            pass
        job.progress(done, len(changed))


def _announce_batch(number: int, pages: dict[str, str]) -> int:
    with running().host.writing():
        version = session().get_one(PolicyVersion, number)
        told = session().scalars(_told().where(Subject.id > version.announced_to).order_by(Subject.id).limit(BATCH))
        subjects = list(told)
        for subject in subjects:
            _mail(subject, version, pages)
        if subjects:
            version.announced_to = subjects[-1]
        return len(subjects)


def _told() -> Select[int]:
    return permitted(select(Subject.id), Use.SERVICE_NOTICE, subject=Subject.id)


def _mail(subject: int, version: PolicyVersion, pages: dict[str, str]) -> None:
    host = running().host
    contact = host.contact(subject)
    if contact is None:
        return
    host.mail(
        contact.email,
        "gdpr/policy/mails/version",
        contact.language,
        subject=subject,
        name=contact.name,
        site=policy_at(version.number).site.said(contact.language),
        number=version.number,
        day=day(version.effective_at or version.drafted_at, contact.language),
        page=pages.get(contact.language, pages["en"]),
    )


def _apply_batch(number: int, purpose: str) -> int:
    with running().host.writing():
        waiting = select(BasisState.subject_id, BasisState.purpose).where(
            BasisState.purpose == purpose,
            BasisState.version < number,
            BasisState.basis != policy_at(number).purposes[purpose].basis.value,
        )
        subjects = [row.subject_id for row in session().execute(waiting.limit(BATCH))]
        evidence = Evidence(shown="", language="en", how="new version of the policy")
        for subject in subjects:
            record(subject, purpose, Event.CHANGED, evidence=evidence, policy=policy_at(number))
        return len(subjects)


def _basis_changes(old: Purpose | None, new: Purpose) -> bool:
    return old is not None and old.basis is not new.basis
