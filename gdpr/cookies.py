"""The cookies of the site: a list in the policy, and the visitor's choice about what is not necessary (TTC-17, TTC-37).

Without an optional cookie in the policy there is nothing to choose, and no banner. Global Privacy Control counts as
a refusal until the visitor herself says otherwise.
"""

from __future__ import annotations

from flask import request
from werkzeug.wrappers import Response

from gdpr.policy import Cookie
from gdpr.policy.cookie_rules import CHOICE
from gdpr.running import running

LIFE = 180 * 24 * 3600  # seconds until the question may be asked again


def cookies() -> tuple[Cookie, ...]:
    """Every cookie that the site may set, the necessary ones first."""
    return tuple(sorted(running().policy.cookies, key=lambda cookie: not cookie.necessary))


def has_choice() -> bool:
    """Is there anything to agree to or to refuse?"""
    return any(not cookie.necessary for cookie in running().policy.cookies)


def chosen() -> bool | None:
    """What this visitor chose; None: nothing yet."""
    return {"yes": True, "no": False}.get(request.cookies.get(CHOICE, ""))


def statistics_allowed() -> bool:
    """May visits of this browser be counted with optional cookies? Never before the visitor said yes."""
    return has_choice() and chosen() is True


def must_ask() -> bool:
    """Show the banner: there is a choice, it was not made, and the browser did not refuse for the visitor (Sec-GPC)."""
    return has_choice() and chosen() is None and request.headers.get("Sec-GPC") != "1"


def remember(answer: Response, *, allow: bool) -> None:
    """Keeps the choice in a necessary cookie; a refusal also removes what was set before."""
    secure = request.is_secure
    answer.set_cookie(
        CHOICE, "yes" if allow else "no", max_age=LIFE, secure=secure, httponly=True, samesite="Lax", path="/"
    )
    if not allow:
        for cookie in running().policy.cookies:
            if not cookie.necessary:
                answer.delete_cookie(cookie.name, path="/", secure=secure, samesite="Lax")
