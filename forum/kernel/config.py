"""Every setting of the site, typed, read once from the environment."""

import os
import secrets
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SHORTEST_KEY = 32  # characters


class ConfigError(Exception):
    """The environment lacks a setting or holds a bad one; the message names it."""


class Settings(BaseSettings):
    """One frozen object; each field is the setting of the same name in capitals. README explains each."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore")

    secret_key: SecretStr = Field(SecretStr(""), description="Signs sessions and links, seals erasure plans.")
    database_url: str = Field("", description="SQLAlchemy URL; empty: SQLite in the instance folder.")
    instance: Path = Field(Path("instance"), description="Folder for the database, private files and the ledger.")
    base_url: str = Field("", description="Public address of the site, used in mails; https:// turns on HSTS.")
    port: int = Field(8000, ge=1, le=65535, description="Port of the web server.")
    mail_url: SecretStr = Field(SecretStr(""), description="smtp:// or smtps:// URL; empty: mails are kept as files.")
    mail_from: str = Field("kakehashi@example.org", description="Sender of all mails.")
    mail_rate: float = Field(0, ge=0, description="Newsletters a second at most; 0: no limit.")
    policy: str = Field("ttc", description="Folder of the policy in force under gdpr/policies.")
    redis_url: SecretStr = Field(SecretStr(""), description="Redis for rate limits shared by processes; empty: memory.")
    proxies: int = Field(0, ge=0, description="How many reverse proxies set X-Forwarded-For before the site.")
    demo: bool = Field(False, description="Demo mode: demo log-ins on the front page, mails shown at /demo/mail.")
    lease_seconds: int = Field(60, ge=1, description="How long a worker may be silent before its work is taken over.")

    @field_validator("instance")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.absolute()

    @field_validator("mail_url")
    @classmethod
    def _mail_scheme(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and urlsplit(value.get_secret_value()).scheme not in {"smtp", "smtps"}:
            raise ValueError("must begin with smtp:// or smtps://")
        return value

    @model_validator(mode="after")
    def _complete(self) -> Self:
        key = self.secret_key.get_secret_value()
        if not key and not self.demo:
            raise ValueError("SECRET_KEY is missing: set it, or SECRET_KEY_FILE, to at least 32 random characters")
        if key and len(key) < SHORTEST_KEY:
            raise ValueError("SECRET_KEY is too short: set it to at least 32 random characters")
        return self

    @classmethod
    def from_environment(cls, **overrides: Any) -> Self:
        """Read the environment; `NAME_FILE` gives NAME from a file. Raises ConfigError naming the setting."""
        from_files: dict[str, Any] = {
            name: Path(os.environ[f"{name.upper()}_FILE"]).read_text(encoding="utf-8").strip()
            for name in cls.model_fields
            if f"{name.upper()}_FILE" in os.environ
        }
        try:
            return cls(**(from_files | overrides))
        except ValidationError as error:
            raise ConfigError("; ".join(_readable(fault) for fault in error.errors())) from None

    @property
    def database(self) -> str:
        """The database's URL; a bare postgresql:// means psycopg."""
        if not self.database_url:
            return f"sqlite:///{self.instance / 'kakehashi.db'}"
        scheme, separator, rest = self.database_url.partition("://")
        return f"postgresql+psycopg{separator}{rest}" if scheme in {"postgres", "postgresql"} else self.database_url

    @property
    def address(self) -> str:
        """Where the site is reached, without a slash at the end."""
        return (self.base_url or f"http://127.0.0.1:{self.port}").rstrip("/")

    @property
    def secure(self) -> bool:
        """Whether the site is reached over TLS."""
        return self.address.startswith("https://")

    def signing_key(self) -> str:
        """SECRET_KEY; in demo mode one that is made on first use and kept in the instance folder."""
        if given := self.secret_key.get_secret_value():
            return given
        self.instance.mkdir(parents=True, exist_ok=True)
        path = self.instance / "demo_secret_key"
        if not path.exists():
            path.write_text(secrets.token_urlsafe(48), encoding="utf-8")
            path.chmod(0o600)
        return path.read_text(encoding="utf-8")


def _readable(fault: Any) -> str:
    name = "_".join(str(part) for part in fault["loc"]).upper()
    message = str(fault["msg"]).removeprefix("Value error, ")
    return f"{name}: {message}" if name else message
