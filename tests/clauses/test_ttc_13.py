"""TTC-13: the purposes are networking, answering, newsletters, the activities of the board, and what is stated."""

import pytest

import gdpr
from gdpr.running import running


def test_exactly_these_are_purposes(app):
    with app.app_context():
        named = {"networking", "support", "newsletter", "activities"}
        running_the_site = {
            "account", "administration", "service_notice", "improvement", "technical", "security", "proof",
        }  # fmt: skip
        assert set(running().policy.purposes) == named | running_the_site


def test_no_other_purpose_can_be_used(inside, agent_eu):
    with pytest.raises(ValueError, match="'profiling' is no purpose of the policy"):
        gdpr.allows(agent_eu.subject, "profiling")


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_register_is_public(app, stranger, language):
    page = stranger.get(f"/{language}/privacy/policy").text
    with app.app_context():
        for purpose in running().policy.purposes.values():
            assert purpose.label.said(language) in page
