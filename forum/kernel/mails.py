"""Mails: written in the request's transaction, sent by the worker after it, each once.

A template is one text file a language (`members/mails/confirm.en.txt`): the first line is the subject, the rest the
body; the HTML part is made from the same text. Before a mail is handed over it is marked `sending`; if the worker
dies there, nobody knows whether it left, so it becomes `unknown` and is not sent again by itself.
"""

import html
import logging
import re
import secrets
import smtplib
import ssl
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, make_msgid
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Protocol, Self
from urllib.parse import unquote, urlsplit

from flask import current_app, render_template
from flask_babel import force_locale
from markupsafe import Markup
from sqlalchemy import Index, String, Text, func, or_, select, update
from sqlalchemy.orm import Mapped, mapped_column

from forum.kernel.clock import now
from forum.kernel.db import Base, db, writing
from gdpr.columns import Utc
from gdpr.declare import N_, Audience, Category, Identifier, Role, Source, Use, personal, technical
from gdpr.identifiers import whole

log = logging.getLogger(__name__)

BATCH = 20
BLANKED: dict[str, None] = {"recipient": None, "title": None, "body": None}  # once a mail is out of our hands
OK = {250, 251}
DOT = re.compile(rb"^\.", re.MULTILINE)
LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;)。、）]")


class State(StrEnum):
    """Where a mail is."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"  # the receiving server said no, for good
    UNKNOWN = "unknown"  # handed over when the worker died


class OutgoingMail(Base):
    """The outbox. Address and text are blanked once the mail has left."""

    __tablename__ = "outgoing_mail"
    __table_args__ = (Index("ix_outgoing_mail_due", "state", "run_at"),)
    __subject__: ClassVar = {"recipient": Role("subject", label=N_("Mails sent to you"))}

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    subject: Mapped[int | None] = mapped_column(index=True, info=technical("number of the subject it goes to"))
    template: Mapped[str] = mapped_column(String(80), info=technical("kind of mail"))
    recipient: Mapped[str | None] = mapped_column(
        String(254),
        info=personal(
            "Email address of a mail",
            Category.EMAIL,
            for_=[Use.ACCOUNT],
            source=Source.SITE,
            identifier=Identifier.STRONG,
        ),
    )
    title: Mapped[str | None] = mapped_column(
        Text, info=personal("Subject of a mail", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.SITE)
    )
    body: Mapped[str | None] = mapped_column(
        Text,
        info=personal(
            "Text of a mail", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.SITE, seen_by=Audience.NOBODY
        ),
    )
    language: Mapped[str] = mapped_column(String(2), info=technical("language of the text"))
    state: Mapped[str] = mapped_column(String(10), default=State.WAITING, info=technical("where the mail is"))
    run_at: Mapped[datetime] = mapped_column(Utc, info=technical("not before"))
    tries: Mapped[int] = mapped_column(default=0, info=technical("how often it was tried"))
    error: Mapped[str | None] = mapped_column(String(80), info=technical("kind of the last fault"))
    made_at: Mapped[datetime] = mapped_column(
        Utc, info=personal("When a mail was sent", Category.ACTIVITY, for_=[Use.ACCOUNT], source=Source.SITE)
    )


class Fault(Exception):
    """A mail did not leave. `lasting`: the recipient was refused for good; else try later."""

    def __init__(self, kind: str, *, lasting: bool) -> None:
        super().__init__(kind)
        self.kind, self.lasting = kind, lasting


class Transport(Protocol):
    """One connection. `send` raises Fault if the mail surely did not leave, and anything else if nobody knows."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...
    def send(self, recipient: str, message: EmailMessage | bytes) -> None: ...


def send(to: str, template: str, language: str, subject: int | None = None, **context: Any) -> None:
    """Put a mail into the outbox; it leaves after commit. `subject`: number of the person it goes to, if known."""
    title, body = render(template, language, **context)
    db.session.add(
        OutgoingMail(
            subject=subject, recipient=to, template=template, title=title, body=body, language=language,
            run_at=now(), made_at=now(),
        )
    )  # fmt: skip


