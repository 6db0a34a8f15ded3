"""Four hundred invented operators, 200 of each side, the same on every run."""

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from forum.demo.abroad import COUNTRIES, SUFFIXES, City, Country
from forum.demo.domestic import DETAILS, OFFERS, PRACTICALS, SEEKS, STEMS, THEMES, WISHES, Theme
from forum.demo.fixed import FIXED
from forum.demo.overseas import (
    CATEGORY_COUNTS,
    EDITORIAL_PRACTICALS,
    OUTBOUND_DETAILS,
    OUTBOUND_OFFERS,
    OUTBOUND_PRACTICALS,
    OUTBOUND_SEEKS,
    OUTBOUND_THEMES,
    OutboundTheme,
)
from forum.demo.people import (
    DIVISIONS_EN,
    DIVISIONS_JA,
    FAMILY,
    GIVEN,
    POSITIONS_EN,
    POSITIONS_JA,
)
from forum.demo.places import TOWNS, Town
from forum.demo.records import PUBLISHABLE, DemoOperator
from forum.members.choices import AREAS, LANGUAGES, MARKETS

__all__ = ["PUBLISHABLE", "DemoOperator", "operators"]

T = TypeVar("T")
Pair = tuple[str, str]

ABROAD_TRADES = frozenset({"travel_agency", "land_operator", "guide", "mice", "media"})
TRAVEL_BUSINESS = frozenset({"travel_agency", "land_operator"})
BUSY: tuple[Pair, ...] = (
    ("late March and April", "3月下旬から4月"),
    ("May", "5月"),
    ("October", "10月"),
    ("November", "11月"),
)
QUIET: tuple[Pair, ...] = (
    ("January and February", "1月と2月"),
    ("June", "6月"),
    ("the first half of July", "7月前半"),
    ("September", "9月"),
    ("early December", "12月上旬"),
)
MARKET_TURN = (
    "east_asia",
    "europe",
    "southeast_asia",
    "north_america",
    "oceania",
    "europe",
    "east_asia",
    "north_america",
    "southeast_asia",
    "south_asia",
    "europe",
    "middle_east",
    "oceania",
    "latin_america",
)
MARKETS_IN_TEXT = {**MARKETS, "middle_east": ("the Middle East", "中東")}
_MARKET_LANGUAGES = {
    "east_asia": ("zh", "ko", "zh"),
    "southeast_asia": ("th", "id", "vi"),
    "south_asia": (),
    "oceania": (),
    "europe": ("fr", "de", "es", "it"),
    "north_america": (),
    "latin_america": ("es", "pt"),
    "middle_east": ("ar",),
}
_WEST = {"ome": "428{:06d}", "okutama": "428{:06d}", "islands": "4992{:05d}"}


