"""What every page has: keyset paging, security headers, error pages, the layout's context."""

import base64
import hashlib
import json
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, current_app, g, render_template, request, url_for
from flask_login import current_user
from sqlalchemy import Select, tuple_
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException, SecurityError

from forum.kernel.db import db
from forum.kernel.i18n import LANGUAGES, language

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'; "
    "manifest-src 'self'"
)
LARGEST = 2**63 - 1  # integer of either engine
ERRORS = (400, 403, 404, 405, 413, 429, 500)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a keyset-paged list, and where its neighbours are."""

    rows: Sequence[Any]
    previous_url: str | None
    next_url: str | None


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of a menu."""

    label: str
    url: str
    current: bool = False


def keyset(query: Select[Any], keys: Sequence[Any], size: int = 20, *, descending: bool = True) -> Page:
    """The page of `query` that ?after= or ?before= names, in the order of `keys` (unique together, NOT NULL).

    Costs the same on the first page and on the thousandth. A cursor that is not ours is taken as none.
    """
    after, before = (_cursor(request.args.get(name), keys) for name in ("after", "before"))
    backwards = before is not None
    down = descending is not backwards
    order = [key.desc() if down else key.asc() for key in keys]
    if (edge := before or after) is not None:
        query = query.where(tuple_(*keys) < tuple_(*edge) if down else tuple_(*keys) > tuple_(*edge))
    columns = [key.label(f"keyset_{index}") for index, key in enumerate(keys)]
    found = db.session.execute(query.add_columns(*columns).order_by(*order).limit(size + 1)).all()
    more, found = len(found) > size, list(found[:size])
    if backwards:
        found.reverse()
    has_previous, has_next = (more, True) if backwards else (after is not None, more)
    marks = [tuple(row[-len(keys) :]) for row in found]
    rows = [row[0] if len(row) == len(keys) + 1 else row[: -len(keys)] for row in found]
    return Page(
        rows=rows,
        previous_url=_here(before=marks[0]) if has_previous and marks else None,
        next_url=_here(after=marks[-1]) if has_next and marks else None,
    )


def init_app(app: Flask) -> None:
    """Headers, error pages and the names that the layout uses."""
    app.before_request(_nonce)
    app.before_request(_refuse_nul)
    app.after_request(_headers)
    for code in ERRORS:
        app.register_error_handler(code, _error)
    app.register_error_handler(SecurityError, _not_our_host)
    app.register_error_handler(Exception, _fault)
    app.jinja_env.globals["static_url"] = _static_url


def layout(**more: Any) -> dict[str, Any]:
    """The names that the layout uses, of this request."""
    lang = language()
    other = "en" if lang == "ja" else "ja"
    return {
        "lang": lang,
        "other_lang": other,
        "switch_url": in_language(other),
        "absolute_alternates": {code: current_app.config["ADDRESS"] + in_language(code) for code in LANGUAGES},
        "viewer": current_user if current_user.is_authenticated else None,
        "csp_nonce": g.get("csp_nonce", ""),
    } | more


def in_language(lang: str) -> str:
    """The path of this page in another language, with its query; of what only takes a form, the page above it."""
    parts = request.path.split("/")
    path = "/".join(["", lang, *parts[2:]]) if parts[1] in LANGUAGES else f"/{lang}/"
    if request.method == "POST" and (routes := current_app.create_url_adapter(request)) is not None:
        while not routes.test(path, "GET") and path.count("/") > 2:
            path = path.rpartition("/")[0]
    query = request.query_string.decode("utf-8", "replace")
    return f"{path}?{query}" if query and request.method == "GET" else path


def _nonce() -> None:
    g.csp_nonce = secrets.token_urlsafe(16)


def _refuse_nul() -> None:
    """No text that a person writes has a NUL, and PostgreSQL takes none."""
    if "\0" in request.path or any("\0" in value for _name, value in request.form.items(multi=True)):
        abort(400)


def _headers(response: Response) -> Response:
    headers = response.headers
    headers.setdefault("Content-Security-Policy", CONTENT_SECURITY_POLICY.format(nonce=g.get("csp_nonce", "")))
    headers.setdefault("X-Content-Type-Options", "nosniff")
    headers.setdefault("Referrer-Policy", "same-origin")
    headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()")
    headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    if request.is_secure or current_app.config["SESSION_COOKIE_SECURE"]:
        headers.setdefault("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
    if request.endpoint != "static":
        headers.setdefault("Cache-Control", "no-store")
        headers.add("Vary", "Cookie")
    return response


def _error(error: HTTPException) -> tuple[str, int, dict[str, str]]:
    code = error.code or 500
    if code >= 500:
        return _broken(), code, {}
    db.session.rollback()
    template = f"errors/{code if code in {400, 403, 404, 429} else 400}.html"
    more = {name: value for name, value in error.get_headers() if name != "Content-Type"}  # Allow, for one
    return render_template(template, code=code), code, more


def _not_our_host(_error: SecurityError) -> tuple[str, int]:
    """A request for another host has no pages here, not even one that says so."""
    return "This host is not served here.\n", 400


def _fault(error: Exception) -> Any:
    if isinstance(error, HTTPException):
        return _error(error)
    if current_app.testing and current_app.config["PROPAGATE_EXCEPTIONS"] is not False:
        raise error
    current_app.logger.error("fault at %s", request.endpoint, exc_info=error)
    return _broken(), 500


def _broken() -> str:
    """The page for faults, which needs no database and no viewer: they may be what is gone."""
    with suppress(SQLAlchemyError):
        db.session.rollback()
    return current_app.jinja_env.get_template("errors/500.html").render()


def _cursor(text: str | None, keys: Sequence[Any]) -> tuple[Any, ...] | None:
    if not text:
        return None
    try:
        values = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, RecursionError):
        return None
    fits = isinstance(values, list) and len(values) == len(keys) and all(map(_fits, values, keys))
    return tuple(values) if fits else None


def _fits(value: Any, key: Any) -> bool:
    """Whether a cursor's value can be compared with a key on either engine."""
    if type(value) is not key.type.python_type:
        return False
    return -LARGEST <= value <= LARGEST if isinstance(value, int) else "\0" not in value


def _here(**cursor: Sequence[Any]) -> str:
    values: dict[str, Any] = {name: _written(mark) for name, mark in cursor.items()}
    values |= {name: request.args.getlist(name) for name in request.args if name not in {"after", "before"}}
    values |= request.view_args or {}
    return url_for(str(request.endpoint), **values)


def _written(values: Sequence[Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(list(values)).encode()).decode().rstrip("=")


def _static_url(filename: str) -> str:
    return url_for("static", filename=filename, v=_fingerprint(filename))


def _fingerprint(filename: str, known: dict[str, str] = {}) -> str:  # noqa: B006
    if filename not in known:
        path = Path(current_app.static_folder or "") / filename
        known[filename] = hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.exists() else "missing"
    return known[filename]
