"""A database on a PostgreSQL server for tests: what it holds at `keep()` comes back at each `copy()`."""

import os
from collections.abc import Sequence

import psycopg


class Template:
    """A database of this process's own. Kept rows lie in a schema beside the tables, which is quicker than a copy
    of the database."""

    def __init__(self, server: str, worker: str, tables: Sequence[str]) -> None:
        self.server = server.replace("postgresql+psycopg://", "postgresql://")
        self.name = f"kakehashi_test_{os.getpid()}_{worker}"
        self.url = f"{self.server.rpartition('/')[0]}/{self.name}"
        self.tables = tables  # parents before their children
        self._on_server(f'CREATE DATABASE "{self.name}"')
        self._on_server(f'ALTER DATABASE "{self.name}" SET synchronous_commit = off')

    def keep(self) -> None:
        self.connection = psycopg.connect(self.url, autocommit=True)
        copies = [f'CREATE TABLE kept."{table}" AS TABLE public."{table}"' for table in self.tables]
        self.connection.execute("; ".join(["CREATE SCHEMA kept", *copies]))
        held = [self.connection.execute(f'SELECT 1 FROM kept."{table}" LIMIT 1').fetchone() for table in self.tables]  # noqa: S608
        filled = [table for table, row in zip(self.tables, held, strict=True) if row]
        deletes = [f'DELETE FROM public."{table}"' for table in reversed(self.tables)]  # noqa: S608 - names of our tables
        inserts = [f'INSERT INTO public."{table}" SELECT * FROM kept."{table}"' for table in filled]  # noqa: S608
        self.restore = "; ".join(["BEGIN", *deletes, *inserts, "COMMIT"])

    def copy(self) -> None:
        self.connection.execute(self.restore)

    def drop(self) -> None:
        self.connection.close()
        self._on_server(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')

    def _on_server(self, statement: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(statement)
