"""What a member registered, as an administrator reads it: labels from the data map, codes in words."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from forum.kernel.i18n import say_datetime
from forum.members.models import Member, Operator
from forum.members.wording import in_words
from gdpr.declare import KEY, Audience, Personal

ELSEWHERE = {"side", "published", "standing", "function"}  # on the page in other words, or not of the registration


def registration(member: Member) -> dict[str, list[tuple[str, str | None]]]:
    """(label, value) of everything registered, the business first; an administrator needs it to decide."""
    operator = member.operator
    return {
        "business": [] if operator is None else list(_said(operator, Operator.__table__.columns)),
        "person": list(_said(member, Member.__table__.columns)),
    }


def _said(row: Any, columns: Any) -> Iterator[tuple[str, str | None]]:
    for column in columns:
        declared = column.info[KEY]
        if isinstance(declared, Personal) and declared.seen_by is not Audience.NOBODY and column.key not in ELSEWHERE:
            yield _(declared.label), _shown(f"{column.table.name}.{column.key}", getattr(row, column.key))


def _shown(place: str, value: Any) -> str | None:
    if value is None or value == []:
        return None
    if isinstance(value, bool):
        return _("There is one") if value else _("There is none")
    if isinstance(value, datetime):
        return say_datetime(value)
    return in_words(place, value) or str(value)
