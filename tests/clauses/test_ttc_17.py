"""TTC-17: analysis is anonymous; cookies are used, and there is a cookie page that lists each of them."""

from gdpr.cookies import cookies


def set_by(answer):
    return {header.partition("=")[0] for header in answer.headers.getlist("Set-Cookie")}


def test_only_listed_cookies_are_set(app, stranger):
    seen = set()
    for page in ("/en/", "/en/sign-up", "/en/privacy/policy", "/ja/log-in"):
        seen |= set_by(stranger.get(page))
    seen |= set_by(stranger.post("/en/sign-up/age", data={"year": "1985", "month": "4"}))
    with app.app_context():
        assert seen <= {cookie.name for cookie in cookies()}


def test_the_page_lists_purpose_and_life_and_needs_no_banner(app, stranger):
    page = stranger.get("/en/privacy/cookies").text
    with app.app_context():
        assert all(cookie.necessary for cookie in cookies())
        for cookie in cookies():
            assert cookie.purpose.said("en") in page
            assert cookie.life.said("en") in page


def test_nothing_is_fetched_from_another_host(stranger):
    policy = stranger.get("/en/").headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy or "default-src 'none'" in policy
    assert "http" not in policy.replace("https://localhost", "")
