"""Differences between two versions, as lines that a page can show in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from gdpr import wording
from gdpr.differences import Difference, Piece, in_words, pieces
from gdpr.policy import Basis, Choice, Policy
from gdpr.running import running


@dataclass(frozen=True, slots=True)
class Change:
    """One line: where, and the words before and after as one run of pieces."""

    where: str
    pieces: tuple[Piece, ...]


def changes(found: Iterable[Difference], old: Policy, new: Policy) -> list[Change]:
    """Every difference that shows in the reader's language."""
    language = running().host.language()
    lines = [_line(difference, old, new, language) for difference in found]
    return [line for line in lines if any(piece.kind != "same" for piece in line.pieces)]


def _line(difference: Difference, old: Policy, new: Policy, language: str) -> Change:
    before, after = (
        _said(value, policy, language) for value, policy in ((difference.before, old), (difference.after, new))
    )
    where = [wording.changed(difference.subject), _name(difference, old, new, language), wording.part(difference.part)]
    return Change(": ".join(word for word in where if word), tuple(pieces(before, after, language)))


def _name(difference: Difference, old: Policy, new: Policy, language: str) -> str:
    """What the key stands for, in the newer version or, if it is gone, in the older."""
    for policy in (new, old):
        if difference.subject == "purpose" and difference.key in policy.purposes:
            return policy.purposes[difference.key].label.said(language)
        if difference.subject == "clause" and difference.key in policy.clauses:
            return f"{difference.key} {policy.clauses[difference.key].title.said(language)}"
        if difference.subject == "recipients" and difference.key in policy.recipients:
            return policy.recipients[difference.key].label.said(language)
    return difference.key


def _said(value: object, policy: Policy, language: str) -> str:
    if isinstance(value, Basis):
        return f"{wording.basis(value)} ({value.article})"
    if isinstance(value, Choice):
        return wording.choice(value)
    if isinstance(value, tuple):
        return ", ".join(_recipient(str(key), policy, language) for key in cast("tuple[object, ...]", value))
    return in_words(value, language)


def _recipient(key: str, policy: Policy, language: str) -> str:
    found = policy.recipients.get(key) or policy.transfers.get(key)
    return found.label.said(language) if found else key
