"""Databases on a PostgreSQL server for tests: one that is kept as a template, and fresh copies of it."""

import os

import psycopg


class Template:
    """A database of this process's own; `copy()` brings it back to what it was at `keep()`."""

    def __init__(self, server: str, worker: str) -> None:
        self.server = server.replace("postgresql+psycopg://", "postgresql://")
        self.name = f"kakehashi_test_{os.getpid()}_{worker}"
        self.kept = f"{self.name}_kept"
        self._run(f'CREATE DATABASE "{self.name}"')

    @property
    def url(self) -> str:
        return f"{self.server.rpartition('/')[0]}/{self.name}"

    def keep(self) -> None:
        """Nothing may be connected to it."""
        self._run(f'CREATE DATABASE "{self.kept}" TEMPLATE "{self.name}"')

    def copy(self) -> None:
        self._run(
            f'DROP DATABASE "{self.name}" WITH (FORCE)',
            f'CREATE DATABASE "{self.name}" TEMPLATE "{self.kept}"',
        )

    def drop(self) -> None:
        self._run(*(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)' for name in (self.name, self.kept)))

    def _run(self, *statements: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)
