"""The shape of one demonstration operator, and the names of the fields it may publish."""

from dataclasses import dataclass
from typing import Literal

PUBLISHABLE: tuple[str, ...] = (
    "name",
    "country",
    "area",
    "address",
    "has_tokyo_office",
    "telephone",
    "homepage",
    "employees",
    "representative",
    "licence_number",
    "categories",
    "languages",
    "markets",
    "capacity",
    "about",
    "offers",
    "seeks",
    "person_name",
    "person_division",
    "person_position",
    "person_telephone",
    "person_email",
)


@dataclass(frozen=True, slots=True)
class DemoOperator:
    """One operator with its person in charge; published holds names from PUBLISHABLE, which cover both languages."""

    key: str | None
    side: Literal["domestic", "overseas"]
    name_en: str
    name_ja: str
    country: str
    area: str | None
    address_en: str
    address_ja: str | None
    has_tokyo_office: bool | None
    telephone: str
    homepage: str
    employees: int
    representative: str | None
    licence_number: str | None
    categories: tuple[str, ...]
    languages: tuple[str, ...]
    markets: tuple[str, ...]
    capacity: int | None
    about_en: str
    about_ja: str
    offers_en: str
    offers_ja: str
    seeks_en: str
    seeks_ja: str
    person_name: str
    person_name_en: str
    person_telephone: str | None
    person_email: str
    person_division: str
    person_position: str
    language: Literal["en", "ja"]
    published: tuple[str, ...]
