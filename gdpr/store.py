"""gdpr's own tables stand on a base of their own: they hold subject numbers, never a foreign key into the site."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from gdpr.columns import Utc
from gdpr.declare import technical


class Base(DeclarativeBase):
    """Base of every table of gdpr."""


class Subject(Base):
    """A natural person: a random id outside, this number inside. Holds no identity, and stays after an erasure."""

    __tablename__ = "gdpr_subject"

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    public_id: Mapped[str] = mapped_column(
        String(32), unique=True, default=lambda: secrets.token_hex(16), info=technical("random id shown outside")
    )
    created_at: Mapped[datetime] = mapped_column(Utc, info=technical("when the number was given"))
