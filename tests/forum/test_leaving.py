"""An erasure on the site itself: planned once a row, and afterwards nothing leads to the person."""

from sqlalchemy import func, select

from forum.kernel import jobs
from forum.kernel.db import db, writing
from forum.kernel.mails import OutgoingMail, State
from forum.members.models import Member, Operator, PublicProfile
from gdpr.erasure import plan


def test_a_row_that_goes_is_told_of_once(app, agent_eu):
    with app.test_request_context("/en/"):
        tables = [step.holder.name for step in plan(agent_eu.subject)]
    assert tables.count("public_profile") == 1


def test_the_contact_of_a_business_that_stays_is_told_of(app, agent_eu):
    with app.test_request_context("/en/"), writing():
        operator = db.session.scalar(select(Operator).where(Operator.public_id == agent_eu.operator))
        colleague = Member(
            subject=99, operator=operator, email="c@example.com", password_hash="x", name="C", language="en"
        )
        db.session.add(colleague)
        db.session.flush()
        steps = {step.key: step.outcome for step in plan(agent_eu.subject)}
    assert steps["public_profile:contact"] == "detached"
    assert steps["public_profile:member"] == "shared"


def test_after_an_erasure_no_row_and_no_session_is_left(app, agent_eu, outbox):
    assert agent_eu.post("/en/privacy/erasure", {"sure": "yes"}).status_code == 303
    mails = outbox()
    assert [mail["To"] for mail in mails] == [agent_eu.email], "the last mail"
    assert agent_eu.get("/en/directory").status_code == 302
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(Member).where(Member.email == agent_eu.email)) == 0
        assert db.session.scalar(select(PublicProfile).where(PublicProfile.public_id == agent_eu.operator)) is None
        states = db.session.scalars(select(OutgoingMail.state)).all()
        assert set(states) <= {State.SENT}
        assert jobs.run_all() == 0
