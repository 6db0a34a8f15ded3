"""How codes, lists and numbers of members are said on pages, in the reader's language."""

from collections.abc import Mapping
from typing import Any

from forum.kernel.i18n import LANGUAGES, _l, language, say_country, say_telephone
from forum.members.choices import AREAS, CATEGORIES, MARKETS
from forum.members.choices import LANGUAGES as SPOKEN

SIDES = {"domestic": _l("Tokyo operators"), "overseas": _l("Overseas operators")}
STANDINGS = {
    "unconfirmed": _l("Address not confirmed"),
    "waiting": _l("Waits for approval"),
    "asked_back": _l("Asked back"),
    "declined": _l("Declined"),
    "active": _l("Active"),
    "suspended": _l("Suspended"),
    "leaving": _l("Being erased"),
}
OUTCOMES = {
    "approved": _l("Approved"),
    "asked_back": _l("Asked back"),
    "declined": _l("Declined"),
    "suspended": _l("Suspended"),
    "restored": _l("Restored"),
}
FUNCTIONS = {"member": _l("Member"), "administrator": _l("Administrator"), "officer": _l("Data protection officer")}
LISTS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "area": AREAS,
    "category": CATEGORIES,
    "categories": CATEGORIES,
    "language": SPOKEN,
    "languages": SPOKEN,
    "markets": MARKETS,
}


def choice(kind: str, code: str) -> str:
    """The label of a code: `choice("area", "taito")`, `choice("country", "DE")`."""
    if kind == "country":
        return say_country(code)
    labels = LISTS[kind].get(code)
    return code if labels is None else labels[language() == "ja"]


def in_words(place: str, value: Any) -> str | None:
    """A value of the column `place` ("operator.country") as people say it; None where it needs no words of ours."""
    name = place.partition(".")[2]
    if name in WORDS and isinstance(value, str):
        return str(WORDS[name].get(value, value))
    if name == "country" and isinstance(value, str):
        return say_country(value)
    if name.endswith(("telephone", "fax")) and isinstance(value, str):
        return say_telephone(value)
    if name in LISTS and value:
        codes = value if isinstance(value, list) else [value]
        return ("、" if language() == "ja" else ", ").join(choice(name, code) for code in codes)
    return None


WORDS: Mapping[str, Mapping[str, str]] = {
    "function": FUNCTIONS,
    "language": LANGUAGES,
    "outcome": OUTCOMES,
    "side": SIDES,
    "standing": STANDINGS,
}
