"""The guardian's contact form, and what the officer does about a child's account (TTC-50)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from flask import abort, flash, request
from werkzeug.wrappers import Response

from gdpr import guardians
from gdpr.guardians import GuardianReport, Outcome
from gdpr.host import Gate
from gdpr.i18n import gettext as _
from gdpr.notices import Notice, notice
from gdpr.running import running, session
from gdpr.views import pages
from gdpr.views.render import go, render

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
LONGEST = {"email": 254, "child_email": 254, "message": 4000}


@pages.get("/privacy/guardian", gate=Gate.ANYONE)
def guardian() -> str:
    """The form for parents and guardians."""
    return _form(_Typed())


@pages.post("/privacy/guardian", gate=Gate.ANYONE)
def report_child() -> str | tuple[str, int]:
    """Takes the report; what is wrong stands at its field and nothing typed is lost."""
    email, child_email, message = (_narrow(request.form.get(name, "")) for name in LONGEST)
    typed = _Typed(email, child_email, message)
    if typed.check():
        return _form(typed), 422
    shown = "; ".join((*_notices()["email"].why, _notices()["email"].how_long))
    language = running().host.language()
    guardians.report(typed.email, typed.child_email, typed.message, language=language, shown=shown)
    return render("policy/guardian_done.html")


@pages.get("/privacy/office/children", gate=Gate.OFFICER, fresh=True)
def children() -> str:
    """Reports that wait, and the accounts that were found to be a child's."""
    return _office()


@pages.post("/privacy/office/children", gate=Gate.OFFICER, fresh=True)
def found_child() -> Response | tuple[str, int]:
    """The board itself found an account to be a child's: it is locked and erased."""
    email = _narrow(request.form.get("email", ""))
    people = guardians.people_with(email) if email else []
    if not people:
        return _office(email=email, error=_("There is no account with this address.")), 422
    for subject in people:
        guardians.erase_child(subject, "board")
    flash(_("The account is locked and its data is being erased."), "success")
    return go("children")


@pages.post("/privacy/office/children/<int:number>/finding", gate=Gate.OFFICER, fresh=True)
def confirm_report(number: int) -> Response:
    """The report is right: the account is locked and erased."""
    made = _waiting(number)
    people = guardians.people_with(made.child_email or "")
    for subject in people:
        guardians.erase_child(subject, "guardian")
    guardians.settle(made, Outcome.ERASED if people else Outcome.NOTHING)
    flash(_("The report is settled and the guardian is told."), "success")
    return go("children")


@pages.post("/privacy/office/children/<int:number>/dismissal", gate=Gate.OFFICER)
def dismiss_report(number: int) -> Response:
    """There is nothing to it, or no such account."""
    guardians.settle(_waiting(number), Outcome.NOTHING)
    flash(_("The report is settled and the guardian is told."), "success")
    return go("children")


@dataclass
class _Typed:
    """What was typed, and what is wrong with it, by field."""

    email: str = ""
    child_email: str = ""
    message: str = ""
    errors: dict[str, str] = field(default_factory=dict[str, str])

    def check(self) -> dict[str, str]:
        for name in ("email", "child_email"):
            if not ADDRESS.fullmatch(getattr(self, name)):
                self.errors[name] = _("This is not an email address. It looks like name@example.com.")
        for name, most in LONGEST.items():
            if len(getattr(self, name)) > most:
                self.errors[name] = _("This is too long. Up to %(most)s characters.", most=most)
        return self.errors


def _form(typed: _Typed) -> str:
    return render("policy/guardian.html", typed=typed, notices=_notices(), minimum_age=running().policy.minimum_age)


def _notices() -> dict[str, Notice]:
    return {name: notice(getattr(GuardianReport, name)) for name in LONGEST}


def _office(*, email: str = "", error: str | None = None) -> str:
    reports = [(made, len(guardians.people_with(made.child_email or ""))) for made in guardians.waiting()]
    return render("office/children.html", reports=reports, findings=guardians.findings(), email=email, error=error)


def _waiting(number: int) -> GuardianReport:
    made = session().get(GuardianReport, number)
    if made is None or made.settled_at is not None:
        abort(404)
    return made


def _narrow(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
