"""Every kind of page, for every kind of reader: axe finds nothing (WCAG 2.2 A and AA), and nothing scrolls sideways."""

import json
import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.conftest import log_in

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CASE = "regime=gdpr&request_type=erasure&received_on=2027-01-15"
RYOKAN, OFFICE, OFFICER = "ryokan@example.jp", "office@example.org", "officer@example.org"
# A path below the language, or the name of a way to come to the page.
PAGES = {
    "visitor": [
        "", "log-in", "password/forgotten", "privacy/policy", "privacy/policy/1", "privacy/policy/history",
        "privacy/map", "privacy/cookies", "privacy/evidence", "privacy/guardian", "no-such-page", "sign-up",
        "sign_up_age_errors", "sign_up_side", "registration_errors", "log_in_errors",
    ],
    RYOKAN: [
        "directory", "directory?q=tour&country=DE", "first_operator", "inbox", "first_conversation", "first_inquiry",
        "profile", "profile/preview", "account", "privacy", "privacy/choices", "privacy/data/member",
        "privacy/download", "privacy/erasure",
    ],
    OFFICE: [
        "office/members", "first_member", "office/mail", "newsletters", "newsletters/new", "first_draft",
        "first_draft/edit", "first_draft/preview", "first_draft/preview?as=text", "first_sent",
    ],
    OFFICER: [
        "privacy/office", "privacy/office/versions", "new_version", "privacy/office/assessments",
        "privacy/office/records", "privacy/office/children", "privacy/evidence", "privacy/office/case",
        f"privacy/office/case?{CASE}",
    ],
}  # fmt: skip
ALL = [(role, page) for role, pages in PAGES.items() for page in pages]
WAYS = {}
REFUSED = {"no-such-page", "sign_up_age_errors", "registration_errors", "log_in_errors"}


@pytest.fixture(scope="module")
def window(browser, address):
    """`window(role)`: one browser window a role for all of these tests."""
    windows = {}

    def of(role):
        if role not in windows:
            context = browser.new_context(base_url=address, reduced_motion="reduce")
            windows[role] = context.new_page()
            windows[role].add_init_script(AXE_SCRIPT)
            if role != "visitor":
                log_in(windows[role], role)
        return windows[role]

    yield of
    for page in windows.values():
        page.context.close()


def way(function):
    """Come to a page that has no address known beforehand: by a link or by a form."""
    WAYS[function.__name__] = function
    return function


@pytest.mark.parametrize(("role", "name"), ALL, ids=[f"{role.split('@')[0]} {name}" for role, name in ALL])
def test_page_is_for_everybody(window, role, name):
    page = window(role)
    for language, width in (("en", 1280), ("ja", 360)):
        page.set_viewport_size({"width": width, "height": 900})
        status = come_to(page, language, name)
        assert status < 400 or name in REFUSED, f"{page.url} answers {status}"
        assert violations(page) == [], f"{page.url} at {width}"
        assert structure(page) == {"h1": 1, "lang": language, "title": True, "main": 1}
        if status < 400:
            assert alternates(page) == {"en", "ja", "x-default"}, page.url
        for phone in (320, 360):
            page.set_viewport_size({"width": phone, "height": 900})
            across = page.evaluate("document.documentElement.scrollWidth")
            assert across <= phone, f"{page.url} scrolls sideways at {phone}"


def test_a_fault_would_be_found(window):
    page = window("visitor")
    page.goto("/en/privacy/cookies")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x><button></button>')")
    assert {fault.split(":")[0] for fault in violations(page)} == {"image-alt", "button-name"}


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("visitor", ""), ("visitor", "privacy/policy/history"), ("visitor", "no-such-page"),
        (RYOKAN, "directory?q=%E6%97%85+%26+tour&country=DE"), (RYOKAN, "first_operator"),
        (OFFICE, "office/members?standing=active"), (OFFICER, f"privacy/office/case?{CASE}"),
    ],
)  # fmt: skip
def test_the_switch_of_language_keeps_the_page(window, role, name):
    page = window(role)
    page.set_viewport_size({"width": 1280, "height": 900})
    come_to(page, "en", name)
    before = page.url
    page.click("header a[hreflang=ja]")
    page.wait_for_url("**/ja/**")
    assert below(page.url) == below(before)
    page.click("header a[hreflang=en]")
    page.wait_for_url("**/en/**")
    assert page.url == before


