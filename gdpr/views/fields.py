"""The columns of a section in the reader's words, and its values as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from babel.dates import format_datetime, get_timezone

from gdpr import wording
from gdpr.dossier import Section, shown
from gdpr.i18n import gettext as _
from gdpr.notices import purposes_of
from gdpr.running import running

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*")


@dataclass(frozen=True, slots=True)
class Field:
    """One column: what it is, what for, how long, who sees it, where it came from."""

    name: str
    key: str  # `table.column`
    label: str
    category: str
    purposes: tuple[str, ...]
    kept: tuple[str, ...]
    who: str
    source: str


def fields(section: Section) -> list[Field]:
    """The personal columns of a section, in the order of the code."""
    policy, language = running().policy, running().host.language()
    found: list[Field] = []
    for place in section.places:
        purposes = purposes_of(place.says, policy)
        found.append(
            Field(
                name=place.column.name,
                key=place.says.copy_of or place.key,
                label=_(place.says.label),
                category=policy.categories[place.says.category].said(language),
                purposes=tuple(purpose.label.said(language) for purpose in purposes),
                kept=tuple(dict.fromkeys(purpose.retention.text.said(language) for purpose in purposes)),
                who=wording.audience(place.says.seen_by),
                source=wording.source(place.says.source),
            )
        )
    return found


def told(value: Any, field: Field | None = None) -> str:
    """A value of a record: codes in the site's words, moments in Tokyo's time."""
    if field is not None and (said := running().host.say(field.key, value)) is not None:
        return said
    if isinstance(value, str) and MOMENT.fullmatch(value):
        return _moment(datetime.fromisoformat(value))
    return shown(value)


def _moment(moment: datetime) -> str:
    language = running().host.language()
    zone = get_timezone("Asia/Tokyo")
    if language == "ja":
        return format_datetime(moment, "y年M月d日（E）H:mm", tzinfo=zone, locale=language) + "（日本時間）"
    return format_datetime(moment, "d MMMM y, HH:mm", tzinfo=zone, locale=language) + " (Tokyo, GMT+9)"
