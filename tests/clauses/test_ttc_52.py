"""TTC-52: the contact of the data privacy controller."""

from gdpr.running import running


def test_the_contact_stands_on_the_policy_and_is_one_click_from_every_page(app, stranger):
    assert 'href="/en/privacy/policy"' in stranger.get("/en/").text
    with app.app_context():
        assert f'href="mailto:{running().policy.officer.email}"' in stranger.get("/en/privacy/policy").text
