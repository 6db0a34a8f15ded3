"""TTC-50: not for under-16s; nothing of theirs is kept; guardians may write; a child's account is erased."""

from sqlalchemy import func, select

from forum.kernel.db import db
from forum.members.models import Member
from gdpr.guardians import ChildFinding
from gdpr.store import Subject


def rows(app):
    with app.app_context():
        counts = db.session.scalar(select(func.count(Member.id))), db.session.scalar(select(func.count(Subject.id)))
        db.session.remove()
        return counts


def test_a_child_is_refused_kindly_and_nothing_is_stored(app, stranger):
    before = rows(app)
    answer = stranger.post("/en/sign-up/age", data={"year": "2015", "month": "6"}, follow_redirects=True)
    assert answer.status_code == 200
    with stranger.session_transaction() as kept:
        assert "2015" not in str(dict(kept))
    assert rows(app) == before


def test_going_back_does_not_help(stranger):
    stranger.post("/en/sign-up/age", data={"year": "2015", "month": "6"})
    stranger.post("/en/sign-up/age", data={"year": "1985", "month": "6"})
    assert stranger.get("/en/sign-up/overseas").status_code == 302


def test_the_question_gives_no_age_away(stranger):
    assert "16" not in stranger.get("/en/sign-up").text.partition("<main")[2].partition("</main>")[0]


def test_a_guardian_writes_and_the_account_is_gone_with_a_record_of_nobody(
    app, stranger, officer, agent_abroad, outbox
):
    form = {"email": "parent@example.org", "child_email": agent_abroad.email, "message": ""}
    assert stranger.post("/en/privacy/guardian", data=form).status_code == 200
    assert officer.post("/en/privacy/office/children/1/finding").status_code == 303
    assert agent_abroad.get("/en/directory").status_code == 302
    told = [mail["To"] for mail in outbox()]
    assert "parent@example.org" in told
    with app.app_context():
        assert db.session.scalar(select(Member).where(Member.email == agent_abroad.email)) is None
        (finding,) = db.session.scalars(select(ChildFinding))
        assert finding.source == "guardian"
        db.session.remove()
