"""Newsletters: editions in two languages, and what became of each for each reader."""

from __future__ import annotations

import secrets
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.kernel.clock import now
from forum.kernel.db import Base
from forum.members.models import Member
from gdpr.columns import Utc
from gdpr.declare import N_, Category, Role, Row, Source, Use, link, personal, technical

PURPOSE = "newsletter"  # of the policy


class NotNow(Exception):
    """What was asked does not fit the state that the edition is in."""


class EditionState(StrEnum):
    """Where an edition is."""

    DRAFT = "draft"
    SENDING = "sending"
    PAUSED = "paused"
    SENT = "sent"
    CANCELLED = "cancelled"


class DeliveryState(StrEnum):
    """What became of an edition for one reader."""

    QUEUED = "queued"
    CLAIMED = "claimed"  # by a worker, until its lease ends
    SENDING = "sending"  # handed over now
    DELIVERED = "delivered"  # the mail server took it
    REFUSED = "refused"
    LEFT_OUT = "left_out"  # may not get it any more: withdrawn, restricted or suspended since
    UNKNOWN = "unknown"  # handed over when the worker or the line broke; never sent again by itself


OPEN = (DeliveryState.QUEUED, DeliveryState.CLAIMED, DeliveryState.SENDING)


class Edition(Base):
    """One newsletter in English and Japanese: written, sent, and kept."""

    __tablename__ = "newsletter_edition"
    __subject__: ClassVar = {
        "maker": Role("made_by.subject", row=Row.STAYS, label=N_("Newsletters you wrote for the board"))
    }

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    public_id: Mapped[str] = mapped_column(
        String(16), unique=True, default=lambda: secrets.token_hex(8), info=technical("random id in addresses of pages")
    )
    subject_en: Mapped[str | None] = mapped_column(String(200), info=technical("subject line, words of the board"))
    subject_ja: Mapped[str | None] = mapped_column(String(200), info=technical("subject line, words of the board"))
    body_en: Mapped[str | None] = mapped_column(Text, info=technical("text, words of the board"))
    body_ja: Mapped[str | None] = mapped_column(Text, info=technical("text, words of the board"))
    segment: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict, info=technical("which members it is meant for"))
    state: Mapped[str] = mapped_column(String(10), default=EditionState.DRAFT, info=technical("where the edition is"))
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True, info=link("maker"))
    made_at: Mapped[datetime] = mapped_column(Utc, default=now, info=technical("when it was begun"))
    started_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("when sending began"))
    ended_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("when sending ended"))
    fault: Mapped[str | None] = mapped_column(String(80), info=technical("kind of the last fault of the mail server"))

    made_by: Mapped[Member | None] = relationship()

    @property
    def is_complete(self) -> bool:
        """Written in both languages: each reader gets hers."""
        return all((self.subject_en, self.subject_ja, self.body_en, self.body_ja))

    def revise(self, **values: Any) -> None:
        """Change the text or the readers of a draft."""
        self._only_in(EditionState.DRAFT)
        for name, value in values.items():
            setattr(self, name, value)

    def start(self) -> None:
        """From now on it is being sent."""
        self._only_in(EditionState.DRAFT)
        if not self.is_complete:
            raise NotNow
        self.state, self.started_at = EditionState.SENDING, now()

    def pause(self) -> None:
        """No further mail leaves until it is resumed."""
        self._only_in(EditionState.SENDING)
        self.state = EditionState.PAUSED

    def resume(self) -> None:
        """Sending goes on; also after it was given up because of faults."""
        self._only_in(EditionState.PAUSED, EditionState.SENDING)
        self.state, self.fault = EditionState.SENDING, None

    def cancel(self) -> None:
        """Nobody gets it any more who has not got it yet."""
        self._only_in(EditionState.DRAFT, EditionState.SENDING, EditionState.PAUSED)
        self.state, self.ended_at = EditionState.CANCELLED, now()

    def _only_in(self, *states: EditionState) -> None:
        if self.state not in states:
            raise NotNow


class Delivery(Base):
    """One edition for one reader, known by number alone: her address is read when the mail leaves."""

    __tablename__ = "newsletter_delivery"
    __table_args__ = (
        UniqueConstraint("edition_id", "subject"),
        Index("ix_newsletter_delivery_due", "edition_id", "state", "id"),
    )
    __subject__: ClassVar = {"recipient": Role("subject", label=N_("Newsletters sent to you"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    edition_id: Mapped[int] = mapped_column(ForeignKey("newsletter_edition.id"), info=technical("which newsletter"))
    subject: Mapped[int] = mapped_column(index=True, info=technical("number of the data subject"))
    state: Mapped[str] = mapped_column(
        String(10),
        default=DeliveryState.QUEUED,
        info=personal(N_("What became of a newsletter"), Category.ACTIVITY, for_=[Use.NEWSLETTER], source=Source.SITE),
    )
    at: Mapped[datetime | None] = mapped_column(
        Utc,
        info=personal(N_("When a newsletter was sent"), Category.ACTIVITY, for_=[Use.NEWSLETTER], source=Source.SITE),
    )
    unsubscribed_at: Mapped[datetime | None] = mapped_column(
        Utc,
        info=personal(
            N_("When newsletters were stopped by its link"),
            Category.ACTIVITY,
            for_=[Use.NEWSLETTER],
            source=Source.PERSON,
            provided=False,
        ),
    )
    claim: Mapped[str | None] = mapped_column(String(16), info=technical("which worker's batch it is in"))
    lease_until: Mapped[datetime | None] = mapped_column(Utc, info=technical("end of the claim, or not tried before"))
    tries: Mapped[int] = mapped_column(default=0, info=technical("how often it was tried"))
    error: Mapped[str | None] = mapped_column(String(80), info=technical("kind of the last fault"))
