"""Conversations between an operator in Tokyo and one abroad, their messages, who read them, and what was released."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, select
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.kernel.clock import now
from forum.kernel.db import Base, db
from forum.members.models import Member, Operator, Side, Standing
from gdpr.columns import Utc
from gdpr.declare import N_, Audience, Category, Erase, Role, Row, Source, Use, link, personal, technical

NETWORKING = [Use.NETWORKING]
TOPIC_LENGTH = 120
BODY_LENGTH = 4000


class Conversation(Base):
    """What one operator of each side write to each other. It stays with the one when the other is erased."""

    __tablename__ = "conversation"
    __table_args__ = (
        Index("ix_conversation_domestic", "domestic_id", "latest_id"),
        Index("ix_conversation_overseas", "overseas_id", "latest_id"),
    )
    __subject__: ClassVar = {
        "reader": Role("readers.member.subject", row=Row.STAYS, label=N_("Conversations you took part in")),
        "domestic": Role("domestic.members.subject", row=Row.STAYS, last=True, label=N_("Conversations")),
        "overseas": Role("overseas.members.subject", row=Row.STAYS, last=True, label=N_("Conversations")),
    }

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    public_id: Mapped[str] = mapped_column(
        String(16), unique=True, default=lambda: secrets.token_hex(8), info=technical("random id in addresses of pages")
    )
    domestic_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"), info=link("domestic"))
    overseas_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"), info=link("overseas"))
    opened_by: Mapped[str] = mapped_column(String(10), info=technical("which side opened it"))
    topic: Mapped[str] = mapped_column(
        String(TOPIC_LENGTH),
        info=personal(
            "Subject of an inquiry",
            Category.CORRESPONDENCE,
            for_=NETWORKING,
            seen_by=Audience.CORRESPONDENT,
            erase=Erase.REDACT,
        ),
    )
    opened_at: Mapped[datetime] = mapped_column(
        Utc,
        default=now,
        info=personal(
            "Opened on",
            Category.ACTIVITY,
            for_=NETWORKING,
            seen_by=Audience.CORRESPONDENT,
            source=Source.SITE,
            erase=Erase.KEEP,
        ),
    )
    latest_id: Mapped[int] = mapped_column(default=0, info=technical("key of its newest message; orders the inbox"))

    domestic: Mapped[Operator | None] = relationship(foreign_keys=[domestic_id])
    overseas: Mapped[Operator | None] = relationship(foreign_keys=[overseas_id])
    readers: Mapped[list[Reader]] = relationship(back_populates="conversation")

    @classmethod
    def between(cls, member: Member, operator_id: int, topic: str) -> Conversation:
        """A new conversation that this member opens with an operator of the other side."""
        ends = {f"{member.side}_id": member.operator_id, f"{member.side.other}_id": operator_id}
        conversation = cls(opened_by=member.side, topic=topic, **ends)
        db.session.add(conversation)
        db.session.flush()
        return conversation

    def operator_id(self, side: Side) -> int | None:
        """The operator of this side; None once it has left."""
        return self.domestic_id if side is Side.DOMESTIC else self.overseas_id

    def write(self, by: Member, body: str, key: str) -> Message:
        """Add a message; what the writer had before her is read, and the other side has something to read."""
        self._take()
        message = Message(conversation=self, author=by, side=by.side, body=body, key=key)
        self._readers_at(by.side)[by.id].catch_up(self.latest_id)
        db.session.add(message)
        db.session.flush()
        self.latest_id = message.id
        for reader in self._readers_at(by.side.other).values():
            reader.unread = True
        db.session.flush()
        return message

    def mark_read(self, by: Member, upto: int) -> None:
        """This member has seen the messages as far as the one with this key."""
        self._take()
        newest = db.session.scalar(
            select(Message.id)
            .where(Message.conversation_id == self.id, Message.side == by.side.other)
            .order_by(Message.id.desc())
            .limit(1)
        )
        self._readers_at(by.side)[by.id].catch_up(min(upto, newest or 0), newest)

    def release(self, card: dict[str, Any], by: Member) -> None:
        """Put what this member releases to the other side on her card."""
        held = db.session.get(Card, (by.id, self.id))
        if held is None:
            held = Card(member_id=by.id, conversation_id=self.id, side=by.side)
            db.session.add(held)
        for name, value in card.items():
            setattr(held, name, value)
        held.released_at = now()

    def _take(self) -> None:
        """Writers of one conversation go one after the other."""
        db.session.execute(select(Conversation.id).where(Conversation.id == self.id).with_for_update())
        db.session.refresh(self, ["latest_id"])

    def _readers_at(self, side: Side) -> dict[int, Reader]:
        """The readers of one side by member, one for each whose account is open."""
        members = db.session.scalars(
            select(Member.id).where(Member.operator_id == self.operator_id(side), Member.standing == Standing.ACTIVE)
        ).all()
        readers = db.session.scalars(select(Reader).where(Reader.conversation_id == self.id, Reader.side == side))
        found = {reader.member_id: reader for reader in readers}
        for id in members:
            if id not in found:
                found[id] = Reader(conversation_id=self.id, member_id=id, side=side, unread=False)
                db.session.add(found[id])
        return found


class Message(Base):
    """One message. It belongs to both: when its author is erased, its text stays without her identity."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("author_id", "key"),
        Index("ix_message_conversation", "conversation_id", "side", "id"),
    )
    __subject__: ClassVar = {
        "author": Role("author.subject", row=Row.STAYS, label=N_("Messages you wrote")),
        "reader": Role("conversation.readers.member.subject", row=Row.STAYS, label=N_("Messages you could read")),
    }

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), info=technical("the conversation it belongs to")
    )
    author_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), info=link("author"))
    side: Mapped[str] = mapped_column(String(10), info=technical("which side wrote it"))
    body: Mapped[str] = mapped_column(
        Text,
        info=personal(
            "Text of a message",
            Category.CORRESPONDENCE,
            for_=NETWORKING,
            seen_by=Audience.CORRESPONDENT,
            erase=Erase.REDACT,
        ),
    )
    sent_at: Mapped[datetime] = mapped_column(
        Utc,
        default=now,
        info=personal(
            "Sent on",
            Category.ACTIVITY,
            for_=NETWORKING,
            seen_by=Audience.CORRESPONDENT,
            source=Source.SITE,
            erase=Erase.KEEP,
        ),
    )
    key: Mapped[str] = mapped_column(String(32), info=technical("of the form it came from, so that it counts once"))

    conversation: Mapped[Conversation] = relationship()
    author: Mapped[Member | None] = relationship()


