"""What identifies a person, gathered before her rows go and sealed until the scan has looked for it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from cryptography.fernet import Fernet

from gdpr.declare import Category
from gdpr.keys import fernet_key
from gdpr.running import running


@dataclass(frozen=True, slots=True)
class Known:
    """One value that names a person. `kind`: "email", "telephone" or "text"."""

    kind: str
    value: str

    @classmethod
    def of(cls, category: Category, value: str) -> Known:
        """As the category of its column says."""
        kinds = {Category.EMAIL: "email", Category.TELEPHONE: "telephone", Category.FAX: "telephone"}
        return cls(kinds.get(category, "text"), value.strip())


@dataclass(frozen=True, slots=True)
class Sealed:
    """Everything needed to redact, scan and send the last mail."""

    strong: tuple[Known, ...] = ()
    weak: tuple[Known, ...] = ()  # shared by many: candidates for the officer
    email: str | None = None
    page: str | None = None  # address of the page with the certificate


def seal(content: Sealed, name: str) -> str:
    """Encrypt under a key of this erasure alone (HKDF of the host's secret and the request's name)."""
    return _cipher(name).encrypt(json.dumps(asdict(content), ensure_ascii=False).encode()).decode()


def opened(sealed: str, name: str) -> Sealed:
    """Decrypt; InvalidToken if the secret or the name is another one."""
    content = json.loads(_cipher(name).decrypt(sealed.encode()))
    return Sealed(_known(content["strong"]), _known(content["weak"]), content["email"], content["page"])


def _known(rows: Iterable[dict[str, str]]) -> tuple[Known, ...]:
    return tuple(Known(**row) for row in rows)


def _cipher(name: str) -> Fernet:
    return Fernet(fernet_key(running().host.secret, f"erasure plan {name}"))