def test_the_menu_of_a_phone_is_for_everybody(window):
    for role in (RYOKAN, "visitor"):
        page = window(role)
        page.set_viewport_size({"width": 360, "height": 740})
        page.goto("/ja/privacy/policy")
        page.click(".menu-button:not(.close)")
        page.locator("#site-menu").wait_for(state="visible")
        assert violations(page) == []
        page.keyboard.press("Escape")
        page.locator("#site-menu").wait_for(state="hidden")


def test_the_keyboard_comes_to_the_content_first(window):
    page = window("visitor")
    page.goto("/en/privacy/policy")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def come_to(page, language, name):
    """Open the page; returns its status."""
    base, slash, rest = name.partition("/")
    if base not in WAYS:
        return page.goto(f"/{language}/{name}").status
    answer = WAYS[base](page, language)
    if not slash:
        return answer
    return page.goto(f"{page.url}/{rest}").status


@way
def sign_up_age_errors(page, language):
    page.context.clear_cookies()
    page.goto(f"/{language}/sign-up")
    return submit(page)


@way
def sign_up_side(page, language):
    page.context.clear_cookies()
    page.goto(f"/{language}/sign-up")
    page.fill("#year", "1980")
    page.fill("#month", "4")
    return submit(page)


@way
def registration_errors(page, language):
    sign_up_side(page, language)
    page.goto(f"/{language}/sign-up/domestic")
    return submit(page)


@way
def log_in_errors(page, language):
    page.context.clear_cookies()
    page.goto(f"/{language}/log-in")
    return submit(page)


@way
def first_operator(page, language):
    return follow(page, f"/{language}/directory", ".result h2 a, .result a")


@way
def first_conversation(page, language):
    return follow(page, f"/{language}/inbox", ".inbox-row a")


@way
def first_inquiry(page, language):
    first_operator(page, language)
    return follow(page, page.url, "main a[href*='/inquiries/new']")


@way
def first_member(page, language):
    return follow(page, f"/{language}/office/members?standing=active", "main a[href*='/office/members/']")


@way
def first_draft(page, language):
    """A draft, written where there is none yet."""
    known = getattr(page, "draft", None)
    if known is None:
        page.goto("/en/newsletters/new")
        page.fill("#subject_en", "Weekdays in June")
        page.fill("#body_en", "# June\n\nThe inns are *quiet*.\n\n- rain\n- iris")
        page.fill("#subject_ja", "六月の平日")
        page.fill("#body_ja", "# 六月\n\n静かな季節です。")
        page.check("input[name=side][value=overseas]")
        submit(page)
        known = page.draft = below(page.url).removesuffix("/edit")
    return page.goto(f"/{language}/{known}").status


@way
def first_sent(page, language):
    return follow(page, f"/{language}/newsletters", ".result:not(:has-text('Weekdays')):not(:has-text('六月')) a")


@way
def new_version(page, language):
    """A draft of the policy, begun where there is none yet."""
    page.goto(f"/{language}/privacy/office/versions")
    if page.locator("h2 a[href*='/privacy/office/versions/']").count():
        return follow(page, page.url, "h2 a[href*='/privacy/office/versions/']")
    return submit(page)


def submit(page):
    """Press the last button of the page's form; returns the status of the page that follows."""
    with page.expect_navigation() as following:
        page.locator("main form button[type=submit]").last.click()
    return following.value.status


def follow(page, start, link):
    page.goto(start)
    with page.expect_navigation() as following:
        page.locator(link).first.click()
    return following.value.status


def violations(page):
    """What axe finds, in words short enough to read."""
    options = json.dumps({"runOnly": TAGS, "resultTypes": ["violations"]})
    found = page.evaluate(f"axe.run(document, {options}).then(found => found.violations)")
    return [
        f"{fault['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for fault in found
        for node in fault["nodes"][:3]
    ]


def structure(page):
    return page.evaluate(
        """({h1: document.querySelectorAll("h1").length, lang: document.documentElement.lang,
            title: document.title.length > 3, main: document.querySelectorAll("main").length})"""
    )


def alternates(page):
    return set(page.locator("head link[hreflang]").evaluate_all("links => links.map(link => link.hreflang)"))


def below(url):
    """The path and query of an address without its language."""
    return re.sub(r"^https?://[^/]+/(en|ja)/", "", url)