def render(template: str, language: str, **context: Any) -> tuple[str, str]:
    """(subject line, text) of `<template>.<language>.txt`."""
    with force_locale(language):
        text = render_template(f"{template}.{language}.txt", **(_shared(language) | context))
    title, _, body = text.partition("\n")
    return " ".join(title.split()), body.strip() + "\n"


def _shared(language: str) -> dict[str, Any]:
    return {"site_name": current_app.config["SITE_NAMES"][language], "address": current_app.config["ADDRESS"]}


def compose(
    title: str, text: str, language: str, to: str, headers: Mapping[str, str] | None = None, body: str | None = None
) -> EmailMessage:
    """A multipart message; its HTML is `body`, or the text with paragraphs and links."""
    message = EmailMessage(policy=SMTP)
    sender = current_app.config["MAIL_FROM"]
    message["Subject"] = title
    message["From"] = Address(current_app.config["SITE_NAMES"][language], addr_spec=sender)
    message["To"] = to
    message["Date"] = format_datetime(now())
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    for name, value in (headers or {}).items():
        message[name] = value
    message.set_content(text, cte="quoted-printable" if language == "en" else "base64")
    page = render_template(
        "mails/layout.html",
        title=title,
        body=Markup(body or as_html(text)),  # noqa: S704 (as_html escapes; `body` is sanitised by its maker)
        language=language,
        **_shared(language),
    )
    message.add_alternative(page, subtype="html", cte="base64")
    message["Content-Language"] = language  # set_content() takes away what begins with Content-
    return message


def as_html(text: str) -> str:
    """Paragraphs and links of a plain text, escaped."""
    paragraphs = (html.escape(part, quote=False).replace("\n", "<br>\n") for part in text.strip().split("\n\n"))
    return "\n".join(f"<p>{LINK.sub(_anchor, part)}</p>" for part in paragraphs)


def transport() -> Transport:
    """The way mails leave: SMTP by MAIL_URL, else files in the instance folder."""
    url = current_app.config["MAIL_URL"]
    return Smtp(url) if url else Files(mail_folder())


def mail_folder() -> Path:
    """Where mails are kept without MAIL_URL."""
    return Path(current_app.instance_path) / "mail"


