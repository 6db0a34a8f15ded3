"""Logs hold no identifier, whatever failed and wherever it was typed."""

import io
import logging
import sys

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from forum.kernel import jobs, logs, mails
from forum.kernel.db import db, writing
from forum.members.models import Member
from tests.forum.cast import PASSWORD

SECRET = "anna.huber@example.com"


@pytest.fixture
def log(monkeypatch):
    """What the site writes to standard error, from INFO."""
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers[:] = []
    logs.init()
    yield written
    root.handlers[:] = before
    root.setLevel(level)


def test_a_fault_is_told_by_kind_and_place(log):
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("x").exception("it failed")
    said = log.getvalue()
    assert "ERROR x: it failed" in said
    assert said.rstrip().endswith("ValueError")
    assert "test_logs.py" in said
    assert SECRET not in said


def test_a_fault_without_an_exception(log):
    logging.getLogger("x").error("nothing raised", exc_info=(None, None, None))
    assert "nothing raised" in log.getvalue()


def test_requests_that_fail(house, log):
    client = house.test_client()
    assert client.get(f"/en/probe/fault?email={SECRET}").status_code == 500
    assert client.get(f"/en/{SECRET}").status_code == 404
    assert client.get(f"/en/confirm/{SECRET}").status_code == 404
    assert client.post("/en/log-in", data={"email": SECRET, "password": SECRET}).status_code == 422
    assert client.post(f"/en/probe/write/500?email={SECRET}").status_code == 500
    assert client.get("/undeclared", headers={"User-Agent": SECRET}).status_code == 403
    said = log.getvalue()
    assert said.count("\nValueError\n") == 2
    assert "huber" not in said.lower()
    assert PASSWORD not in said


def test_a_database_error(house, log):
    """Both engines name the value of a unique column in their message, or the statement's parameters."""
    with house.app_context():
        try:
            with writing():
                db.session.execute(update(Member).values(email=SECRET))  # of everybody: it is unique
        except IntegrityError:
            logging.getLogger("x").exception("could not write")
        db.session.remove()
    assert "IntegrityError" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_jobs_and_mails_that_fail(house, log, monkeypatch):
    def fail(_running):
        raise ValueError(SECRET)

    monkeypatch.setitem(jobs.TASKS, "tests.fail", fail)
    monkeypatch.setitem(house.config, "MAIL_URL", "smtp://127.0.0.1:9")
    with house.app_context():
        with writing():
            jobs.enqueue("tests.fail")
            mails.send(SECRET, "members/mails/password", "en", name="Anna Huber", url="https://x.example/")
        assert jobs.run_next()
        assert mails.deliver_due()
        db.session.remove()
    said = log.getvalue()
    assert "ValueError" in said
    assert "huber" not in said.lower()


def test_too_many_attempts_name_no_network_address(house, limits, log):
    client = house.test_client()
    for _ in range(11):
        last = client.post(
            "/en/probe/throttled", data={"email": SECRET}, environ_base={"REMOTE_ADDR": "192.0.2.77"}
        ).status_code
    assert last == 429
    assert "192.0.2.77" not in log.getvalue()
