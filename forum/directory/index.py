"""The full-text index of what is published, one for each engine. Migrations copy these statements and import nothing.

SQLite: an FTS5 table over `public_profile.tokens`, kept by triggers; `secure-delete` takes an erased word out of its
pages. A migration that rebuilds `public_profile` drops the triggers with it and must make them again.
PostgreSQL: a GIN index of the same expression that `forum.kernel.search` asks for.
"""

from sqlalchemy import Connection

NAME = "public_profile_index"
SHADOWS = "public_profile_index*"  # the tables that FTS5 keeps

CREATE = {
    "sqlite": (
        """
        CREATE VIRTUAL TABLE public_profile_index USING fts5(
            tokens,
            content='public_profile',
            content_rowid='id',
            tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
        )
        """,
        "INSERT INTO public_profile_index (public_profile_index, rank) VALUES ('secure-delete', 1)",
        "INSERT INTO public_profile_index (public_profile_index) VALUES ('rebuild')",
        """
        CREATE TRIGGER public_profile_index_insert AFTER INSERT ON public_profile BEGIN
            INSERT INTO public_profile_index (rowid, tokens) VALUES (new.id, new.tokens);
        END
        """,
        """
        CREATE TRIGGER public_profile_index_delete AFTER DELETE ON public_profile BEGIN
            INSERT INTO public_profile_index (public_profile_index, rowid, tokens)
                VALUES ('delete', old.id, old.tokens);
        END
        """,
        """
        CREATE TRIGGER public_profile_index_update AFTER UPDATE OF tokens ON public_profile BEGIN
            INSERT INTO public_profile_index (public_profile_index, rowid, tokens)
                VALUES ('delete', old.id, old.tokens);
            INSERT INTO public_profile_index (rowid, tokens) VALUES (new.id, new.tokens);
        END
        """,
    ),
    "postgresql": (
        "CREATE INDEX public_profile_index ON public_profile USING gin (to_tsvector('simple'::regconfig, tokens))",
    ),
}
DROP = {
    "sqlite": (
        "DROP TRIGGER public_profile_index_update",
        "DROP TRIGGER public_profile_index_delete",
        "DROP TRIGGER public_profile_index_insert",
        "DROP TABLE public_profile_index",
    ),
    "postgresql": ("DROP INDEX public_profile_index",),
}


def create(connection: Connection) -> None:
    """Make the index, of the rows that are there too."""
    for statement in CREATE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take the index away."""
    for statement in DROP[connection.dialect.name]:
        connection.exec_driver_sql(statement)
