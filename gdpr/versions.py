"""Versions of the policy: drafted, published with a date, in force by the clock, never rewritten (TTC-19)."""

from __future__ import annotations

import logging
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as daytime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Text, event, inspect, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Mapped, Session, mapped_column

from gdpr.columns import Utc
from gdpr.declare import technical
from gdpr.policy import Policy, PolicyError, Source, parse, uncovered
from gdpr.running import running, session
from gdpr.store import Base

log = logging.getLogger(__name__)

TOKYO = ZoneInfo("Asia/Tokyo")
NEVER = -1
STAMP = "policy-published"  # a file in the site's private folder, which its processes share, touched at publication


class PolicyVersion(Base):
    """A version that an officer drafted. Once published it is never changed."""

    __tablename__ = "gdpr_policy_version"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, info=technical("number of the version"))
    data: Mapped[str] = mapped_column(Text, info=technical("policy.toml of the version"))
    texts: Mapped[dict[str, str]] = mapped_column(JSON, info=technical("words of the policy by language"))
    drafted_at: Mapped[datetime] = mapped_column(Utc, info=technical("when the draft was begun"))
    published_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("when it was published; NULL: draft"))
    effective_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("from when it is in force"))
    announced_to: Mapped[int] = mapped_column(default=0, info=technical("how far the notices by mail have gone"))

    @property
    def source(self) -> Source:
        return Source(self.data, self.texts)

    def parsed(self) -> Policy:
        """The version as a policy. Raises PolicyError."""
        return parse(f"version {self.number}", self.source)


@dataclass(frozen=True, slots=True)
class Published:
    """A published version and from when it is in force."""

    number: int
    effective_at: datetime
    policy: Policy


class RefusedVersion(ValueError):
    """A version that cannot be published, and why; the version in force stays."""


class Versions:
    """The published versions as this process knows them; the site's own policy file is the first.

    Read again when the stamp changes, so that asking for the policy costs no query.
    """

    def __init__(self, shipped: Policy, stamp: Path) -> None:
        self.shipped = shipped
        self.stamp = stamp
        self._published: Sequence[Published] = (_shipped(shipped),)
        self._read_at: int | None = NEVER
        self._parsed: dict[tuple[str, ...], Policy] = {}

    def published(self) -> Sequence[Published]:
        """Every published version, also those of the future, in the order of their numbers."""
        stamped = self._stamped()
        if stamped != self._read_at:
            self._read()
            self._read_at = stamped
        return self._published

    def start(self) -> None:
        """Reads at start what was published, where the tables exist already; otherwise nothing was."""
        event.listen(running().host.db.session, "after_commit", self._committed)
        try:
            if inspect(session().connection()).has_table(PolicyVersion.__tablename__):
                self._read()
            self._read_at = self._stamped()
        except OperationalError:
            log.warning("the database does not answer; the versions of the policy are read later")
        finally:
            session().close()

    def in_force(self) -> Policy:
        """The newest version whose effective date has come; before any has, the first."""
        return self._in_force().policy

    def in_force_since(self) -> datetime:
        """From when the version in force is in force."""
        return self._in_force().effective_at

    def touch(self) -> None:
        """Tells every process that something was published."""
        self.stamp.parent.mkdir(parents=True, exist_ok=True)
        self.stamp.write_text(secrets.token_hex(8), "utf-8")

    def _in_force(self) -> Published:
        now = running().host.now()
        began = [version for version in self.published() if version.effective_at <= now]
        return began[-1] if began else self.published()[0]

    def _committed(self, committed: Session) -> None:
        if running().versions is self and committed.info.pop(STAMP, False):  # tests have several sites in a process
            self.touch()

    def _stamped(self) -> int | None:
        return self.stamp.stat().st_mtime_ns if self.stamp.exists() else None

    def _read(self) -> None:
        known = {self.shipped.version: _shipped(self.shipped)}
        for row in session().scalars(select(PolicyVersion).where(PolicyVersion.published_at.is_not(None))):
            if (policy := self._policy(row)) is not None and row.effective_at is not None:
                known[row.number] = Published(row.number, row.effective_at, policy)
        self._published = tuple(known[number] for number in sorted(known))

    def _policy(self, row: PolicyVersion) -> Policy | None:
        written = (row.data, *row.texts.values())
        if written not in self._parsed:
            try:
                self._parsed[written] = row.parsed()
            except PolicyError:
                log.exception("policy version %s cannot be read; the version before it stays", row.number)
                return None
        return self._parsed[written]


def newest() -> Published:
    """The last published version, in force or still to come."""
    return running().versions.published()[-1]


def policy_at(number: int) -> Policy:
    """The policy of that version; of the nearest one before it where it was never published."""
    known = running().versions.published()
    return next((version.policy for version in reversed(known) if version.number <= number), known[0].policy)


def drafts() -> list[PolicyVersion]:
    """What was drafted and not published."""
    return list(session().scalars(select(PolicyVersion).where(PolicyVersion.published_at.is_(None))))


def draft() -> PolicyVersion:
    """Begins a draft from the newest version; the one that is open already is taken up again."""
    if open_drafts := drafts():
        return open_drafts[0]
    last = newest()
    version = PolicyVersion(
        number=last.number + 1,
        data=_numbered(last.policy.source.data, last.number + 1),
        texts=dict(last.policy.source.texts),
        drafted_at=running().host.now(),
    )
    session().add(version)
    session().flush()
    return version


def check(number: int, source: Source) -> Policy:
    """Reads a draft as it would be published. Raises PolicyError with the place, or RefusedVersion with the reason."""
    policy = parse(f"version {number}", source)
    if policy.version != number:
        raise RefusedVersion(f"policy.toml must say version = {number}, not {policy.version}")
    if faults := uncovered(policy, {place.key: place.says for place in running().map.places}):
        raise RefusedVersion("\n".join(faults))
    return policy


def publish(version: PolicyVersion, effective_at: datetime, pages: Mapping[str, str]) -> None:
    """Publishes a draft: from `effective_at` it is in force. Raises PolicyError or RefusedVersion.

    Everyone concerned is told by mail before (a job), and the site shows a notice until the day. `pages` is the
    address of the history page by language, for the mail.
    """
    now = running().host.now()
    if version.published_at is not None:
        raise RefusedVersion(f"version {version.number} was published before")
    if effective_at <= now:
        raise RefusedVersion("a version cannot take effect in the past")
    if effective_at <= newest().effective_at:
        raise RefusedVersion("a version cannot take effect before the one that it follows")
    version.data = _effective(version.data, effective_at.astimezone(TOKYO).date())
    check(version.number, version.source)
    version.published_at, version.effective_at = now, effective_at
    session().flush()
    session().info[STAMP] = True
    running().host.enqueue("gdpr.announce_version", number=version.number, pages=dict(pages))
    running().host.enqueue("gdpr.apply_version", number=version.number, run_at=effective_at)


def tokyo(day: date, at: daytime = daytime(0)) -> datetime:
    """A day and time in Tokyo as a moment."""
    return datetime.combine(day, at, TOKYO)


def _shipped(policy: Policy) -> Published:
    return Published(policy.version, tokyo(policy.effective), policy)


def _numbered(data: str, number: int) -> str:
    return re.sub(r"(?m)^version\s*=.*$", f"version = {number}", data, count=1)


def _effective(data: str, day: date) -> str:
    return re.sub(r"(?m)^effective\s*=.*$", f"effective = {day.isoformat()}", data, count=1)
