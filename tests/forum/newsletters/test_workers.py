"""Real workers in processes of their own: killed in the middle, and two at once."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.forum.newsletters.conftest import edition_row, make_edition, make_readers, states

pytestmark = pytest.mark.slow
READERS = 400
ROOT = Path(__file__).parents[3]


@contextmanager
def worker(app, **settings) -> Iterator[subprocess.Popen]:
    """`flask --app wsgi worker` on the database and mail server of the test; killed at the end."""
    environment = os.environ | {
        "SECRET_KEY": app.config["SECRET_KEY"],
        "INSTANCE": app.instance_path,
        "DATABASE_URL": app.config["SQLALCHEMY_DATABASE_URI"],
        "MAIL_URL": app.config["MAIL_URL"],
        "LEASE_SECONDS": "3",
        **settings,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "flask", "--app", "wsgi", "worker"], cwd=ROOT, env=environment, stderr=subprocess.PIPE
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def slow(smtp, seconds):
    """The server takes this long for each mail."""
    smtp.on_data = lambda address: time.sleep(seconds)


def wait_for(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "took too long"
        time.sleep(0.05)


def start(app, administrator):
    with app.app_context():
        make_readers(READERS - 2)
    id = make_edition(app)
    assert administrator.post(f"/en/newsletters/{id}/sending").status_code == 303
    return id


def unknown(app):
    from forum.kernel.db import db
    from forum.members.models import Member
    from forum.newsletters.models import Delivery

    with app.app_context():
        query = db.session.query(Member.email).join(Delivery, Delivery.subject == Member.subject)
        found = {email for (email,) in query.filter(Delivery.state == "unknown")}
        db.session.remove()
        return found


@pytest.mark.parametrize("killed_at", [30, 150])
def test_kill_in_the_middle_forgets_nobody_and_mails_nobody_twice(app, administrator, smtp, killed_at):
    slow(smtp, 0.01)
    id = start(app, administrator)
    with worker(app) as first:
        wait_for(lambda: sum(smtp.taken.values()) >= killed_at)
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert sum(smtp.taken.values()) < READERS
    with worker(app):
        wait_for(lambda: edition_row(app, id).state == "sent")
    not_known = unknown(app)
    assert set(smtp.taken.values()) == {1}
    assert len(set(smtp.taken) | not_known) == READERS
    assert states(app) == Counter({"delivered": READERS - len(not_known), "unknown": len(not_known)}) + Counter()
    assert len(not_known) <= 1
    page = administrator.get(f"/en/newsletters/{id}").text
    assert all(address in page for address in not_known)


def test_two_workers_at_once(app, administrator, smtp):
    slow(smtp, 0.02)
    id = start(app, administrator)
    with worker(app), worker(app):
        wait_for(lambda: edition_row(app, id).state == "sent")
    assert len(smtp.taken) == READERS
    assert set(smtp.taken.values()) == {1}
    assert states(app) == {"delivered": READERS}
    assert smtp.most_open == 2


def test_a_worker_that_is_told_to_stop_ends_its_part(app, administrator, smtp):
    slow(smtp, 0.01)
    id = start(app, administrator)
    with worker(app) as first:
        wait_for(lambda: sum(smtp.taken.values()) >= 10)
        first.terminate()
        first.wait(15)
    assert states(app)["delivered"] == sum(smtp.taken.values())
    assert set(states(app)) <= {"delivered", "queued"}
    with worker(app):
        wait_for(lambda: edition_row(app, id).state == "sent")
    assert set(smtp.taken.values()) == {1}
    assert len(smtp.taken) == READERS
