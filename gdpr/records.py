"""Records of processing activities (GDPR Art. 30), made from the policy in force and the data map; typed nowhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gdpr import wording
from gdpr.held import Held, held
from gdpr.i18n import gettext as _
from gdpr.policy import Contact, Entrusted, Policy, Purpose, Text
from gdpr.running import running


@dataclass(frozen=True, slots=True)
class Activity:
    """One processing activity as a controller: a purpose, with what Art. 30(1) wants to be on record."""

    policy: Policy
    purpose: Purpose
    columns: tuple[Held, ...]  # what is stored for it, from the data map

    @property
    def key(self) -> str:
        return self.purpose.key


def activities() -> list[Activity]:
    """Every activity of the policy in force, in its order (Art. 30(1))."""
    policy, columns = running().policy, list(held())
    return [
        Activity(policy, purpose, tuple(item for item in columns if purpose in item.purposes))
        for purpose in policy.purposes.values()
    ]


def as_csv() -> str:
    """The records as a table in the reader's language; a byte order mark lets spreadsheets read Japanese."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(name for name, _value in _row(activities()[0]))
    for activity in activities():
        writer.writerow(_harmless(value) for _name, value in _row(activity))
    if running().policy.entrusted:
        writer.writerow([])
        writer.writerow([_("Controller"), _("Processing done for it"), _("Transfers"), _("Security measures")])
        for item in running().policy.entrusted:
            writer.writerow(_harmless(value) for value in _entrusted_row(item))
    return "\ufeff" + out.getvalue()


def _row(activity: Activity) -> list[tuple[str, str]]:
    policy, purpose = activity.policy, activity.purpose
    say = _Said(running().host.language())
    return [
        (_("Controller"), say.contact(policy.controller)),
        (_("Representative"), say.contact(policy.representative)),
        (_("Privacy office"), say.contact(policy.officer)),
        (_("Purpose"), f"{say(purpose.label)}: {say(purpose.description)}"),
        (_("Legal basis"), f"{wording.basis(purpose.basis)} ({wording.article(purpose.basis)})"),
        (_("People concerned"), say.list(policy.subjects[key] for key in purpose.subjects)),
        (
            _("Kinds of data"),
            say.list(policy.categories[key] for key in policy.categories if key in purpose.categories),
        ),
        (_("Items stored"), "; ".join(dict.fromkeys(item.label for item in activity.columns))),
        (_("Recipients"), say.list(policy.recipients[key].label for key in purpose.recipients)),
        (_("Transfers"), say.list(policy.transfers[key].text for key in purpose.transfers)),
        (_("How long it is kept"), say(purpose.retention.text)),
        (_("Security measures"), say(policy.measures)),
    ]


def _entrusted_row(item: Entrusted) -> Iterator[str]:
    policy, say = running().policy, _Said(running().host.language())
    yield say.contact(item.controller)
    yield say(item.processing)
    yield say.list(policy.transfers[key].text for key in item.transfers)
    yield say(policy.measures)


def _harmless(value: str) -> str:
    """A cell that a spreadsheet cannot take for a formula."""
    return f"'{value}" if value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value


@dataclass(frozen=True, slots=True)
class _Said:
    """Says texts and contacts in one language."""

    language: str

    def __call__(self, text: Text) -> str:
        return text.said(self.language)

    def list(self, texts: Iterable[Text]) -> str:
        return "; ".join(self(text) for text in texts)

    def contact(self, contact: Contact | None) -> str:
        return "" if contact is None else f"{self(contact.name)}, {self(contact.address)}, {contact.email}"
