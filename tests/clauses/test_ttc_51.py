"""TTC-51: a change is posted with its effective date, and told before it takes effect."""

from datetime import timedelta

import pytest

from forum.kernel import clock
from gdpr.versions import RefusedVersion, draft, publish
from tests.clauses.test_ttc_19 import PAGES, announced

__all__ = ["announced"]


def test_the_notice_stands_on_the_policy_until_the_day(announced, stranger):
    page = stranger.get("/en/privacy/policy").text
    assert "Our handling of personal information changes on" in page
    assert str(announced.year) in page


def test_the_mail_comes_before_the_day(announced, outbox):
    mails = [mail for mail in outbox() if mail["To"] == "agent@example.com"]
    assert len(mails) == 1
    assert mails[0]["Date"].datetime < announced


def test_a_version_that_would_begin_in_the_past_is_refused(inside):
    with pytest.raises(RefusedVersion, match="in the past"):
        publish(draft(), clock.now() - timedelta(days=1), PAGES)
