"""The whole site: each clause is held against what it does. Site and cast are those of tests/forum."""

import pytest

from tests.forum.conftest import (
    administrator,
    agent_abroad,
    agent_eu,
    app,
    client,
    neighbour,
    officer,
    outbox,
    ryokan,
    site,
    stranger,
)

__all__ = [
    "administrator",
    "agent_abroad",
    "agent_eu",
    "app",
    "client",
    "neighbour",
    "officer",
    "outbox",
    "ryokan",
    "site",
    "stranger",
]


@pytest.fixture(scope="session")
def worker_id(worker_id):
    """A database of its own."""
    return f"{worker_id}_clauses"


@pytest.fixture
def inside(app):
    """Inside the application, in one transaction that may write."""
    from forum.kernel.db import db, writing

    with app.app_context(), writing():
        yield db.session
    with app.app_context():
        db.session.remove()
