"""Sending: one verb for an inquiry and one for an answer. What is released is recorded, the other side is told."""

from sqlalchemy.exc import IntegrityError

import gdpr
from forum.kernel.db import db
from forum.kernel.i18n import language
from forum.members.models import Member, PublicProfile
from forum.messages import mails
from forum.messages.forms import RELEASE_WORDS
from forum.messages.models import ORIGIN, Card, Conversation, Message
from forum.messages.queries import sent_before
from gdpr.purposes import purposes_for

LONGEST_RECIPIENT = 200
ALWAYS_GIVEN = ["message.body", "message.sent_at"]


def inquire(by: Member, to: PublicProfile, topic: str, body: str, key: str) -> Conversation:
    """Open a conversation; a form that comes twice opens one."""
    if (earlier := sent_before(by, key)) is not None:
        return earlier.conversation
    try:
        with db.session.begin_nested():
            conversation = Conversation.between(by, to.operator_id, topic)
            message = _send(conversation, by, body, key, to, "inquiry")
    except IntegrityError:  # the same form in the same moment
        return _earlier(by, key).conversation
    mails.inquiry_came(message)
    return conversation


def answer(by: Member, conversation: Conversation, to: PublicProfile, body: str, key: str) -> Message:
    """Write in a conversation; a form that comes twice writes once."""
    if (earlier := sent_before(by, key)) is not None:
        return earlier
    try:
        with db.session.begin_nested():
            message = _send(conversation, by, body, key, to, "answer")
    except IntegrityError:
        return _earlier(by, key)
    mails.answer_came(message)
    return message


def releases(member: Member, card: Card | None) -> bool:
    """Whether a message of hers releases something that the other side was not given in this conversation."""
    return card is None or any(getattr(card, name) != value for name, value in Card.values(member).items())


def _send(conversation: Conversation, by: Member, body: str, key: str, to: PublicProfile, how: str) -> Message:
    given = list(ALWAYS_GIVEN)
    if how == "inquiry":
        given.append("conversation.topic")
    if releases(by, db.session.get(Card, (by.id, conversation.id))):
        given += _release(conversation, by, how)
    message = conversation.write(by, body.replace("\r\n", "\n"), key)
    name = to.name_en or to.name_ja or ""
    gdpr.disclosed(by.subject, name[:LONGEST_RECIPIENT], given, _purpose())
    return message


def _release(conversation: Conversation, by: Member, how: str) -> list[str]:
    values = Card.values(by)
    conversation.release({name: values.get(name) for name in ORIGIN}, by)
    evidence = gdpr.Evidence(shown=str(RELEASE_WORDS), language=language(), how=how)
    gdpr.record(by.subject, _purpose(), "released", evidence=evidence)
    return [ORIGIN[name] for name in values]


def _purpose() -> str:
    return purposes_for(gdpr.Use.NETWORKING)[0].key


def _earlier(by: Member, key: str) -> Message:
    message = sent_before(by, key)
    if message is None:
        raise LookupError("a message with this key is held, and is not hers")
    return message
