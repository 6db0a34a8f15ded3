"""What gdpr reads of conversations: the declarations hold, and lead to the right people."""

from sqlalchemy import func, select

from forum.kernel.db import db
from gdpr.checks import check
from gdpr.order import in_order
from gdpr.running import running
from tests.forum.messages.letters import answer, opened

OURS = {"conversation", "message", "reader", "card"}


def test_the_map_holds_and_has_an_order(app):
    with app.app_context():
        check(running().map)
        order = [reach.key for reach in in_order(running().map.reaches) if reach.table.name in {*OURS, "member"}]
    assert order.index("message:author") < order.index("conversation:domestic") < order.index("reader:reader")
    assert order.index("card:member") < order.index("member:member")


def test_roles_lead_to_both(app, agent_eu, agent_abroad, ryokan):
    conversation = opened(agent_eu, ryokan)
    answer(ryokan, conversation)
    opened(agent_abroad, ryokan)
    expected = {"message:author": 1, "message:reader": 2, "conversation:overseas": 1, "conversation:reader": 1,
                "reader:reader": 1, "card:member": 1, "conversation:domestic": 0}  # fmt: skip
    with app.app_context():
        reaches = {reach.key: reach for reach in running().map.reaches}
        for key, count in expected.items():
            reach = reaches[key]
            found = db.session.scalar(select(func.count()).select_from(reach.table).where(reach.due(agent_eu.subject)))
            assert found == count, key
        db.session.rollback()
