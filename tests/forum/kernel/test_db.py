"""Transactions say whether they write, and the engine holds them to it."""

import warnings
from types import SimpleNamespace

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from forum.kernel import db as kernel
from forum.kernel.clock import now
from forum.kernel.db import begin_write, db, engine_options, outside, writing
from forum.kernel.jobs import Job
from forum.kernel.logs import Formatter
from forum.members.models import Member


@pytest.fixture(autouse=True)
def context(app):
    with app.app_context():
        yield
        db.session.rollback()


def test_without_begin_write_nothing_can_be_written():
    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        db.session.execute(update(Member).values(division="x"))


def test_begin_write_writes_and_the_next_transaction_only_reads():
    begin_write()
    db.session.execute(update(Member).values(division="x"))
    db.session.commit()
    assert db.session.scalars(select(Member.division).distinct()).all() == ["x"]
    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        db.session.execute(update(Member).values(division="y"))


def test_writing_rolls_back_on_raise():
    with pytest.raises(KeyError), writing():
        db.session.execute(update(Member).values(division="x"))
        raise KeyError
    assert "x" not in db.session.scalars(select(Member.division)).all()


def test_outside_holds_no_transaction_and_writes_again_afterwards():
    begin_write()
    assert outside(lambda: db.session().in_transaction()) is False
    db.session.execute(update(Member).values(division="x"))


def test_outside_would_not_lose_changes():
    begin_write()
    db.session.add(Job(task="x", arguments={}, run_at=now()))
    with pytest.raises(RuntimeError, match="not committed"):
        outside(lambda: None)


def test_no_value_reaches_a_log():
    begin_write()
    with pytest.raises(DBAPIError) as caught:
        db.session.execute(update(Member).values(email=None, name="Anna Huber"))
    said = Formatter().formatException((caught.type, caught.value, caught.tb))  # PostgreSQL's own message names the row
    assert "Anna" not in said.replace('name="Anna Huber"', "")  # but for the line of this test
    assert "IntegrityError" in said


def test_an_old_sqlite_is_warned_about(monkeypatch):
    monkeypatch.setattr(
        kernel, "sqlite_module", lambda: SimpleNamespace(sqlite_version_info=(3, 40, 1), sqlite_version="3.40.1")
    )
    with pytest.warns(RuntimeWarning, match=r"3\.40\.1 can corrupt"):
        engine_options("sqlite:///x.db")


def test_a_new_sqlite_is_not(monkeypatch):
    monkeypatch.setattr(
        kernel, "sqlite_module", lambda: SimpleNamespace(sqlite_version_info=(3, 53, 0), sqlite_version="3.53.0")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        engine_options("sqlite:///x.db")


def test_postgresql_options():
    assert engine_options("postgresql+psycopg://h/d")["pool_pre_ping"] is True


def test_without_the_wheel_the_standard_library_is_used(monkeypatch):
    import builtins
    import sqlite3

    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "pysqlite3":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    assert kernel.sqlite_module().sqlite_version == sqlite3.sqlite_version
