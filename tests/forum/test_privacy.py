"""Nobody sees what is not published, and nobody sees her own side: every page is read for it (TTC-03)."""

import re

import pytest
from sqlalchemy import String, Text, select

from forum.kernel.db import db, writing
from forum.members.models import PUBLISHABLE, Operator
from gdpr.declare import KEY, Audience, Personal
from tests.forum.cast import sign_in
from tests.forum.test_access import routes

READERS = ("ryokan", "neighbour", "agent_eu", "agent_abroad", "stranger")
READABLE = {"country", "side", "name_en", "name_ja", "email", "language", "standing", "function", "area"}  # by the site
OWN_SIDE = {
    "ryokan": ("Tonariya", "隣屋", "neighbour@"),
    "agent_eu": ("Harbour Lantern", "agent.abroad@"),
}


@pytest.fixture
def marked(app):
    """Every text of every operator and person in charge names its owner by a mark, and none is published."""
    with app.app_context(), writing():
        for operator in db.session.scalars(select(Operator)):
            for row in (operator, *operator.members):
                mark(row, operator.public_id)
            operator.publish([])
    return app


@pytest.mark.parametrize("reader", READERS)
def test_no_page_holds_what_is_not_published(marked, reader):
    own = set() if reader == "stranger" else {sign_in(marked, reader).operator}
    seen = {path: set(re.findall(r"private-([0-9a-f]{16})", text)) - own for path, text in pages(marked, reader)}
    assert {path: owners for path, owners in seen.items() if owners} == {}
    assert len(seen) > 30


@pytest.mark.parametrize("reader", OWN_SIDE)
def test_no_page_names_her_own_side(app, reader):
    for path, text in pages(app, reader):
        assert not [name for name in OWN_SIDE[reader] if name in text], path


@pytest.mark.parametrize("name", PUBLISHABLE)
def test_what_is_unticked_leaves_the_published_copy(app, name, ryokan):
    with app.app_context(), writing():
        operator = db.session.scalar(select(Operator).where(Operator.public_id == ryokan.operator))
        person = operator.members[0]
        person.division = person.position = person.work_location = operator.fax = operator.licence_number = "given"
        own, of_person = PUBLISHABLE[name]
        columns = [*own, *(f"contact_{column}" for column in of_person)]
        operator.publish([name])
        assert all(getattr(operator.public, column) for column in columns)
        operator.publish([])
        assert not any(getattr(operator.public, column) for column in columns)


def mark(row, owner):
    for column in row.__table__.columns:
        declared = column.info[KEY]
        is_text = isinstance(column.type, String | Text) and isinstance(declared, Personal)
        if is_text and declared.seen_by is not Audience.NOBODY and column.name not in READABLE:
            setattr(row, column.name, f"private-{owner}-{column.name}"[: column.type.length])


def pages(app, reader):
    """Every page that the reader gets, with every operator's id tried wherever one is asked."""
    browser = app.test_client() if reader == "stranger" else sign_in(app, reader).client
    with app.app_context():
        ids = list(db.session.scalars(select(Operator.public_id)))
        db.session.remove()
    for _, method, path in routes(app):
        for id in ids if "nothing" in path else [""]:
            if method == "GET":
                yield path.replace("nothing", id), browser.get(path.replace("nothing", id)).text
    for path in [*(f"/en/inquiries/new?to={id}" for id in ids), *(f"/ja/operators/{id}" for id in ids),
                 "/ja/directory", "/en/directory?q=private", "/en/directory?category=lodging"]:  # fmt: skip
        yield path, browser.get(path).text
