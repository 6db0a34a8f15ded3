"""Operators, members, what they publish, and the verbs that change it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from flask_login import UserMixin
from sqlalchemy import JSON, ForeignKey, Index, String, Text, delete
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.kernel.clock import now
from forum.kernel.db import Base, db
from forum.kernel.room import Access
from forum.kernel.search import tokens
from gdpr.columns import Utc
from gdpr.declare import N_, Audience, Category, Erase, Identifier, Role, Row, Source, Use, link, personal, technical

MEETING = [Use.NETWORKING]
STRONG, WEAK = Identifier.STRONG, Identifier.WEAK
OTHER_SIDE = Audience.OTHER_SIDE


class Side(StrEnum):
    """Which end of the bridge an operator stands on."""

    DOMESTIC = "domestic"
    OVERSEAS = "overseas"

    @property
    def other(self) -> Side:
        return Side.OVERSEAS if self is Side.DOMESTIC else Side.DOMESTIC


class Standing(StrEnum):
    """Where a member's account is."""

    UNCONFIRMED = "unconfirmed"  # has not followed the link in the mail
    WAITING = "waiting"  # for an administrator
    ASKED_BACK = "asked_back"  # an administrator wants something corrected
    DECLINED = "declined"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEAVING = "leaving"  # her erasure runs


class Function(StrEnum):
    """What a log-in is for."""

    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    OFFICER = "officer"


