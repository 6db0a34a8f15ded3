"""The outbox, the text of a mail, and mails kept as files."""

import pytest

from forum.kernel import mails
from forum.kernel.db import db, writing
from forum.kernel.mails import OutgoingMail


@pytest.fixture(autouse=True)
def context(app):
    with app.app_context():
        yield
        db.session.rollback()


def put(to="a@example.com", language="en", **more):
    with writing():
        mails.send(to, "members/mails/password", language, name="Anna", url="https://x.example/", **more)


def files():
    return sorted(mails.mail_folder().glob("*.eml"))


def test_a_mail_leaves_after_commit_only():
    with pytest.raises(KeyError), writing():
        mails.send("a@example.com", "members/mails/password", "en", name="Anna", url="x")
        raise KeyError
    assert mails.deliver_due() is False
    assert files() == []


def test_a_mail_kept_as_a_file_is_read_again(app):
    put(subject=7)
    assert mails.deliver_due() is True
    (path,) = files()
    message = mails.read_file(path)
    assert (message["To"], message["Subject"]) == ("a@example.com", "Choose a new password")
    assert mails.mail_folder().stat().st_mode & 0o077 == 0
    assert db.session.query(OutgoingMail.state, OutgoingMail.subject).one() == ("sent", 7)


def test_a_folder_that_cannot_be_written_leaves_the_mail_unknown(monkeypatch):
    put()
    monkeypatch.setattr(mails.Path, "write_bytes", lambda *_: (_ for _ in ()).throw(OSError("full")))
    mails.deliver_due()
    assert db.session.query(OutgoingMail.state, OutgoingMail.error).one() == ("unknown", "OSError")


def test_files_that_hold_an_identifier_are_found_and_forgotten():
    put("Anna@example.com")
    put("b@example.com", language="ja")
    while mails.deliver_due():
        pass
    assert len(files()) == 2
    assert mails.count_files_with(["anna@EXAMPLE.com"]) == 1
    assert mails.count_files_with(["https://x.example/"]) == 2, "in the text of each, in either language"
    assert mails.count_files_with(["", "nobody@example.com"]) == 0
    assert mails.forget_files_with(7, ["anna@example.com"]) == 1
    assert [mails.read_file(path)["To"] for path in files()] == ["b@example.com"]
    assert mails.count_files_with(["anna@example.com"]) == 0


def test_a_mail_is_in_its_readers_language_whatever_the_page():
    assert mails.render("members/mails/password", "ja", name="花", url="u")[0] == "パスワードの再設定のご案内"
    assert mails.render("members/mails/password", "en", name="花", url="u")[0] == "Choose a new password"


def test_a_subject_is_one_line(app, monkeypatch):
    monkeypatch.setattr(mails, "render_template", lambda *_, **__: "One\r\x0b two  three \nBody\n")
    title, body = mails.render("x", "en")
    assert (title, body) == ("One two three", "Body\n")


def test_a_message_has_headers_text_and_html(app):
    message = mails.compose(
        "Title", "Text & more\nsecond line\n\nhttps://x.example/a?b=1&c=2.", "en", "a@example.com", {"List-Id": "<x>"}
    )
    assert message["List-Id"] == "<x>"
    assert message["Message-ID"].endswith("@example.org>")
    assert message["Date"]
    page = message.get_body(("html",)).get_content().replace("\r\n", "\n")
    assert "<p>Text &amp; more<br>\nsecond line</p>" in page
    assert '<a href="https://x.example/a?b=1&amp;c=2">https://x.example/a?b=1&amp;c=2</a>.' in page
    assert '<html lang="en">' in page
    own = mails.compose("T", "text", "ja", "a@example.com", body="<p>own</p>").get_body(("html",)).get_content()
    assert "<p>own</p>" in own


def test_what_was_typed_into_a_mail_is_no_html():
    assert mails.as_html('<b>x</b> "y"') == '<p>&lt;b&gt;x&lt;/b&gt; "y"</p>'


def test_nothing_due():
    assert mails.deliver_due() is False


def test_what_mail_url_names_is_used(app, monkeypatch):
    assert isinstance(mails.transport(), mails.Files)
    monkeypatch.setitem(app.config, "MAIL_URL", "smtp://127.0.0.1")
    assert isinstance(mails.transport(), mails.Smtp)
