"""What a member registered, as an administrator reads it: labels from the data map, codes in words."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import phonenumbers
from flask_babel import gettext as _
from sqlalchemy import Column

from forum.kernel.i18n import LANGUAGES, language, say_country, say_datetime
from forum.members.choices import AREAS, CATEGORIES, MARKETS
from forum.members.choices import LANGUAGES as SPOKEN
from forum.members.models import Member, Operator
from gdpr.declare import KEY, Audience, Personal

LISTS = {"categories": CATEGORIES, "languages": SPOKEN, "markets": MARKETS, "area": AREAS}
ELSEWHERE = {"side", "published", "standing", "function"}  # on the page in other words, or not of the registration
NUMBERS = {"telephone", "fax"}


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
            yield _(declared.label), _in_words(column, getattr(row, column.key))


def _in_words(column: Column[Any], value: Any) -> str | None:
    name, which = column.key, 1 if language() == "ja" else 0
    if value is None or value == []:
        return None
    if name in LISTS:
        codes = value if isinstance(value, list) else [value]
        return ("、" if which else ", ").join(LISTS[name].get(code, (code, code))[which] for code in codes)
    if name in NUMBERS:
        return phonenumbers.format_number(phonenumbers.parse(value), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    if name == "country":
        return say_country(value)
    if name == "language":
        return LANGUAGES.get(value, value)
    if isinstance(value, bool):
        return _("There is one") if value else _("There is none")
    return say_datetime(value) if isinstance(value, datetime) else str(value)