class Operator(Base):
    """A business of one side. It goes with its last member."""

    __tablename__ = "operator"
    __subject__: ClassVar = {"member": Role("members.subject", last=True, label=N_("Your business"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    public_id: Mapped[str] = mapped_column(
        String(16), unique=True, default=lambda: secrets.token_hex(8), info=technical("random id in addresses of pages")
    )
    side: Mapped[str] = mapped_column(
        String(10),
        info=personal("Side", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE, source=Source.SITE),
    )
    name_en: Mapped[str | None] = mapped_column(
        String(200),
        info=personal(
            "Business name (English)", Category.BUSINESS_NAME, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK
        ),
    )
    name_ja: Mapped[str | None] = mapped_column(
        String(200),
        info=personal(
            "Business name (Japanese)", Category.BUSINESS_NAME, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK
        ),
    )
    country: Mapped[str] = mapped_column(
        String(2), info=personal("Country or territory", Category.COUNTRY, for_=MEETING, seen_by=OTHER_SIDE)
    )
    area: Mapped[str | None] = mapped_column(
        String(20), info=personal("Area", Category.ADDRESS, for_=MEETING, seen_by=OTHER_SIDE, indirect=True)
    )
    address_en: Mapped[str | None] = mapped_column(
        String(300),
        info=personal("Address (English)", Category.ADDRESS, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK),
    )
    address_ja: Mapped[str | None] = mapped_column(
        String(300),
        info=personal("Address (Japanese)", Category.ADDRESS, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK),
    )
    has_tokyo_office: Mapped[bool | None] = mapped_column(
        info=personal("Business office in Tokyo", Category.BUSINESS_DETAILS, for_=[Use.ACCOUNT, Use.NETWORKING])
    )
    telephone: Mapped[str | None] = mapped_column(
        String(20),
        info=personal("Telephone number", Category.TELEPHONE, for_=MEETING, seen_by=OTHER_SIDE, identifier=STRONG),
    )
    fax: Mapped[str | None] = mapped_column(
        String(20), info=personal("Fax number", Category.FAX, for_=MEETING, seen_by=OTHER_SIDE, identifier=STRONG)
    )
    homepage: Mapped[str | None] = mapped_column(
        String(300), info=personal("Homepage URL", Category.HOMEPAGE, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK)
    )
    employees: Mapped[int | None] = mapped_column(
        info=personal("Number of employees", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE, indirect=True)
    )
    representative: Mapped[str | None] = mapped_column(
        String(120),
        info=personal("Registered representative", Category.NAME, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK),
    )
    licence_number: Mapped[str | None] = mapped_column(
        String(60),
        info=personal(
            "Tourism business licence number", Category.LICENCE, for_=MEETING, seen_by=OTHER_SIDE, identifier=STRONG
        ),
    )
    capacity: Mapped[int | None] = mapped_column(
        info=personal("Largest group", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    about_en: Mapped[str | None] = mapped_column(
        Text, info=personal("About us (English)", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    about_ja: Mapped[str | None] = mapped_column(
        Text, info=personal("About us (Japanese)", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    offers_en: Mapped[str | None] = mapped_column(
        Text, info=personal("What we offer (English)", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    offers_ja: Mapped[str | None] = mapped_column(
        Text, info=personal("What we offer (Japanese)", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    seeks_en: Mapped[str | None] = mapped_column(
        Text, info=personal("What we seek (English)", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    seeks_ja: Mapped[str | None] = mapped_column(
        Text, info=personal("What we seek (Japanese)", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    categories: Mapped[list[str]] = mapped_column(
        JSON, default=list, info=personal("Categories", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    languages: Mapped[list[str]] = mapped_column(
        JSON, default=list, info=personal("Languages", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    markets: Mapped[list[str]] = mapped_column(
        JSON, default=list, info=personal("Markets", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE)
    )
    published: Mapped[list[str]] = mapped_column(
        JSON, default=list, info=personal("Published fields", Category.PREFERENCE, for_=MEETING)
    )
    created_at: Mapped[datetime] = mapped_column(
        Utc, default=now, info=personal("Registered on", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.SITE)
    )

    members: Mapped[list[Member]] = relationship(back_populates="operator", order_by="Member.id")
    public: Mapped[PublicProfile | None] = relationship(back_populates="operator")

    @property
    def contact(self) -> Member | None:
        """The person in charge: the first member whose account is open."""
        return next((member for member in self.members if member.standing == Standing.ACTIVE), None)

    def publish(self, fields: Iterable[str] | None = None) -> None:
        """Rewrite what the other side sees; with `fields`, choose anew which fields that is."""
        if fields is not None:
            self.published = [name for name in PUBLISHABLE if name in set(fields)]
        contact = self.contact
        if contact is None:
            self._withdraw()
        else:
            profile = self.public or PublicProfile(operator=self)
            profile.contact = contact
            profile.rewrite()

    def _withdraw(self) -> None:
        """Take the operator out of the other side's sight."""
        if self.public is not None:
            db.session.execute(delete(PublicFacet).where(PublicFacet.profile_id == self.public.id))
            db.session.delete(self.public)
            self.public = None
            db.session.flush()


class Member(UserMixin, Base):
    """A person with a log-in: acting for an operator, or for the board."""

    __tablename__ = "member"
    __subject__: ClassVar = {"member": Role("subject", label=N_("Your account"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    public_id: Mapped[str] = mapped_column(
        String(16), unique=True, default=lambda: secrets.token_hex(8), info=technical("random id in sessions")
    )
    subject: Mapped[int] = mapped_column(unique=True, info=technical("number of the data subject"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"), index=True, info=link("member"))
    email: Mapped[str] = mapped_column(
        String(254),
        unique=True,
        info=personal(
            "Email address",
            Category.EMAIL,
            for_=[Use.ACCOUNT, Use.NETWORKING, Use.SERVICE_NOTICE, Use.NEWSLETTER],
            seen_by=OTHER_SIDE,
            identifier=STRONG,
        ),
    )
    password_hash: Mapped[str] = mapped_column(
        String(200), info=personal("Password", Category.CREDENTIAL, for_=[Use.ACCOUNT], seen_by=Audience.NOBODY)
    )
    session_key: Mapped[str] = mapped_column(
        String(16), default=lambda: secrets.token_hex(8), info=technical("ends every session when it changes")
    )
    name: Mapped[str] = mapped_column(
        String(120),
        info=personal("Name of the person in charge", Category.NAME, for_=MEETING, seen_by=OTHER_SIDE, identifier=WEAK),
    )
    telephone: Mapped[str | None] = mapped_column(
        String(20),
        info=personal(
            "Telephone of the person in charge", Category.TELEPHONE, for_=MEETING, seen_by=OTHER_SIDE, identifier=STRONG
        ),
    )
    division: Mapped[str | None] = mapped_column(
        String(120), info=personal("Division", Category.DIVISION, for_=MEETING, seen_by=OTHER_SIDE)
    )
    position: Mapped[str | None] = mapped_column(
        String(120), info=personal("Position", Category.POSITION, for_=MEETING, seen_by=OTHER_SIDE)
    )
    work_location: Mapped[str | None] = mapped_column(
        String(120), info=personal("Work location", Category.WORK_LOCATION, for_=MEETING, seen_by=OTHER_SIDE)
    )
    language: Mapped[str] = mapped_column(
        String(2), info=personal("Language", Category.PREFERENCE, for_=[Use.ACCOUNT, Use.NEWSLETTER])
    )
    function: Mapped[str] = mapped_column(
        String(15),
        default=Function.MEMBER,
        info=personal("Function", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.BOARD),
    )
    standing: Mapped[str] = mapped_column(
        String(12),
        default=Standing.UNCONFIRMED,
        info=personal("State of the account", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.SITE),
    )
    created_at: Mapped[datetime] = mapped_column(
        Utc, default=now, info=personal("Registered on", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.SITE)
    )

    operator: Mapped[Operator | None] = relationship(back_populates="members", lazy="joined")
    decisions: Mapped[list[Decision]] = relationship(
        back_populates="member", foreign_keys="Decision.member_id", order_by="Decision.id"
    )

    def get_id(self) -> str:
        """What the session cookie holds."""
        return f"{self.public_id}.{self.session_key}"

    @property
    def is_active_member(self) -> bool:
        """Approved, and acting for an operator."""
        return self.standing == Standing.ACTIVE and self.operator_id is not None

    @property
    def is_staff(self) -> bool:
        """Acts for the board."""
        return self.function in {Function.ADMINISTRATOR, Function.OFFICER}

    @property
    def side(self) -> Side:
        """The side of her operator."""
        if self.operator is None:
            raise LookupError("acts for no operator")
        return Side(self.operator.side)

    def may(self, access: str) -> bool:
        """Whether she enters routes of this access."""
        if self.standing == Standing.LEAVING:
            return access == Access.ANYONE
        own = {Access.ANYONE, Access.SIGNED_IN}
        if self.is_active_member:
            own.add(Access.MEMBER)
        if self.standing == Standing.ACTIVE and self.is_staff:
            own.add(Access(self.function))
        return access in own

    def confirm(self) -> None:
        """She has read her mail: now she waits for an administrator."""
        if self.standing == Standing.UNCONFIRMED:
            self.standing = Standing.WAITING

    def hand_in(self) -> None:
        """She has corrected what was asked back."""
        if self.standing == Standing.ASKED_BACK:
            self.standing = Standing.WAITING

    def decide(self, outcome: Outcome, *, by: Member, reason: str | None = None) -> None:
        """An administrator approves, asks back, declines, suspends or restores."""
        db.session.add(Decision(member=self, by=by, outcome=outcome, reason=reason))
        self.standing = STANDING_AFTER[outcome]
        db.session.flush()
        if self.operator is not None:
            self.operator.publish()

    def end_sessions(self) -> None:
        """Every browser that is signed in as her is signed out."""
        self.session_key = secrets.token_hex(8)

    def lock(self) -> None:
        """Close the account before its erasure: no session, not seen, no mail."""
        self.standing = Standing.LEAVING
        self.end_sessions()
        db.session.flush()
        if self.operator is not None:
            self.operator.publish()


class Outcome(StrEnum):
    """What an administrator decides of a member."""

    APPROVED = "approved"
    ASKED_BACK = "asked_back"
    DECLINED = "declined"
    SUSPENDED = "suspended"
    RESTORED = "restored"


STANDING_AFTER = {
    Outcome.APPROVED: Standing.ACTIVE,
    Outcome.ASKED_BACK: Standing.ASKED_BACK,
    Outcome.DECLINED: Standing.DECLINED,
    Outcome.SUSPENDED: Standing.SUSPENDED,
    Outcome.RESTORED: Standing.ACTIVE,
}


class Decision(Base):
    """Who decided what of a member, when and why. Appended, never changed."""

    __tablename__ = "decision"
    __subject__: ClassVar = {
        "member": Role("member.subject", label=N_("Decisions on your account")),
        "decider": Role("by.subject", row=Row.STAYS, label=N_("Decisions you made for the board")),
    }

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True, info=link("member"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True, info=link("decider"))
    outcome: Mapped[str] = mapped_column(
        String(12),
        info=personal(
            "Decision on the account",
            Category.ACTIVITY,
            for_=[Use.ACCOUNT],
            source=Source.BOARD,
            erase=Erase.KEEP,
        ),
    )
    reason: Mapped[str | None] = mapped_column(
        Text,
        info=personal(
            "Reason of the decision",
            Category.ACTIVITY,
            for_=[Use.ACCOUNT],
            source=Source.BOARD,
            erase=Erase.REDACT,
        ),
    )
    at: Mapped[datetime] = mapped_column(
        Utc,
        default=now,
        info=personal(
            "Decided on",
            Category.ACTIVITY,
            for_=[Use.ACCOUNT],
            source=Source.BOARD,
            erase=Erase.KEEP,
        ),
    )

    member: Mapped[Member] = relationship(back_populates="decisions", foreign_keys=[member_id])
    by: Mapped[Member | None] = relationship(foreign_keys=[by_id])


def copied(column: Any) -> dict[str, Any]:
    """The declaration of a published copy: as the column it was published from, seen by the other side."""
    declared = column.info["gdpr"]
    contact = column.table.name == "member"
    return personal(
        declared.label,
        declared.category,
        for_=declared.uses,
        seen_by=OTHER_SIDE,
        source=Source.SITE,
        identifier=declared.identifier,
        indirect=declared.indirect,
        roles=["contact"] if contact else ["member"],
        copy_of=f"{column.table.name}.{column.name}",
    )


def _copy(column: Any, type_: Any = None) -> Any:
    return mapped_column(column.type if type_ is None else type_, nullable=True, info=copied(column))


OPERATOR = Operator.__table__.c
MEMBER = Member.__table__.c


class PublicProfile(Base):
    """What the other side sees of an operator: published values and nothing else. Rewritten by the verbs."""

    __tablename__ = "public_profile"
    __table_args__ = (
        Index("ix_public_profile_newest", "side", "id"),
        Index("ix_public_profile_area", "side", "area", "id"),
        Index("ix_public_profile_country", "side", "country", "id"),
    )
    __subject__: ClassVar = {
        "member": Role("operator.members.subject", last=True, label=N_("Your published profile")),
        "contact": Role("contact.subject", row=Row.STAYS, label=N_("Your contact details in the published profile")),
    }

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"), unique=True, info=link("member"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True, info=link("contact"))
    public_id: Mapped[str] = mapped_column(String(16), unique=True, info=technical("random id in addresses of pages"))
    side: Mapped[str] = mapped_column(String(10), info=technical("decides who may see the row"))
    name_en: Mapped[str | None] = _copy(OPERATOR.name_en)
    name_ja: Mapped[str | None] = _copy(OPERATOR.name_ja)
    country: Mapped[str] = mapped_column(String(2), info=copied(OPERATOR.country))
    area: Mapped[str | None] = _copy(OPERATOR.area)
    address_en: Mapped[str | None] = _copy(OPERATOR.address_en)
    address_ja: Mapped[str | None] = _copy(OPERATOR.address_ja)
    telephone: Mapped[str | None] = _copy(OPERATOR.telephone)
    fax: Mapped[str | None] = _copy(OPERATOR.fax)
    homepage: Mapped[str | None] = _copy(OPERATOR.homepage)
    employees: Mapped[int | None] = _copy(OPERATOR.employees)
    representative: Mapped[str | None] = _copy(OPERATOR.representative)
    licence_number: Mapped[str | None] = _copy(OPERATOR.licence_number)
    capacity: Mapped[int | None] = _copy(OPERATOR.capacity)
    about_en: Mapped[str | None] = _copy(OPERATOR.about_en)
    about_ja: Mapped[str | None] = _copy(OPERATOR.about_ja)
    offers_en: Mapped[str | None] = _copy(OPERATOR.offers_en)
    offers_ja: Mapped[str | None] = _copy(OPERATOR.offers_ja)
    seeks_en: Mapped[str | None] = _copy(OPERATOR.seeks_en)
    seeks_ja: Mapped[str | None] = _copy(OPERATOR.seeks_ja)
    categories: Mapped[list[str]] = mapped_column(JSON, info=copied(OPERATOR.categories))
    languages: Mapped[list[str]] = mapped_column(JSON, info=copied(OPERATOR.languages))
    markets: Mapped[list[str]] = mapped_column(JSON, info=copied(OPERATOR.markets))
    contact_name: Mapped[str | None] = _copy(MEMBER.name)
    contact_telephone: Mapped[str | None] = _copy(MEMBER.telephone)
    contact_email: Mapped[str | None] = _copy(MEMBER.email)
    contact_division: Mapped[str | None] = _copy(MEMBER.division)
    contact_position: Mapped[str | None] = _copy(MEMBER.position)
    contact_work_location: Mapped[str | None] = _copy(MEMBER.work_location)
    tokens: Mapped[str] = mapped_column(
        Text,
        info=personal(
            "Words to search", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE, source=Source.SITE,
            roles=["member"],
        ),
    )  # fmt: skip
    published_at: Mapped[datetime] = mapped_column(
        Utc,
        default=now,
        info=personal("Published on", Category.ACTIVITY, for_=MEETING, source=Source.SITE, roles=["member"]),
    )

    operator: Mapped[Operator] = relationship(back_populates="public")
    contact: Mapped[Member | None] = relationship()

    @classmethod
    def preview(cls, operator: Operator, contact: Member) -> PublicProfile:
        """How the operator would look; belongs to no session and is never stored."""
        return cls(public_id=operator.public_id, side=operator.side, **published_values(operator, contact))

    def rewrite(self) -> None:
        """Take the published values of the operator anew."""
        if self.contact is None:
            raise LookupError("a published operator has a person in charge")
        values = published_values(self.operator, self.contact)
        for name, value in values.items():
            setattr(self, name, value)
        self.public_id, self.side = self.operator.public_id, self.operator.side
        self.tokens = tokens(*(values[name] for name in SEARCHED))
        if self.id is not None:
            db.session.execute(delete(PublicFacet).where(PublicFacet.profile_id == self.id))
        db.session.add(self)
        db.session.flush()
        for kind in LISTS:
            for code in values[kind]:
                db.session.add(PublicFacet(profile_id=self.id, kind=kind, code=code, side=self.side))
        db.session.flush()


class PublicFacet(Base):
    """One value of a list that an operator published, for counting and filtering."""

    __tablename__ = "public_facet"
    __table_args__ = (Index("ix_public_facet_value", "kind", "side", "code", "profile_id"),)
    __subject__: ClassVar = {
        "member": Role("profile.operator.members.subject", last=True, label=N_("Lists in your published profile"))
    }

    profile_id: Mapped[int] = mapped_column(ForeignKey("public_profile.id"), primary_key=True, info=link("member"))
    kind: Mapped[str] = mapped_column(String(12), primary_key=True, info=technical("which list"))
    code: Mapped[str] = mapped_column(
        String(20),
        primary_key=True,
        info=personal(
            "Published value of a list", Category.BUSINESS_DETAILS, for_=MEETING, seen_by=OTHER_SIDE, source=Source.SITE
        ),
    )
    side: Mapped[str] = mapped_column(String(10), info=technical("decides who may see the row"))

    profile: Mapped[PublicProfile] = relationship(viewonly=True)


# What a member chooses to publish: name -> (columns of the operator, columns of the person in charge).
PUBLISHABLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "area": (("area",), ()),
    "address": (("address_en", "address_ja"), ()),
    "telephone": (("telephone",), ()),
    "fax": (("fax",), ()),
    "homepage": (("homepage",), ()),
    "employees": (("employees",), ()),
    "representative": (("representative",), ()),
    "licence_number": (("licence_number",), ()),
    "capacity": (("capacity",), ()),
    "about": (("about_en", "about_ja"), ()),
    "offers": (("offers_en", "offers_ja"), ()),
    "seeks": (("seeks_en", "seeks_ja"), ()),
    "categories": (("categories",), ()),
    "languages": (("languages",), ()),
    "markets": (("markets",), ()),
    "contact_name": ((), ("name",)),
    "contact_telephone": ((), ("telephone",)),
    "contact_email": ((), ("email",)),
    "contact_division": ((), ("division",)),
    "contact_position": ((), ("position",)),
    "contact_work_location": ((), ("work_location",)),
}
ALWAYS = ("name_en", "name_ja", "country")  # without these there is nothing to find
LISTS = ("categories", "languages", "markets")
SEARCHED = ("name_en", "name_ja", "about_en", "about_ja", "offers_en", "offers_ja", "seeks_en", "seeks_ja")


def published_values(operator: Operator, contact: Member) -> dict[str, Any]:
    """Values of PublicProfile by column; what is not published is None, or an empty list."""
    values: dict[str, Any] = {name: getattr(operator, name) for name in ALWAYS}
    for name, (own, person) in PUBLISHABLE.items():
        shown = name in operator.published
        for column in own:
            values[column] = getattr(operator, column) if shown else ([] if column in LISTS else None)
        for column in person:
            values[f"contact_{column}"] = getattr(contact, column) if shown else None
    return values
