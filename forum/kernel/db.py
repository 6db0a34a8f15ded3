"""The database: transactions that say whether they write, and what SQLite and PostgreSQL need for that.

Without `begin_write()` a transaction only reads, and the engine holds it to that. Writers on SQLite take the lock
at once (BEGIN IMMEDIATE): an upgrade in mid-flight would fail without waiting.
"""

import json
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, TypeVar

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, Engine, MetaData, event
from sqlalchemy.orm import DeclarativeBase

SAFE_SQLITE = (3, 51, 3)  # earlier ones can corrupt a WAL database that several connections write
WRITE = {"kakehashi_write": True}
Result = TypeVar("Result")

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of every table of the site."""

    metadata = MetaData(naming_convention=NAMES)


db = SQLAlchemy(metadata=Base.metadata)


def begin_write() -> None:
    """Begin a transaction that may write; a read that was under way ends."""
    db.session.rollback()
    db.session.connection(execution_options=WRITE)


@contextmanager
def writing() -> Iterator[None]:
    """One write transaction, for jobs and commands: commits on leaving, rolls back on raise."""
    begin_write()
    try:
        yield
        db.session.commit()
    except BaseException:
        db.session.rollback()
        raise


def outside(work: Callable[[], Result]) -> Result:
    """Do slow work with no transaction open, then begin to write again. Call it before anything is changed."""
    if db.session.new or db.session.dirty or db.session.deleted:
        raise RuntimeError("outside() would lose changes that are not committed")
    db.session.rollback()
    try:
        return work()
    finally:
        begin_write()


def engine_options(url: str) -> dict[str, Any]:
    """What create_engine needs for this URL."""
    options: dict[str, Any] = {
        "hide_parameters": True,  # no value reaches a log
        "json_serializer": lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    }
    if url.startswith("sqlite"):
        module = sqlite_module()
        if module.sqlite_version_info < SAFE_SQLITE:
            warnings.warn(
                f"SQLite {module.sqlite_version} can corrupt a database in WAL mode; 3.51.3 or later is wanted",
                RuntimeWarning,
                stacklevel=2,
            )
        options |= {"module": module, "connect_args": {"timeout": 30}}
    else:
        options |= {"pool_pre_ping": True}
    return options


def sqlite_module() -> ModuleType:
    """`pysqlite3` where it has a wheel, else the standard library's."""
    try:
        from pysqlite3 import dbapi2  # noqa: PLC0415
    except ImportError:
        import sqlite3 as dbapi2  # noqa: PLC0415
    return dbapi2


def prepare(engine: Engine) -> None:
    """Make an engine keep the rules of this module."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _configure_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "begin", _begin_postgresql)


def _configure_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun by _begin_sqlite
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "secure_delete=FAST",  # a deleted address does not survive in the file
        "busy_timeout=10000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("kakehashi_write", False)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    if not connection.get_execution_options().get("kakehashi_write", False):
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")
