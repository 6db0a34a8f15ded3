"""Tables of the ledger of lawful bases: events, the state that follows from them, and the words that were shown."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from gdpr.columns import Utc
from gdpr.declare import N_, Category, Erase, Role, Row, Source, Use, personal, technical
from gdpr.store import Base

EVERY = "*"  # in place of a purpose: the event concerns all of them
PREFERENCE = Category.PREFERENCE
SITE: dict[str, Any] = {"for_": [Use.PROOF], "source": Source.SITE, "erase": Erase.KEEP}
PERSON: dict[str, Any] = {"for_": [Use.PROOF], "source": Source.PERSON, "erase": Erase.KEEP}
NUMBER = "number of the data subject, no identity"


class Event(StrEnum):
    """What can happen to the basis of a purpose."""

    GIVEN = "given"  # consent, by an act of the person (Art. 4(11), 7 GDPR)
    BEGAN = "began"  # any other basis starts: told at collection, contract concluded
    WITHDRAWN = "withdrawn"  # consent ends (Art. 7(3))
    OBJECTED = "objected"  # Art. 21
    RESUMED = "resumed"  # an objection is taken back by the person
    RELEASED = "released"  # she gave details to somebody under this purpose; her terms stay what they are
    AGREED = "agreed"  # new terms of a purpose that is already allowed
    CHANGED = "changed"  # the basis changed; to consent: not allowed until given
    RESTRICTED = "restricted"  # Art. 18, every purpose
    LIFTED = "lifted"  # the restriction or lock ends
    LOCKED = "locked"  # before an erasure, every purpose
    ENDED = "ended"  # nothing is processed any more; the history stays as proof


ALLOWING = frozenset({Event.GIVEN, Event.BEGAN, Event.RESUMED, Event.AGREED})
REFUSING = frozenset({Event.WITHDRAWN, Event.OBJECTED})
HOLDS = {Event.RESTRICTED: "restricted", Event.LOCKED: "locked", Event.LIFTED: None, Event.ENDED: None}


class ShownText(Base):
    """Words that were shown to people, once for each wording; an event names them by their hash."""

    __tablename__ = "gdpr_shown_text"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True, info=technical("SHA-256 of the words"))
    words: Mapped[str] = mapped_column(Text, info=technical("words of the site, the same for everyone"))


class BasisEvent(Base):
    """One event in the history of a person's bases. Holds a number, no identity; outlives the person's rows."""

    __tablename__ = "gdpr_basis_event"
    __table_args__ = (Index("ix_gdpr_basis_event_subject", "subject_id", "purpose", "id"),)
    __subject__: ClassVar = {"subject": Role("subject_id", row=Row.STAYS, label=N_("What you agreed to, and when"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    subject_id: Mapped[int] = mapped_column(info=technical(NUMBER))
    purpose: Mapped[str] = mapped_column(String(40), info=personal("Purpose", PREFERENCE, **SITE))
    event: Mapped[str] = mapped_column(String(12), info=personal("What happened", PREFERENCE, **PERSON))
    basis: Mapped[str] = mapped_column(String(24), info=personal("Lawful basis", PREFERENCE, **SITE))
    version: Mapped[int] = mapped_column(info=personal("Version of the policy", PREFERENCE, **SITE))
    shown_hash: Mapped[str] = mapped_column(String(64), info=personal("Hash of the words shown", PREFERENCE, **SITE))
    language: Mapped[str] = mapped_column(String(8), info=personal("Language shown", PREFERENCE, **SITE))
    how: Mapped[str] = mapped_column(String(80), info=personal("How it was given", PREFERENCE, **SITE))
    at: Mapped[datetime] = mapped_column(Utc, info=personal("When", PREFERENCE, **SITE))


class BasisState(Base):
    """What the events of a person amount to now, one row a purpose. Made from `BasisEvent` alone."""

    __tablename__ = "gdpr_basis_state"
    __table_args__: ClassVar = {"sqlite_with_rowid": False}  # one step to a row, which `permitted()` needs
    __subject__: ClassVar = {"subject": Role("subject_id", row=Row.GOES, label=N_("Your choices now"))}

    subject_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, info=technical(NUMBER))
    purpose: Mapped[str] = mapped_column(
        String(40), primary_key=True, info=personal("Purpose", PREFERENCE, copy_of="gdpr_basis_event.purpose", **SITE)
    )
    basis: Mapped[str] = mapped_column(
        String(24), info=personal("Lawful basis", PREFERENCE, copy_of="gdpr_basis_event.basis", **SITE)
    )
    allowed: Mapped[bool] = mapped_column(
        info=personal("Allowed", PREFERENCE, copy_of="gdpr_basis_event.event", **SITE)
    )
    held: Mapped[str | None] = mapped_column(
        String(12), info=personal("Restricted or locked", PREFERENCE, copy_of="gdpr_basis_event.event", **SITE)
    )
    version: Mapped[int] = mapped_column(
        info=personal("Version of the policy", PREFERENCE, copy_of="gdpr_basis_event.version", **SITE)
    )
    since: Mapped[datetime] = mapped_column(
        Utc, info=personal("Since", PREFERENCE, copy_of="gdpr_basis_event.at", **SITE)
    )
