"""The state of the outbox, and failed jobs."""

import smtplib

import pytest

from forum.kernel import jobs, mails
from forum.kernel.db import writing


@pytest.fixture
def failed(app):
    """A job that was given up; its id."""

    def break_down(running):
        raise smtplib.SMTPServerDisconnected("gone")

    jobs.task("tests.break", break_down)
    with app.app_context():
        with writing():
            id = jobs.enqueue("tests.break")
        for _ in range(jobs.TRIES):
            with writing():
                mails.db.session.get(jobs.Job, id).run_at = jobs.now()
            jobs.run_next()
        mails.db.session.remove()
    return id


def test_nothing_waits(administrator, statements):
    with statements() as seen:
        page = administrator.get("/en/office/mail")
    assert "No mail waits" in page.text
    assert "No job has failed" in page.text
    assert len(seen) <= 6, seen


def test_smtp_down_is_seen_until_it_is_back(app, administrator, monkeypatch, outbox):
    monkeypatch.setitem(app.config, "MAIL_URL", "smtp://127.0.0.1:9")
    with app.app_context():
        with writing():
            mails.send("agent@example.com", "members/mails/password", "en", name="Anna", url="https://x.example/")
        mails.deliver_due()
        mails.db.session.remove()
    for page in ("/en/office/mail", "/en/office/members"):
        text = administrator.get(page).text
        assert "Mails cannot leave at present" in text
        assert "ConnectionRefusedError" in text
    assert "waits since" in administrator.get("/en/office/mail").text
    monkeypatch.setitem(app.config, "MAIL_URL", "")
    with app.app_context(), writing():
        mails.db.session.query(mails.OutgoingMail).update({"run_at": mails.now()})
    assert len(outbox()) == 1
    assert "cannot leave" not in administrator.get("/en/office/members").text


@pytest.mark.filterwarnings("ignore")
def test_failed_job_is_retried(app, administrator, failed):
    page = administrator.get("/en/office/mail").text
    assert "tests.break" in page
    assert "SMTPServerDisconnected" in page
    assert administrator.get(f"/en/office/jobs/{failed}/retry").status_code == 405
    assert administrator.post(f"/en/office/jobs/{failed}/retry").status_code == 303
    assert administrator.post(f"/en/office/jobs/{failed}/retry").status_code == 303  # a second click
    with app.app_context():
        job = mails.db.session.get(jobs.Job, failed)
        assert (job.state, job.tries) == ("waiting", 0)
        mails.db.session.remove()


def test_unknown_job(administrator):
    assert administrator.post("/en/office/jobs/4711/retry").status_code == 404


def test_only_administrators_retry(failed, stranger, agent_eu, officer):
    url = f"/en/office/jobs/{failed}/retry"
    assert stranger.post(url).status_code == 302
    assert agent_eu.post(url).status_code == 403
    assert officer.post(url).status_code == 403
