"""One's own profile: edit, choose what is published, see it as the other side does."""

from typing import Any

from flask import abort, flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_login import current_user

from forum.kernel.room import Access
from forum.members.forms import OPERATOR_FIELDS, PERSON_FIELDS, ProfileForm
from forum.members.models import PUBLISHABLE, PublicProfile, Standing
from forum.members.room import room
from gdpr.notices import notice

MAY_EDIT = {Standing.WAITING, Standing.ASKED_BACK, Standing.ACTIVE}


@room.get("/profile", access=Access.SIGNED_IN)
def profile_edit() -> Any:
    _only_editors()
    return _page(ProfileForm.of_member(current_user))


@room.post("/profile", access=Access.SIGNED_IN)
def profile_update() -> Any:
    _only_editors()
    form = ProfileForm.of_member(current_user)
    if not form.validate_on_submit():
        return _page(form), 422
    operator = current_user.operator
    for name in OPERATOR_FIELDS:
        if name in form:
            setattr(operator, name, form[name].data or ([] if isinstance(form[name].data, list) else None))
    for name in PERSON_FIELDS:
        setattr(current_user, name, form[f"contact_{name}"].data)
    operator.publish(form.published.data)
    flash(_("Your profile is saved."), "success")
    return redirect(url_for(".profile_preview"), 303)


@room.get("/profile/preview", access=Access.SIGNED_IN)
def profile_preview() -> Any:
    """As the other side sees it; before approval, as it will be."""
    _only_editors()
    operator = current_user.operator
    shown = operator.public or PublicProfile.preview(operator, current_user)
    return render_template("members/preview.html", profile=shown, public=operator.public is not None)


def _page(form: ProfileForm) -> str:
    notices = {name: notice(column, "profile") for name, column in form.columns.items()}
    return render_template("members/profile_edit.html", form=form, notices=notices, publishable=PUBLISHABLE)


def _only_editors() -> None:
    if current_user.operator is None:
        abort(404)
    if current_user.standing not in MAY_EDIT:
        abort(403)
