"""The cookies of the site: a list in the policy that a browser test holds against what a browser gets (TTC-17)."""

from __future__ import annotations

from gdpr.policy import Cookie
from gdpr.running import running


def cookies() -> tuple[Cookie, ...]:
    """Every cookie that the site may set, the necessary ones first."""
    return tuple(sorted(running().policy.cookies, key=lambda cookie: not cookie.necessary))
