"""Editions to act on, many readers, and a mail server on loopback that misbehaves when told to."""

import socket
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from flask import Flask

import gdpr
from forum.kernel import jobs
from forum.kernel.db import db, writing
from forum.members.models import Member, Operator, Side, Standing
from forum.newsletters.models import Delivery, Edition
from gdpr.subjects import public_id

WRITTEN = {
    "subject_en": "Spring in Asakusa",
    "subject_ja": "浅草の春",
    "body_en": "# Spring\n\n**Groups of 20** are welcome. [See more](https://example.com/spring)\n\n- one\n- two",
    "body_ja": "# 春の便り\n\n**東京（とうきょう）**の春です。[詳しく見る](https://example.com/haru)",
}
OVERSEAS = {"side": "overseas", "categories": [], "countries": [], "languages": []}


class Server:
    """Takes mails; `on_data` and `on_rcpt` may answer otherwise. Counts what it took, by recipient."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self.mails: dict[str, bytes] = {}
        self.on_rcpt: Callable[[str], str | None] = lambda address: None
        self.on_data: Callable[[str], str | None] = lambda address: None
        self.connections = self.open = self.most_open = 0
        self.pipelining = False

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]) -> Any:
        self.connections += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        session.host_name = hostname
        return [responses[0], "250-PIPELINING", *responses[1:]] if self.pipelining else responses

    async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:
        self.open -= 1
        return "221 Bye"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if (answer := self.on_rcpt(address)) is not None:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        (address,) = envelope.rcpt_tos
        if (answer := self.on_data(address)) == "drop":
            server.transport.close()
            return "250 never seen"
        if answer is not None:
            return answer
        self.taken[address] += 1
        self.mails[address] = envelope.content
        return "250 OK"


@pytest.fixture
def smtp(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A running mail server that the site sends by."""
    server = Server()
    controller = Controller(server, hostname="127.0.0.1", port=free_port())
    controller.start()
    monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{controller.port}")
    yield server
    controller.stop()


@pytest.fixture
def edition(app: Flask, administrator: Any) -> str:
    """A complete draft for the overseas side; its public id."""
    return make_edition(app)


def make_edition(app: Flask, **values: Any) -> str:
    with app.app_context(), writing():
        row = Edition(**(WRITTEN | {"segment": OVERSEAS} | values))
        db.session.add(row)
        db.session.flush()
        return row.public_id


def make_readers(count: int, language: str = "en") -> None:
    """Members of the overseas side who said yes, in the present application context."""
    with writing():
        for number in range(count):
            operator = Operator(side=Side.OVERSEAS, country="FR", name_en=f"Agence {number}", categories=["media"])
            member = Member(
                subject=gdpr.new_subject(), operator=operator, email=f"reader{number}@example.fr",
                name=f"Reader {number}", language=language, password_hash="x", standing=Standing.ACTIVE,
            )  # fmt: skip
            db.session.add(member)
            db.session.flush()
            gdpr.begin(member.subject, language="en", how="registration", choices={"newsletter": True})


def withdraw(subject: int) -> None:
    with writing():
        evidence = gdpr.Evidence(shown="", language="en", how="test")
        gdpr.record(subject, "newsletter", "withdrawn", evidence=evidence)


def run_jobs(app: Flask) -> None:
    """Everything that is due, parts that go on at once too."""
    with app.app_context():
        jobs.run_all()
        db.session.remove()


def states(app: Flask) -> Counter[str]:
    with app.app_context():
        found = Counter(state for (state,) in db.session.query(Delivery.state))
        db.session.remove()
        return found


def edition_row(app: Flask, id: str) -> Edition:
    with app.app_context():
        row = db.session.query(Edition).filter_by(public_id=id).one()
        db.session.expunge_all()
        db.session.remove()
        return row


def known_as(app: Flask, subject: int) -> str:
    with app.app_context():
        found = public_id(subject)
        db.session.remove()
        return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
