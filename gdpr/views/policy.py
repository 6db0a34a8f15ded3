"""Public pages: the policy in words, its history, what is held and why, and the cookies."""

from __future__ import annotations

from itertools import groupby, pairwise

from flask import abort, request
from werkzeug.utils import redirect
from werkzeug.wrappers import Response

from gdpr import wording
from gdpr.cookies import chosen, cookies, has_choice, remember
from gdpr.differences import asks, differences
from gdpr.held import held
from gdpr.host import Gate
from gdpr.running import running
from gdpr.versions import Published
from gdpr.views import pages
from gdpr.views.changes import Change, changes
from gdpr.views.render import go, render


@pages.get("/privacy/policy", gate=Gate.ANYONE)
def policy_text() -> str:
    """The policy in force: its clauses, and the table of purposes that the site obeys (TTC-13, 30-33, 52)."""
    return render("policy/text.html", policy=running().policy, former=None, wording=wording)


@pages.get("/privacy/policy/history", gate=Gate.ANYONE)
def policy_history() -> str:
    """Every version with its date and its differences, the newest first (TTC-19, TTC-51)."""
    versions = running().versions.published()
    steps = {after.number: _step(before, after) for before, after in pairwise(versions)}
    return render(
        "policy/history.html",
        versions=list(reversed(versions)),
        steps=steps,
        now=running().host.now(),
        in_force=running().policy.version,
        wording=wording,
    )


@pages.get("/privacy/policy/<int:number>", gate=Gate.ANYONE)
def policy_version(number: int) -> str:
    """A version as it was published, in force or not."""
    version = next((version for version in running().versions.published() if version.number == number), None)
    if version is None:
        abort(404)
    return render("policy/text.html", policy=version.policy, former=version, wording=wording)


@pages.get("/privacy/map", gate=Gate.ANYONE)
def data_map() -> str:
    """What we hold and why, column by column (TTC-01, TTC-10, TTC-31)."""
    groups = [(group, list(items)) for group, items in groupby(held(), key=lambda item: item.group)]
    return render("policy/map.html", policy=running().policy, groups=groups, wording=wording)


@pages.get("/privacy/cookies", gate=Gate.ANYONE)
def cookie_list() -> str:
    """Each cookie, what it is for and how long it stays (TTC-17, TTC-37)."""
    return render("policy/cookies.html", cookies=cookies(), choice=has_choice(), chosen=chosen())


@pages.post("/privacy/cookies", gate=Gate.ANYONE)
def cookie_choice() -> Response:
    """Keeps what the visitor chose about optional cookies; can be changed at any time on the cookie page."""
    if not has_choice():
        abort(404)
    target = request.form.get("next", "")
    local = target.startswith("/") and not target.startswith(("//", "/\\")) and target.isprintable()
    answer = redirect(target, 303) if local else go("cookie_list")
    remember(answer, allow=request.form.get("allow") == "yes")
    return answer


def _step(before: Published, after: Published) -> dict[str, object]:
    found: list[Change] = changes(differences(before.policy, after.policy), before.policy, after.policy)
    return {"changes": found, "asks": asks(before.policy, after.policy)}
