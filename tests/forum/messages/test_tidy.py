"""A conversation without ends is removed, one with an end stays."""

from sqlalchemy import func, select, update

from forum.kernel.db import db, writing
from forum.messages.models import Card, Conversation, Message, Reader
from forum.messages.tidy import tidy


def rows():
    return [db.session.scalar(select(func.count()).select_from(part)) for part in (Conversation, Message, Reader, Card)]


def test_only_what_both_have_left_goes(app, agent_eu, ryokan):
    for topic in ("First", "Second"):
        agent_eu.post("/en/inquiries", {
            "to": ryokan.operator, "topic": topic, "body": "Good day", "agreed": "y", "key": topic,
        })  # fmt: skip
    with app.app_context():
        conversations, *others = rows()
        assert conversations == 2
        with writing():
            db.session.execute(update(Conversation).where(Conversation.topic == "First").values(domestic_id=None))
        assert tidy() == 0
        with writing():
            db.session.execute(update(Conversation).where(Conversation.topic == "First").values(overseas_id=None))
        assert tidy() == 1
        assert rows() == [1, *(count // 2 for count in others)]
        assert all(others)
        db.session.remove()
