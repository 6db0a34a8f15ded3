"""What goes because its time is over: downloads after a day, and what an erasure kept for a time."""

from __future__ import annotations

from datetime import datetime, timedelta

from gdpr.erasure import purge_kept
from gdpr.export import purge_exports
from gdpr.host import Job
from gdpr.running import running

TASK = "gdpr.purge"
EVERY = timedelta(days=1)


def purge() -> tuple[int, int]:
    """How many files and how many records went."""
    return purge_exports(), purge_kept()


def daily(job: Job) -> datetime:
    """The task `gdpr.purge`; returns when to run again."""
    purge()
    return running().host.now() + EVERY
