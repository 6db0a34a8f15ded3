"""What a reader of the directory asked for, read from the address of the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, select
from werkzeug.datastructures import MultiDict

from forum.directory import index
from forum.kernel.i18n import _l, countries
from forum.kernel.search import matches
from forum.members.choices import AREAS, CATEGORIES, LANGUAGES
from forum.members.models import PublicFacet, PublicProfile, Side

LONGEST = 200  # characters of the word box


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow the directory. `name` stands in the address; `kind` is a list of PublicFacet or a column."""

    name: str
    kind: str
    label: Any
    codes: frozenset[str]

    @property
    def is_list(self) -> bool:
        """Whether an operator may have several values."""
        return self.kind in {"categories", "languages"}

    def holds(self, codes: tuple[str, ...]) -> ColumnElement[bool]:
        """True for profiles with one of these values."""
        if not self.is_list:
            return getattr(PublicProfile, self.kind).in_(codes)
        of_list = select(PublicFacet.profile_id).where(
            PublicFacet.profile_id == PublicProfile.id, PublicFacet.kind == self.kind, PublicFacet.code.in_(codes)
        )
        return of_list.correlate(PublicProfile).exists()


CATEGORY = Facet("category", "categories", _l("Categories"), frozenset(CATEGORIES))
LANGUAGE = Facet("language", "languages", _l("Languages"), frozenset(LANGUAGES))
AREA = Facet("area", "area", _l("Area"), frozenset(AREAS))
COUNTRY = Facet("country", "country", _l("Country or territory"), frozenset(code for code, _name in countries("en")))
FACETS = {Side.DOMESTIC: (CATEGORY, AREA, LANGUAGE), Side.OVERSEAS: (CATEGORY, COUNTRY, LANGUAGE)}


@dataclass(frozen=True, slots=True)
class Search:
    """Words and chosen values; codes that we do not know are left out."""

    side: Side
    words: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, given: MultiDict[str, str], side: Side) -> "Search":
        """The search of an address (`?q=…&category=…`) among operators of this side."""
        chosen = {
            facet.name: tuple(dict.fromkeys(code for code in given.getlist(facet.name) if code in facet.codes))
            for facet in FACETS[side]
        }
        return cls(side, given.get("q", "").strip()[:LONGEST], {name: codes for name, codes in chosen.items() if codes})

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The ways to narrow this search."""
        return FACETS[self.side]

    @property
    def is_open(self) -> bool:
        """Whether nothing was asked, so that everything is shown."""
        return not self.words and not self.chosen

    def conditions(self, without: str | None = None) -> list[ColumnElement[bool]]:
        """What a profile must meet; `without` leaves one facet out, so that its other values can be counted."""
        found = [
            facet.holds(self.chosen[facet.name])
            for facet in self.facets
            if facet.name in self.chosen and facet.name != without
        ]
        if self.words:
            found.append(matches(self.words, PublicProfile.id, PublicProfile.tokens, index.NAME))
        return found
