"""Takes a person's strong identifiers out of a text that others keep: whole tokens, in any way of writing them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, cast

import phonenumbers

from gdpr.erasure.seal import Known

MARK = "[erased]"
BETWEEN = r"[\s\-\u2010-\u2015\u2212./()\u30fb\u00b7]{0,3}"  # what may stand between two digits of a telephone number
NO_DIGIT = re.compile(r"[^0-9]+")
LATIN = r"A-Za-z0-9_\u00c0-\u024f"


class Redactor:
    """Replaces the given identifiers by a mark. Anna is no part of Annabelle, nor 1091099 of 10910991."""

    def __init__(self, identifiers: Iterable[Known]) -> None:
        identifiers = list(identifiers)
        self.words = {
            _plain(known.value).lower().split()[0]
            for known in identifiers
            if known.kind != "telephone" and known.value.strip()
        }
        self.numbers = {_parts(known.value)[1] for known in identifiers if known.kind == "telephone"}
        longest_first = sorted(identifiers, key=lambda known: (known.kind != "email", -len(known.value)))
        patterns = [_pattern(known) for known in longest_first if known.value]
        self.pattern = re.compile("|".join(patterns), re.IGNORECASE) if patterns else None

    def text(self, text: str) -> str:
        """The text without the identifiers; the very same object if it holds none."""
        if self.pattern is None:
            return text
        folded = _folded(text)
        if not self._may_hold(folded):
            return text
        spans = [match.span() for match in self.pattern.finditer(folded)]
        for start, end in reversed(spans):
            text = text[:start] + MARK + text[end:]
        return text

    def _may_hold(self, folded: str) -> bool:
        """A quick look that never misses one: most texts hold none."""
        lower = folded.lower()
        if any(word in lower for word in self.words):
            return True
        digits = NO_DIGIT.sub("", folded) if self.numbers else ""
        return any(number in digits for number in self.numbers)

    def value(self, value: Any) -> Any:
        """The same for what a column holds: text, or JSON with texts in it (also as keys)."""
        match value:
            case str():
                return self.text(value)
            case dict():
                pairs = cast("dict[str, Any]", value).items()
                return {self.value(key): self.value(each) for key, each in pairs}
            case list():
                return [self.value(each) for each in cast("list[Any]", value)]
            case _:
                return value


def _pattern(known: Known) -> str:
    if known.kind == "email":
        return rf"(?<![{LATIN}.+%-]){re.escape(_plain(known.value))}(?![{LATIN}-]|\.[{LATIN}])"
    if known.kind == "telephone":
        return _telephone(known.value)
    return _whole(_plain(known.value))


def _telephone(value: str) -> str:
    """National and international form of a number, with anything usual between the digits."""
    country, national, trunk = _parts(value)
    digits = BETWEEN.join(national)
    lead = rf"(?:(?:\+|00|\b){BETWEEN}{BETWEEN.join(country)}{BETWEEN})?" if country else ""
    trunk = rf"\(?(?:{trunk})?\)?{BETWEEN}" if trunk else ""
    return rf"(?<!\d){lead}{trunk}{digits}(?!\d)"


def _parts(value: str) -> tuple[str, str, str]:
    """(country code, national number, trunk prefix); a number that is not international stands as it is."""
    try:
        number = phonenumbers.parse(_plain(value), None)
    except phonenumbers.NumberParseException:
        return "", re.sub(r"\D", "", _plain(value)), ""
    national = phonenumbers.national_significant_number(number)
    return str(number.country_code), national, "0" if not national.startswith("0") else ""


def _whole(text: str) -> str:
    """The words of a text in a row; an edge in Latin letters or digits must not be inside a longer word."""
    words = r"\s+".join(re.escape(word) for word in text.split())
    before = rf"(?<![{LATIN}])" if re.match(f"[{LATIN}]", text) else ""
    after = rf"(?![{LATIN}])" if re.search(f"[{LATIN}]$", text) else ""
    return before + words + after


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _folded(text: str) -> str:
    """Full-width letters and digits as plain ones, place by place, so that positions hold."""
    if text.isascii():
        return text
    return "".join(_one(letter) for letter in text)


def _one(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter)
    return plain if len(plain) == 1 else letter
