"""The state of one's account, and what can be done about it."""

from typing import Any

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_login import current_user

from forum.kernel.room import Access
from forum.kernel.throttle import attempts
from forum.members import mails
from forum.members.models import Standing
from forum.members.room import room


@room.get("/account", access=Access.SIGNED_IN)
def standing() -> Any:
    """Unconfirmed, waiting, asked back, declined, suspended or active: what it means, and the next step."""
    decision = current_user.decisions[-1] if current_user.decisions else None
    return render_template("members/standing.html", member=current_user, decision=decision, Standing=Standing)


@room.post("/account/confirmation", access=Access.SIGNED_IN)
@attempts
def own_confirmation_again() -> Any:
    if current_user.standing == Standing.UNCONFIRMED:
        mails.confirm_address(current_user)
        flash(_("A new mail is on its way."), "success")
    return redirect(url_for(".standing"), 303)


@room.post("/account/submission", access=Access.SIGNED_IN)
def submission() -> Any:
    """What was asked back is corrected: hand it in again."""
    if current_user.standing == Standing.ASKED_BACK:
        current_user.hand_in()
        mails.waits_for_approval(current_user)
        flash(_("Thank you. An administrator will look at it again."), "success")
    return redirect(url_for(".standing"), 303)
