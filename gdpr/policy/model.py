"""What a policy says, once it was read: purposes, bases, retention, recipients, fields asked and clauses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self, TypeVar

from gdpr.declare import Category, Use

Day = TypeVar("Day", bound=date)


class Basis(StrEnum):
    """The lawful bases of GDPR Art. 6(1), in the order of their letters."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"

    @property
    def article(self) -> str:
        """The point of Art. 6(1) GDPR, as cited: "Art. 6(1)(a)"."""
        return f"Art. 6(1)({self.letter})"

    @property
    def letter(self) -> str:
        """The letter of the point: "a" for consent."""
        return "abcdef"[list(Basis).index(self)]


class Choice(StrEnum):
    """What the person may decide about a purpose by a switch."""

    OPT_IN = "opt_in"  # off until she says yes
    OPT_OUT = "opt_out"  # on until she says no
    NONE = "none"  # the service cannot be without it, or the law wants it


class Start(StrEnum):
    """What a retention period runs from."""

    COLLECTED = "collected"
    LAST_USE = "last_use"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    ACCOUNT_CLOSED = "account_closed"


class RecipientKind(StrEnum):
    """How a recipient stands to the controller (GDPR Art. 4(8)-(10))."""

    PROCESSOR = "processor"
    MEMBERS = "members"
    AUTHORITY = "authority"


class TransferGround(StrEnum):
    """What lets data be in a country outside the EEA (GDPR Chapter V)."""

    DIRECT = "direct"  # given by the person herself to a controller there: no transfer by an exporter
    ADEQUACY = "adequacy"  # Art. 45
    SAFEGUARDS = "safeguards"  # Art. 46
    DEROGATION = "derogation"  # Art. 49


class ChangeRule(StrEnum):
    """How a change of the policy reaches the people concerned."""

    NOTICE = "notice"  # told before it takes effect
    RECONSENT = "reconsent"  # told, and asked again where their terms would change
    CONTINUED_USE = "continued_use"  # using the site on is agreement; never counted as consent under the GDPR


@dataclass(frozen=True, slots=True)
class Text:
    """One text in every language of the site."""

    by_language: Mapping[str, str]

    def said(self, language: str) -> str:
        """The text in `language`; in English where the site has no such language."""
        return self.by_language.get(language) or self.by_language["en"]


