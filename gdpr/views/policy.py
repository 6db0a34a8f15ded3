"""Public pages: the policy in words, what is held and why, and the cookies."""

from __future__ import annotations

from itertools import groupby

from gdpr import wording
from gdpr.cookies import cookies
from gdpr.held import held
from gdpr.host import Gate
from gdpr.running import running
from gdpr.views import pages
from gdpr.views.render import render


@pages.get("/privacy/policy", gate=Gate.ANYONE)
def policy_text() -> str:
    """The policy in force: its clauses, and the table of purposes that the site obeys (TTC-13, 30-33, 52)."""
    return render("policy/text.html", policy=running().policy, wording=wording)


@pages.get("/privacy/map", gate=Gate.ANYONE)
def data_map() -> str:
    """What we hold and why, column by column (TTC-01, TTC-10, TTC-31)."""
    groups = [(group, list(items)) for group, items in groupby(held(), key=lambda item: item.group)]
    return render("policy/map.html", policy=running().policy, groups=groups, wording=wording)


@pages.get("/privacy/cookies", gate=Gate.ANYONE)
def cookie_list() -> str:
    """Each cookie, what it is for and how long it stays (TTC-17, TTC-37)."""
    return render("policy/cookies.html", policy=running().policy, cookies=cookies())
