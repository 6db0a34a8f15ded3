"""The commands of the site."""

from datetime import timedelta

import pytest
from flask.cli import FlaskGroup

from forum.kernel import jobs
from forum.kernel.clock import now
from forum.kernel.db import db, writing
from gdpr.erasure.tables import Settled
from gdpr.running import running


@pytest.fixture
def worked(app, monkeypatch):
    """How often the worker's loop began."""
    began = []
    monkeypatch.setattr(jobs, "work", lambda tick: began.append(1))
    return began


def work(app):
    return app.test_cli_runner().invoke(FlaskGroup(), ["worker"])


def test_on_a_restored_backup_no_worker_writes_to_the_erased(app, worked):
    with app.app_context():
        running().ledger.intend("an erasure", "somebody", [], now())
        running().ledger.finish("an erasure", {}, now())
    refused = work(app)
    assert (refused.exit_code, worked) == (1, [])
    assert "gdpr replay" in refused.output
    with app.app_context():
        with writing():
            db.session.add(Settled(name="an erasure", at=now()))
        db.session.remove()
    assert (work(app).exit_code, len(worked)) == (0, 1)


def test_the_worker_removes_daily_what_is_over(app, worked):
    work(app)
    work(app)
    with app.app_context():
        folder = running().host.folder / "exports"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "left-over.zip").write_bytes(b"of a request that is not there")
        assert jobs.run_all() == 2, "one job of each kind, however many workers began"
        assert list(folder.iterdir()) == []
        for job in db.session.query(jobs.Job):
            assert job.done_at is None
            assert timedelta(hours=23) < job.run_at - now() <= timedelta(days=1)
        db.session.remove()
