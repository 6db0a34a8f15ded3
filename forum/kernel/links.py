"""Links in mails: signed, for one purpose, good for a while. A link opens a page with a button; GET changes nothing."""

from typing import Any

from flask import current_app, url_for
from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer


class LinkExpired(Exception):
    """The link was good once; `payload` says for whom."""

    def __init__(self, payload: Any) -> None:
        super().__init__("expired")
        self.payload = payload


class LinkUnknown(Exception):
    """This was never a link of ours."""


def page(endpoint: str, lang: str, **values: Any) -> str:
    """The address of a page, for a mail: on the site's own address, whatever Host the request named."""
    return current_app.config["ADDRESS"] + url_for(endpoint, lang=lang, **values)


def sign(purpose: str, payload: Any) -> str:
    """A token that `read` accepts for this purpose only."""
    return str(_serializer(purpose).dumps(payload))


def read(purpose: str, token: str, max_age: int | None = None) -> Any:
    """The payload; `max_age` in seconds. Raises LinkExpired or LinkUnknown."""
    try:
        return _serializer(purpose).loads(token, max_age=max_age)
    except SignatureExpired as error:
        raise LinkExpired(_serializer(purpose).load_payload(error.payload or b"")) from None
    except BadSignature:
        raise LinkUnknown from None


def _serializer(purpose: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt=f"link:{purpose}")
