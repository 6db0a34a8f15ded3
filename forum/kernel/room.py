"""A room's routes: each names who enters, and each request is one transaction."""

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from functools import wraps
from time import time
from typing import Any

from flask import Blueprint, Flask, abort, current_app, redirect, request, session, url_for
from flask_login import AnonymousUserMixin, LoginManager, current_user
from werkzeug.wrappers import Response

from forum.kernel.db import begin_write, db

FRESH_FOR = timedelta(minutes=30)
SAFE = {"GET", "HEAD", "OPTIONS"}


class Access(StrEnum):
    """Who enters a route."""

    ANYONE = "anyone"
    SIGNED_IN = "signed_in"  # whatever the state of the account: unconfirmed, waiting, suspended too
    MEMBER = "member"  # approved, acting for an operator of one side
    ADMINISTRATOR = "administrator"
    OFFICER = "officer"


class Stranger(AnonymousUserMixin):
    """Somebody who is not signed in."""

    subject = None
    operator_name = ""
    unread = 0

    def may(self, access: str) -> bool:
        return access == Access.ANYONE


class Room(Blueprint):
    """A blueprint under /<lang>/ whose routes cannot be left open by mistake."""

    def __init__(self, name: str, import_name: str) -> None:
        super().__init__(name, import_name, url_prefix="/<lang:lang>", template_folder="templates")

    def get(self, rule: str, *, access: Access, fresh: bool = False, **options: Any) -> Callable[..., Any]:  # type: ignore[override]
        return self._open(rule, "GET", access, fresh, options)

    def post(self, rule: str, *, access: Access, fresh: bool = False, **options: Any) -> Callable[..., Any]:  # type: ignore[override]
        return self._open(rule, "POST", access, fresh, options)

    def _open(self, rule: str, method: str, access: Access, fresh: bool, options: dict[str, Any]) -> Callable[..., Any]:
        def register(view: Callable[..., Any]) -> Callable[..., Any]:
            self.add_url_rule(
                rule,
                endpoint=options.pop("endpoint", view.__name__),
                view_func=guarded(view, access, fresh),
                methods=[method],
                **options,
            )
            return view

        return register


def guarded(view: Callable[..., Any], access: str, fresh: bool = False) -> Callable[..., Any]:
    """Wrap a view: open the transaction, let in whom `access` names, render, then commit.

    GET and HEAD only read, which the engine enforces. What a view returns is committed, a form error (422) too, so
    that counters stay; what it raises is rolled back. `fresh` asks for the password again after 30 minutes.
    """

    @wraps(view)
    def run(**arguments: Any) -> Any:
        if request.method not in SAFE:
            begin_write()
        if (turned_away := _turn_away(access, fresh)) is not None:
            return turned_away
        arguments.pop("lang", None)
        try:
            response = current_app.make_response(view(**arguments))
            db.session.commit()
        except BaseException:
            db.session.rollback()
            raise
        return response

    run.access = access  # type: ignore[attr-defined]
    run.fresh = fresh  # type: ignore[attr-defined]
    return run


def init_app(app: Flask, *, log_in: str, standing: str, confirm: str) -> LoginManager:
    """Set the guard. The endpoints are where strangers, members who must wait, and stale sessions are sent."""
    app.extensions["doors"] = {"log_in": log_in, "standing": standing, "confirm": confirm}
    app.before_request(_refuse_undeclared)
    manager = LoginManager(app)
    manager.anonymous_user = Stranger
    manager.session_protection = None  # type: ignore[assignment] # no fingerprint of browser and address is kept
    return manager


def open_plainly(app: Flask, endpoint: str) -> None:
    """Declare a view that is no room's (static files) as open to anyone."""
    app.view_functions[endpoint].access = Access.ANYONE  # type: ignore[attr-defined]


def mark_fresh() -> None:
    """The password was just given."""
    session["fresh_at"] = int(time())


def is_fresh() -> bool:
    """Whether the password was given in the last 30 minutes."""
    return time() - session.get("fresh_at", 0) < FRESH_FOR.total_seconds()


def local_path(target: str | None) -> str | None:
    """`target` if it is a path of this site, else None: nobody is sent elsewhere after logging in."""
    if target and target.startswith("/") and not target.startswith(("//", "/\\")) and target.isprintable():
        return target  # browsers drop tabs and line ends, which would make `//` of `/<tab>/`
    return None


def _refuse_undeclared() -> None:
    if request.endpoint is not None and not hasattr(current_app.view_functions[request.endpoint], "access"):
        current_app.logger.error("endpoint %s names no access", request.endpoint)
        abort(403)


def _turn_away(access: str, fresh: bool) -> Response | None:
    doors = current_app.extensions["doors"]
    if not current_user.may(access):
        if not current_user.is_authenticated:
            return redirect(url_for(doors["log_in"], next=_here()))
        if access == Access.MEMBER and not current_user.is_staff:
            return redirect(url_for(doors["standing"]))
        abort(403)
    if fresh and not is_fresh():
        return redirect(url_for(doors["confirm"], next=_here()))
    return None


def _here() -> str | None:
    return request.full_path.rstrip("?") if request.method in SAFE else None
