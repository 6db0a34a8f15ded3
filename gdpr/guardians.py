"""Children: what guardians report, and the account that is found to be a child's (TTC-50; GDPR Art. 17(1)(d))."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import String, Text, func, select
from sqlalchemy.orm import Mapped, mapped_column

from gdpr import erasure
from gdpr.basis import Event, Evidence, record
from gdpr.columns import Utc
from gdpr.declare import N_, Category, Identifier, Role, Source, Use, link, personal, technical
from gdpr.policy import Basis
from gdpr.running import running, session
from gdpr.store import Base
from gdpr.subjects import new_subject


class Outcome(StrEnum):
    """What became of a report."""

    ERASED = "erased"
    NOTHING = "nothing"


class GuardianReport(Base):
    """What a parent or guardian wrote. The child's address leaves it as soon as the report is settled."""

    __tablename__ = "gdpr_guardian_report"
    __subject__: ClassVar = {"guardian": Role("subject", label=N_("What you wrote as a guardian"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    subject: Mapped[int] = mapped_column(index=True, info=link("guardian"))
    email: Mapped[str] = mapped_column(
        String(254),
        info=personal(
            N_("Your email address"), Category.EMAIL, for_=[Use.SUPPORT], identifier=Identifier.STRONG, neutral=""
        ),
    )
    child_email: Mapped[str | None] = mapped_column(
        String(254),
        info=personal(
            N_("Email address of the child’s account"),
            Category.EMAIL,
            for_=[Use.SUPPORT],
            source=Source.PERSON,
            identifier=Identifier.STRONG,
        ),
    )
    message: Mapped[str | None] = mapped_column(
        Text, info=personal(N_("Your message"), Category.CORRESPONDENCE, for_=[Use.SUPPORT])
    )
    language: Mapped[str] = mapped_column(String(8), info=technical("language of the answer"))
    made_at: Mapped[datetime] = mapped_column(
        Utc, info=personal(N_("When you wrote"), Category.ACTIVITY, for_=[Use.SUPPORT], source=Source.SITE)
    )
    settled_at: Mapped[datetime | None] = mapped_column(Utc, info=technical("when the board was done with it"))
    outcome: Mapped[str | None] = mapped_column(String(12), info=technical("what became of it"))


class ChildFinding(Base):
    """That an account was found to be a child's and erased: proof, with nobody's identity in it."""

    __tablename__ = "gdpr_child_finding"

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    found_at: Mapped[datetime] = mapped_column(Utc, info=technical("when it was found"))
    source: Mapped[str] = mapped_column(String(12), info=technical("by a guardian or by the board"))
    request: Mapped[str] = mapped_column(String(43), info=technical("random name of the erasure"))


def report(email: str, child_email: str, message: str, *, language: str, shown: str) -> GuardianReport:
    """Writes down what a guardian reports; she becomes a data subject of her own."""
    subject = new_subject()
    evidence = Evidence(shown=shown, language=language, how="guardian form")
    for purpose in running().policy.serving(Use.SUPPORT):
        given = Event.GIVEN if purpose.basis is Basis.CONSENT else Event.BEGAN
        record(subject, purpose.key, given, evidence=evidence)
    made = GuardianReport(subject=subject, email=email, child_email=child_email, message=message or None)
    made.language, made.made_at = language, running().host.now()
    session().add(made)
    session().flush()
    return made


def waiting() -> list[GuardianReport]:
    """Reports that nobody has settled, the oldest first."""
    unsettled = select(GuardianReport).where(GuardianReport.settled_at.is_(None))
    return list(session().scalars(unsettled.order_by(GuardianReport.id)))


def findings() -> list[ChildFinding]:
    """Every account that was found to be a child's, the newest first."""
    return list(session().scalars(select(ChildFinding).order_by(ChildFinding.id.desc())))


def people_with(email: str) -> list[int]:
    """The subjects whose own account has this address; a guardian's report is no account."""
    found: set[int] = set()
    for holder in running().map.values():
        for place in holder.places:
            if place.says.category is not Category.EMAIL or place.says.identifier is not Identifier.STRONG:
                continue
            for reach in holder.reaches.values():
                if reach.hops or not place.tells_of(reach.name) or holder.name == GuardianReport.__tablename__:
                    continue
                same = func.lower(place.column) == email.strip().lower()
                found |= set(session().scalars(select(reach.subject).where(same)))
    return sorted(found)


def erase_child(subject: int, source: str) -> ChildFinding:
    """Locks the account at once and begins its erasure (Art. 17(1)(d), (f)); the record says no more than that."""
    begun = erasure.confirm(subject, running().host.language())
    finding = ChildFinding(found_at=running().host.now(), source=source, request=begun.request.token)
    session().add(finding)
    session().flush()
    return finding


def settle(made: GuardianReport, outcome: Outcome) -> None:
    """Closes a report: forgets the child's address, and tells the guardian without saying whether there was one."""
    host = running().host
    made.settled_at, made.outcome, made.child_email = host.now(), outcome.value, None
    site = running().policy.site.said(made.language)
    host.mail(made.email, "gdpr/policy/mails/guardian", made.language, subject=made.subject, site=site)
