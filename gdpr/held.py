"""The data map joined with the policy: each personal column with its purposes, periods, readers and erasure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gdpr import wording
from gdpr.datamap import Holder, Place
from gdpr.i18n import gettext as _
from gdpr.notices import purposes_of
from gdpr.policy import Contact, Policy, Purpose
from gdpr.running import running


@dataclass(frozen=True, slots=True)
class Held:
    """One personal column, in the reader's language (GDPR Art. 13, 15(1), 30(1))."""

    key: str  # "table.column"
    group: str
    label: str
    category: str
    source: str
    purposes: tuple[Purpose, ...]
    who: str
    erasure: str
    special: bool  # GDPR Art. 9
    indirect: bool  # identifies only in combination
    kept: tuple[str, ...]
    behalf: str  # the controller whose data it is: the site's own, or who entrusted it


def held() -> Iterator[Held]:
    """Every personal column of the site and of gdpr itself, in the order of the code, groups together."""
    for holder in running().map.values():
        for place in holder.places:
            yield _held(holder, place)


def _held(holder: Holder, place: Place) -> Held:
    policy, language = running().policy, running().host.language()
    purposes = purposes_of(place.says, policy)
    return Held(
        key=place.key,
        group=_(holder.label),
        label=_(place.says.label),
        category=policy.categories[place.says.category].said(language),
        source=wording.source(place.says.source),
        purposes=purposes,
        who=wording.audience(place.says.seen_by),
        erasure=_erasure(holder, place),
        special=place.says.special,
        indirect=place.says.indirect,
        kept=_periods(purposes, language),
        behalf=_controller(holder, policy).name.said(language),
    )


def _erasure(holder: Holder, place: Place) -> str:
    goes = any(reach.goes for reach in holder.reaches.values() if place.tells_of(reach.name))
    return wording.erasure(place.says.erase, row_goes=goes)


def _periods(purposes: tuple[Purpose, ...], language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(purpose.retention.text.said(language) for purpose in purposes))


def _controller(holder: Holder, policy: Policy) -> Contact:
    entrusted = (item.controller for item in policy.entrusted if holder.name in item.tables)
    return next(entrusted, policy.controller)
