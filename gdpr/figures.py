"""The last evidence of a clause, counted on the running site: when it was last seen to hold, and a figure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from gdpr.basis import BasisEvent, Event
from gdpr.declare import Audience
from gdpr.disclosures import Disclosure
from gdpr.guardians import ChildFinding
from gdpr.i18n import gettext as _
from gdpr.i18n import ngettext
from gdpr.requests import RequestStep, State
from gdpr.running import running, session


@dataclass(frozen=True, slots=True)
class Figure:
    """When, and in one line what."""

    at: datetime | None
    words: str


def _columns() -> Figure:
    places = running().map.places
    words = _("%(columns)s columns with personal data, each with its purpose", columns=len(places))
    return Figure(running().started_at, words)


def _published_only() -> Figure:
    seen = [place for place in running().map.places if place.says.seen_by is Audience.OTHER_SIDE]
    copies = sum(place.says.copy_of is not None for place in seen)
    words = _(
        "%(seen)s items that others may see, %(copies)s of them only as a published copy", seen=len(seen), copies=copies
    )
    return Figure(running().started_at, words)


def _fields() -> Figure:
    sides = running().policy.fields.values()
    words = _("%(fields)s fields asked", fields=sum(len(side.required) + len(side.optional) for side in sides))
    return Figure(running().started_at, words)


def _purposes() -> Figure:
    words = _("%(purposes)s purposes in the policy", purposes=len(running().policy.purposes))
    return Figure(running().versions.in_force_since(), words)


def _versions() -> Figure:
    published = running().versions.published()
    words = ngettext("%(num)s version published", "%(num)s versions published", len(published))
    return Figure(running().versions.in_force_since(), words)


def _cookies() -> Figure:
    count = len(running().policy.cookies)
    return Figure(running().started_at, ngettext("%(num)s cookie", "%(num)s cookies", count))


def _bases() -> Figure:
    count, last = session().execute(select(func.count(), func.max(BasisEvent.at))).one()
    return Figure(last, ngettext("%(num)s entry in the ledger", "%(num)s entries in the ledger", count))


def _withdrawals() -> Figure:
    ended = BasisEvent.event.in_([Event.WITHDRAWN, Event.OBJECTED])
    count, last = session().execute(select(func.count(), func.max(BasisEvent.at)).where(ended)).one()
    return Figure(last, ngettext("%(num)s withdrawal or objection", "%(num)s withdrawals and objections", count))


def _answers() -> Figure:
    done = RequestStep.state.in_([State.FULFILLED, State.READY])
    count, last = session().execute(select(func.count(), func.max(RequestStep.at)).where(done)).one()
    return Figure(last, ngettext("%(num)s request answered", "%(num)s requests answered", count))


def _erasures() -> Figure:
    done = RequestStep.state == State.FULFILLED
    count, last = session().execute(select(func.count(), func.max(RequestStep.at)).where(done)).one()
    return Figure(last, ngettext("%(num)s erasure completed", "%(num)s erasures completed", count))


def _disclosures() -> Figure:
    count, last = session().execute(select(func.count(), func.max(Disclosure.at))).one()
    return Figure(last, ngettext("%(num)s disclosure on record", "%(num)s disclosures on record", count))


def _children() -> Figure:
    count, last = session().execute(select(func.count(), func.max(ChildFinding.found_at))).one()
    return Figure(
        last,
        ngettext("%(num)s child’s account found and erased", "%(num)s children’s accounts found and erased", count),
    )


FIGURES: Mapping[str, Callable[[], Figure]] = {
    "columns": _columns,
    "published_only": _published_only,
    "fields": _fields,
    "purposes": _purposes,
    "versions": _versions,
    "cookies": _cookies,
    "bases": _bases,
    "withdrawals": _withdrawals,
    "answers": _answers,
    "erasures": _erasures,
    "disclosures": _disclosures,
    "children": _children,
}
