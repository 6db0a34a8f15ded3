"""The index of published words: kept by the engine, and forgotten by it."""

import pytest
from sqlalchemy import text

from forum.directory import index
from forum.kernel.db import db, writing
from forum.members.models import Member
from tests.forum.conftest import POSTGRESQL

sqlite_only = pytest.mark.skipif(bool(POSTGRESQL), reason="FTS5 is SQLite's")


def operator(person):
    return db.session.get(Member, person.id).operator


@sqlite_only
def test_it_agrees_with_its_table(app, ryokan):
    with app.app_context(), writing():
        operator(ryokan).about_en = "Something else"
        operator(ryokan).publish()
        operator(ryokan)._withdraw()
        operator(ryokan).publish()
        db.session.execute(
            text("INSERT INTO public_profile_index(public_profile_index, rank) VALUES('integrity-check', 1)")
        )


@sqlite_only
def test_a_word_that_goes_leaves_the_index(app, ryokan):
    with app.app_context():
        with writing():
            operator(ryokan).about_en = "Xylophonkonzert"
            operator(ryokan).publish()
        assert "xylophonkonzert" in held()
        with writing():
            operator(ryokan).about_en = None
            operator(ryokan).publish()
        assert "xylophonkonzert" not in held()


def held():
    blocks = db.session.execute(text("SELECT block FROM public_profile_index_data")).scalars().all()
    db.session.rollback()
    return b"".join(blocks).decode("latin-1")


def test_it_can_be_dropped_and_made_again(app, agent_eu):
    with app.app_context():
        with writing():
            index.drop(db.session.connection())
        with writing():
            index.create(db.session.connection())
    assert "Ryokan Tsukimiso" in agent_eu.get("/en/directory?q=asakusa").text


@pytest.mark.skipif(not POSTGRESQL, reason="GIN is PostgreSQL's")
def test_postgresql_uses_it(app):
    with app.app_context():
        db.session.execute(text("SET LOCAL enable_seqscan = off"))
        plan = db.session.execute(text(
            "EXPLAIN SELECT id FROM public_profile WHERE to_tsvector('simple'::regconfig, tokens)"
            " @@ to_tsquery('simple'::regconfig, 'inn:*')"
        )).scalars().all()  # fmt: skip
        db.session.rollback()
    assert index.NAME in "\n".join(plan)
