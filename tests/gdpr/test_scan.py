"""The independent look at the whole database and every holding."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from gdpr.host import Holding
from gdpr.scan import Findings, Wanted, scan
from tests.gdpr.conftest import Cast
from tests.gdpr.site import Card, InlineHost

ANNA = [("email", "anna@example.com"), ("telephone", "+498923456789"), ("text", "山田")]


def look(site: InlineHost, **more: object) -> Findings:
    site.db.session.rollback()
    return scan(site.db.engine, ANNA, **more)  # type: ignore[arg-type]


def test_every_text_column_is_read(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.write(cast.kiku, "her number 089-23456789", facts={"of": ["anna@example.com"]})
        cast.note(cast.ben, "nothing")
        cast.add(Card(person=cast.anna, email="anna@example.com", picture=b"anna@example.com"))
    assert look(site).counts() == {
        "card.email": 1,
        "message.body": 1,
        "message.facts": 1,
        "organisation.name": 1,
        "person.email": 1,
        "person.name": 1,
        "person.telephone": 1,
    }


def test_undeclared_tables_are_read_too(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        site.db.session.execute(text("CREATE TABLE diary (page TEXT)"))
        site.db.session.execute(text("INSERT INTO diary VALUES ('anna@example.com'), (NULL)"))
    try:
        (spot,) = (spot for spot in look(site).strong if spot.where == "diary.page")
        assert spot.key == ()
    finally:
        with site.writing():
            site.db.session.execute(text("DROP TABLE diary"))


def test_the_text_of_a_search_index_is_read(site: InlineHost, cast: Cast) -> None:
    if site.db.engine.dialect.name != "sqlite":
        pytest.skip("FTS5 is SQLite's")
    with site.writing():
        site.db.session.execute(text("CREATE VIRTUAL TABLE words USING fts5(body)"))
        site.db.session.execute(text("INSERT INTO words VALUES ('mail anna@example.com')"))
    try:
        assert look(site).counts()["words.body"] == 1
    finally:
        with site.writing():
            site.db.session.execute(text("DROP TABLE words"))


def test_json_with_escaped_letters_is_read(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        message = cast.write(cast.ben, "x", facts={"a": 1})
        escaped = '{"of": "\\u5c71\\u7530"}'
        site.db.session.execute(
            text("UPDATE message SET facts = :facts WHERE id = :id"), {"facts": escaped, "id": message.id}
        )
    assert look(site).counts()["message.facts"] == 1


def test_candidates_are_listed_apart_and_end_somewhere(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gdpr.scan.LISTED", 3)
    with site.writing():
        for _ in range(5):
            cast.note(cast.kiku, "Anna Kern asked")
    found = look(site, weak=[("text", "Anna Kern")])
    assert [spot.where for spot in found.weak] == ["note.text"] * 3 or len(found.weak) == 3
    assert "note.text" not in found.counts()


def test_what_an_exception_keeps_is_passed_over(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        kept = cast.note(cast.anna, "anna@example.com").id
        cast.note(cast.anna, "anna@example.com")
    assert look(site, allowed={"note.text": frozenset({(kept,)})}).counts()["note.text"] == 1


def test_holdings_are_asked_unless_there_is_nothing_to_look_for(site: InlineHost, tmp_path: Path) -> None:
    asked: list[list[str]] = []

    def find(identifiers: object) -> int:
        asked.append(list(identifiers))  # type: ignore[call-overload]
        return 2

    holding = Holding("files", "Files", find, lambda *_: 0)
    assert look(site, holdings=[holding]).counts() == {"files": 2}
    site.db.session.rollback()
    assert scan(site.db.engine, [], holdings=[holding]).strong == []
    assert asked == [[value for _, value in ANNA]]


def test_a_number_is_joined_from_its_groups_and_no_longer_one_is_it() -> None:
    wanted = Wanted([("telephone", "+49891091099")])
    assert wanted.in_text("0 8 9 1 0 9 1 0 9 9")
    assert not wanted.in_text("089 1091099 1".replace(" ", ""))
    assert not wanted.in_text("12345678901234567890 1")
    assert not wanted.in_text("1 2")
