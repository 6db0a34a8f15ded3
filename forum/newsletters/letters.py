"""The mail of an edition: built once a language, and for each reader only what is hers put in.

A reader's part is the address, the Message-ID and the unsubscribe link. The link stands near the end of both parts,
so all before it is encoded once.
"""

import binascii
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.policy import SMTP

from flask import current_app
from markupsafe import Markup

from forum.kernel import links, mails
from forum.kernel.i18n import said
from forum.kernel.markdown import to_html, to_text
from forum.newsletters.models import Edition

LINE = 57  # bytes that make one line of base64


@dataclass(frozen=True, slots=True)
class Content:
    """An edition as one reader sees it."""

    title: str
    text: str
    body: Markup


def content(edition: Edition, language: str, url: str) -> Content:
    """Subject, plain text and HTML in one language; `url` is the reader's unsubscribe link."""
    title, source = said(edition, "subject", language) or "", said(edition, "body", language) or ""
    _, text = mails.render("newsletters/mails/edition", language, text=to_text(source), title=title, url=url)
    footer = mails.as_html(text.rpartition("\n--\n")[2])
    html = to_html(source, current_app.config["ADDRESS"])
    return Content(title, text, html + Markup(f"<hr>\n{footer}"))  # noqa: S704 (as_html escapes)


def token_of(subject: str, edition: str) -> str:
    """What the unsubscribe link of this person in this edition holds; by random ids, good for ever."""
    return links.sign("unsubscribe", [subject, edition])


def unsubscribe_url(language: str, token: str) -> str:
    """The full address of a reader's unsubscribe page; a POST to it acts at once (RFC 8058)."""
    path = current_app.url_map.bind("").build("newsletters.unsubscribe", {"lang": language, "token": token})
    return f"{current_app.config['ADDRESS']}{path}"


class Letter:
    """An edition in one language, ready to be addressed."""

    def __init__(self, edition: Edition, language: str) -> None:
        self.edition, self.language = edition.public_id, language
        self.mark = secrets.token_hex(8)
        self.url = unsubscribe_url(language, self.mark)
        self.domain = current_app.config["MAIL_FROM"].rpartition("@")[2]
        message = self._message(content(edition, language, self.url))
        boundary = f"=_{secrets.token_hex(12)}"
        message.set_boundary(boundary)
        plain, rich = message.iter_parts()
        self.head = _head(message)
        self.between = f"\r\n--{boundary}\r\n".encode()
        self.end = f"\r\n--{boundary}--\r\n".encode()
        self.plain, self.rich = (_Part(part, self.url.encode()) for part in (plain, rich))

    def to(self, recipient: str, subject: str) -> bytes:
        """The message for one reader: her address, and the random id that she is known by outside."""
        url = self.url.replace(self.mark, token_of(subject, self.edition)).encode()
        own = (
            f"To: {recipient}\r\nMessage-ID: <{self.edition}.{secrets.token_hex(12)}@{self.domain}>\r\n"
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nList-Unsubscribe: <"
        )
        return b"".join(
            (own.encode(), url, b">\r\n", self.head, self.between, self.plain.with_url(url), self.between,
             self.rich.with_url(url), self.end)
        )  # fmt: skip

    def _message(self, shown: Content) -> EmailMessage:
        headers = {
            "List-Id": f"{current_app.config['SITE_NAMES']['en']} newsletter <newsletter.{self.domain}>",
            "Precedence": "bulk",
        }
        message = mails.compose(shown.title, shown.text, self.language, "", headers, shown.body)
        for name in ("To", "Message-ID"):
            del message[name]
        return message


class _Part:
    """One body part, encoded up to the lines that hold the link."""

    def __init__(self, part: Message, url: bytes) -> None:
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)  # noqa: S101 - text parts of our own making
        content = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        plain = part["Content-Transfer-Encoding"] == "quoted-printable"
        first = content.index(url)
        cut = content.rindex(b"\n", 0, first) + 1 if plain else first - first % LINE
        self.url, self.rest = url, content[cut:]
        self.encode: Callable[[bytes], bytes] = _quoted if plain else _base64
        self.fixed = _head(part) + b"\r\n" + self.encode(content[:cut])

    def with_url(self, url: bytes) -> bytes:
        return self.fixed + self.encode(self.rest.replace(self.url, url))


def _head(message: Message) -> bytes:
    return message.as_bytes(policy=SMTP).partition(b"\r\n\r\n")[0] + b"\r\n"


def _quoted(content: bytes) -> bytes:
    return binascii.b2a_qp(content, istext=True)


def _base64(content: bytes) -> bytes:
    return b"".join(
        binascii.b2a_base64(content[start : start + LINE], newline=False) + b"\r\n"
        for start in range(0, len(content), LINE)
    )
