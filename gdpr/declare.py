"""The line beside each column: whose data it is, what for, who sees it and how it is erased.

A leaf that imports only SQLAlchemy, so that every table of the site, the kernel's too, can be declared.
Read back by `gdpr.datamap`; nothing else may interpret `Column.info`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

KEY = "gdpr"


class Use(StrEnum):
    """What the code does with data. A closed list: the policy maps its purposes to uses (TTC-11, TTC-13, TTC-32)."""

    ACCOUNT = "account"  # logging in, keeping and administering the account
    NETWORKING = "networking"  # profiles, directory, inquiries, meetings
    SUPPORT = "support"  # answering requests, inquiries and complaints to the board
    SERVICE_NOTICE = "service_notice"  # telling of changes of the service
    NEWSLETTER = "newsletter"  # newsletters and email magazines
    ACTIVITIES = "activities"  # information on the board's own activities
    IMPROVEMENT = "improvement"  # analysis for a better site, without identity
    SECURITY = "security"  # technical faults, safety, misuse
    PROOF = "proof"  # showing that the law was kept (GDPR Art. 5(2), 7(1))


class Category(StrEnum):
    """Kinds of personal data, as the policy names them (TTC-07, TTC-08, TTC-31)."""

    NAME = "name"
    EMAIL = "email"
    TELEPHONE = "telephone"
    FAX = "fax"
    ADDRESS = "address"
    COUNTRY = "country"
    OTHER_CONTACT = "other_contact"
    BUSINESS_NAME = "business_name"
    HOMEPAGE = "homepage"
    DIVISION = "division"
    POSITION = "position"
    WORK_LOCATION = "work_location"
    LICENCE = "licence"
    BUSINESS_DETAILS = "business_details"  # employees, trades, markets, texts about the business
    CORRESPONDENCE = "correspondence"
    CREDENTIAL = "credential"  # password hash, keys: held, never shown or exported in clear
    PREFERENCE = "preference"  # language, mail choices, what is published
    ACTIVITY = "activity"  # when and what was done with the account
    IP_ADDRESS = "ip_address"
    COOKIE = "cookie"


class Audience(StrEnum):
    """Who sees a value besides the person herself."""

    NOBODY = "nobody"
    BOARD = "board"  # the board's administrators
    OTHER_SIDE = "other_side"  # operators of the other side, only if published, and the board
    CORRESPONDENT = "correspondent"  # the one she writes with


class Source(StrEnum):
    """Where a value comes from (GDPR Art. 14(2)(f), 15(1)(g))."""

    PERSON = "person"
    COLLEAGUE = "colleague"
    ANOTHER_MEMBER = "another_member"
    BOARD = "board"
    SITE = "site"  # made by the site while it is used


class Identifier(StrEnum):
    """STRONG: after an erasure no place may hold it. WEAK: shared by many, so the scan only lists candidates."""

    STRONG = "strong"
    WEAK = "weak"


class Erase(StrEnum):
    """What becomes of a value in a row that stays."""

    BLANK = "blank"  # NULL, or the neutral value
    REDACT = "redact"  # the text stays, the strong identifiers in it go
    KEEP = "keep"  # says nothing about the person once the links are cut


class Row(StrEnum):
    """What becomes of a row when the person in this role is erased."""

    GOES = "goes"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Personal:
    """A column that says something about a person."""

    label: str  # message id of the label on forms, notices and exports
    category: Category
    uses: frozenset[Use]
    seen_by: Audience = Audience.BOARD
    source: Source = Source.PERSON
    identifier: Identifier | None = None
    indirect: bool = False  # identifies only in combination (PLO-01)
    special: bool = False  # GDPR Art. 9
    erase: Erase = Erase.BLANK
    neutral: Any = None  # what takes the place of a value that may not be NULL
    roles: frozenset[str] | None = None  # None: of every role of its table
    copy_of: str | None = None  # "table.column" that this value was published from
    provided: bool = True  # given by the person herself: portable under Art. 20


@dataclass(frozen=True, slots=True)
class Link:
    """A key that leads to a person: never exported, cut when that role is erased."""

    role: str


@dataclass(frozen=True, slots=True)
class Technical:
    """A column that says nothing about a person, and why it is there."""

    why: str


@dataclass(frozen=True, slots=True)
class Role:
    """How rows of a table lead to a person.

    `path` is attribute names from the mapped class to an integer subject number ("author.subject"). With `last`
    the role holds only for rows that no *other* subject reaches by the same path: an operator goes with its last
    member.
    `label` says to the person what these rows are: N_("Messages you wrote").
    """

    path: str
    row: Row | str = Row.GOES
    last: bool = False
    label: str = ""  # message id, marked with N_


Declaration = Personal | Link | Technical


def personal(
    label: str,
    category: Category,
    *,
    for_: Iterable[Use],
    seen_by: Audience = Audience.BOARD,
    source: Source = Source.PERSON,
    identifier: Identifier | None = None,
    indirect: bool = False,
    special: bool = False,
    erase: Erase = Erase.BLANK,
    neutral: Any = None,
    roles: Iterable[str] | None = None,
    copy_of: str | None = None,
    provided: bool | None = None,
) -> dict[str, Any]:
    """`info=` of a column that holds personal data. `label` is extracted for translation."""
    uses = frozenset(for_)
    if not uses:
        raise ValueError(f"personal({label!r}): name at least one use")
    return {
        KEY: Personal(
            label=label,
            category=category,
            uses=uses,
            seen_by=seen_by,
            source=source,
            identifier=identifier,
            indirect=indirect,
            special=special,
            erase=erase,
            neutral=neutral,
            roles=None if roles is None else frozenset(roles),
            copy_of=copy_of,
            provided=source is Source.PERSON if provided is None else provided,
        )
    }


def link(role: str) -> dict[str, Any]:
    """`info=` of a foreign key that leads to the person in `role`."""
    return {KEY: Link(role)}


def N_(text: str) -> str:
    """Marks a message id for extraction; it is translated where it is shown."""
    return text


def technical(why: str) -> dict[str, Any]:
    """`info=` of a column that is about no person."""
    return {KEY: Technical(why)}


@dataclass(frozen=True, slots=True)
class DeclaredTable:
    """For tables that no class maps (association tables): put under `Table(..., info={KEY: DeclaredTable(...)})`."""

    roles: dict[str, Role]
