"""Pages of rows by two-level keyset: each row once, in order, from any cursor on."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Column

from gdpr import reading
from gdpr.paths import Reach
from gdpr.reading import Reader
from gdpr.running import running
from tests.gdpr.conftest import Cast
from tests.gdpr.site import InlineHost, Message


@pytest.fixture
def talks(site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ids of what Anna may read: five threads of 0, 1, 4, 5 and 9 messages, and one that is not hers."""
    monkeypatch.setattr(reading, "KEYS", 3)
    monkeypatch.setattr(reading, "PARENTS", 2)
    hers: list[int] = []
    with site.writing():
        others = cast.talk(cast.ben, cast.kiku)
        for size in (0, 1, 4, 5, 9):
            thread = cast.talk(cast.anna, cast.kiku)
            for number in range(size):
                hers.append(cast.write(cast.kiku, f"{size}.{number}", thread).id)
                cast.write(cast.kiku, "not hers", others)
    return hers


def reach(table: str, role: str) -> Reach:
    return running().map[table].reaches[role]


def body() -> Column[Any]:
    return Message.__table__.c.body


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 100])
def test_each_row_comes_once_whatever_the_page(cast: Cast, talks: list[int], size: int) -> None:
    reader = Reader(reach("message", "reader"), cast.subjects["anna"], [Message.__table__.c.id], size=size)
    pages = list(reader.pages())
    assert [row[0] for page in pages for row in page.rows] == talks
    assert all(0 < len(page.rows) <= size for page in pages)


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_from_any_cursor_it_goes_on_with_the_next_row(cast: Cast, talks: list[int], size: int) -> None:
    reader = Reader(reach("message", "reader"), cast.subjects["anna"], [Message.__table__.c.id], size=size)
    done = 0
    for page in list(reader.pages()):
        done += len(page.rows)
        assert [row[0] for rest in reader.pages(page.cursor) for row in rest.rows] == talks[done:]


def test_rows_that_name_the_person_need_no_parents(site: InlineHost, cast: Cast) -> None:
    reader = Reader(reach("person", "person"), cast.subjects["anna"], [])
    (page,) = reader.pages()
    assert len(page.rows) == 1
    assert list(reader.pages(page.cursor)) == []


def test_keys_of_two_columns_are_walked_too(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        threads = [cast.talk(cast.ben).id for _ in range(7)]
    reader = Reader(reach("reader", "person"), cast.subjects["ben"], [], size=3)
    assert [row[-2] for page in reader.pages() for row in page.rows] == threads
    first = next(reader.pages())
    assert [row[-2] for page in reader.pages(first.cursor) for row in page.rows] == threads[3:]


def test_more_can_be_asked_of_the_rows(cast: Cast, talks: list[int]) -> None:
    reader = Reader(reach("message", "reader"), cast.subjects["anna"], [body()], extra=body() == "9.3")
    assert [row[0] for page in reader.pages() for row in page.rows] == ["9.3"]


def test_whoever_reaches_nothing_reads_nothing(site: InlineHost, cast: Cast) -> None:
    assert list(Reader(reach("message", "reader"), 12345, [body()]).pages()) == []
