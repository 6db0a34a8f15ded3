"""Reads of conversations; each begins with who is looking."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.orm import load_only, raiseload

from forum.kernel.db import db
from forum.kernel.pages import Page, keyset
from forum.members.models import Member, PublicProfile, Side
from forum.members.queries import profiles_seen_by
from forum.messages.models import Card, Conversation, Message, Reader
from gdpr import Use, allows, permitted

THREADS_PER_PAGE = 20
MESSAGES_PER_PAGE = 50


class Barrier(StrEnum):
    """Why nobody can write at present."""

    LEFT = "left"  # the other operator was erased
    AWAY = "away"  # it is not published: suspended, restricted, or about to leave
    RESTRICTED = "restricted"  # the viewer's own data may not be used now


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The other end of a conversation, as the viewer may know it: by card, by published profile, or not at all."""

    name_en: str | None = None
    name_ja: str | None = None
    person: str | None = None
    email: str | None = None
    country: str | None = None
    public_id: str | None = None  # None: not published now
    has_left: bool = False

    @property
    def is_known(self) -> bool:
        """Whether there is a name to show."""
        return bool(self.name_en or self.name_ja)


@dataclass(frozen=True, slots=True)
class Thread:
    """A row of the inbox."""

    conversation: Conversation
    latest: Message
    unread: bool
    with_: Counterpart


@dataclass(frozen=True, slots=True)
class Receipt:
    """Somebody of the other side has read as far as a message. Named only where her name was released."""

    person: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """A message as the viewer sees it. `person` is None where the author is gone or may not be shown."""

    message: Message
    is_own: bool  # of the viewer's operator
    is_mine: bool
    person: str | None
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as the viewer sees it."""

    conversation: Conversation
    with_: Counterpart
    page: Page  # of lines
    unread: bool
    card: Card | None  # what the viewer has released here
    barrier: Barrier | None

    @property
    def upto(self) -> int | None:
        """The newest message on the page."""
        return self.page.rows[-1].message.id if self.page.rows else None


def unread_count(viewer: Member) -> int:
    """How many conversations hold something that the viewer has not read. One statement, from an index."""
    waiting = select(func.count()).where(Reader.member_id == viewer.id, Reader.unread)
    return db.session.execute(waiting).scalar_one()


def conversations_seen_by(viewer: Member) -> Select[Conversation]:
    """The conversations of the viewer's operator."""
    own = Conversation.domestic_id if viewer.side is Side.DOMESTIC else Conversation.overseas_id
    return select(Conversation).where(own == viewer.operator_id).options(raiseload("*"))


def conversation(viewer: Member, public_id: str) -> Conversation | None:
    """One conversation of the viewer's operator."""
    seen = conversations_seen_by(viewer).where(Conversation.public_id == public_id)
    return db.session.scalar(seen)


def inbox(viewer: Member) -> Page:
    """Threads of the viewer's operator, newest activity first. Three statements."""
    rows = conversations_seen_by(viewer).join(Message, Message.id == Conversation.latest_id)
    mine = (Reader.conversation_id == Conversation.id) & (Reader.member_id == viewer.id)
    rows = (
        rows.outerjoin(Reader, mine).add_columns(Message, func.coalesce(Reader.unread, False)).options(raiseload("*"))
    )
    page = keyset(rows, [Conversation.latest_id], THREADS_PER_PAGE)
    seen = [row[0] for row in page.rows]
    ends = _counterparts(viewer, seen, _cards([each.id for each in seen]))
    threads = [Thread(found, latest, unread, ends[found.id]) for found, latest, unread in page.rows]
    return Page(threads, page.previous_url, page.next_url)


def talk(viewer: Member, seen: Conversation) -> Talk:
    """The messages of a conversation, the newest page first, each page in the order of writing. Six statements."""
    written = select(Message).where(Message.conversation_id == seen.id).options(raiseload("*"))
    page = keyset(written, [Message.id], MESSAGES_PER_PAGE)
    messages: list[Message] = list(reversed(page.rows))
    cards = {card.member_id: card for card in _cards([seen.id])}
    receipts = _receipts(viewer, seen, messages, cards)
    with_ = _counterparts(viewer, [seen], cards.values())[seen.id]
    mine = db.session.get(Reader, (viewer.id, seen.id))
    return Talk(
        seen,
        with_,
        Page([_line(viewer, each, cards, receipts) for each in messages], page.previous_url, page.next_url),
        unread=bool(mine and mine.unread),
        card=cards.get(viewer.id),
        barrier=_barrier(viewer, with_),
    )


def recipient(viewer: Member, public_id: str | None) -> PublicProfile | None:
    """The published operator of the other side that the viewer may write to."""
    return db.session.scalar(profiles_seen_by(viewer).where(PublicProfile.public_id == public_id))


