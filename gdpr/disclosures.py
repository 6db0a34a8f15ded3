"""Who was given what: one row for each recipient and occasion (GDPR Art. 15(1)(c), 19; C-154/21: by name)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from sqlalchemy import JSON, String, select
from sqlalchemy.orm import Mapped, mapped_column

from gdpr.columns import Utc
from gdpr.declare import N_, Category, Role, Source, Use, link, personal, technical
from gdpr.running import running, session
from gdpr.store import Base


class Disclosure(Base):
    """Values of a person that were given to someone. The values themselves are not copied here."""

    __tablename__ = "gdpr_disclosure"
    __subject__: ClassVar = {"subject": Role("subject", label=N_("Who was given your data"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    subject: Mapped[int] = mapped_column(index=True, info=link("subject"))
    recipient: Mapped[str] = mapped_column(
        String(200), info=personal("Recipient", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )
    fields: Mapped[list[str]] = mapped_column(
        JSON, info=personal("What was given", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )
    purpose: Mapped[str] = mapped_column(
        String(60), info=personal("Purpose", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )
    at: Mapped[datetime] = mapped_column(
        Utc, info=personal("When it was given", Category.ACTIVITY, for_=[Use.PROOF], source=Source.SITE)
    )


def disclosed(
    subject: int, recipient: str, columns: Iterable[str], purpose: str, at: datetime | None = None
) -> Disclosure:
    """Record that `columns` ("table.column") of a person were given to `recipient`, by name, for a purpose.

    `at` is now unless told. A column that is not personal, or a purpose that the policy does not have, is a
    ValueError. Part of the present transaction.
    """
    known = {place.key for place in running().map.places}
    fields = sorted(columns)
    if strange := [key for key in fields if key not in known]:
        raise ValueError(f"not declared as personal: {', '.join(strange)}")
    if purpose not in running().policy.purposes:
        raise ValueError(f"the policy has no purpose {purpose!r}")
    row = Disclosure(
        subject=subject, recipient=recipient, fields=fields, purpose=purpose, at=at or running().host.now()
    )
    session().add(row)
    return row


def disclosures_of(subject: int) -> list[Disclosure]:
    """Everything that was given to others, newest first."""
    given = select(Disclosure).where(Disclosure.subject == subject)
    return list(session().scalars(given.order_by(Disclosure.at.desc(), Disclosure.id.desc())))