class Smtp:
    """One SMTP connection for a batch."""

    def __init__(self, url: str) -> None:
        self.url = urlsplit(url)

    def __enter__(self) -> Self:
        try:
            self.smtp = self._connect()
            try:
                self._introduce()
            except BaseException:
                self.smtp.close()
                raise
        except (OSError, smtplib.SMTPException) as error:
            raise Fault(type(error).__name__, lasting=False) from None
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.smtp.quit()
        except (OSError, smtplib.SMTPException):
            self.smtp.close()

    def send(self, recipient: str, message: EmailMessage | bytes) -> None:
        if not recipient.isascii() and not self.smtp.has_extn("smtputf8"):
            raise Fault("refused SMTPUTF8", lasting=True)
        policy = SMTP if recipient.isascii() else SMTPUTF8
        data = message if isinstance(message, bytes) else message.as_bytes(policy=policy)
        try:
            self._announce(recipient)
        except (OSError, smtplib.SMTPException) as error:  # the text was not handed over yet
            self.smtp.close()
            raise Fault(type(error).__name__, lasting=False) from None
        self.smtp.send(DOT.sub(b"..", data) + (b".\r\n" if data.endswith(b"\r\n") else b"\r\n.\r\n"))
        code, _ = self.smtp.getreply()
        if code not in OK:
            self._refuse(code)

    def _announce(self, recipient: str) -> None:
        """Sender, recipient, and leave to send the text; in one go where the server takes that (RFC 2920)."""
        utf8 = "" if recipient.isascii() else " SMTPUTF8"
        sender = smtplib.quoteaddr(current_app.config["MAIL_FROM"])
        lines = [f"MAIL FROM:{sender}{utf8}", f"RCPT TO:{smtplib.quoteaddr(recipient)}", "DATA"]
        mail, rcpt, data = self._together(lines) if self.smtp.has_extn("pipelining") else self._in_turn(lines)
        if data == 354 and not {mail, rcpt} <= OK:
            self.smtp.docmd(".")  # the server would take a text for nobody
        if mail not in OK:
            self.smtp.close()
            raise Fault(f"answer {mail}", lasting=False)  # it is us whom the server does not want
        if rcpt not in OK or data != 354:
            self._refuse(rcpt if rcpt not in OK else data)

    def _together(self, lines: Sequence[str]) -> list[int]:
        self.smtp.send("".join(f"{line}\r\n" for line in lines).encode())
        return [self.smtp.getreply()[0] for _ in lines]

    def _in_turn(self, lines: Sequence[str]) -> list[int]:
        answers: list[int] = []
        for line in lines:
            if answers and answers[-1] not in OK:
                return [*answers, *[answers[-1]] * (len(lines) - len(answers))]
            self.smtp.send(f"{line}\r\n".encode())
            answers.append(self.smtp.getreply()[0])
        return answers

    def _refuse(self, code: int) -> None:
        if code == 421:  # the server goes away
            self.smtp.close()
            raise Fault(f"answer {code}", lasting=False)
        with suppress(OSError, smtplib.SMTPException):
            self.smtp.rset()
        raise Fault(f"refused {code}", lasting=code >= 500)

    def _connect(self) -> smtplib.SMTP:
        host, port = self.url.hostname or "localhost", self.url.port
        if self.url.scheme == "smtps":
            return smtplib.SMTP_SSL(host, port or 465, timeout=30, context=_trust(host))
        return smtplib.SMTP(host, port or 25, timeout=30)

    def _introduce(self) -> None:
        """Encrypt the line where the server can, and log in where MAIL_URL says as whom."""
        self.smtp.ehlo()
        if self.url.scheme == "smtp" and self.smtp.has_extn("starttls"):
            self.smtp.starttls(context=_trust(self.url.hostname))
            self.smtp.ehlo()
        if self.url.username:
            self.smtp.login(unquote(self.url.username), unquote(self.url.password or ""))


