"""The state of one's account, and what can be done about it."""

from typing import Any

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _

from forum.kernel.room import Access
from forum.kernel.throttle import attempts
from forum.members import mails
from forum.members.models import Standing
from forum.members.room import room
from forum.members.session import viewer


@room.get("/account", access=Access.SIGNED_IN)
def standing() -> Any:
    """Unconfirmed, waiting, asked back, declined, suspended or active: what it means, and the next step."""
    decision = viewer.decisions[-1] if viewer.decisions else None
    return render_template("members/standing.html", member=viewer, decision=decision, Standing=Standing)


@room.post("/account/confirmation", access=Access.SIGNED_IN)
@attempts
def own_confirmation_again() -> Any:
    if viewer.standing == Standing.UNCONFIRMED:
        mails.confirm_address(viewer)
        flash(_("A new mail is on its way."), "success")
    return redirect(url_for(".standing"), 303)


@room.post("/account/submission", access=Access.SIGNED_IN)
def submission() -> Any:
    """What was asked back is corrected: hand it in again."""
    if viewer.standing == Standing.ASKED_BACK:
        viewer.hand_in()
        mails.waits_for_approval(viewer)
        flash(_("Thank you. An administrator will look at it again."), "success")
    return redirect(url_for(".standing"), 303)
