"""Requests of data subjects and their steps: an append-only record; where a request stands is its last step."""

from __future__ import annotations

import secrets
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, String, select
from sqlalchemy.orm import Mapped, mapped_column, relationship

from gdpr.columns import Utc
from gdpr.declare import N_, Category, Role, Source, Use, link, personal, technical
from gdpr.running import running, session
from gdpr.store import Base


class Right(StrEnum):
    """What was asked for."""

    ACCESS = "access"  # GDPR Art. 15
    ERASURE = "erasure"  # GDPR Art. 17


class State(StrEnum):
    """Where a request stands."""

    RECEIVED = "received"
    READY = "ready"  # a file can be taken
    TAKEN = "taken"  # the file was downloaded
    EXPIRED = "expired"  # the file was removed
    REVIEW = "review"  # the scan found something that the board must look at
    FULFILLED = "fulfilled"


class Request(Base):
    """One exercise of a right. `token` names it outside: whoever knows it may see where it stands, nothing more."""

    __tablename__ = "gdpr_request"
    __subject__: ClassVar = {"subject": Role("subject", label=N_("Your requests about your data"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    token: Mapped[str] = mapped_column(String(43), unique=True, info=technical("random name of the request"))
    subject: Mapped[int] = mapped_column(index=True, info=link("subject"))
    right: Mapped[str] = mapped_column(
        String(20), info=personal("Right that you used", Category.ACTIVITY, for_=[Use.PROOF])
    )
    language: Mapped[str] = mapped_column(String(2), info=technical("language of the answer"))
    made_at: Mapped[datetime] = mapped_column(
        Utc, info=personal("When you asked", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )
    job: Mapped[int | None] = mapped_column(info=technical("number of the job that does the work"))
    steps: Mapped[list[RequestStep]] = relationship(back_populates="request", order_by=lambda: RequestStep.id)

    @property
    def state(self) -> State:
        """Where it stands now."""
        return State(self.steps[-1].state)

    @property
    def ready_at(self) -> datetime | None:
        """When its file was made, if it was."""
        return next((step.at for step in self.steps if step.state == State.READY), None)

    def take(self) -> None:
        """The file was downloaded."""
        self.append(State.TAKEN)

    def append(self, state: State, **facts: Any) -> RequestStep:
        """Add a step. `facts` hold numbers and words of ours, never an identity."""
        step = RequestStep(state=state, at=running().host.now(), facts=facts)
        self.steps.append(step)
        return step


class RequestStep(Base):
    """Something that happened to a request."""

    __tablename__ = "gdpr_request_step"
    __subject__: ClassVar = {"subject": Role("request.subject", label=N_("Steps of your requests"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    request_id: Mapped[int] = mapped_column(
        ForeignKey("gdpr_request.id"), index=True, info=technical("the request it belongs to")
    )
    state: Mapped[str] = mapped_column(
        String(20), info=personal("Step of a request", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )
    at: Mapped[datetime] = mapped_column(
        Utc, info=personal("When a step was taken", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )
    facts: Mapped[dict[str, Any]] = mapped_column(JSON, info=technical("figures of the step, without identity"))
    request: Mapped[Request] = relationship(back_populates="steps")


def receive(subject: int, right: Right, language: str, token: str | None = None) -> Request:
    """Write down a new request in the present transaction. `token` is a new random name unless told."""
    request = Request(subject=subject, right=right, language=language, made_at=running().host.now())
    request.token = token or secrets.token_urlsafe(32)
    session().add(request)
    request.append(State.RECEIVED)
    session().flush()
    return request


def by_token(token: str) -> Request | None:
    """The request of this name."""
    return session().scalar(select(Request).where(Request.token == token))


def latest(subject: int, right: Right) -> Request | None:
    """The newest request of a subject for this right."""
    asked = select(Request).where(Request.subject == subject, Request.right == right)
    return session().scalar(asked.order_by(Request.id.desc()).limit(1))
