"""Tables of an erasure: the plan, one step for each table and role, with what was found, decided and done."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gdpr.columns import Utc
from gdpr.declare import N_, Category, Role, Source, Use, personal, technical
from gdpr.requests import Request
from gdpr.store import Base

PROOF: dict[str, Any] = {"for_": [Use.PROOF], "source": Source.SITE}


class Outcome(StrEnum):
    """What becomes of the rows of one step."""

    ERASED = "erased"  # the rows go
    DETACHED = "detached"  # the rows stay without anything that leads to the person
    REDACTED = "redacted"  # rows of others: only her identifiers go from the text
    KEPT = "kept"  # an exception of Art. 17(3) keeps them for a time
    PARTLY = "partly"  # an exception keeps some values of the rows, the others go
    SHARED = "shared"  # they belong to others as well, and stay theirs


class Phase(StrEnum):
    """How far an erasure is."""

    PLANNED = "planned"
    RUNNING = "running"
    SCANNING = "scanning"
    REVIEW = "review"  # the scan found strong identifiers: the board must look
    FULFILLED = "fulfilled"


class Erasure(Base):
    """An erasure that the person confirmed. What identifies her is sealed, and destroyed at the end."""

    __tablename__ = "gdpr_erasure"
    __subject__: ClassVar = {"subject": Role("request.subject", label=N_("Your erasure"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    request_id: Mapped[int] = mapped_column(
        ForeignKey("gdpr_request.id"), unique=True, info=technical("the request that it fulfils")
    )
    phase: Mapped[str] = mapped_column(
        String(12), info=personal("How far the erasure is", Category.ACTIVITY, **PROOF), default=Phase.PLANNED
    )
    sealed: Mapped[str | None] = mapped_column(
        Text, info=technical("her identifiers under a key, from the plan to the scan; then destroyed")
    )
    report: Mapped[dict[str, Any]] = mapped_column(
        JSON, default=dict, info=technical("figures and places found by the scan, without identity")
    )
    request: Mapped[Request] = relationship()
    steps: Mapped[list[ErasureStep]] = relationship(back_populates="erasure", order_by=lambda: ErasureStep.position)


class ErasureStep(Base):
    """One step of the plan: the rows of one table that lead to the person in one role."""

    __tablename__ = "gdpr_erasure_step"
    __subject__: ClassVar = {"subject": Role("erasure.request.subject", label=N_("Steps of your erasure"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    erasure_id: Mapped[int] = mapped_column(
        ForeignKey("gdpr_erasure.id"), index=True, info=technical("the erasure it belongs to")
    )
    position: Mapped[int] = mapped_column(info=technical("order of the steps"))
    holds: Mapped[str] = mapped_column(String(130), info=personal("Table and role", Category.ACTIVITY, **PROOF))
    outcome: Mapped[str] = mapped_column(String(10), info=personal("Outcome", Category.ACTIVITY, **PROOF))
    article: Mapped[str] = mapped_column(String(60), info=personal("Article", Category.ACTIVITY, **PROOF))
    reason: Mapped[str] = mapped_column(Text, info=personal("Reason", Category.ACTIVITY, **PROOF))
    until: Mapped[datetime | None] = mapped_column(Utc, info=personal("Kept until", Category.ACTIVITY, **PROOF))
    kept: Mapped[list[str]] = mapped_column(JSON, info=personal("What is kept", Category.ACTIVITY, **PROOF))
    planned: Mapped[int] = mapped_column(info=personal("Records found", Category.ACTIVITY, **PROOF))
    done: Mapped[int] = mapped_column(default=0, info=personal("Records done", Category.ACTIVITY, **PROOF))
    cursor: Mapped[Any | None] = mapped_column(JSON(none_as_null=True), info=technical("where the step goes on"))
    marked: Mapped[Any | None] = mapped_column(
        JSON(none_as_null=True), info=technical("keys of rows that go once nothing points at them")
    )
    purged_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("when what was kept went too"))
    erasure: Mapped[Erasure] = relationship(back_populates="steps")


class Settled(Base):
    """An erasure of the ledger that this database has seen through. A backup from before it lacks the row."""

    __tablename__ = "gdpr_settled"

    name: Mapped[str] = mapped_column(String(43), primary_key=True, info=technical("random name of the erasure"))
    at: Mapped[datetime] = mapped_column(Utc, info=technical("when it was settled here"))
