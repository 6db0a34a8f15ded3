"""The neutral age gate: asks year and month of birth, keeps only the outcome (TTC-50)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from flask import session

from gdpr.i18n import gettext as _
from gdpr.running import running

MARKER = "age"
OLDEST = 120


class Outcome(StrEnum):
    """All that is kept of an answer."""

    PASSED = "passed"
    REFUSED = "refused"


@dataclass
class AgeQuestion:
    """The two text boxes of the gate: what was typed, and what is wrong with it, by field (`year`, `month`).

    Neutral: the question names no age, fills nothing in and offers no list to scroll in.
    """

    year: str = ""
    month: str = ""
    errors: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def of(cls, form: Mapping[str, str]) -> AgeQuestion:
        """From the form's values; call `answer()` next."""
        return cls(form.get("year", ""), form.get("month", ""))

    def answer(self) -> Outcome | None:
        """Decides, remembers the outcome in the signed session and forgets the date; None if the answer has errors.

        Who was refused stays refused: another answer in the same browser changes nothing.
        """
        if remembered() is Outcome.REFUSED:
            return Outcome.REFUSED
        host = running().host
        today = host.now().date()
        year, month = self._number("year", today.year - OLDEST, today.year), self._number("month", 1, 12)
        if year is None or month is None:
            return None
        outcome = decide(year, month, today, running().policy.minimum_age)
        session[MARKER] = outcome.value
        return outcome

    def _number(self, name: str, least: int, most: int) -> int | None:
        typed = unicodedata.normalize("NFKC", getattr(self, name)).strip().rstrip("年月")
        if re.fullmatch(r"[0-9]{1,4}", typed) and least <= int(typed) <= most:
            return int(typed)
        self.errors[name] = {
            "year": _("Enter the year in four digits, for example %(year)s.", year=1980),
            "month": _("Enter the month as a number from 1 to 12."),
        }[name]
        return None


def decide(year: int, month: int, today: date, minimum: int) -> Outcome:
    """Whether someone born in that month is surely `minimum` years old today.

    The day is not asked, so the last day of the month is assumed: passed from the first day of the month after.
    """
    reached = date(year + minimum + month // 12, month % 12 + 1, 1)
    return Outcome.PASSED if today >= reached else Outcome.REFUSED


def remembered() -> Outcome | None:
    """The outcome that this browser carries; it says nothing else about the person."""
    found = session.get(MARKER)
    return Outcome(found) if found in list(Outcome) else None


def passed() -> bool:
    """May this browser go on to the registration?"""
    return remembered() is Outcome.PASSED
