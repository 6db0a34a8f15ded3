"""Sign-up: age, side, form, mail; then the link in it."""

from typing import Any

from flask import abort, flash, redirect, render_template, request, session, url_for
from flask_babel import gettext as _

from forum.kernel import links
from forum.kernel.i18n import language
from forum.kernel.room import Access
from forum.kernel.throttle import attempts, attempts_on_address
from forum.members import mails
from forum.members.forms import EmailForm, RegistrationForm, SideForm
from forum.members.models import Side, Standing
from forum.members.queries import member_by_email, member_by_public_id
from forum.members.registration import register
from forum.members.room import room
from gdpr import age
from gdpr.notices import notice
from gdpr.policy import Choice, Purpose
from gdpr.running import running


@room.get("/sign-up", access=Access.ANYONE)
def sign_up() -> Any:
    """The neutral age question, then the side."""
    if age.remembered() is age.Outcome.REFUSED:
        return render_template("members/too_young.html", minimum=running().policy.minimum_age)
    if not age.passed():
        return render_template("members/age.html", question=age.AgeQuestion())
    return render_template("members/side.html", form=SideForm())


@room.post("/sign-up/age", access=Access.ANYONE)
def age_answer() -> Any:
    question = age.AgeQuestion.of(request.form)
    if question.answer() is None:
        return render_template("members/age.html", question=question), 422
    return redirect(url_for(".sign_up"), 303)


@room.post("/sign-up/side", access=Access.ANYONE)
def side_choice() -> Any:
    form = SideForm()
    if not form.validate_on_submit():
        return render_template("members/side.html", form=form), 422
    return redirect(url_for(".register_form", side=form.side.data), 303)


@room.get("/sign-up/<any(domestic, overseas):side>", access=Access.ANYONE)
def register_form(side: str) -> Any:
    """The form of one side."""
    if not age.passed():
        return redirect(url_for(".sign_up"))
    return _registration(Side(side), _form(Side(side)))


@room.post("/sign-up/<any(domestic, overseas):side>", access=Access.ANYONE, endpoint="registration")
@attempts
@attempts_on_address
def registration(side: str) -> Any:
    if not age.passed():
        return redirect(url_for(".sign_up"))
    form = _form(Side(side))
    if not form.validate_on_submit():
        return _registration(Side(side), form), 422
    register(Side(side), form.data, language=language(), choices=_chosen(form))
    session["registered_as"] = form.email.data
    return redirect(url_for(".registered"), 303)


@room.get("/sign-up/sent", access=Access.ANYONE)
def registered() -> Any:
    """The same page whether the address was known or not; the cookie holds the address until it was shown."""
    return render_template("members/registered.html", email=session.pop("registered_as", None), form=EmailForm())


@room.post("/sign-up/sent", access=Access.ANYONE)
@attempts
@attempts_on_address
def confirmation_again() -> Any:
    """Send the link again, to whom it concerns; the answer is the same for every address."""
    form = EmailForm()
    if not form.validate_on_submit():
        return render_template("members/registered.html", email=None, form=form), 422
    member = member_by_email(form.email.data)
    if member is not None and member.standing == Standing.UNCONFIRMED:
        mails.confirm_address(member)
    flash(_("If this address waits to be confirmed, a new mail is on its way."), "success")
    return redirect(url_for(".registered"), 303)


@room.get("/confirm/<token>", access=Access.ANYONE)
def confirm_email(token: str) -> Any:
    """A page with a button: opening a link changes nothing."""
    try:
        member = member_by_public_id(links.read("confirm", token, mails.CONFIRM_FOR))
    except links.LinkExpired:
        return render_template("members/link_expired.html", form=EmailForm(), again=url_for(".confirmation_again")), 410
    except links.LinkUnknown:
        abort(404)
    if member is None or member.standing != Standing.UNCONFIRMED:
        return render_template("members/link_used.html"), 410
    return render_template("members/confirm.html", token=token)


@room.post("/confirm/<token>", access=Access.ANYONE)
def confirmation(token: str) -> Any:
    try:
        member = member_by_public_id(links.read("confirm", token, mails.CONFIRM_FOR))
    except (links.LinkExpired, links.LinkUnknown):
        return redirect(url_for(".confirm_email", token=token), 303)
    if member is not None and member.standing == Standing.UNCONFIRMED:
        member.confirm()
        mails.waits_for_approval(member)
        flash(
            _("Thank you. Your address is confirmed, and an administrator will now look at your registration."),
            "success",
        )
    return redirect(url_for(".log_in"), 303)


def opt_ins() -> list[Purpose]:
    """The purposes that need a yes, offered as unticked boxes at registration."""
    return [purpose for purpose in running().policy.purposes.values() if purpose.choice is Choice.OPT_IN]


def _form(side: Side) -> RegistrationForm:
    form = RegistrationForm.for_side(side, running().policy.fields[side])
    form.offer(opt_ins(), language())
    return form


def _chosen(form: RegistrationForm) -> dict[str, bool]:
    return {purpose.key: purpose.key in (form.choices.data or ()) for purpose in opt_ins()}


def _registration(side: Side, form: RegistrationForm) -> str:
    notices = {name: notice(column, side) for name, column in form.columns.items()}
    return render_template("members/registration.html", side=side, form=form, notices=notices)