class Reader(Base):
    """A member who can read a conversation, and how far she has."""

    __tablename__ = "reader"
    __table_args__ = (
        Index("ix_reader_unread", "member_id", "unread"),
        Index("ix_reader_conversation", "conversation_id"),
    )
    __subject__: ClassVar = {"reader": Role("member.subject", label=N_("What you have read"))}

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True, info=link("reader"))
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), primary_key=True, info=technical("the conversation")
    )
    side: Mapped[str] = mapped_column(String(10), info=technical("side of the member"))
    unread: Mapped[bool] = mapped_column(
        info=personal("Something is unread", Category.ACTIVITY, for_=NETWORKING, source=Source.SITE)
    )
    read_id: Mapped[int | None] = mapped_column(
        info=personal(
            "Last message read",
            Category.ACTIVITY,
            for_=NETWORKING,
            seen_by=Audience.CORRESPONDENT,
            source=Source.SITE,
        )
    )
    read_at: Mapped[datetime | None] = mapped_column(
        Utc,
        info=personal(
            "Read on", Category.ACTIVITY, for_=NETWORKING, seen_by=Audience.CORRESPONDENT, source=Source.SITE
        ),
    )

    conversation: Mapped[Conversation] = relationship(back_populates="readers")
    member: Mapped[Member] = relationship()

    def catch_up(self, upto: int, newest: int | None = None) -> None:
        """Seen as far as `upto`; something stays unread if `newest` came later. Reading again changes no date."""
        if self.unread and upto > (self.read_id or 0):
            self.read_id, self.read_at = upto, now()
            self.unread = newest is not None and newest > upto


def _released(column: Any) -> Any:
    """A value as it was released: declared as its origin, seen by the one she writes with."""
    declared = column.info["gdpr"]
    says = personal(
        declared.label,
        declared.category,
        for_=NETWORKING,
        seen_by=Audience.CORRESPONDENT,
        source=Source.SITE,
        identifier=declared.identifier,
        copy_of=f"{column.table.name}.{column.name}",
    )
    return mapped_column(column.type, nullable=True, info=says)


OPERATOR = Operator.__table__.c
MEMBER = Member.__table__.c


class Card(Base):
    """What a member released to the other side of one conversation, with her consent, as it was then.

    The other side sees her identity here and nowhere else; the card goes with the person.
    """

    __tablename__ = "card"
    __table_args__ = (Index("ix_card_conversation", "conversation_id"),)
    __subject__: ClassVar = {"member": Role("member.subject", label=N_("What you released to those you wrote to"))}

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True, info=link("member"))
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), primary_key=True, info=technical("the conversation")
    )
    side: Mapped[str] = mapped_column(String(10), info=technical("side of the member"))
    name_en: Mapped[str | None] = _released(OPERATOR.name_en)
    name_ja: Mapped[str | None] = _released(OPERATOR.name_ja)
    country: Mapped[str | None] = _released(OPERATOR.country)
    person: Mapped[str | None] = _released(MEMBER.name)
    email: Mapped[str | None] = _released(MEMBER.email)
    released_at: Mapped[datetime] = mapped_column(
        Utc, info=personal("Released on", Category.ACTIVITY, for_=NETWORKING, source=Source.SITE)
    )

    member: Mapped[Member] = relationship()

    @staticmethod
    def values(member: Member) -> dict[str, Any]:
        """What a message of this member releases now, by column of the card; what is empty is left out."""
        operator = member.operator
        if operator is None:
            raise LookupError("acts for no operator")
        held = {
            "name_en": operator.name_en, "name_ja": operator.name_ja, "country": operator.country,
            "person": member.name, "email": member.email,
        }  # fmt: skip
        return {name: value for name, value in held.items() if value}


RELEASED = ("name_en", "name_ja", "country", "person", "email")
ORIGIN: dict[str, str] = {name: Card.__table__.c[name].info["gdpr"].copy_of for name in RELEASED}
