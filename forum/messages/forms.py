"""Forms of an inquiry, of an answer, and of a reading."""

import secrets
from typing import Any

from flask_babel import gettext
from wtforms import BooleanField, HiddenField, IntegerField, ValidationError
from wtforms.validators import DataRequired, Length, Optional

from forum.kernel.forms import Form, Line, Lines, of, required
from forum.kernel.i18n import _l
from forum.messages.models import BODY_LENGTH, TOPIC_LENGTH, Conversation, Message

# What she agrees to (PLO-03), the same for everyone: no name and no value is in it.
RELEASE_WORDS = _l(
    "I agree that these details and my message are given to the business I write to, so that it can answer. If there"
    " is trouble between us, they may be used to settle it."
)


class InquiryForm(Form):
    """A first message. `key` is of this form alone, so that a form which comes twice counts once."""

    topic = of(Conversation.topic, Line, required(), Length(max=TOPIC_LENGTH), label=_l("Subject"))
    body = of(Message.body, Lines, required(), Length(max=BODY_LENGTH), label=_l("Message to the business"))
    agreed = BooleanField(
        RELEASE_WORDS,
        validators=[DataRequired(_l("Please tick this box: without it your message cannot be passed on."))],
    )
    key = HiddenField(default=lambda: secrets.token_hex(16), validators=[Length(min=1, max=32)])

    def validate_topic(self, field: Any) -> None:
        _not_blank(field)

    def validate_body(self, field: Any) -> None:
        _not_blank(field)


class AnswerForm(InquiryForm):
    """A further message; `agreed` is asked where it releases something."""

    topic = None


class ReadingForm(Form):
    """How far a conversation was read."""

    upto = IntegerField(validators=[Optional()])


def _not_blank(field: Any) -> None:
    if not field.data:
        raise ValidationError(gettext("Please fill this in."))
