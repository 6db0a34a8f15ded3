"""TTC-19: a new version applies only to those who consented where consent is needed; it is published and notified."""

from datetime import timedelta

import pytest
import time_machine

import gdpr
from forum.kernel import clock
from forum.kernel.db import db, writing
from gdpr.agreements import agree
from gdpr.running import running
from gdpr.versions import draft, publish
from tests.gdpr.test_versions import SURVEYS

PAGES = {"en": "http://localhost/en/history", "ja": "http://localhost/ja/history"}


@pytest.fixture
def announced(app):
    """A version with a new purpose, in force in two weeks."""
    day = clock.now() + timedelta(days=14)
    with app.app_context():
        running().versions.stamp.unlink(missing_ok=True)
        with writing():
            version = draft()
            version.data += SURVEYS
            publish(version, day, PAGES)
        db.session.remove()
    yield day
    with app.app_context():
        running().versions.stamp.unlink(missing_ok=True)


def test_it_is_published_with_its_day_and_told_by_mail(announced, outbox, stranger):
    told = outbox()
    assert {"agent@example.com", "ryokan@example.jp"} <= {mail["To"] for mail in told}
    page = stranger.get("/ja/privacy/policy/history").text
    assert "アンケート" in page
    assert "公表済み" in page


def test_until_someone_agrees_the_new_purpose_leaves_her_out(announced, app, agent_eu, agent_abroad):
    with time_machine.travel(announced + timedelta(minutes=1)), app.app_context():
        with writing():
            agree(agent_eu.subject, "surveys", language="en", how="test")
        assert gdpr.allows(agent_eu.subject, "surveys")
        assert not gdpr.allows(agent_abroad.subject, "surveys")
        assert gdpr.allows(agent_abroad.subject, "newsletter")
        db.session.remove()
