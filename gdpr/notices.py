"""What stands beside a form field, made from the column's declaration and the policy (TTC-10; GDPR Art. 13)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Column
from sqlalchemy.orm import InstrumentedAttribute

from gdpr import wording
from gdpr.declare import KEY, Personal
from gdpr.i18n import gettext as _
from gdpr.policy import Policy, Purpose
from gdpr.running import running

Declared = Personal | Column[Any] | InstrumentedAttribute[Any]


@dataclass(frozen=True, slots=True)
class Reason:
    """One purpose of a field, with its basis as an article and its period, in the reader's language."""

    purpose: str
    article: str
    kept: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said beside a field, in the reader's language."""

    label: str
    required: bool
    condition: str | None  # under which an optional field is required ("travel_business")
    reasons: tuple[Reason, ...]
    who: str  # sees it

    @property
    def need(self) -> str:
        """Required or optional, always in words."""
        return _("Required") if self.required else _("Optional")

    @property
    def why(self) -> tuple[str, ...]:
        """The purposes, each once, with the article of its basis: "Answering requests (Art. 6(1)(f))"."""
        return tuple(
            _("%(purpose)s (%(article)s)", purpose=reason.purpose, article=reason.article) for reason in self.reasons
        )

    @property
    def how_long(self) -> str:
        """How long it is kept: each period once, named by its purpose where they differ."""
        purposes: dict[str, list[str]] = {}
        for reason in self.reasons:
            purposes.setdefault(reason.kept, []).append(reason.purpose)
        if len(purposes) == 1:
            return self.reasons[0].kept
        return "; ".join(f"{period} ({', '.join(names)})" for period, names in purposes.items())


def notice(column: Declared, side: str | None = None) -> Notice:
    """The notice of a personal column for the form of `side` ("domestic", "overseas", "profile"), or of none.

    Raises LookupError for a column that is not declared personal: a form asks for nothing else of a person.
    """
    declared, key = _declaration(column)
    policy = running().policy
    fields = policy.fields.get(side) if side else None
    return Notice(
        label=_(declared.label),  # the message id stands beside the column and is extracted there
        required=fields is not None and key is not None and fields.requires(key),
        condition=fields.required_when.get(key) if fields and key else None,
        reasons=tuple(_reason(purpose) for purpose in purposes_of(declared, policy)),
        who=wording.audience(declared.seen_by),
    )


def field_key(column: Column[Any] | InstrumentedAttribute[Any]) -> str:
    """The key under which the policy asks for this column: a bilingual pair drops its language."""
    name = column.key or ""
    if isinstance(column, InstrumentedAttribute):
        column = cast("Column[Any]", column.property.columns[0])
    return f"{column.table.name}.{name.removesuffix('_en').removesuffix('_ja')}"


def purposes_of(declared: Personal, policy: Policy) -> tuple[Purpose, ...]:
    """The purposes that the policy gives for the column's uses and that name its category, in the policy's order."""
    return tuple(
        purpose
        for purpose in policy.purposes.values()
        if purpose.uses & declared.uses and declared.category in purpose.categories
    )


def _declaration(column: Declared) -> tuple[Personal, str | None]:
    if isinstance(column, Personal):
        return column, None
    declared = column.info.get(KEY)
    if not isinstance(declared, Personal):
        raise LookupError(f"{column} is not declared personal: no form may ask for it")
    return declared, field_key(column)


def _reason(purpose: Purpose) -> Reason:
    language = running().host.language()
    return Reason(
        purpose=purpose.label.said(language),
        article=wording.article(purpose.basis),
        kept=purpose.retention.text.said(language),
    )
