"""Every step works where scripts are switched off: forms, buttons, progress by reloading, the menu of a phone."""

import re
import zipfile

import pytest
from playwright.sync_api import expect

from tests.browser.test_journey import AGENT, mail_link, register

pytestmark = pytest.mark.browser

NEWCOMER = AGENT | {"name": "Seewind Reisen", "email": "meyer@seewind.example.com", "person_name": "Ida Meyer"}


@pytest.fixture
def plain(visit):
    """`plain(email=None, width=1280)`: a window that runs no script."""

    def open_window(email=None, width=1280):
        return visit(email, width, java_script_enabled=False)

    return open_window


def test_scripts_do_not_run(plain):
    page = plain()
    page.set_content("<p>plain</p><script>document.querySelector('p').textContent = 'scripted'</script>")
    expect(page.locator("p")).to_have_text("plain")


def test_registering(plain):
    page = plain()
    register(page, "en", "overseas", NEWCOMER)
    expect(page.locator("main")).to_contain_text("administrator")


def test_searching_with_a_facet(plain):
    page = plain("agent@example.com")
    page.goto("/en/directory")
    before = found(page)
    page.fill("#q", "groups")
    page.click("main button[type=submit]")
    some = found(page)
    page.check("#category-lodging")
    page.click(".facets button[type=submit]")
    assert "category=lodging" in page.url
    assert "q=groups" in page.url
    assert 0 < found(page) < some < before
    expect(page.locator("#category-lodging")).to_be_checked()
    names = page.locator(".result h3").all_inner_texts()
    page.click("a[rel=next]")
    assert not set(names) & set(page.locator(".result h3").all_inner_texts())


def test_reading_a_conversation(plain):
    page = plain("agent@example.com")
    page.goto("/en/inbox")
    unread = page.locator(".inbox-row.unread")
    count = unread.count()
    assert count, "the demonstration holds a conversation that she has not read"
    unread.first.locator("a").click()
    page.click("button:has-text('Mark as read')")
    expect(page.locator("button:has-text('Mark as read')")).to_have_count(0)
    page.goto("/en/inbox")
    expect(unread).to_have_count(count - 1)


def test_downloading_ones_data(plain, tmp_path):
    page = plain("agent@example.com")
    page.goto("/ja/privacy/download")
    page.click("main form button[type=submit]")
    take = page.locator("main form[action$='/file'] button")
    for _ in range(60):
        if take.count():
            break
        page.wait_for_timeout(500)
        page.reload()
    with page.expect_download() as download:
        take.click()
    download.value.save_as(tmp_path / "data.zip")
    with zipfile.ZipFile(tmp_path / "data.zip") as file:
        data = next(name for name in file.namelist() if name.endswith("data.json"))
        assert "agent@example.com" in file.read(data).decode()


def test_stopping_the_newsletter(plain):
    office, reader = plain("office@example.org"), plain()
    office.goto("/en/newsletters/new")
    for name, value in {"subject_en": "Plain", "subject_ja": "簡素", "body_en": "Plain.", "body_ja": "簡素。"}.items():
        office.fill(f"#{name}", value)
    office.check("input[name=side][value=overseas]")
    office.click("summary:has-text('Only some countries')")
    office.check("input[name=countries][value=DE]")
    office.locator("main form button[type=submit]").last.click()
    office.click("button:has-text('Send to')")
    for _ in range(60):
        if not office.locator("progress").count():
            break
        office.wait_for_timeout(500)
        office.click("a:has-text('Refresh')")
    reader.goto(mail_link(reader, "agent@example.com", "/unsubscribe/"))
    reader.click("main form button[type=submit]")
    expect(reader.locator("h1")).to_have_text("The newsletter is stopped")


@pytest.mark.parametrize("email", [None, "ryokan@example.jp"])
def test_the_menu_of_a_phone(plain, email):
    page = plain(email, 360)
    page.goto("/ja/privacy/policy")
    menu = page.locator("#site-menu")
    expect(menu).to_be_hidden()
    page.click(".menu-button:not(.close)")
    expect(menu).to_be_visible()
    if email is None:
        menu.locator("a[href$='/log-in']").click()
        expect(page).to_have_url(re.compile("/ja/log-in$"))
    else:
        menu.locator("summary").click()
        menu.locator("form button[type=submit]").click()
        page.goto("/ja/inbox")
        expect(page).to_have_url(re.compile("/ja/log-in"))


def found(page):
    """How many operators the page says there are."""
    return int(re.search(r"[\d,]+", page.locator("#results-title").inner_text())[0].replace(",", ""))
