"""Ordering an export: the request, the job that makes it, and the step that says it can be taken."""

from __future__ import annotations

from gdpr.export.archive import build
from gdpr.export.files import folder
from gdpr.host import Job
from gdpr.requests import Request, Right, State, latest, receive
from gdpr.running import running, session

TASK = "gdpr.export"


def order(subject: int, language: str) -> Request:
    """Ask for an export in the present transaction; one that is still being made is not begun twice."""
    pending = latest(subject, Right.ACCESS)
    if pending is not None and pending.state is State.RECEIVED:
        return pending
    request = receive(subject, Right.ACCESS, language)
    request.job = running().host.enqueue(TASK, request=request.id)
    return request


def run(job: Job, request: int) -> None:
    """The task `gdpr.export`. Cut off, it begins with the first table that was not finished."""
    asked = session().get_one(Request, request)
    if asked.state is not State.RECEIVED:
        return
    target = folder() / f"{asked.token}.zip"
    records = build(asked.subject, target, asked.language, job.progress)
    with running().host.writing():
        asked = session().get_one(Request, request)
        if latest(asked.subject, Right.ERASURE) is None:
            asked.append(State.READY, records=records)
        else:  # begun meanwhile; it may have looked for files before this one was there
            target.unlink(missing_ok=True)
            asked.append(State.EXPIRED)
