"""Pages of this room: the inbox, an inquiry, a conversation, its messages and its reading."""

from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user

from forum.kernel.room import Access, Room
from forum.kernel.throttle import attempts
from forum.members.models import Member, PublicProfile
from forum.messages import queries
from forum.messages.forms import AnswerForm, InquiryForm, ReadingForm
from forum.messages.models import Card, Conversation
from forum.messages.sending import answer, inquire, releases
from gdpr import notice

room = Room("messages", __name__)


@room.get("/inbox", access=Access.MEMBER)
def inbox() -> Any:
    """Conversations of my operator, newest activity first."""
    return render_template("messages/inbox.html", page=queries.inbox(_me()))


@room.get("/inquiries/new", access=Access.MEMBER)
def inquiry_new() -> Any:
    """What will be released to whom, and the form."""
    return _inquiry(_recipient(request.args.get("to")), InquiryForm())


@room.post("/inquiries", access=Access.MEMBER)
@attempts
def inquiry_create() -> Any:
    to, form = _recipient(request.form.get("to")), InquiryForm()
    if not form.validate_on_submit() or not queries.may_write(_me()):
        return _inquiry(to, form), 422
    asked = form.data
    opened = inquire(_me(), to, asked["topic"], asked["body"], asked["key"])
    flash(_("Your inquiry is sent."), "success")
    return redirect(url_for(".conversation", public_id=opened.public_id), 303)


@room.get("/conversations/<public_id>", access=Access.MEMBER)
def conversation(public_id: str) -> Any:
    return _conversation(_seen(public_id), AnswerForm())


@room.post("/conversations/<public_id>/messages", access=Access.MEMBER)
@attempts
def message_create(public_id: str) -> Any:
    seen, form = _seen(public_id), AnswerForm()
    if not releases(_me(), queries.own_card(_me(), seen)):
        form.leave_out(["agreed"])
    to = queries.addressee(_me(), seen)
    if not form.validate_on_submit() or to is None:
        return _conversation(seen, form), 422
    message = answer(_me(), seen, to, form.data["body"], form.data["key"])
    flash(_("Your message is sent."), "success")
    return redirect(url_for(".conversation", public_id=public_id, _anchor=f"message-{message.id}"), 303)


@room.post("/conversations/<public_id>/reading", access=Access.MEMBER)
def reading(public_id: str) -> Any:
    """I have read it, as far as the message that the page showed last."""
    _seen(public_id).mark_read(_me(), ReadingForm().upto.data or 0)
    if request.headers.get("HX-Request"):
        return ""
    return redirect(url_for(".conversation", public_id=public_id), 303)


def _me() -> Member:
    """The member herself, not the proxy that stands for her."""
    return current_user._get_current_object()  # type: ignore[attr-defined]


def _recipient(public_id: str | None) -> PublicProfile:
    found = queries.recipient(_me(), public_id) if public_id and public_id.isalnum() else None
    if found is None:
        abort(404)
    return found


def _seen(public_id: str) -> Conversation:
    found = queries.conversation(_me(), public_id)
    if found is None:
        abort(404)
    return found


def _inquiry(to: PublicProfile, form: InquiryForm) -> str:
    return render_template(
        "messages/inquiry.html", to=to, form=form, may_write=queries.may_write(_me()), released=_released()
    )


def _conversation(seen: Conversation, form: AnswerForm) -> str:
    talk = queries.talk(_me(), seen)
    asks = releases(_me(), talk.card)
    return render_template("messages/conversation.html", talk=talk, form=form, asks=asks, released=_released())


def _released() -> list[tuple[str, str, str]]:
    """What the notice of release shows: label, column of the card and value of each field that will be given."""
    return [(notice(getattr(Card, name)).label, name, value) for name, value in Card.values(_me()).items()]