def may_write(viewer: Member) -> bool:
    """Whether the viewer's own data may be used to carry messages now."""
    return allows(viewer.subject, Use.NETWORKING)


def addressee(viewer: Member, seen: Conversation) -> PublicProfile | None:
    """The other operator, if the viewer can write to it now."""
    other = seen.operator_id(viewer.side.other)
    found = db.session.scalar(profiles_seen_by(viewer).where(PublicProfile.operator_id == other))
    return found if found is not None and may_write(viewer) else None


def own_card(viewer: Member, seen: Conversation) -> Card | None:
    """What the viewer has released in this conversation."""
    return db.session.get(Card, (viewer.id, seen.id))


def sent_before(viewer: Member, key: str) -> Message | None:
    """The message that the viewer already sent with the same form."""
    return db.session.scalar(select(Message).where(Message.author_id == viewer.id, Message.key == key))


def reached(conversation: Conversation, side: Side) -> Iterable[Member]:
    """The members of one end who are told of a message."""
    members = select(Member).where(Member.operator_id == conversation.operator_id(side))
    return [member for member in db.session.scalars(permitted(members, Use.NETWORKING, subject=Member.subject))
            if member.is_active_member]  # fmt: skip


def _cards(conversations: Sequence[int]) -> Sequence[Card]:
    """The cards released in conversations, the latest last, without people whose data may not be used now."""
    cards = select(Card).where(Card.conversation_id.in_(conversations)).order_by(Card.released_at)
    return db.session.scalars(permitted(cards, Use.NETWORKING, subject=_subject(Card)).options(raiseload("*"))).all()


def _profiles(viewer: Member, operators: Iterable[int | None]) -> Iterable[PublicProfile]:
    names = load_only(
        PublicProfile.operator_id, PublicProfile.public_id, PublicProfile.name_en, PublicProfile.name_ja,
        PublicProfile.country, raiseload=True,
    )  # fmt: skip
    present = [id for id in operators if id is not None]
    return db.session.scalars(profiles_seen_by(viewer).where(PublicProfile.operator_id.in_(present)).options(names))


def _counterparts(
    viewer: Member, conversations: Iterable[Conversation], cards: Iterable[Card]
) -> dict[int, Counterpart]:
    """The other end of each conversation, by its key. One statement."""
    other = viewer.side.other
    ends = {each.id: each.operator_id(other) for each in conversations}
    given = {card.conversation_id: card for card in cards if card.side == other}
    profiles = {profile.operator_id: profile for profile in _profiles(viewer, ends.values())}
    return {id: _counterpart(given.get(id), profiles.get(end or 0), end is None) for id, end in ends.items()}


def _counterpart(card: Card | None, profile: PublicProfile | None, has_left: bool) -> Counterpart:
    known = profile or card
    return Counterpart(
        name_en=known.name_en if known else None,
        name_ja=known.name_ja if known else None,
        country=known.country if known else None,
        person=card.person if card else None,
        email=card.email if card else None,
        public_id=profile.public_id if profile else None,
        has_left=has_left,
    )


def _barrier(viewer: Member, with_: Counterpart) -> Barrier | None:
    if with_.has_left:
        return Barrier.LEFT
    if with_.public_id is None:
        return Barrier.AWAY
    return None if may_write(viewer) else Barrier.RESTRICTED


def _receipts(
    viewer: Member, seen: Conversation, messages: Sequence[Message], cards: Mapping[int, Card]
) -> dict[int, list[Receipt]]:
    """By message of ours: who of the other side has read as far as it."""
    readers = select(Reader).where(Reader.conversation_id == seen.id, Reader.side == viewer.side.other)
    found: dict[int, list[Receipt]] = {}
    for reader in db.session.scalars(permitted(readers, Use.NETWORKING, subject=_subject(Reader))):
        own = [each.id for each in messages if each.side == viewer.side and each.id <= (reader.read_id or 0)]
        if own and reader.read_at:
            card = cards.get(reader.member_id)
            found.setdefault(own[-1], []).append(Receipt(card.person if card else None, reader.read_at))
    return found


def _line(
    viewer: Member,
    message: Message,
    cards: Mapping[int, Card],
    receipts: Mapping[int, list[Receipt]],
) -> Line:
    card = cards.get(message.author_id or 0)
    return Line(
        message,
        is_own=message.side == viewer.side,
        is_mine=message.author_id == viewer.id,
        person=card.person if card else None,
        receipts=tuple(receipts.get(message.id, ())),
    )


def _subject(table: type[Card] | type[Reader]) -> ScalarSelect[int]:
    return select(Member.subject).where(Member.id == table.member_id).correlate(table).scalar_subquery()
