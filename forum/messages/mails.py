"""The mails of this room, one function each. They say who wrote and where to read it, never what was written."""

from forum.kernel import links
from forum.kernel.mails import send
from forum.members.models import Member, Side
from forum.messages.models import Message
from forum.messages.queries import reached


def inquiry_came(message: Message) -> None:
    """Tells the other operator of an inquiry."""
    _to_other_side(message, "inquiry")


def answer_came(message: Message) -> None:
    """Tells the other operator of a further message."""
    _to_other_side(message, "answer")


def _to_other_side(message: Message, template: str) -> None:
    for member in reached(message.conversation, Side(message.side).other):
        send(
            member.email,
            f"messages/mails/{template}",
            member.language,
            subject=member.subject,
            name=member.name,
            writer=_writer(message, member),
            url=_url(message, member),
        )


def _writer(message: Message, reader: Member) -> str:
    """The business that wrote, in the reader's language where it has a name in it."""
    operator = message.author.operator if message.author else None
    if operator is None:
        raise LookupError("written by nobody")
    names = {"en": operator.name_en, "ja": operator.name_ja}
    return names[reader.language] or names["en"] or names["ja"] or ""


def _url(message: Message, reader: Member) -> str:
    public_id = message.conversation.public_id
    return links.page("messages.conversation", reader.language, public_id=public_id)
