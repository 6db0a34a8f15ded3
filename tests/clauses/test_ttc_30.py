"""TTC-30: the board is the controller; the scope is this site."""

import pytest

from gdpr.running import running


@pytest.mark.parametrize("language", ["en", "ja"])
def test_controller_representative_and_contact_are_data_that_the_page_shows(app, stranger, language):
    page = stranger.get(f"/{language}/privacy/policy").text
    with app.app_context():
        policy = running().policy
        for contact in (policy.controller, policy.representative, policy.officer):
            assert contact.name.said(language) in page
            assert contact.email in page
