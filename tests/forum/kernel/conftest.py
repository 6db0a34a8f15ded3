"""The site with one room more, whose routes do what a test needs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, abort, render_template_string, request
from sqlalchemy import select, update
from wtforms import SelectChoice

from forum.app import create_app
from forum.kernel.config import Settings
from forum.kernel.db import db
from forum.kernel.forms import Choices, Count, Email, Form, Homepage, Line, Lines, Telephone, required
from forum.kernel.jobs import Job
from forum.kernel.pages import keyset
from forum.kernel.room import Access, Room, mark_fresh
from forum.kernel.throttle import attempts, attempts_on_address, limiter
from forum.members.models import Member

room = Room("probe", __name__)
FORM = """{% from "macros.html" import error_summary, field %}
{{ error_summary(form) }}{% for f in form %}{{ field(f) }}{% endfor %}"""


class Everything(Form):
    """A field of each kind."""

    line = Line(validators=[required()])
    lines = Lines()
    count = Count(least=1, most=500)
    telephone = Telephone()
    email = Email()
    homepage = Homepage()
    several = Choices(choices=[SelectChoice("a", "A"), SelectChoice("b", "B")])


@room.get("/probe/keyset", access=Access.ANYONE)
def keyset_page() -> Any:
    """Jobs, two a page, in the order that ?by= names."""
    keys = {"id": [Job.id], "tries": [Job.tries, Job.id], "task": [Job.task, Job.id]}[request.args.get("by", "id")]
    query = select(Job.id, Job.task) if "wide" in request.args else select(Job.id)
    page = keyset(query, keys, 2, descending="up" not in request.args)
    rows = [list(row) if "wide" in request.args else row for row in page.rows]
    return {"rows": rows, "previous": page.previous_url, "next": page.next_url}


@room.get("/probe/members", access=Access.MEMBER)
def members_only() -> Any:
    return "inside"


@room.get("/probe/officers", access=Access.OFFICER)
def officers_only() -> Any:
    return "inside"


@room.get("/probe/grave", access=Access.SIGNED_IN, fresh=True)
def grave() -> Any:
    return "inside"


@room.post("/probe/grave", access=Access.SIGNED_IN, fresh=True, endpoint="grave_act")
def grave_act() -> Any:
    return "inside"


@room.post("/probe/fresh", access=Access.SIGNED_IN)
def freshen() -> Any:
    mark_fresh()
    return "fresh"


@room.get("/probe/write", access=Access.ANYONE)
def write_on_get() -> Any:
    return write(200)


@room.post("/probe/write/<int:code>", access=Access.ANYONE)
def write(code: int) -> Any:
    db.session.execute(update(Member).values(division="written"))
    if code == 500:
        raise ValueError(request.args.get("email"))
    if code == 409:
        abort(409)
    return "answer", code


@room.get("/probe/abort/<int:code>", access=Access.ANYONE)
def aborting(code: int) -> Any:
    abort(code)


@room.get("/probe/fault", access=Access.ANYONE)
def fault() -> Any:
    raise ValueError(request.args.get("email"))


@room.post("/probe/throttled", access=Access.ANYONE)
@attempts
@attempts_on_address
def throttled() -> Any:
    return "answer"


@room.post("/probe/form", access=Access.ANYONE)
def form() -> Any:
    filled = Everything()
    good = filled.validate_on_submit()
    return render_template_string(FORM, form=filled), 200 if good else 422


@pytest.fixture(scope="session")
def built(site: Flask) -> Iterator[Flask]:
    app = create_app(
        Settings(
            secret_key="k" * 40,
            instance=Path(site.instance_path),
            database_url=site.config["SQLALCHEMY_DATABASE_URI"],
        )
    )
    app.config.update(TESTING=True, WTF_CSRF_ENABLED=False, PROPAGATE_EXCEPTIONS=False)
    app.register_blueprint(room)
    app.add_url_rule("/undeclared", "undeclared", lambda: "open")
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def house(app: Flask, built: Flask) -> Iterator[Flask]:
    """The site with the room of this file, on a fresh database."""
    with built.app_context():
        db.engine.dispose()
    yield built
    with built.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def limits(house: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Rate limits count, from nought."""
    with house.app_context():
        limiter.reset()
    monkeypatch.setattr(limiter, "enabled", True)
    yield
    with house.app_context():
        limiter.reset()
