"""The closed lists of declarations, policy and ledger in the reader's words."""

from __future__ import annotations

from gdpr.basis_tables import Event
from gdpr.declare import Audience, Erase, Source
from gdpr.differences import Ask
from gdpr.i18n import gettext as _
from gdpr.policy import Basis, Choice, RecipientKind
from gdpr.policy.standing import Standing


def basis(value: Basis | str) -> str:
    """A lawful basis by name: "Consent"."""
    return {
        Basis.CONSENT: _("Consent"),
        Basis.CONTRACT: _("Contract"),
        Basis.LEGAL_OBLIGATION: _("Legal obligation"),
        Basis.VITAL_INTERESTS: _("Vital interests"),
        Basis.PUBLIC_TASK: _("Public task"),
        Basis.LEGITIMATE_INTERESTS: _("Legitimate interests"),
    }[Basis(value)]


def choice(value: Choice) -> str:
    """What the person may decide."""
    return {
        Choice.OPT_IN: _("Only if you agree; you can withdraw at any time"),
        Choice.OPT_OUT: _("Unless you refuse; you can refuse at any time"),
        Choice.NONE: _("Part of the service"),
    }[value]


def audience(who: Audience) -> str:
    """Who sees a value."""
    return {
        Audience.NOBODY: _("Nobody but you"),
        Audience.BOARD: _("The site's administrators"),
        Audience.OTHER_SIDE: _("Members of the other side, if you publish it, and the site's administrators"),
        Audience.CORRESPONDENT: _("The member you write with"),
    }[who]


def source(value: Source) -> str:
    """Where a value comes from."""
    return {
        Source.PERSON: _("You"),
        Source.COLLEAGUE: _("A colleague who invited you"),
        Source.ANOTHER_MEMBER: _("Another member"),
        Source.BOARD: _("The site's administrators"),
        Source.SITE: _("Made by the site while you use it"),
    }[value]


def erasure(erase: Erase, *, row_goes: bool) -> str:
    """What becomes of a value when the person is erased."""
    if row_goes:
        return _("The record is deleted")
    return {
        Erase.BLANK: _("Emptied"),
        Erase.REDACT: _("The text stays; what identifies you in it is removed"),
        Erase.KEEP: _("Kept, without any link to your identity"),
    }[erase]


def recipient(kind: RecipientKind) -> str:
    """How a recipient stands to the controller."""
    return {
        RecipientKind.PROCESSOR: _("Contractor (processor)"),
        RecipientKind.MEMBERS: _("Other members"),
        RecipientKind.AUTHORITY: _("Public authority"),
    }[kind]


def event(value: Event | str) -> str:
    """What happened to a basis."""
    return {
        Event.GIVEN: _("Consent given"),
        Event.BEGAN: _("Began"),
        Event.WITHDRAWN: _("Consent withdrawn"),
        Event.OBJECTED: _("Objected"),
        Event.RESUMED: _("Objection taken back"),
        Event.AGREED: _("New terms agreed"),
        Event.RELEASED: _("Details released to another member"),
        Event.CHANGED: _("Basis changed"),
        Event.RESTRICTED: _("Restricted"),
        Event.LIFTED: _("Restriction ended"),
        Event.LOCKED: _("Locked"),
        Event.ENDED: _("Ended"),
    }[Event(value)]


def ask(value: Ask) -> str:
    """Why new terms need an agreement."""
    return {
        Ask.NEW_PURPOSE: _("This purpose is new"),
        Ask.NEW_RECIPIENT: _("Someone new receives the data"),
        Ask.LONGER_RETENTION: _("The data is kept longer"),
        Ask.TO_CONSENT: _("From now on this needs your consent"),
    }[value]


def changed(subject: str) -> str:
    """What kind of thing a difference is about."""
    return {
        "site": _("The site"),
        "purpose": _("Purpose"),
        "categories": _("Kinds of data"),
        "subjects": _("People concerned"),
        "recipients": _("Recipients"),
        "transfers": _("Where data is kept"),
        "fields": _("What is asked"),
        "cookies": _("Cookies"),
        "clause": _("Clause"),
    }[subject]


def part(name: str) -> str:
    """Which fact of it changes; nothing for the whole."""
    return {
        "": "",
        "site": _("Name of the site"),
        "controller": _("Controller"),
        "representative": _("Representative"),
        "officer": _("Privacy office"),
        "jurisdiction": _("Law and court"),
        "minimum_age": _("Minimum age"),
        "change": _("Rule of change"),
        "measures": _("Security measures"),
        "entrusted": _("Data handled for others"),
        "label": _("Name"),
        "description": _("Description"),
        "uses": _("Uses"),
        "basis": _("Legal basis"),
        "choice": _("Your choice"),
        "retention": _("How long it is kept"),
        "categories": _("Kinds of data"),
        "subjects": _("People concerned"),
        "recipients": _("Recipients"),
        "transfers": _("Where data is kept"),
        "necessity": _("Why it is necessary"),
        "law": _("Law"),
        "balancing": _("Balancing of interests"),
        "title": _("Title"),
        "body": _("Text"),
    }[name]


def article(value: Basis | str) -> str:
    """The point of Art. 6(1) GDPR, as it is cited in the reader's language."""
    return _("Art. 6(1)(%(letter)s)", letter=Basis(value).letter)


def standing(value: Standing) -> str:
    """How far a clause is kept."""
    return {
        Standing.KEPT: _("Kept"),
        Standing.PARTLY: _("Kept in part"),
        Standing.NOT_YET: _("Not yet"),
    }[value]
