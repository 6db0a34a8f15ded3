"""How the members' lists and numbers are said on pages, in the reader's language."""

import phonenumbers

from forum.kernel.i18n import language, say_country
from forum.members.choices import AREAS, CATEGORIES, LANGUAGES, MARKETS

LISTS = {
    "category": CATEGORIES, "categories": CATEGORIES, "area": AREAS, "language": LANGUAGES, "languages": LANGUAGES,
    "markets": MARKETS,
}  # fmt: skip


def choice(kind: str, code: str) -> str:
    """The label of a code: `choice("area", "taito")`, `choice("country", "DE")`."""
    if kind == "country":
        return say_country(code)
    labels = LISTS[kind].get(code)
    return code if labels is None else labels[language() == "ja"]


def telephone(number: str) -> str:
    """A stored number (E.164) in the form that is dialled from abroad: +81 3-5820-0001."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
