"""Runs migrations on the application's database, in one transaction that may write."""

from typing import Any

from alembic import context
from flask import current_app

from forum.kernel.db import WRITE, Base
from gdpr.columns import Utc
from gdpr.store import Base as PrivacyBase

SEARCH_INDEX = "public_profile_index"  # kept by triggers, of no model


def belongs_to_a_model(thing: Any, name: str | None, kind: str, reflected: bool, compared: Any) -> bool:
    """Leave the full-text index and its shadow tables out of comparisons."""
    return not (reflected and compared is None and (name or "").startswith(SEARCH_INDEX))


def frozen_type(kind: str, thing: Any, _context: Any) -> str | bool:
    """Migrations name no class of ours."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Utc) else False


def run() -> None:
    """Upgrade or downgrade with foreign keys off while SQLite copies tables, checked before the commit."""
    engine = current_app.extensions["migrate"].db.engine
    with engine.connect().execution_options(**WRITE) as connection:
        context.configure(
            connection=connection,
            target_metadata=[Base.metadata, PrivacyBase.metadata],
            include_object=belongs_to_a_model,
            render_item=frozen_type,
            render_as_batch=True,
            compare_type=True,
            compare_server_default=True,
        )
        with context.begin_transaction():
            context.run_migrations()


run()
