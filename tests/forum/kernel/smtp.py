"""A mail server on this machine that takes, refuses and breaks off as a test says."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session


class Post:
    """What arrived, and what is answered: by recipient at RCPT, by recipient at the end of the text, to MAIL."""

    def __init__(self) -> None:
        self.arrived: list[tuple[str, bytes]] = []
        self.logged_in: list[tuple[bytes, bytes]] = []
        self.tls: list[bool] = []
        self.at_mail = ""
        self.pipelining = False
        self.takes_for_nobody = False
        self.at_rcpt: dict[str, str] = {}
        self.at_end: dict[str, str] = {}

    async def handle_EHLO(
        self, _server: Any, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        return [*responses[:-1], *(["250-PIPELINING"] if self.pipelining else []), responses[-1]]

    async def handle_MAIL(self, _server: Any, _session: Session, envelope: Envelope, address: str, options: Any) -> str:
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.at_mail or "250 OK"

    async def handle_RCPT(
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        answer = self.at_rcpt.get(address, "250 OK")
        if answer.startswith("2") or self.takes_for_nobody:
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        to = envelope.rcpt_tos[-1]
        answer = self.at_end.get(to, "250 taken")
        if answer == "break":
            server.transport.abort()
            return ""
        if answer.startswith("2"):
            self.arrived.append((to, bytes(envelope.content or b"")))
            self.tls.append(session.ssl is not None)
        return answer

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logged_in.append((data.login, data.password))
        return AuthResult(success=data.password == b"p ss", handled=False)


@contextmanager
def serving(post: Post, **options: Any) -> Iterator[int]:
    """Run the server; gives its port."""
    controller = Controller(post, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
