"""TTC-39, as far as it holds: strict headers, and reading writes nothing."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from forum.kernel.db import db


def test_pages_run_no_foreign_code(stranger):
    headers = stranger.get("/en/").headers
    assert "'unsafe-inline'" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_transaction_that_reads_cannot_write(app):
    with app.app_context():
        with pytest.raises(DBAPIError):
            db.session.execute(text("DELETE FROM member"))
        db.session.remove()
