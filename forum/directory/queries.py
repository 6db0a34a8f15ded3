"""Reads of the directory; each begins with who is looking."""

from dataclasses import dataclass

from sqlalchemy import CTE, Select, func, literal, select, union_all
from sqlalchemy.orm import load_only

from forum.directory.search import Facet, Search
from forum.kernel.db import db
from forum.kernel.pages import Page, keyset
from forum.members.models import Member, PublicFacet, PublicProfile
from forum.members.queries import profiles_seen_by

MOST = 1000  # more are not counted, only said to be more
PER_PAGE = 20
SHOWN = [
    getattr(PublicProfile, name)
    for name in (
        "public_id", "side", "name_en", "name_ja", "country", "area", "about_en", "about_ja", "offers_en", "offers_ja",
        "capacity", "categories", "languages",
    )
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Count:
    """How many; with `more`, at least so many."""

    number: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a facet."""

    code: str
    count: Count
    chosen: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """How many profiles a search finds, and how they spread over the facets, the most frequent first."""

    total: Count
    facets: tuple[tuple[Facet, tuple[Option, ...]], ...]


def page(viewer: Member, search: Search) -> Page:
    """Profiles of the other side that a search finds, newest first. One statement."""
    found = profiles_seen_by(viewer).where(*search.conditions()).options(load_only(*SHOWN, raiseload=True))
    return keyset(found, [PublicProfile.id], PER_PAGE)


def overview(viewer: Member, search: Search) -> Overview:
    """The total, and each facet counted as if nothing of that facet were chosen. One statement.

    At most MOST profiles are looked at for each, the newest, so that a common word costs no more than a rare one.
    """
    sets = {name: _candidates(viewer, search, name) for name in (None, *search.chosen)}
    parts: list[Select[str, str, int]] = [_size("", sets[None])]
    for facet in search.facets:
        among = sets.get(facet.name, sets[None])
        parts += [_size(facet.name, among), _spread(facet, among)]
    rows = db.session.execute(union_all(*parts)).all()
    found: dict[tuple[str, str], int] = {(facet, code): number for facet, code, number in rows}
    total = found["", ""]
    return Overview(
        total=Count(min(total, MOST), total > MOST),
        facets=tuple((facet, _options(facet, search, found)) for facet in search.facets),
    )


def profile(viewer: Member, public_id: str) -> PublicProfile | None:
    """What one operator of the other side publishes; None for everyone else."""
    return db.session.scalar(profiles_seen_by(viewer).where(PublicProfile.public_id == public_id))


def _candidates(viewer: Member, search: Search, without: str | None) -> CTE:
    columns = PublicProfile.id, PublicProfile.area, PublicProfile.country
    newest = profiles_seen_by(viewer).with_only_columns(*columns).where(*search.conditions(without))
    return newest.order_by(PublicProfile.id.desc()).limit(MOST + 1).cte(f"without_{without}" if without else "found")


def _size(name: str, among: CTE) -> Select[str, str, int]:
    return select(literal(name).label("facet"), literal("").label("code"), func.count().label("number")).select_from(
        among
    )


def _spread(facet: Facet, among: CTE) -> Select[str, str, int]:
    if facet.is_list:
        kind = func.coalesce(
            PublicFacet.kind, ""
        )  # no index leads by it: begin with the few found, not with all facets
        code, source = (
            PublicFacet.code,
            among.join(PublicFacet, (PublicFacet.profile_id == among.c.id) & (kind == facet.kind)),
        )
    else:
        code, source = among.c[facet.kind], among
    spread = select(literal(facet.name).label("facet"), code.label("code"), func.count().label("number"))
    return spread.select_from(source).where(code.is_not(None)).group_by(code)


def _options(facet: Facet, search: Search, found: dict[tuple[str, str], int]) -> tuple[Option, ...]:
    more = found[facet.name, ""] > MOST
    chosen = search.chosen.get(facet.name, ())
    counted = {code: number for (name, code), number in found.items() if name == facet.name and code}
    codes = {*counted, *chosen}
    options = [Option(code, Count(counted.get(code, 0), more), code in chosen) for code in codes]
    return tuple(sorted(options, key=lambda option: (-option.count.number, option.code)))
