"""The cookie page tells the truth: what a browser holds after a visit is what the list says (TTC-17, TTC-37)."""

import pytest

pytestmark = pytest.mark.browser

PAGES = ["", "privacy/policy", "privacy/map", "privacy/cookies", "privacy/evidence", "sign-up", "log-in"]


def stored(page):
    """Names of what the browser keeps for this site."""
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    return {cookie["name"] for cookie in page.context.cookies()}, kept


def listed(page):
    page.goto("/en/privacy/cookies")
    return set(page.locator("main table tbody th code").all_inner_texts())


def test_a_visitor_gets_only_what_the_list_says(visit):
    page = visit()
    for path in PAGES:
        for language in ("en", "ja"):
            page.goto(f"/{language}/{path}")
    cookies, kept = stored(page)
    assert cookies <= listed(page)
    assert kept == []


def test_a_member_gets_only_what_the_list_says(visit):
    page = visit("ryokan@example.jp")
    for path in ("directory", "messages", "privacy", "privacy/choices"):
        page.goto(f"/en/{path}")
    cookies, kept = stored(page)
    assert cookies
    assert cookies <= listed(page)
    assert kept == []


def test_no_banner_stands_in_the_way(visit):
    page = visit(width=360)
    page.goto("/ja/")
    assert page.locator("#cookie-banner").count() == 0
