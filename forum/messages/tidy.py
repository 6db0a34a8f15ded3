"""Conversations that have lost both their ends: nobody can read them any more, so a daily job removes them."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select

from forum.kernel import jobs
from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.kernel.jobs import Running
from forum.messages.models import Card, Conversation, Message, Reader

TASK = "messages.tidy"


def tidy() -> int:
    """Delete what is left of conversations whose operators are both gone; returns how many there were."""
    with writing():
        lost = select(Conversation.id).where(Conversation.domestic_id.is_(None), Conversation.overseas_id.is_(None))
        gone = db.session.scalars(lost).all()
        for part in (Message, Reader, Card):
            db.session.execute(delete(part).where(part.conversation_id.in_(gone)))
        db.session.execute(delete(Conversation).where(Conversation.id.in_(gone)))
        return len(gone)


def daily(_running: Running) -> datetime:
    """The task; returns when to run again."""
    tidy()
    return now() + timedelta(days=1)


jobs.task(TASK, daily)
