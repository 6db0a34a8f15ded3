"""Sending over SMTP: who gets it, and what is known when something breaks."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from forum.kernel import jobs, mails
from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.members.models import Member, Standing
from forum.newsletters.models import Delivery
from gdpr.basis import restrict
from tests.forum.newsletters.conftest import (
    edition_row,
    free_port,
    make_edition,
    make_readers,
    run_jobs,
    states,
    withdraw,
)

BROKEN = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")


def start(administrator, id):
    assert administrator.post(f"/en/newsletters/{id}/sending").status_code == 303


def later(app):
    """Everything that waits is due."""
    with app.app_context(), writing():
        db.session.query(jobs.Job).filter(jobs.Job.done_at.is_(None)).update({"run_at": now(), "lease_until": None})
        past = now() - timedelta(seconds=1)
        db.session.query(Delivery).filter(Delivery.lease_until.is_not(None)).update({"lease_until": past})


def test_each_gets_it_once_in_her_language(app, administrator, edition, smtp, statements):
    with app.app_context():
        make_readers(5, language="ja")
    start(administrator, edition)
    run_jobs(app)
    assert smtp.taken == {"agent@example.com": 1, "agent.abroad@example.org": 1} | {
        f"reader{n}@example.fr": 1 for n in range(5)
    }
    assert "To: agent@example.com" in smtp.mails["agent@example.com"].decode()
    assert "Subject: Spring in Asakusa" in smtp.mails["agent@example.com"].decode()
    assert "Content-Language: ja" in smtp.mails["reader0@example.fr"].decode()
    assert states(app) == {"delivered": 7}
    assert edition_row(app, edition).state == "sent"
    assert smtp.connections == 1
    page = administrator.get(f"/en/newsletters/{edition}").text
    assert page.split("Delivered to the mail server")[1].split("<dd>")[1].startswith("7<")


def test_when_each_mail_left_is_kept_as_a_moment(app, administrator, edition, smtp):
    started = now()
    start(administrator, edition)
    run_jobs(app)
    with app.app_context():
        moments = db.session.scalars(select(Delivery.at)).all()
        db.session.remove()
    assert len(moments) == 2
    assert all(started <= moment <= now() for moment in moments)


def test_no_address_is_kept_with_a_delivery():
    assert {column.name for column in Delivery.__table__.columns} == {
        "id", "edition_id", "subject", "state", "at", "unsubscribed_at", "claim", "lease_until", "tries", "error",
    }  # fmt: skip


def test_one_commit_a_mail(app, administrator, edition, smtp, statements):
    with app.app_context():
        make_readers(30)
    start(administrator, edition)
    with statements() as seen:
        run_jobs(app)
    assert len(seen) < 3 * 32 + 40, len(seen)


@pytest.mark.parametrize("pipelining", [False, True])
def test_refused_for_good_and_for_now(app, administrator, edition, smtp, pipelining):
    smtp.pipelining = pipelining
    with app.app_context():
        make_readers(3)
    answers = {"reader0@example.fr": "550 no such user", "reader1@example.fr": "451 come back later"}
    smtp.on_rcpt = answers.get
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"delivered": 3, "refused": 1, "queued": 1}
    assert edition_row(app, edition).state == "sending"
    smtp.on_rcpt = {"reader0@example.fr": "550 no such user"}.get
    run_jobs(app)
    assert states(app)["queued"] == 1  # not before its time
    later(app)
    run_jobs(app)
    assert states(app) == {"delivered": 4, "refused": 1}
    assert edition_row(app, edition).state == "sent"
    assert set(smtp.taken.values()) == {1}


@pytest.mark.parametrize("pipelining", [False, True])
def test_refused_after_the_text(app, administrator, edition, smtp, pipelining):
    smtp.pipelining = pipelining
    smtp.on_data = {"agent@example.com": "554 looks like spam"}.get
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"delivered": 1, "refused": 1}


def test_refused_for_now_too_often(app, administrator, edition, smtp):
    smtp.on_rcpt = {"agent@example.com": "451 come back later"}.get
    start(administrator, edition)
    for _ in range(7):
        run_jobs(app)
        later(app)
    assert states(app) == {"delivered": 1, "refused": 1}


@BROKEN
def test_line_that_breaks_in_the_text_leaves_the_outcome_unknown(app, administrator, edition, smtp):
    with app.app_context():
        make_readers(4)
    smtp.on_data = {"reader2@example.fr": "drop"}.get
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"delivered": 5, "unknown": 1}
    later(app)
    run_jobs(app)
    assert states(app) == {"delivered": 5, "unknown": 1}
    assert smtp.taken["reader2@example.fr"] == 0
    page = administrator.get(f"/en/newsletters/{edition}").text
    assert "reader2@example.fr" in page
    assert "reader1@example.fr" not in page
    assert "1 person" in administrator.get("/en/office/mail").text


def test_smtp_down_then_up(app, administrator, edition, smtp, monkeypatch):
    up = app.config["MAIL_URL"]
    monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{free_port()}")
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"queued": 2}
    page = administrator.get(f"/en/newsletters/{edition}").text
    assert "The mail server cannot be reached" in page
    assert "ConnectionRefusedError" in page
    monkeypatch.setitem(app.config, "MAIL_URL", up)
    later(app)
    run_jobs(app)
    assert states(app) == {"delivered": 2}
    assert edition_row(app, edition).fault is None


def test_smtp_down_for_long_stops_and_resumes_by_hand(app, administrator, edition, smtp, monkeypatch):
    up = app.config["MAIL_URL"]
    monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{free_port()}")
    start(administrator, edition)
    for _ in range(jobs.TRIES):
        run_jobs(app)
        later(app)
    assert "Sending has stopped" in administrator.get(f"/en/newsletters/{edition}").text
    assert "newsletters.send" in administrator.get("/en/office/mail").text
    monkeypatch.setitem(app.config, "MAIL_URL", up)
    administrator.post(f"/en/newsletters/{edition}/resumption")
    run_jobs(app)
    assert states(app) == {"delivered": 2}


@pytest.mark.parametrize("pipelining", [False, True])
def test_server_that_wants_nothing_from_us_refuses_nobody(app, administrator, edition, smtp, monkeypatch, pipelining):
    smtp.pipelining = pipelining

    async def refuse(*_):
        return "550 not from you"

    monkeypatch.setattr(smtp, "handle_MAIL", refuse, raising=False)
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"queued": 2}
    assert edition_row(app, edition).fault == "answer 550"


def test_withdrawal_while_half_is_sent_takes_effect_at_once(app, administrator, edition, smtp):
    with app.app_context():
        make_readers(10)
        subjects = {row.email: row.subject for row in db.session.query(Member)}
        db.session.remove()

    def at_the_third(address):
        if sum(smtp.taken.values()) == 3:
            with app.app_context():
                withdraw(subjects["reader7@example.fr"])
                with writing():
                    restrict(subjects["reader8@example.fr"], how="test")
                    db.session.query(Member).filter_by(email="reader9@example.fr").update(
                        {"standing": Standing.SUSPENDED}
                    )
                db.session.remove()

    smtp.on_data = at_the_third
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"delivered": 9, "left_out": 3}
    assert not {"reader7@example.fr", "reader8@example.fr", "reader9@example.fr"} & set(smtp.taken)


def test_pause_stops_at_once_and_resume_goes_on(app, administrator, edition, smtp):
    with app.app_context():
        make_readers(10)

    def at_the_third(address):
        if sum(smtp.taken.values()) == 3:
            administrator.post(f"/en/newsletters/{edition}/pause")

    smtp.on_data = at_the_third
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"delivered": 4, "queued": 8}
    page = administrator.get(f"/en/newsletters/{edition}").text
    assert "Paused" in page
    smtp.on_data = lambda address: None
    administrator.post(f"/en/newsletters/{edition}/resumption")
    run_jobs(app)
    assert states(app) == {"delivered": 12}
    assert set(smtp.taken.values()) == {1}


def test_cancel_leaves_the_rest_unsent(app, administrator, edition, smtp):
    def at_once(address):
        administrator.post(f"/en/newsletters/{edition}/cancellation")

    with app.app_context():
        make_readers(3)
    smtp.on_data = at_once
    start(administrator, edition)
    run_jobs(app)
    assert states(app) == {"delivered": 1, "queued": 4}
    page = administrator.get(f"/en/newsletters/{edition}").text
    assert "Cancelled" in page
    assert "Not sent" in page
    administrator.post(f"/en/newsletters/{edition}/resumption")
    run_jobs(app)
    assert states(app)["queued"] == 4


def test_leases_of_a_dead_worker(app, administrator, edition, smtp):
    with app.app_context():
        make_readers(4)
    start(administrator, edition)
    with app.app_context(), writing():
        rows = db.session.query(Delivery).order_by(Delivery.id).all()
        for row, state in zip(rows, ["sending", "claimed", "claimed"], strict=False):
            row.state, row.claim, row.lease_until = state, "dead", now() - timedelta(seconds=1)
    run_jobs(app)
    assert states(app) == {"unknown": 1, "delivered": 5}
    assert set(smtp.taken.values()) == {1}


def test_leases_of_a_living_worker_are_waited_for(app, administrator, edition, smtp):
    start(administrator, edition)
    with app.app_context(), writing():
        row = db.session.query(Delivery).first()
        row.state, row.claim, row.lease_until = "sending", "other", now() + timedelta(seconds=60)
    run_jobs(app)
    assert states(app) == {"sending": 1, "delivered": 1}
    assert edition_row(app, edition).state == "sending"
    with app.app_context(), writing():
        db.session.query(Delivery).filter_by(state="sending").update({"state": "delivered", "lease_until": None})
    later(app)
    run_jobs(app)
    assert edition_row(app, edition).state == "sent"


def test_rate_limit(app, administrator, edition, smtp, monkeypatch):
    import time

    monkeypatch.setitem(app.config, "MAIL_RATE", 20.0)
    with app.app_context():
        make_readers(8)
    start(administrator, edition)
    began = time.monotonic()
    run_jobs(app)
    assert time.monotonic() - began >= 9 / 20
    assert states(app) == {"delivered": 10}


def test_other_mails_get_their_turn_between_the_parts(app, administrator, edition, smtp, monkeypatch):
    from forum.newsletters import sending

    monkeypatch.setattr(sending, "BATCH", 2)
    with app.app_context():
        make_readers(4)
    start(administrator, edition)
    with app.app_context():
        assert jobs.run_next()
        db.session.remove()
    assert states(app) == {"delivered": 2, "queued": 4}
    with app.app_context(), writing():
        mails.send("agent@example.com", "members/mails/password", "en", name="A", url="https://x.example/")
    with app.app_context():
        mails.deliver_due()
        db.session.remove()
    assert smtp.taken["agent@example.com"] in {1, 2}
    run_jobs(app)
    assert states(app) == {"delivered": 6}


def test_mails_of_the_outbox_wait_for_the_server(app, smtp, monkeypatch):
    up = app.config["MAIL_URL"]
    monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{free_port()}")
    with app.app_context():
        with writing():
            mails.send("agent@example.com", "members/mails/password", "en", name="A", url="https://x.example/")
        mails.deliver_due()
        assert mails.standing()["error"] == "ConnectionRefusedError"
        monkeypatch.setitem(app.config, "MAIL_URL", up)
        with writing():
            db.session.query(mails.OutgoingMail).update({"run_at": now()})
        mails.deliver_due()
        assert mails.standing() == {"counts": {}, "waiting_since": None, "error": None}
        db.session.remove()
    assert smtp.taken == {"agent@example.com": 1}


def test_an_edition_for_nobody_ends(app, administrator, smtp):
    id = make_edition(app, segment={"side": "overseas", "countries": ["XK"]})
    start(administrator, id)
    run_jobs(app)
    assert edition_row(app, id).state == "sent"
    assert smtp.connections == 0
