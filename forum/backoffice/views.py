"""The administrators' screens: members and decisions about them, the outbox, and failed jobs."""

from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _

from forum.backoffice.forms import WORDS, DecisionForm, fitting
from forum.backoffice.queries import QUEUE_ORDER, SHOWN, counts, failed_jobs, member_called, members
from forum.backoffice.registration import registration
from forum.kernel import jobs, mails
from forum.kernel.db import db
from forum.kernel.pages import Link, keyset
from forum.kernel.room import Access, Room
from forum.members.mails import decided
from forum.members.models import STANDING_AFTER, Member, Outcome
from forum.members.session import viewer
from forum.newsletters.queries import unknown_by_edition

room = Room("backoffice", __name__)


@room.get("/office/members", access=Access.ADMINISTRATOR)
def queue() -> Any:
    """Who waits longest stands first."""
    chosen = request.args.get("standing")
    page = keyset(members(chosen), QUEUE_ORDER, descending=False)
    return render_template(
        "backoffice/queue.html",
        page=page,
        chosen=chosen if chosen in SHOWN else None,
        counts=counts(),
        outbox=mails.standing(),
    )


@room.get("/office/members/<public_id>", access=Access.ADMINISTRATOR)
def member(public_id: str) -> Any:
    """All that an applicant registered, and what was decided about her so far."""
    return _member_page(_member(public_id), DecisionForm())


@room.post("/office/members/<public_id>/decisions", access=Access.ADMINISTRATOR)
def decision(public_id: str) -> Any:
    found, form = _member(public_id, to_decide=True), DecisionForm()
    outcome = form.outcome.data
    if _was_decided(found, outcome):  # a second click
        return redirect(url_for(".member", public_id=public_id), 303)
    if not form.validate_on_submit() or form.lacks_reason():
        return _member_page(found, form), 422
    if outcome not in fitting(found):
        form.form_errors = [_("This does not fit the present state of the account. Nothing was changed.")]
        return _member_page(found, form), 409
    found.decide(Outcome(outcome), by=viewer, reason=form.reason.data)
    decided(found.decisions[-1])
    flash(_("Your decision is saved, and a mail is on its way to the member."), "success")
    return redirect(url_for(".member", public_id=public_id), 303)


@room.get("/office/mail", access=Access.ADMINISTRATOR)
def mail() -> Any:
    """Whether mails leave, and what became of those that did not."""
    return render_template(
        "backoffice/mail.html", outbox=mails.standing(), unknown=unknown_by_edition(), failed=failed_jobs()
    )


@room.post("/office/jobs/<int:id>/retry", access=Access.ADMINISTRATOR)
def retry(id: int) -> Any:
    job = db.session.get(jobs.Job, id)
    if job is None:
        abort(404)
    if job.state == "failed":
        jobs.retry(id)
        flash(_("The job is tried again."), "success")
    return redirect(url_for(".mail"), 303)


@room.context_processor
def office_links() -> dict[str, Any]:
    """The side navigation."""
    pages = [
        (_("Members"), "backoffice.queue"),
        (_("Mails and jobs"), "backoffice.mail"),
        (_("Newsletters"), "newsletters.index"),
    ]
    return {"office_links": [Link(label, url_for(name), request.endpoint == name) for label, name in pages]}


def _member(public_id: str, *, to_decide: bool = False) -> Member:
    found = member_called(public_id, to_decide=to_decide)
    if found is None:
        abort(404)
    return found


def _member_page(found: Member, form: DecisionForm) -> str:
    form.offer(found)
    return render_template(
        "backoffice/member.html", member=found, form=form, registered=registration(found), words=WORDS
    )


def _was_decided(found: Member, outcome: str | None) -> bool:
    last = found.decisions[-1] if found.decisions else None
    same = last is not None and last.outcome == outcome
    return same and found.standing == STANDING_AFTER[Outcome(last.outcome)] if last else False
