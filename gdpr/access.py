"""What Art. 15(1)(a)-(h) and (2) GDPR wants told besides the data itself, in one language, as plain data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gdpr import wording
from gdpr.basis import states
from gdpr.declare import Source
from gdpr.disclosures import disclosures_of
from gdpr.dossier import Section
from gdpr.erasure.keep import Certified, kept_of
from gdpr.i18n import force_locale
from gdpr.i18n import gettext as _
from gdpr.notices import purposes_of
from gdpr.policy import Purpose
from gdpr.rules.authorities import COUNTRIES, competent
from gdpr.running import running


def information(subject: int, sections: Iterable[Section], language: str) -> dict[str, Any]:
    """By the points of Art. 15: purposes with basis and since when, categories, recipients by name, periods, rights,
    complaint, sources, automated decisions, transfers; and what an erasure kept. Seven statements at most."""
    with force_locale(language):
        return _Told(subject, list(sections), language).as_data()


def rights() -> list[dict[str, str]]:
    """The rights of a person, each with its article, in the reader's language (Art. 15(1)(e))."""
    return [
        {"right": _("Access and a copy"), "article": "Art. 15 GDPR"},
        {"right": _("Rectification"), "article": "Art. 16 GDPR"},
        {"right": _("Erasure"), "article": "Art. 17 GDPR"},
        {"right": _("Restriction of processing"), "article": "Art. 18 GDPR"},
        {"right": _("Data portability"), "article": "Art. 20 GDPR"},
        {"right": _("Objection"), "article": "Art. 21 GDPR"},
        {"right": _("Withdrawal of consent at any time"), "article": "Art. 7(3) GDPR"},
    ]


class _Told:
    def __init__(self, subject: int, sections: list[Section], language: str) -> None:
        self.subject, self.language, self.policy = subject, language, running().policy
        self.places = [place for section in sections for place in section.places]

    def as_data(self) -> dict[str, Any]:
        policy, said = self.policy, self.language
        return {
            "controller": self._body(policy.controller),
            "representative": self._body(policy.representative) if policy.representative else None,
            "officer": self._body(policy.officer),
            "purposes": self._purposes(),
            "categories": self._categories(),
            "sources": [wording.source(each) for each in Source if any(p.says.source is each for p in self.places)],
            "recipients": self._recipients(),
            "disclosures": self._disclosures(),
            "transfers": [
                {"to": each.label.said(said), "country": each.country, "why": each.text.said(said)}
                for each in policy.transfers.values()
            ],
            "rights": rights(),
            "complaint": self._complaint(),
            "automated_decisions": _("No decision about you is made by automated means alone (Art. 22 GDPR)."),
            "kept_after_erasure": self._kept(),
        }

    def _body(self, body: Any) -> dict[str, str]:
        return {"name": body.name.said(self.language), "address": body.address.said(self.language), "email": body.email}

    def _purposes(self) -> list[dict[str, Any]]:
        held = {purpose.key for place in self.places for purpose in purposes_of(place.says, self.policy)}
        known = states(self.subject)
        return [
            self._purpose(purpose, known.get(purpose.key))
            for purpose in self.policy.purposes.values()
            if purpose.key in held or purpose.key in known
        ]

    def _purpose(self, purpose: Purpose, state: Any) -> dict[str, Any]:
        return {
            "key": purpose.key,
            "purpose": purpose.label.said(self.language),
            "description": purpose.description.said(self.language),
            "basis": wording.basis(purpose.basis),
            "article": f"{purpose.basis.article} GDPR",
            "interest": purpose.balancing.interest.said(self.language) if purpose.balancing else None,
            "law": purpose.law.said(self.language) if purpose.law else None,
            "since": state.since.isoformat() if state else None,
            "in_use": bool(state and state.allowed and not state.held),
            "kept": purpose.retention.text.said(self.language),
            "recipients": [self.policy.recipients[key].label.said(self.language) for key in purpose.recipients],
        }

    def _categories(self) -> list[str]:
        held = {place.says.category for place in self.places}
        return [label.said(self.language) for key, label in self.policy.categories.items() if key in held]

    def _recipients(self) -> list[dict[str, str]]:
        return [
            {
                "recipient": each.label.said(self.language),
                "task": each.task.said(self.language),
                "kind": wording.recipient(each.kind),
                "country": each.country,
            }
            for each in self.policy.recipients.values()
        ]

    def _disclosures(self) -> list[dict[str, Any]]:
        labels = {place.key: place.says.label for place in running().map.places}
        purposes = self.policy.purposes
        return [
            {
                "recipient": each.recipient,
                "given": [_(labels.get(key, key)) for key in each.fields],
                "purpose": purposes[each.purpose].label.said(self.language)
                if each.purpose in purposes
                else each.purpose,
                "at": each.at.isoformat(),
            }
            for each in disclosures_of(self.subject)
        ]

    def _complaint(self) -> dict[str, Any]:
        contact = running().host.contact(self.subject)
        country = (contact.country if contact else None) or ""
        return {
            "text": _("You may complain to a supervisory authority, above all where you live or work (Art. 77 GDPR)."),
            "authorities": [
                {"place": each.place(self.language), "name": each.name, "url": f"https://{each.site}/"}
                for each in (competent(country) if country in COUNTRIES else ())
            ],
        }

    def _kept(self) -> list[dict[str, Any]]:
        return [
            {
                "what": each.label,
                "records": each.count,
                "fields": list(each.fields),
                "article": each.article,
                "reason": each.reason,
                "until": each.until.date().isoformat() if each.until else None,
            }
            for each in (Certified.of(step, self.language) for step in kept_of(self.subject))
        ]
