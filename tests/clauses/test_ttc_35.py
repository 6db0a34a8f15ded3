"""TTC-35, as far as it holds: each purpose has a period and what it runs from, and says so."""

from gdpr.running import running


def test_each_purpose_says_how_long(app, stranger):
    page = stranger.get("/en/privacy/policy").text
    with app.app_context():
        for purpose in running().policy.purposes.values():
            assert str(purpose.retention.period).startswith("P")
            assert purpose.retention.text.said("en") in page
