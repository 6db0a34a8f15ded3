"""The supervisory authorities of the EU and EEA and the national age of digital consent: GDPR Art. 8(1), 51, 77."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

DEFAULT_AGE = 16  # 8(1), where no law of a Member State says less


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority, the place it is for, and its official site."""

    code: str  # country, or country and region: "DE-BY"
    en: str
    ja: str
    name: str
    site: str

    def place(self, lang: str) -> str:
        return self.ja if lang == "ja" else self.en


@dataclass(frozen=True, slots=True)
class Country(Authority):
    """A country's authority, its age of consent, and the regional authorities with what they supervise."""

    age: int
    age_checked: bool = False
    regions_for: str = ""  # "private": they supervise businesses; "public": only public bodies of their region
    regions: tuple[Authority, ...] = ()


def competent(code: str) -> tuple[Authority, ...]:
    """Who takes a complaint against a business outside the country: the regions where they supervise businesses."""
    country = COUNTRIES[code]
    return country.regions if country.regions_for == "private" else (country,)


def read_countries() -> dict[str, Country]:
    text = files("gdpr.rules").joinpath("authorities.toml").read_text(encoding="utf-8")
    return {code: _country(code, entry) for code, entry in tomllib.loads(text).items()}


def _country(code: str, entry: dict[str, Any]) -> Country:
    regions = tuple(Authority(f"{code}-{key}", **region) for key, region in entry.pop("regions", {}).items())
    return Country(code, **entry, regions=regions)


COUNTRIES: Mapping[str, Country] = read_countries()
AGES: Mapping[str, int] = {code: country.age for code, country in COUNTRIES.items()}
