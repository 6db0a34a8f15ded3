"""Signing in and out, the password again, and a forgotten password."""

from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user

from forum.kernel import links
from forum.kernel.db import outside
from forum.kernel.room import Access, local_path, mark_fresh
from forum.kernel.throttle import attempts, attempts_on_address
from forum.members import mails
from forum.members.forms import EmailForm, LogInForm, NewPasswordForm, PasswordForm
from forum.members.models import Member, Standing
from forum.members.queries import member_by_email, member_by_public_id
from forum.members.room import room
from forum.members.session import authenticate, begin_session, end_session, hasher, matches


@room.get("/log-in", access=Access.ANYONE)
def log_in() -> Any:
    if current_user.is_authenticated:
        return redirect(_next())
    return render_template("members/log_in.html", form=LogInForm())


@room.post("/log-in", access=Access.ANYONE, endpoint="session_create")
@attempts
@attempts_on_address
def session_create() -> Any:
    form = LogInForm()
    if not form.validate_on_submit():
        return render_template("members/log_in.html", form=form), 422
    member = authenticate(form.email.data, form.password.data)
    if member is None or member.standing == Standing.LEAVING:
        form.form_errors = [_("Address or password is not right. Please try again, or choose a new password.")]
        return render_template("members/log_in.html", form=form), 422
    begin_session(member)
    return redirect(_next(), 303)


@room.post("/log-out", access=Access.ANYONE, endpoint="session_delete")
def session_delete() -> Any:
    end_session()
    flash(_("You are logged out."), "success")
    return redirect(url_for("front.home"), 303)


@room.get("/password/again", access=Access.SIGNED_IN)
def confirm_password() -> Any:
    """Before something grave."""
    return render_template("members/confirm_password.html", form=PasswordForm())


@room.post("/password/again", access=Access.SIGNED_IN)
@attempts
def password_confirmation() -> Any:
    form = PasswordForm()
    given, known = form.password.data or "", current_user.password_hash
    if not form.validate_on_submit() or not outside(lambda: matches(known, given)):
        if given:
            form.fail("password", _("This is not your password."))
        return render_template("members/confirm_password.html", form=form), 422
    mark_fresh()
    return redirect(_next(), 303)


@room.get("/password/forgotten", access=Access.ANYONE)
def password_forgotten() -> Any:
    return render_template("members/password_forgotten.html", form=EmailForm())


@room.post("/password/forgotten", access=Access.ANYONE)
@attempts
@attempts_on_address
def password_link() -> Any:
    """Send a link to whom it concerns; the answer is the same for every address."""
    form = EmailForm()
    if not form.validate_on_submit():
        return render_template("members/password_forgotten.html", form=form), 422
    member = member_by_email(form.email.data)
    if member is not None and member.standing != Standing.LEAVING:
        mails.new_password(member)
    flash(_("If there is an account with this address, a mail with a link is on its way."), "success")
    return redirect(url_for(".password_forgotten"), 303)


@room.get("/password/new/<token>", access=Access.ANYONE)
def password_new(token: str) -> Any:
    if _owner(token) is None:
        return render_template("members/link_expired.html", form=EmailForm(), again=url_for(".password_link")), 410
    return render_template("members/password_new.html", form=NewPasswordForm(), token=token)


@room.post("/password/new/<token>", access=Access.ANYONE)
@attempts
def password_change(token: str) -> Any:
    form = NewPasswordForm()
    if _owner(token) is None:
        return redirect(url_for(".password_new", token=token), 303)
    if not form.validate_on_submit():
        return render_template("members/password_new.html", form=form, token=token), 422
    password_hash = outside(lambda: hasher.hash(form.password.data))
    if (member := _owner(token)) is not None:
        member.password_hash = password_hash
        member.end_sessions()
        flash(_("Your new password is set. Please log in with it."), "success")
    return redirect(url_for(".log_in"), 303)


def _owner(token: str) -> Member | None:
    """Whose link this is; None once it is old, or was used."""
    try:
        public_id, session_key = links.read("password", token, mails.PASSWORD_FOR)
    except links.LinkExpired:
        return None
    except links.LinkUnknown:
        abort(404)
    member = member_by_public_id(public_id)
    return member if member is not None and member.session_key == session_key else None


def _next() -> str:
    return local_path(request.args.get("next")) or url_for("front.home")