@dataclass(frozen=True, slots=True)
class Duration:
    """An ISO 8601 duration in whole calendar units: "P3Y", "P13M", "P30D"."""

    years: int = 0
    months: int = 0
    days: int = 0

    @classmethod
    def read(cls, text: str) -> Self:
        """From "P1Y6M", "P2W"; anything else, times of day too, is a ValueError."""
        match = re.fullmatch(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", text)
        if match is None:
            raise ValueError(f"{text!r} is no ISO 8601 duration in years, months, weeks and days (such as P3Y or P30D)")
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        return cls(years, months, weeks * 7 + days)

    def after(self, day: Day) -> Day:
        """The day on which the period that starts on `day` ends; 31 January + P1M is the last of February."""
        months = day.year * 12 + day.month - 1 + self.years * 12 + self.months
        year, month = divmod(months, 12)
        moved = day.replace(year=year, month=month + 1, day=min(day.day, _last_day(year, month + 1)))
        return moved + timedelta(days=self.days)

    def before(self, day: Day) -> Day:
        """The latest day from which the period has ended by `day`: what began later is kept."""
        months = day.year * 12 + day.month - 1 - self.years * 12 - self.months
        year, month = divmod(months, 12)
        moved = day.replace(year=year, month=month + 1, day=min(day.day, _last_day(year, month + 1)))
        return moved - timedelta(days=self.days)

    def __gt__(self, other: Duration) -> bool:
        return self.after(_SOME_DAY) > other.after(_SOME_DAY)

    def __str__(self) -> str:
        parts = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        return "P" + ("".join(f"{count}{unit}" for count, unit in parts if count) or "0D")


_SOME_DAY = date(2001, 1, 1)


def _last_day(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


@dataclass(frozen=True, slots=True)
class Retention:
    """How long data is kept for a purpose, and from when that counts (GDPR Art. 5(1)(e), 13(2)(a))."""

    period: Duration
    start: Start
    text: Text


@dataclass(frozen=True, slots=True)
class Balancing:
    """The weighing that Art. 6(1)(f) GDPR asks for: who did it, when, and when it is looked at again."""

    author: Text  # a role, never a person
    date: date
    review: date
    interest: Text
    necessity: Text
    outcome: Text


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose of the policy (GDPR Art. 5(1)(b); TTC-13, TTC-32)."""

    key: str
    label: Text
    description: Text
    uses: frozenset[Use]
    basis: Basis
    choice: Choice
    retention: Retention
    categories: frozenset[Category]
    subjects: tuple[str, ...]
    recipients: tuple[str, ...]
    transfers: tuple[str, ...]
    necessity: Text | None = None
    law: Text | None = None
    balancing: Balancing | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is given data, by category of recipient (GDPR Art. 13(1)(e))."""

    key: str
    label: Text
    task: Text
    kind: RecipientKind
    country: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """Where data is outside the EEA, and why it may be (GDPR Art. 13(1)(f))."""

    key: str
    label: Text
    country: str
    ground: TransferGround
    text: Text


@dataclass(frozen=True, slots=True)
class Contact:
    """A public body and how to reach it. No person is named."""

    name: Text
    address: Text
    email: str
    telephone: str | None = None


@dataclass(frozen=True, slots=True)
class Entrusted:
    """Data that the site handles for another controller, on its instructions (GDPR Art. 28, 30(2))."""

    key: str
    controller: Contact
    processing: Text  # the kinds of processing done for it
    tables: tuple[str, ...]
    transfers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """What a side is asked, by "table.column"; a bilingual pair stands under its name without the language."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    required_when: Mapping[str, str]  # field -> condition under which it is required ("travel_business")

    def asks(self, key: str) -> bool:
        """Is this field asked at all?"""
        return key in self.required or key in self.optional

    def requires(self, key: str) -> bool:
        """Must this field be filled in whatever the other answers are?"""
        return key in self.required


@dataclass(frozen=True, slots=True)
class Cookie:
    """One cookie: what it is for, and how long it stays. Only a necessary one is set without asking."""

    name: str
    purpose: Text
    life: Text
    necessary: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """One promise of the policy, in words; `body` is Markdown."""

    id: str
    title: Text
    body: Text


@dataclass(frozen=True, slots=True)
class Part:
    """Clauses under one heading of the policy."""

    title: Text
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The rule by which the policy changes (TTC-19, TTC-51)."""

    rule: ChangeRule
    notice_days: int


@dataclass(frozen=True, slots=True)
class Source:
    """The files of a policy as they were read, so that a version can be kept whole."""

    data: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Policy:
    """A whole policy. Everything that gdpr shows and obeys is read from here."""

    key: str
    version: int
    effective: date
    site: Text
    controller: Contact
    representative: Contact | None
    officer: Contact
    jurisdiction: Text
    minimum_age: int
    languages: tuple[str, ...]
    change: Change
    measures: Text  # general description of technical and organisational measures (Art. 30(1)(g), 32(1))
    categories: Mapping[Category, Text]
    subjects: Mapping[str, Text]  # kinds of people (Art. 30(1)(c))
    recipients: Mapping[str, Recipient]
    transfers: Mapping[str, Transfer]
    purposes: Mapping[str, Purpose]
    fields: Mapping[str, Fields]
    cookies: tuple[Cookie, ...]
    entrusted: tuple[Entrusted, ...]
    parts: tuple[Part, ...]
    source: Source

    @property
    def clauses(self) -> Mapping[str, Clause]:
        """Every clause by its id, in the order of the text."""
        return {clause.id: clause for part in self.parts for clause in part.clauses}

    def serving(self, use: Use) -> tuple[Purpose, ...]:
        """The purposes that cover this use, in the order of the policy."""
        return tuple(purpose for purpose in self.purposes.values() if use in purpose.uses)
