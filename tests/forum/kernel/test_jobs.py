"""Jobs: claimed once, taken over when a worker dies, retried when they fail."""

import threading
from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import select

from forum.kernel import jobs
from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.kernel.jobs import Job


@pytest.fixture(autouse=True)
def context(app):
    with app.app_context():
        yield
        db.session.rollback()


@pytest.fixture
def ran(monkeypatch):
    """A task `note` that writes down its arguments."""
    seen = []
    monkeypatch.setitem(jobs.TASKS, "note", lambda running, **arguments: seen.append(arguments))
    return seen


def add(name="note", **arguments):
    with writing():
        return jobs.enqueue(name, **arguments)


def job(id):
    db.session.rollback()
    return db.session.get(Job, id)


def test_a_job_runs_once(ran):
    id = add(x=1)
    assert job(id).state == "waiting"
    assert (jobs.run_all(), ran, job(id).state) == (1, [{"x": 1}], "done")
    assert jobs.run_next() is False


def test_what_is_rolled_back_never_runs(ran):
    with pytest.raises(KeyError), writing():
        jobs.enqueue("note")
        raise KeyError
    assert jobs.run_all() == 0


def test_an_unknown_task_is_refused():
    with writing(), pytest.raises(LookupError, match="'nothing'"):
        jobs.enqueue("nothing")


def test_one_open_job_a_key(ran):
    assert add(key="k", x=1) == add(key="k", x=2)
    jobs.run_all()
    add(key="k", x=3)
    jobs.run_all()
    assert ran == [{"x": 1}, {"x": 3}]


def test_not_before_its_time(ran):
    add(run_at=now() + timedelta(hours=1))
    assert jobs.run_all() == 0
    with time_machine.travel(now() + timedelta(hours=2), tick=False):
        assert jobs.run_all() == 1


def test_a_fault_is_told_by_its_kind_and_tried_again(monkeypatch, caplog):
    def fail(_running):
        raise ValueError("anna@example.com")

    monkeypatch.setitem(jobs.TASKS, "fail", fail)
    id = add("fail")
    assert jobs.run_next() is True
    assert (job(id).error, job(id).state, job(id).tries) == ("ValueError", "waiting", 1)
    with time_machine.travel(now() + timedelta(days=1)) as clock:
        while jobs.run_next():
            clock.shift(timedelta(days=1))
        assert (job(id).state, job(id).tries) == ("failed", jobs.TRIES)
        with writing():
            jobs.retry(id)
        assert job(id).state == "waiting"


def test_long_work_says_when_it_goes_on(monkeypatch):
    parts = iter([now() + timedelta(minutes=5), None])
    monkeypatch.setitem(jobs.TASKS, "long", lambda running: next(parts))
    id = add("long")
    assert jobs.run_all() == 1
    assert (job(id).state, job(id).tries) == ("waiting", 0)
    with time_machine.travel(now() + timedelta(minutes=6), tick=False):
        assert jobs.run_all() == 1
    assert job(id).state == "done"


def test_a_dead_workers_job_is_taken_over(ran):
    id = add()
    assert jobs._claim() is not None
    assert job(id).state == "running"
    assert jobs.run_next() is False
    with time_machine.travel(now() + timedelta(minutes=5), tick=False):
        assert jobs.run_next() is True
    assert len(ran) == 1


def test_progress_is_seen_and_renews_the_lease(monkeypatch):
    seen = []

    def half(running):
        before = job(running.id).lease_until
        running.progress(5, 10)
        after = job(running.id)
        seen.append((after.done_count, after.total_count, after.lease_until >= before))

    monkeypatch.setitem(jobs.TASKS, "half", half)
    add("half")
    jobs.run_all()
    assert seen == [(5, 10, True)]


def test_many_workers_claim_each_job_once(app, ran):
    with writing():
        for number in range(40):
            jobs.enqueue("note", x=number)

    def work():
        with app.app_context():
            jobs.run_all()
            db.session.remove()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each["x"] for each in ran) == list(range(40))


def test_a_job_that_another_worker_took_first_is_left_to_it(ran, monkeypatch):
    add()
    real = jobs.writing

    def taken_meanwhile():
        monkeypatch.setattr(jobs, "writing", real)
        with real():
            db.session.execute(jobs.update(Job).values(lease_until=now() + timedelta(minutes=1)))
        return real()

    monkeypatch.setattr(jobs, "writing", taken_meanwhile)
    assert jobs.run_next() is False


def test_the_loop_works_until_it_is_told_to_stop(ran, monkeypatch):
    handlers = {}
    monkeypatch.setattr(jobs.signal, "signal", lambda number, handler: handlers.update({number: handler}))
    add()
    ticks = []

    def tick():
        ticks.append(1)
        if len(ticks) == 2:
            handlers[jobs.signal.SIGTERM]()
        return False

    jobs.work(tick, pause=0)
    assert (len(ticks), ran) == (2, [{}])
    assert db.session.scalar(select(Job.done_at)) is not None


def test_a_fault_ends_a_round_and_not_the_worker(ran, monkeypatch, caplog):
    handlers = {}
    monkeypatch.setattr(jobs.signal, "signal", lambda number, handler: handlers.update({number: handler}))
    ticks = []

    def tick():
        ticks.append(1)
        if len(ticks) == 2:
            handlers[jobs.signal.SIGTERM]()
            return False
        raise OSError("the database is away")

    add()
    jobs.work(tick, pause=0)
    assert (len(ticks), ran) == (2, [{}])
    assert "a round of the worker failed" in caplog.text
