"""TTC-37: users may refuse cookies or be told of them."""


def test_the_pages_can_be_read_with_cookies_refused(app):
    careful = app.test_client(use_cookies=False)
    for page in ("/en/", "/en/privacy/policy", "/en/privacy/cookies", "/ja/sign-up"):
        assert careful.get(page).status_code == 200


def test_a_visitor_is_told(stranger):
    assert "You can also refuse cookies in your browser" in stranger.get("/en/privacy/cookies").text


def test_reading_sets_no_cookie_before_it_is_needed(stranger):
    for page in ("/en/privacy/policy", "/en/privacy/map", "/en/privacy/cookies"):
        assert stranger.get(page).headers.getlist("Set-Cookie") == []