class Files:
    """Each mail a file, in the order they were sent; shown at /demo/mail in demo mode."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def send(self, recipient: str, message: EmailMessage | bytes) -> None:
        name = f"{now():%Y%m%dT%H%M%S%f}-{secrets.token_hex(4)}.eml"
        (self.folder / name).write_bytes(bytes(message))


def count_files_with(identifiers: Sequence[str]) -> int:
    """How many kept mails hold one of these."""
    return len(_files_with(identifiers))


def forget_files_with(_subject: int, identifiers: Sequence[str]) -> int:
    """Delete the kept mails that hold one of these; returns how many."""
    found = _files_with(identifiers)
    for path in found:
        path.unlink(missing_ok=True)
    return len(found)


def read_file(path: Path) -> EmailMessage:
    """A kept mail."""
    return message_from_bytes(path.read_bytes(), policy=SMTP)


def _files_with(identifiers: Sequence[str]) -> list[Path]:
    sought = [whole(identifier) for identifier in identifiers if identifier]
    return [path for path in sorted(mail_folder().glob("*.eml")) if _holds(read_file(path), sought)]


def _holds(message: EmailMessage, sought: Sequence[re.Pattern[str]]) -> bool:
    parts = (part.get_content() for part in message.walk() if part.get_content_maintype() == "text")
    words = "\n".join([str(message["To"]), str(message["Subject"]), *parts]).casefold()
    return any(identifier.search(words) for identifier in sought)


def deliver_due() -> bool:
    """Send what is due in the outbox; True if anything was. Faults are kept with the mail and tried later."""
    if not _due():
        db.session.rollback()
        return False
    _give_up_on_lost()
    try:
        with transport() as way:
            for id in _due():
                _deliver(way, id)
    except Fault as fault:
        _put_off(fault.kind)
    return True


def standing() -> dict[str, Any]:
    """For administrators: how many mails wait or failed, since when, and the last fault."""
    rows = db.session.execute(
        select(OutgoingMail.state, func.count()).where(OutgoingMail.state != State.SENT).group_by(OutgoingMail.state)
    )
    counts: dict[str, int] = dict(rows.all())  # type: ignore[arg-type]
    oldest, error = db.session.execute(
        select(func.min(OutgoingMail.made_at), func.max(OutgoingMail.error)).where(OutgoingMail.state == State.WAITING)
    ).one()
    return {"counts": counts, "waiting_since": oldest if counts.get(State.WAITING) else None, "error": error}


def _due() -> list[int]:
    moment = now()
    lost = (OutgoingMail.state == State.SENDING) & (OutgoingMail.run_at < moment)
    waiting = (OutgoingMail.state == State.WAITING) & (OutgoingMail.run_at <= moment)
    return list(
        db.session.scalars(select(OutgoingMail.id).where(or_(waiting, lost)).order_by(OutgoingMail.id).limit(BATCH))
    )


def _deliver(way: Transport, id: int) -> None:
    mail = _claim(id)
    if mail is None:
        return
    message = compose(mail["title"], mail["body"], mail["language"], mail["recipient"])
    try:
        way.send(mail["recipient"], message)
    except Fault as fault:
        if fault.lasting or mail["tries"] >= 20:
            _set(id, state=State.REFUSED, error=fault.kind, **BLANKED)
        else:
            _set(id, state=State.WAITING, error=fault.kind, run_at=_later(mail["tries"]))
        if not fault.kind.startswith("refused"):
            raise
    except (OSError, smtplib.SMTPException) as error:  # the line broke while the mail was handed over
        _set(id, state=State.UNKNOWN, error=type(error).__name__, **BLANKED)
        raise Fault(type(error).__name__, lasting=False) from None
    else:
        _set(id, state=State.SENT, error=None, **BLANKED)


def _claim(id: int) -> dict[str, Any] | None:
    with writing():
        row = db.session.execute(
            update(OutgoingMail)
            .where(OutgoingMail.id == id, OutgoingMail.state == State.WAITING)
            .values(state=State.SENDING, tries=OutgoingMail.tries + 1, run_at=_lease())
            .returning(
                OutgoingMail.title, OutgoingMail.body, OutgoingMail.language, OutgoingMail.recipient, OutgoingMail.tries
            )
        ).one_or_none()
    return None if row is None else dict(row._mapping)


def _give_up_on_lost() -> None:
    with writing():
        db.session.execute(
            update(OutgoingMail)
            .where(OutgoingMail.state == State.SENDING, OutgoingMail.run_at < now())
            .values(state=State.UNKNOWN, error="worker died", **BLANKED)
        )


def _put_off(kind: str) -> None:
    with writing():
        db.session.execute(
            update(OutgoingMail)
            .where(OutgoingMail.state == State.WAITING, OutgoingMail.run_at <= now())
            .values(run_at=_later(1), error=kind)
        )


def _set(id: int, **values: Any) -> None:
    with writing():
        db.session.execute(update(OutgoingMail).where(OutgoingMail.id == id).values(**values))


def _lease() -> datetime:
    return now() + timedelta(seconds=current_app.config["LEASE_SECONDS"])


def _later(tries: int) -> datetime:
    return now() + timedelta(seconds=min(30 * 2**tries, 3600))


def _trust(host: str | None) -> ssl.SSLContext:
    """Certificates must be good, but for a server on this machine, which seldom has one."""
    context = ssl.create_default_context()
    if host in {None, "localhost", "127.0.0.1", "::1"}:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def _anchor(match: re.Match[str]) -> str:
    return f'<a href="{match[0]}">{match[0]}</a>'
