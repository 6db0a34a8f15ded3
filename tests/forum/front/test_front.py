"""The front page, and in demo mode the mails that would have been sent."""

import re

import pytest

from forum.kernel import mails
from forum.kernel.db import db, writing
from forum.members.models import Outcome


@pytest.fixture
def demo(app, monkeypatch):
    monkeypatch.setitem(app.config, "DEMO", True)
    return app.test_client()


def send(app, times=1):
    with app.app_context():
        with writing():
            for number in range(times):
                mails.send(
                    f"a{number}@example.com", "members/mails/password", "ja" if number % 2 else "en",
                    name="<b>Anna</b>", url=f"https://x.example/{number}",
                )  # fmt: skip
        while mails.deliver_due():
            pass
        db.session.remove()


@pytest.mark.parametrize(("lang", "said"), [("en", "Operators in Tokyo"), ("ja", "架け橋")])
def test_the_front_page(stranger, lang, said):
    page = stranger.get(f"/{lang}/")
    assert page.status_code == 200
    assert said in page.text
    assert f'href="/{lang}/sign-up"' in page.text
    assert f'href="/{lang}/log-in"' in page.text
    assert "demo" not in page.text


def test_it_counts_who_is_published(app, stranger):
    def counts():
        return [int(number) for number in re.findall(r"<dd>\s*(\d+)\s*</dd>", stranger.get("/en/").text)]

    assert counts() == [2, 2]
    with app.app_context(), writing():
        from forum.members.models import Member

        member = db.session.query(Member).filter_by(email="agent@example.com").one()
        member.decide(Outcome.SUSPENDED, by=member)
    assert counts() == [2, 1]


@pytest.mark.parametrize("role", ["ryokan", "agent_eu", "administrator", "officer"])
def test_who_is_signed_in_is_not_asked_to_register(request, role):
    person = request.getfixturevalue(role)
    page = person.get("/en/").text
    assert 'href="/en/sign-up"' not in page
    assert "/en/log-out" in page


def test_outside_demo_mode_there_is_no_mail_to_read(app, stranger, administrator):
    send(app)
    name = min(path.stem for path in (mails.Path(app.instance_path) / "mail").glob("*.eml"))
    for browser in (stranger, administrator):
        assert browser.get("/en/demo/mail").status_code == 404
        assert browser.get(f"/en/demo/mail/{name}").status_code == 404


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_mail_yet(demo, lang):
    page = demo.get(f"/{lang}/demo/mail")
    assert page.status_code == 200
    assert "<table" not in page.text
    assert f'href="/{lang}/demo/mail"' in page.text


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_newest_mail_comes_first(app, demo, lang):
    send(app, 3)
    page = demo.get(f"/{lang}/demo/mail").text
    assert re.findall(r"<td>(a\d@example.com)</td>", page) == ["a2@example.com", "a1@example.com", "a0@example.com"]
    first = re.search(rf'href="(/{lang}/demo/mail/[^"]+)"\s+lang="en"', page)[1]
    mail = demo.get(first).text
    assert 'href="https://x.example/2"' in mail
    assert "&lt;b&gt;Anna&lt;/b&gt;" in mail
    assert "<b>Anna" not in mail


@pytest.mark.parametrize("name", ["nothing", "..", "..%2Fx", "%2e%2e", "a.b", "20261122T000000-abc"])
def test_there_is_no_such_mail(demo, name):
    assert demo.get(f"/en/demo/mail/{name}").status_code == 404


def test_a_mail_without_text_is_shown_all_the_same(app, demo):
    folder = mails.Path(app.instance_path) / "mail"
    folder.mkdir(exist_ok=True)
    (folder / "1.eml").write_bytes(
        b"Subject: Only HTML\r\nTo: a@example.com\r\nContent-Type: text/html\r\n\r\n<p>x</p>"
    )
    assert "Only HTML" in demo.get("/en/demo/mail/1").text
