"""The message that leaves: what a mail program reads in it."""

from email import message_from_bytes
from email.policy import SMTP

import pytest

from forum.newsletters.letters import Letter
from forum.newsletters.models import Edition
from tests.forum.newsletters.conftest import WRITTEN


def edition(**values):
    return Edition(public_id="0123456789abcdef", segment={}, **(WRITTEN | values))


@pytest.fixture
def letters(app):
    def make(language, **values):
        with app.app_context():
            letter = Letter(edition(**values), language)
            raw = [letter.to(f"reader{n}@example.com", f"{n:032x}") for n in (1, 2)]
        return [message_from_bytes(each, policy=SMTP) for each in raw], raw

    return make


@pytest.mark.parametrize(("language", "subject"), [("en", "Spring in Asakusa"), ("ja", "浅草の春")])
def test_headers(letters, language, subject):
    (first, second), _ = letters(language)
    assert first["Subject"] == subject
    assert first["To"] == "reader1@example.com"
    assert first["Message-ID"] != second["Message-ID"]
    assert first["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert first["List-Unsubscribe"].startswith("<http")
    assert f"/{language}/unsubscribe/" in first["List-Unsubscribe"]
    assert first["List-Unsubscribe"] != second["List-Unsubscribe"]
    assert "newsletter." in first["List-Id"]
    assert first["Precedence"] == "bulk"
    assert first["Auto-Submitted"] == "auto-generated"
    assert first["Content-Language"] == language
    assert [len(first.get_all(name)) for name in ("From", "To", "Date", "Message-ID", "Subject")] == [1] * 5
    assert not first.defects


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("padding", range(0, 60, 7))
def test_both_parts_are_whole_and_hold_the_readers_own_link(letters, language, padding):
    body = WRITTEN[f"body_{language}"] + "\n\n" + "あx" * padding + "\n\n.\n..dots\n\n" + "long " * 400
    messages, _ = letters(language, **{f"body_{language}": body})
    for message in messages:
        url = message["List-Unsubscribe"].strip("<>")
        text = message.get_body(("plain",)).get_content()
        html = message.get_body(("html",)).get_content()
        assert url in text
        assert f'href="{url}"' in html
        assert "..dots" in text
        assert text.count("long") == 400
        assert html.rstrip().endswith("</html>")
        assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
        assert "あx" * padding in html


@pytest.mark.parametrize("language", ["en", "ja"])
def test_lines_are_as_smtp_wants_them(letters, language):
    _, raw = letters(language, body_en="word " * 3000, body_ja="語" * 3000)
    for message in raw:
        assert message.replace(b"\r\n", b"").count(b"\n") == 0
        assert max(map(len, message.split(b"\r\n"))) <= 998
        assert message.isascii()


def test_markdown_becomes_safe_html(letters):
    (message, _), _ = letters(
        "ja", body_ja="<script>alert(1)</script> **太字（ふとじ）**です ![](https://x.example/a.png)"
    )
    html = message.get_body(("html",)).get_content()
    assert "<script" not in html
    assert "<img" not in html
    assert "<strong>太字（ふとじ）</strong>です" in html
