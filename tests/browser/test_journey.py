"""The main job, as its people do it: two operators meet, a newsletter goes out, one takes her data and leaves."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PASSWORD = "eighteen quiet rooms"
RYOKAN = {
    "name": "旅館 夕凪", "address": "〒111-0032 東京都台東区浅草7-7-7", "telephone": "０３－５８２０－００７７",
    "homepage": "yunagi.example.jp", "employees": "１２", "representative": "夕凪 一郎", "person_name": "夕凪 花",
    "person_telephone": "03-5820-0078", "email": "hana@yunagi.example.jp", "password": PASSWORD,
}  # fmt: skip
AGENT = {
    "name": "Alpenblick Fernreisen", "address": "Kazmairstrasse 77, 80339 Munich", "telephone": "089 1091077",
    "homepage": "https://alpenblick.example.com", "employees": "8", "person_name": "Annabelle Vogt",
    "email": "vogt@alpenblick.example.com", "password": PASSWORD,
}  # fmt: skip
SHOTS = Path("test-results/journey")


def test_the_five_steps(visit, tmp_path):
    ryokan, agent, office = visit(locale="ja-JP"), visit(locale="en-GB"), visit("office@example.org")
    register(ryokan, "ja", "domestic", RYOKAN)
    register(agent, "en", "overseas", AGENT, newsletter=True)
    for who in (RYOKAN, AGENT):
        approve(office, who["email"])

    publish(ryokan, "ja", {"about_ja": "浅草の川沿いにある静かな宿です。夕凪亭の湯が自慢です。", "capacity": "20"},
            ["about", "capacity", "categories"], "lodging")  # fmt: skip
    publish(agent, "en", {"about_en": "Quiet journeys in small groups.", "seeks_en": "Inns for 20 guests in April"},
            ["about", "seeks"], "travel_agency")  # fmt: skip
    find(agent, "en", "夕凪", "lodging", RYOKAN["name"])
    assert "5820" not in agent.content(), "the telephone was not published"
    inn = agent.url
    find(ryokan, "ja", "quiet journeys", "travel_agency", AGENT["name"])
    assert AGENT["email"] not in ryokan.content()
    assert agent.goto(ryokan.url).status == 404, "her own side"

    inquire_and_answer(agent, ryokan, inn)
    newsletter(office, agent)
    export(agent, tmp_path)
    leave(agent, ryokan, office)


def register(page: Page, lang: str, side: str, values: dict[str, str], newsletter: bool = False) -> None:
    page.goto(f"/{lang}/")
    page.goto(f"/{lang}/sign-up")
    page.fill("#year", "１９８０")
    page.fill("#month", "4")
    page.click("main button[type=submit]")
    page.check(f"input[value={side}]")
    page.click("main button[type=submit]")
    page.click("main button[type=submit]")
    expect(page.locator(".error-summary")).to_be_visible()
    picture(page, f"1-register-errors-{lang}")
    for name, value in values.items():
        page.fill(f"#{name}", value)
    if side == "domestic":
        page.check("input[name=has_tokyo_office][value=yes]")
    else:
        page.select_option("#country", "DE")
    assert page.locator(".field-notice").count() >= 10, "a notice beside each field"
    if newsletter:
        page.check("input[name=choices][value=newsletter]")
    picture(page, f"1-register-{lang}")
    page.click("main button[type=submit]")
    page.wait_for_url("**/sign-up/sent")
    page.goto(mail_link(page, values["email"], r"/confirm/"))
    page.click("main form button[type=submit]")
    page.wait_for_url("**/log-in")
    log_in(page, lang, values)
    page.goto(f"/{lang}/directory")
    assert page.url.endswith("/account"), "not approved yet"
    picture(page, f"1-waiting-{lang}")


def log_in(page: Page, lang: str, values: dict[str, str]) -> None:
    page.goto(f"/{lang}/log-in")
    page.fill("#email", values["email"])
    page.fill("#password", values["password"])
    page.click("main button[type=submit]")
    page.wait_for_load_state()


def approve(office: Page, email: str) -> None:
    office.goto("/en/office/members")
    office.click(f"main a:has-text('{RYOKAN['name'] if 'yunagi' in email else AGENT['name']}')")
    office.check("input[name=outcome][value=approved]")
    office.click("main button[type=submit]")
    office.wait_for_load_state()
    picture(office, "1-approved")


def publish(page: Page, lang: str, values: dict[str, str], fields: list[str], category: str) -> None:
    page.goto(f"/{lang}/profile")
    for name, value in values.items():
        page.fill(f"#{name}", value)
    page.check(f"input[name=categories][value={category}]")
    for box in page.locator("input[name=published]").all():
        box.set_checked(box.get_attribute("value") in [*fields, "categories"])
    picture(page, f"2-profile-{lang}")
    page.click("main form button[type=submit]")
    if category == "travel_agency" and lang == "ja":
        raise AssertionError("a travel business in Japan gives its licence number")
    page.wait_for_url("**/profile/preview")
    picture(page, f"2-preview-{lang}")


def find(page: Page, lang: str, words: str, category: str, name: str) -> None:
    page.goto(f"/{lang}/directory")
    page.fill("#q", words)
    page.check(f"#category-{category}")
    page.click("main button[type=submit]")
    page.wait_for_load_state()
    picture(page, f"2-directory-{lang}")
    page.click(f".result a:has-text('{name}')")
    page.wait_for_load_state()
    picture(page, f"2-found-{lang}")


def inquire_and_answer(agent: Page, ryokan: Page, inn: str) -> None:
    agent.goto(inn)
    agent.click("main a[href*='/inquiries/new']")
    expect(agent.locator("main")).to_contain_text(AGENT["email"])
    agent.fill("#topic", "20 guests in April")
    agent.click("main form button[type=submit]")
    assert agent.locator("#topic").input_value() == "20 guests in April", "what was typed is kept"
    picture(agent, "3-inquiry-errors")
    agent.fill("#body", "Do you take 20 guests? Write to vogt@alpenblick.example.com or call 089 / 1091077. Annabelle")
    agent.check("#agreed")
    agent.click("main form button[type=submit]")
    agent.wait_for_url("**/conversations/*")
    picture(agent, "3-sent")
    ryokan.goto(mail_link(ryokan, RYOKAN["email"], r"/conversations/"))
    expect(ryokan.locator("main")).to_contain_text("Do you take 20 guests?")
    ryokan.fill("#body", "はい、承ります。お待ちしております。")
    if ryokan.locator("#agreed").count():
        ryokan.check("#agreed")
    picture(ryokan, "3-answer-ja")
    ryokan.locator("main form", has=ryokan.locator("#body")).locator("button[type=submit]").click()
    ryokan.wait_for_load_state()
    agent.goto(mail_link(agent, AGENT["email"], r"/conversations/"))
    expect(agent.locator("main")).to_contain_text("承ります")
    for page, lang in ((agent, "en"), (ryokan, "ja")):
        page.goto(f"/{lang}/inbox")
        picture(page, f"3-inbox-{lang}")


def newsletter(office: Page, agent: Page) -> None:
    office.goto("/en/newsletters/new")
    for name, value in {
        "subject_en": "Spring along the Sumida", "subject_ja": "隅田川の春",
        "body_en": "# Spring\n\nThe **river** is open.", "body_ja": "# 春\n\n**川開き**のお知らせです。",
    }.items():  # fmt: skip
        office.fill(f"#{name}", value)
    office.check("input[name=side][value=overseas]")
    picture(office, "4-write")
    office.locator("main form button[type=submit]").last.click()
    office.wait_for_load_state()
    picture(office, "4-readers")
    office.click("button:has-text('Send to')")
    expect(office.locator("main")).to_contain_text("Sent", timeout=60_000)
    picture(office, "4-sent")
    agent.goto("/en/demo/mail")
    agent.click(f"tr:has-text('{AGENT['email']}') a:has-text('Spring along the Sumida')")
    expect(agent.locator("main")).to_contain_text("List-Unsubscribe=One-Click")
    picture(agent, "4-mail")
    link = re.search(r"http://\S+/unsubscribe/[\w.\-]+", agent.locator("main").inner_text())
    assert link is not None
    answer = agent.request.post(link[0], form={"List-Unsubscribe": "One-Click"})
    assert answer.status == 200
    agent.goto("/en/privacy/choices")
    picture(agent, "4-stopped")


def export(agent: Page, folder: Path) -> None:
    agent.goto("/en/privacy")
    for words in (AGENT["email"], RYOKAN["name"], "Newsletter"):
        expect(agent.locator("main")).to_contain_text(words)
    picture(agent, "5-centre-en")
    agent.goto("/ja/privacy")
    picture(agent, "5-centre-ja")
    agent.goto("/en/privacy/download")
    agent.click("main form button[type=submit]")
    with agent.expect_download(timeout=60_000) as download:
        agent.click("button:has-text('Download')", timeout=60_000)
    path = folder / "data.zip"
    download.value.save_as(path)
    with zipfile.ZipFile(path) as file:
        names = file.namelist()
        assert {"data.json", "schema.json", "index.html"} <= {Path(name).name for name in names}
        assert any(name.endswith(".csv") for name in names)
        data = json.loads(file.read(next(name for name in names if name.endswith("data.json"))))
        page = file.read(next(name for name in names if name.endswith("index.html"))).decode()
    text = json.dumps(data, ensure_ascii=False)
    assert AGENT["email"] in text
    assert "承ります" in text
    assert "argon2" not in text
    (folder / "index.html").write_text(page, encoding="utf-8")


def leave(agent: Page, ryokan: Page, office: Page) -> None:
    agent.goto("/en/privacy/erasure")
    expect(agent.locator("main")).to_contain_text("Art. 17")
    picture(agent, "5-plan")
    agent.check("#sure")
    agent.click("button:has-text('Erase my data')")
    expect(agent.locator("h1")).to_have_text("Erasure certificate", timeout=60_000)
    picture(agent, "5-certificate-en")
    agent.goto(agent.url.replace("/en/", "/ja/"))
    picture(agent, "5-certificate-ja")
    log_in(agent, "en", AGENT)
    expect(agent.locator(".error-summary")).to_be_visible()

    ryokan.goto("/ja/inbox")
    ryokan.click(".inbox-row a")
    main = ryokan.locator("main")
    expect(main).to_contain_text("Do you take 20 guests?")
    for trace in (AGENT["email"], AGENT["name"], AGENT["person_name"], "1091077"):
        expect(main).not_to_contain_text(trace)
    picture(ryokan, "5-conversation-stays")
    ryokan.goto("/ja/directory?q=quiet+journeys")
    expect(ryokan.locator("main")).not_to_contain_text(AGENT["name"])
    office.goto("/en/office/members?standing=active")
    expect(office.locator("main")).not_to_contain_text(AGENT["name"])


def mail_link(page: Page, address: str, part: str) -> str:
    """The link of that kind in the newest mail to this address."""
    for _ in range(60):
        page.goto("/en/demo/mail")
        mails = page.locator(f"tr:has-text('{address}') a")
        for number in range(mails.count()):
            page.goto("/en/demo/mail")
            mails.nth(number).click()
            found = re.search(rf"http://\S+{part}[\w.\-]+", page.locator("main").inner_text())
            if found:
                return found[0]
        page.wait_for_timeout(500)
    raise AssertionError(f"no mail to {address} with {part}")


def picture(page: Page, name: str) -> None:
    """Look at a page at both widths: no sideways scrolling, and a file to look at."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} scrolls sideways at {width}"
        page.screenshot(path=SHOTS / f"{name}-{width}.png", full_page=True)