@dataclass(frozen=True)
class _Slot:
    """Where an operator stands: on its side, in its category, in its theme; and where the theme stands."""

    number: int
    turn: int
    rank: int
    place: int

    def own(self, options: Sequence[T]) -> T:
        """Pick so that operators of one theme get different options, and neighbouring themes do too."""
        return options[(self.place * 3 + self.rank) % len(options)]

    def story(self, openings: Sequence[Pair], details: Sequence[Pair], closings: Sequence[Pair]) -> list[Pair]:
        """Compose an opening, a detail and, two times in three, a closing line."""
        parts = [openings[self.rank % len(openings)], details[self.turn % len(details)]]
        if self.number % 3 != 1:
            parts.append(closings[(self.number + self.number // len(closings)) % len(closings)])
        return parts


def _pick(options: Sequence[T], number: int, step: int = 7) -> T:
    """Walk a sequence in strides, so that consecutive numbers land far apart."""
    return options[(number * step + number // len(options)) % len(options)]


def _between(low: int, high: int, number: int) -> int:
    return low + (number * 37 + number // 5 * 11) % (high - low + 1)


def _pairwise(rank: int, first: Sequence[T], second: Sequence[T]) -> tuple[T, T]:
    """Combine two sequences so that no combination returns before len(first) * len(second) ranks."""
    turn, place = divmod(rank, len(first))
    return first[place], second[(place * 3 + turn) % len(second)]


def _fill(parts: Sequence[Pair], values: Mapping[str, Pair]) -> Pair:
    """Join sentences in each language: English with spaces, Japanese without."""
    english = {key: value[0] for key, value in values.items()}
    japanese = {key: value[1] for key, value in values.items()}
    return " ".join(part[0] for part in parts).format_map(english), "".join(part[1] for part in parts).format_map(
        japanese
    )


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("ł", "l").replace("Ł", "L"))
    ascii_only = plain.encode("ascii", "ignore").decode().lower().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")


def _digits(pattern: str, number: int) -> str:
    """Replace the x of a telephone pattern by digits that depend on the number."""
    size = pattern.count("x")
    digits = str((number * 7919 + 1234) % 10**size).zfill(size) if size else ""
    return pattern.replace("x" * size, digits) if size else pattern


def _spread(groups: Mapping[str, Sequence[T]]) -> list[T]:
    """Mix groups evenly, so that members of one group stay apart."""
    placed = [
        ((index + 0.5) / len(items), turn, item)
        for turn, items in enumerate(groups.values())
        for index, item in enumerate(items)
    ]
    return [item for _, _, item in sorted(placed, key=lambda entry: entry[:2])]


def _listing(codes: Sequence[str], labels: Mapping[str, Pair]) -> Pair:
    english = [labels[code][0] for code in codes]
    text = english[0] if len(english) == 1 else f"{', '.join(english[:-1])} and {english[-1]}"
    return text, "・".join(labels[code][1] for code in codes)


def _same(value: object) -> Pair:
    return str(value), str(value)


def _published(number: int, side: str) -> tuple[str, ...]:
    """Most publish what brings business; telephones and persons are often kept private."""
    if number % 29 == 17:
        return ("name", "country")
    hidden = {"representative", "employees"} if number % 3 else set[str]()
    if number % 5 in {1, 3, 4}:
        hidden |= {"person_telephone", "person_email"}
    if number % 4 == 2:
        hidden |= {"telephone"}
    if number % 7 == 5:
        hidden |= {"person_name", "person_email", "person_telephone", "person_division", "person_position"}
    if number % 11 == 6:
        hidden |= {"address", "markets", "licence_number"}
    if number % 13 == 9:
        hidden |= {"seeks"}
    if side == "overseas":
        hidden |= {"area", "representative", "has_tokyo_office", "licence_number"}
    return tuple(field for field in PUBLISHABLE if field not in hidden)


def _markets(number: int, count: int) -> tuple[str, ...]:
    start, stride = number * 3 + number // 7, 1 + number % 4
    chosen = {MARKET_TURN[(start + step * stride) % len(MARKET_TURN)] for step in range(count)}
    return tuple(code for code in MARKETS if code in chosen)


def _languages(markets: Sequence[str], number: int, *, english: bool) -> tuple[str, ...]:
    spoken = ["ja", "en"] if english or number % 7 != 4 else ["ja"]
    for market in markets:
        options = _MARKET_LANGUAGES[market]
        if options and (number // 2 + len(spoken)) % 5 < 3:
            spoken.append(options[number // 3 % len(options)])
    return tuple(dict.fromkeys(spoken))[:4]


def _tokyo_telephone(area: str, ward: bool, number: int) -> str:
    """Ranges without subscribers, valid in form: 03-9, 042-1 and the like."""
    if area in _WEST:
        width = 6 if area != "islands" else 5
        return "+81" + _WEST[area].format(9 * 10 ** (width - 1) + (number * 7919 + 321) % 10 ** (width - 1))
    tail = (number * 7919 + 4321) % 1_000_000
    return f"+8139{tail:07d}" if ward else f"+81421{tail:06d}"


def _tokyo_address(town: Town, number: int, stem: Pair, office: bool) -> Pair:
    block, house = 1 + number * 5 % 19, 1 + number * 11 % 17
    lot = f"{1 + number % town.chome}-{block}-{house}" if town.chome else f"{block * 10 + house}"
    floor = 2 + number % 6
    building_en = f"{stem[0]} Building {floor}F, " if office else ""
    building_ja = f" {stem[1]}ビル{floor}階" if office else ""
    prefix = f"〒{town.postcode} 東京都{town.municipality_ja}{town.town_ja}"
    english = f"{building_en}{lot} {town.town_en}, {town.municipality_en}, Tokyo {town.postcode}, Japan"
    return english, f"{prefix}{lot}{building_ja}"


def _licence(category: str, number: int) -> str | None:
    if category not in TRAVEL_BUSINESS:
        return None
    kind = number % 5
    if kind == 0:
        return f"観光庁長官登録旅行業第{9100 + number * 3}号"
    return f"東京都知事登録旅行業第{2 if kind < 3 else 3}-{9100 + number * 3}号"


def _domestic(theme: Theme, town: Town, slot: _Slot) -> DemoOperator:
    number, rank = slot.number, slot.rank
    stem = STEMS[number % len(STEMS)]
    pattern = theme.names[(rank + number // len(STEMS)) % len(theme.names)]
    place = (town.town_en, town.town_ja)
    names = {"stem": stem, "place": place}
    name_en, name_ja = _fill([pattern], names)
    markets = _markets(number, 1 + number % 3)
    languages = _languages(markets, number, english=theme.category in ABROAD_TRADES)
    capacity = _between(*theme.capacity, number) if theme.capacity else None
    staff = _between(*theme.staff, number)
    values: dict[str, Pair] = {
        **names,
        "ward": AREAS[town.area],
        "station": (town.station_en, town.station_ja),
        "walk": _same(town.minutes),
        "cap": _same(capacity or 10),
        "half": _same(max(2, (capacity or 10) // 2)),
        "rooms": _same(_between(*theme.rooms, number)),
        "lead": _same((3, 5, 7, 10, 14, 21, 30)[number % 7]),
        "year": _same(1952 + number * 13 % 68),
        "staff": _same(staff),
        "season": BUSY[(number * 3 + number // 5) % len(BUSY)],
        "quiet": QUIET[(number * 2 + number // 7) % len(QUIET)],
        "langs": _listing(languages, LANGUAGES),
        "markets": _listing(markets, MARKETS_IN_TEXT),
    }
    about = _fill(slot.story(theme.about, DETAILS[theme.category], PRACTICALS), values)
    wish, seek = _pairwise(number, WISHES, SEEKS)
    family, given = FAMILY[number % len(FAMILY)], _pick(GIVEN, number)
    head = (FAMILY[(number * 5 + 3) % len(FAMILY)], _pick(GIVEN, number + 31))
    if number % 4 == 0:
        head = (family, head[1])
    slug = _slug(name_en)
    address_en, address_ja = _tokyo_address(town, number, stem, theme.office)
    local = (given[0].lower(), family[0].lower(), "info", f"{given[0][0].lower()}.{family[0].lower()}", "yoyaku")[
        number % 5
    ]
    offers = _fill([theme.offer, OFFERS[theme.category][slot.turn % len(OFFERS[theme.category])]], values)
    seeks = _fill([wish, seek], values)
    return DemoOperator(
        key=None,
        side="domestic",
        name_en=name_en,
        name_ja=name_ja,
        country="JP",
        area=town.area,
        address_en=address_en,
        address_ja=address_ja,
        has_tokyo_office=True,
        telephone=_tokyo_telephone(town.area, town.ward, number),
        homepage=f"https://{slug}.example.jp/",
        employees=staff,
        representative=f"{head[0][1]} {head[1][1]}",
        licence_number=_licence(theme.category, number),
        categories=(theme.category, *theme.also),
        languages=languages,
        markets=markets,
        capacity=capacity,
        about_en=about[0],
        about_ja=about[1],
        offers_en=offers[0],
        offers_ja=offers[1],
        seeks_en=seeks[0],
        seeks_ja=seeks[1],
        person_name=f"{family[1]} {given[1]}",
        person_name_en=f"{given[0]} {family[0]}",
        person_telephone=_tokyo_telephone(town.area, town.ward, number + 500) if number % 3 else None,
        person_email=f"{local}@{slug}.example.jp",
        person_division=_pick(DIVISIONS_JA[theme.category], number),
        person_position=_pick(POSITIONS_JA, number),
        language="en" if number % 20 == 13 else "ja",
        published=_published(number, "domestic"),
    )


def _overseas(country: Country, position: int, theme: OutboundTheme, slot: _Slot) -> DemoOperator:
    number, category = slot.number, theme.category
    city: City = country.cities[position % len(country.cities)]
    stem = country.stems[position]
    suffix = _pick(SUFFIXES[country.style][category], number, 1)
    name_en = f"{stem[0]} {suffix[0]}"
    kanji = stem[1][0] >= "一" or suffix[1][0] >= "一"
    name_ja = stem[1] + ("" if kanji else "・") + suffix[1]
    address = country.address.format(
        n=1 + number * 17 % 96, street=country.streets[position % len(country.streets)], city=city.en, pc=city.postcode
    ).replace(" -,", ",")
    capacity = _between(*theme.capacity, number) if theme.capacity else None
    staff = _between(*theme.staff, number)
    markets = (
        (country.market,)
        if number % 3
        else tuple(code for code in MARKETS if code in {country.market, MARKET_TURN[number % len(MARKET_TURN)]})
    )
    values: dict[str, Pair] = {
        "name": (name_en, name_ja),
        "city": (city.en, city.ja),
        "country": (
            "the " + country.en if country.code in {"US", "GB", "AE", "NL", "PH", "KR"} else country.en,
            country.ja,
        ),
        "cap": _same(capacity or 6),
        "half": _same(max(2, (capacity or 6) // 2)),
        "staff": _same(staff),
        "nights": _same(3 + number % 4),
        "days": _same(8 + number % 7),
        "departures": _same(4 + number * 5 % 15),
        "season": BUSY[(number * 3 + number // 5) % len(BUSY)],
        "quiet": QUIET[(number * 2 + number // 7) % len(QUIET)],
        "months": _same((3, 4, 5, 6, 8, 9, 10)[number % 7]),
        "year": _same(1968 + number * 11 % 52),
        "langs": _listing(country.languages, LANGUAGES),
    }
    closings = EDITORIAL_PRACTICALS if category == "media" else OUTBOUND_PRACTICALS
    about = _fill(slot.story(theme.about, OUTBOUND_DETAILS[category], closings), values)
    offers = _fill([theme.offer, slot.own(OUTBOUND_OFFERS[category])], values)
    seeks = _fill([theme.seeks, slot.own(OUTBOUND_SEEKS[category])], values)
    given = country.given[position % len(country.given)]
    family = country.family[(position + position // len(country.given)) % len(country.family)]
    person = f"{given} {family}"
    slug = _slug(name_en)
    domain = f"{slug}.example.{('com', 'com', 'org', 'net')[number % 4]}"
    local = (f"{_slug(given)}.{_slug(family)}", "japan", _slug(given), "groups", f"{_slug(given)[0]}{_slug(family)}")[
        number % 5
    ]
    return DemoOperator(
        key=None,
        side="overseas",
        name_en=name_en,
        name_ja=name_ja,
        country=country.code,
        area=None,
        address_en=address,
        address_ja=None,
        has_tokyo_office=None,
        telephone=_digits(city.telephone, number),
        homepage=f"https://{domain}/",
        employees=staff,
        representative=None,
        licence_number=None,
        categories=(category, *theme.also),
        languages=country.languages,
        markets=markets,
        capacity=capacity,
        about_en=about[0],
        about_ja=about[1],
        offers_en=offers[0],
        offers_ja=offers[1],
        seeks_en=seeks[0],
        seeks_ja=seeks[1],
        person_name=person,
        person_name_en=person,
        person_telephone=_digits(city.telephone, number + 300) if number % 3 == 1 and "x" in city.telephone else None,
        person_email=f"{local}@{domain}",
        person_division=_pick(DIVISIONS_EN[category], number),
        person_position=_pick(POSITIONS_EN[category], number, 3),
        language="ja" if "ja" in country.languages and number % 3 == 0 else "en",
        published=_published(number, "overseas"),
    )


def _domestic_side() -> list[DemoOperator]:
    plan = _spread({f"{theme.category}-{index}": [theme] * theme.total for index, theme in enumerate(THEMES)})
    ranks: Counter[int] = Counter()
    turns: Counter[str] = Counter()
    used: Counter[Town] = Counter()
    made: list[DemoOperator] = []
    for number, theme in enumerate(plan):
        place = THEMES.index(theme)
        towns = [town for town in TOWNS if (town.area in theme.areas if theme.areas else town.ward)]
        town = min(enumerate(towns), key=lambda item: (used[item[1]], (item[0] * 7 + number) % 11))[1]
        used[town] += 1
        made.append(_domestic(theme, town, _Slot(number, turns[theme.category], ranks[place], place)))
        ranks[place] += 1
        turns[theme.category] += 1
    return made


def _overseas_side() -> list[DemoOperator]:
    homes = _spread({country.code: [(country, turn) for turn in range(country.total)] for country in COUNTRIES})
    kinds = _spread({category: [category] * count for category, count in CATEGORY_COUNTS.items()})
    turns: Counter[str] = Counter()
    made: list[DemoOperator] = []
    for number, ((country, position), category) in enumerate(zip(homes, kinds, strict=True)):
        themes = [theme for theme in OUTBOUND_THEMES if theme.category == category]
        rank, place = divmod(turns[category], len(themes))
        made.append(_overseas(country, position, themes[place], _Slot(number, turns[category], rank, place)))
        turns[category] += 1
    return made


@functools.cache
def _all() -> tuple[DemoOperator, ...]:
    """Put the fixed operators first on their side, each in the place of a generated one."""
    sides = {"domestic": _domestic_side(), "overseas": _overseas_side()}
    for side, made in sides.items():
        fixed = [operator for operator in FIXED if operator.side == side]
        made[: len(fixed)] = fixed
    return (*sides["domestic"], *sides["overseas"])


def operators() -> list[DemoOperator]:
    """Return all 400 operators, domestic first."""
    return list(_all())
