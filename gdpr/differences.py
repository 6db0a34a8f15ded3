"""What changes from one version of a policy to the next, in data and in words, and who must be asked again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, cast

from gdpr.policy import Basis, ChangeRule, Duration, Policy, Purpose, Text


class Ask(StrEnum):
    """Why a person must agree before new terms of a purpose apply to her."""

    NEW_PURPOSE = "new_purpose"
    NEW_RECIPIENT = "new_recipient"
    LONGER_RETENTION = "longer_retention"
    TO_CONSENT = "to_consent"


ALWAYS = frozenset({Ask.NEW_PURPOSE, Ask.TO_CONSENT})  # whatever the rule of change says: without it no basis
BLOCKING = ALWAYS  # until she agrees, the purpose leaves her out; otherwise her former terms go on


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that changes; `before` or `after` is None where there was or will be nothing."""

    subject: str  # "purpose", "site", "clause", "recipient", "transfer", "category", "fields", "cookie"
    key: str
    part: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words: kept, added or removed."""

    kind: str  # "same", "added", "removed"
    words: str


def asks(old: Policy, new: Policy) -> Mapping[str, frozenset[Ask]]:
    """The purposes of `new` for which people must be asked again, with the reasons.

    The rule of change in force decides for what goes beyond the law (TTC-19): under `reconsent` also a new recipient
    and a longer retention are asked for; under the other rules notice is enough for those.
    """
    counted = set(Ask) if old.change.rule is ChangeRule.RECONSENT else ALWAYS
    found = {key: frozenset(_asks(old.purposes.get(key), purpose)) & counted for key, purpose in new.purposes.items()}
    return {key: reasons for key, reasons in found.items() if reasons}


def differences(old: Policy, new: Policy) -> list[Difference]:
    """Every fact and every clause that changes, in the order of the policy."""
    return [*_site(old, new), *_purposes(old, new), *_registers(old, new), *_clauses(old, new)]


def pieces(before: str, after: str, language: str) -> list[Piece]:
    """Both texts as one run of pieces: word by word, in Japanese character by character."""
    one, two = _tokens(before, language), _tokens(after, language)
    found: list[Piece] = []
    for what, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Piece("same", "".join(one[a:b])))
            continue
        found.extend(
            Piece(kind, "".join(words)) for kind, words in (("removed", one[a:b]), ("added", two[c:d])) if words
        )
    return found


def _asks(old: Purpose | None, new: Purpose) -> Iterator[Ask]:
    if old is None:
        yield Ask.NEW_PURPOSE
        return
    if new.basis is Basis.CONSENT and old.basis is not Basis.CONSENT:
        yield Ask.TO_CONSENT
    if new.uses - old.uses:
        yield Ask.NEW_PURPOSE
    if set(new.recipients) - set(old.recipients):
        yield Ask.NEW_RECIPIENT
    if new.retention.period > old.retention.period or new.retention.start is not old.retention.start:
        yield Ask.LONGER_RETENTION


def _site(old: Policy, new: Policy) -> Iterator[Difference]:
    parts = (
        "site",
        "controller",
        "representative",
        "officer",
        "jurisdiction",
        "minimum_age",
        "change",
        "measures",
        "entrusted",
    )
    for part in parts:
        yield from _changed("site", "", part, getattr(old, part), getattr(new, part))


def _purposes(old: Policy, new: Policy) -> Iterator[Difference]:
    parts = (
        "label", "description", "uses", "basis", "choice", "retention", "subjects", "categories", "recipients",
        "transfers",
        "necessity", "law", "balancing",
    )  # fmt: skip
    for key in dict.fromkeys((*old.purposes, *new.purposes)):
        before, after = old.purposes.get(key), new.purposes.get(key)
        if before is None or after is None:
            yield Difference("purpose", key, "", before and before.label, after and after.label)
            continue
        for part in parts:
            yield from _changed("purpose", key, part, getattr(before, part), getattr(after, part))


def _registers(old: Policy, new: Policy) -> Iterator[Difference]:
    for name in ("categories", "subjects", "recipients", "transfers", "fields"):
        before, after = getattr(old, name), getattr(new, name)
        for key in dict.fromkeys((*before, *after)):
            yield from _changed(name, str(key), "", before.get(key), after.get(key))
    one, two = ({cookie.name: cookie for cookie in policy.cookies} for policy in (old, new))
    for key in dict.fromkeys((*one, *two)):
        yield from _changed("cookies", key, "", one.get(key), two.get(key))


def _clauses(old: Policy, new: Policy) -> Iterator[Difference]:
    for key in dict.fromkeys((*old.clauses, *new.clauses)):
        before, after = old.clauses.get(key), new.clauses.get(key)
        yield from _changed("clause", key, "title", before and before.title, after and after.title)
        yield from _changed("clause", key, "body", before and before.body, after and after.body)


def _changed(subject: str, key: str, part: str, before: Any, after: Any) -> Iterator[Difference]:
    if before != after:
        yield Difference(subject, key, part, before, after)


def _tokens(text: str, language: str) -> list[str]:
    return list(text) if language == "ja" else re.findall(r"\s+|[^\s]+", text)


def in_words(value: Any, language: str) -> str:
    """A value of the policy data as one line, for a difference that is shown."""
    if value is None:
        return ""
    if isinstance(value, Text):
        return value.said(language)
    if isinstance(value, frozenset | tuple):
        return ", ".join(sorted(str(item) for item in cast("tuple[object, ...]", value)))
    if not is_dataclass(value) or isinstance(value, Duration):
        return str(value)
    return "; ".join(said for part in fields(value) if (said := in_words(getattr(value, part.name), language)))
