"""One's own profile: edit, choose what is published, see it as the other side does."""

from typing import Any

from flask import abort, flash, redirect, render_template, url_for
from flask_babel import gettext as _

from forum.kernel.room import Access
from forum.members.forms import OPERATOR_FIELDS, PERSON_FIELDS, ProfileForm
from forum.members.models import PUBLISHABLE, Operator, PublicProfile, Standing
from forum.members.room import room
from forum.members.session import viewer
from gdpr.notices import notice

MAY_EDIT = {Standing.WAITING, Standing.ASKED_BACK, Standing.ACTIVE}


@room.get("/profile", access=Access.SIGNED_IN)
def profile_edit() -> Any:
    _own_operator()
    return _page(ProfileForm.of_member(viewer))


@room.post("/profile", access=Access.SIGNED_IN)
def profile_update() -> Any:
    operator = _own_operator()
    form = ProfileForm.of_member(viewer)
    if not form.validate_on_submit():
        return _page(form), 422
    for name in OPERATOR_FIELDS:
        if name in form:
            setattr(operator, name, form[name].data or ([] if isinstance(form[name].data, list) else None))
    for name in PERSON_FIELDS:
        setattr(viewer, name, form[f"contact_{name}"].data)
    operator.publish(form.published.data)
    flash(_("Your profile is saved."), "success")
    return redirect(url_for(".profile_preview"), 303)


@room.get("/profile/preview", access=Access.SIGNED_IN)
def profile_preview() -> Any:
    """As the other side sees it; before approval, as it will be."""
    operator = _own_operator()
    shown = operator.public or PublicProfile.preview(operator, viewer)
    return render_template("members/preview.html", profile=shown, public=operator.public is not None)


def _page(form: ProfileForm) -> str:
    notices = {name: notice(column, "profile") for name, column in form.columns.items()}
    return render_template("members/profile_edit.html", form=form, notices=notices, publishable=PUBLISHABLE)


def _own_operator() -> Operator:
    """The viewer's operator, if she may edit it now."""
    if viewer.operator is None:
        abort(404)
    if viewer.standing not in MAY_EDIT:
        abort(403)
    return viewer.operator
