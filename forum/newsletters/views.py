"""Newsletters for administrators: write, preview, test, send, watch; and for readers: stop them."""

from typing import Any

from flask import Response, abort, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user

from forum.kernel import mails
from forum.kernel.db import db
from forum.kernel.i18n import LANGUAGES, language
from forum.kernel.jobs import enqueue
from forum.kernel.pages import keyset
from forum.kernel.room import Access, Room
from forum.members.choices import CATEGORIES
from forum.newsletters import sending, subscription
from forum.newsletters.forms import EditionForm
from forum.newsletters.letters import content
from forum.newsletters.models import Edition, EditionState, NotNow
from forum.newsletters.queries import edition_called, editions, is_stalled, reach, results, unknown_readers

room = Room("newsletters", __name__)
SHOWN_AS = ("desktop", "phone", "text")
FRAME_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"


@room.get("/newsletters", access=Access.ADMINISTRATOR)
def index() -> Any:
    return render_template("newsletters/index.html", page=keyset(editions(), [Edition.id]))


@room.get("/newsletters/new", access=Access.ADMINISTRATOR)
def new() -> Any:
    return _form_page(EditionForm.of())


@room.post("/newsletters", access=Access.ADMINISTRATOR)
def create() -> Any:
    form = EditionForm.of()
    if not form.validate_on_submit():
        return _form_page(form), 422
    edition = Edition(made_by_id=current_user.id, **form.values)
    db.session.add(edition)
    db.session.flush()
    flash(_("The draft is saved."), "success")
    return _to(edition)


@room.get("/newsletters/<id>", access=Access.ADMINISTRATOR)
def show(id: str) -> Any:
    """A draft with the people it would reach; then progress and results."""
    edition = _edition(id)
    if edition.state == EditionState.DRAFT:
        return render_template("newsletters/draft.html", edition=edition, reach=reach(edition.segment))
    counts = results(edition)
    unknown = unknown_readers(edition) if counts["unknown"] else []
    stalled = is_stalled(edition)
    return render_template("newsletters/show.html", edition=edition, counts=counts, unknown=unknown, stalled=stalled)


@room.get("/newsletters/<id>/edit", access=Access.ADMINISTRATOR)
def edit(id: str) -> Any:
    edition = _edition(id)
    if edition.state != EditionState.DRAFT:
        return _not_now(edition)
    return _form_page(EditionForm.of(edition), edition)


@room.post("/newsletters/<id>", access=Access.ADMINISTRATOR)
def update(id: str) -> Any:
    edition = _edition(id, to_change=True)
    form = EditionForm.of(edition)
    if not form.validate_on_submit():
        return _form_page(form, edition), 422
    try:
        edition.revise(**form.values)
    except NotNow:
        return _not_now(edition)
    flash(_("The draft is saved."), "success")
    return _to(edition)


@room.get("/newsletters/<id>/preview", access=Access.ADMINISTRATOR)
def preview(id: str) -> Any:
    """Both languages as a wide screen, a phone or a plain text reader shows them."""
    edition, chosen = _edition(id), request.args.get("as", "desktop")
    shown_as = chosen if chosen in SHOWN_AS else "desktop"
    shown = {code: content(edition, code, url_for(".preview", id=id)) for code in LANGUAGES}
    return render_template("newsletters/preview.html", edition=edition, shown_as=shown_as, shown=shown)


@room.get("/newsletters/<id>/preview/<any(en, ja):code>", access=Access.ADMINISTRATOR)
def preview_frame(id: str, code: str) -> Any:
    """The HTML of the mail itself, in a frame that runs and loads nothing."""
    shown = content(_edition(id), code, f"{current_app.config['ADDRESS']}/")
    html = mails.compose(shown.title, shown.text, code, "", body=shown.body).get_body(("html",))
    answer = Response(html.get_content() if html else "", mimetype="text/html")
    answer.headers["Content-Security-Policy"] = FRAME_POLICY
    return answer


@room.post("/newsletters/<id>/tests", access=Access.ADMINISTRATOR)
def test(id: str) -> Any:
    edition = _edition(id)
    enqueue(sending.TEST, key=f"newsletter-test:{edition.id}:{current_user.id}", edition=edition.id,
            member=current_user.id)  # fmt: skip
    flash(_("A test in both languages is on its way to %(email)s.", email=current_user.email), "success")
    return _to(edition)


@room.post("/newsletters/<id>/sending", access=Access.ADMINISTRATOR)
def start(id: str) -> Any:
    """Send it to everyone of the segment who may get it."""
    edition = _edition(id, to_change=True)
    if edition.state == EditionState.DRAFT and not edition.is_complete:
        form = EditionForm.of(edition)
        form.ask_for_missing()
        return _form_page(form, edition), 422
    if edition.state == EditionState.DRAFT:
        sending.begin(edition)
        flash(_("The newsletter is on its way."), "success")
    return _to(edition)


@room.post("/newsletters/<id>/pause", access=Access.ADMINISTRATOR)
def pause(id: str) -> Any:
    edition = _edition(id, to_change=True)
    try:
        edition.pause()
    except NotNow:
        return _not_now(edition)
    flash(_("Sending is paused."), "success")
    return _to(edition)


@room.post("/newsletters/<id>/resumption", access=Access.ADMINISTRATOR)
def resume(id: str) -> Any:
    edition = _edition(id, to_change=True)
    try:
        edition.resume()
    except NotNow:
        return _not_now(edition)
    sending.set_to_work(edition)
    flash(_("Sending goes on."), "success")
    return _to(edition)


@room.post("/newsletters/<id>/cancellation", access=Access.ADMINISTRATOR)
def cancel(id: str) -> Any:
    edition = _edition(id, to_change=True)
    try:
        edition.cancel()
    except NotNow:
        return _not_now(edition)
    flash(_("The newsletter is cancelled. Nobody gets it who has not got it yet."), "success")
    return _to(edition)


@room.get("/unsubscribe/<token>", access=Access.ANYONE)
def unsubscribe(token: str) -> Any:
    """A page with a button: opening a link changes nothing. It names nobody."""
    if not subscription.is_ours(token):
        abort(404)
    return render_template("newsletters/unsubscribe.html", token=token)


@room.post("/unsubscribe/<token>", access=Access.ANYONE)
def unsubscription(token: str) -> Any:
    """The button, or a mail program's one click (RFC 8058). The signed link is the proof, so no form token is asked."""
    if not subscription.is_ours(token):
        abort(404)
    subscription.stop(token)
    return render_template("newsletters/unsubscribed.html")


@room.record_once
def _let_mail_programs_in(state: Any) -> None:
    state.app.extensions["csrf"].exempt(unsubscription)


def _edition(id: str, *, to_change: bool = False) -> Edition:
    edition = edition_called(id, to_change=to_change)
    if edition is None:
        abort(404)
    return edition


def _form_page(form: EditionForm, edition: Edition | None = None) -> str:
    return render_template("newsletters/edit.html", form=form, edition=edition)


def _to(edition: Edition) -> Any:
    return redirect(url_for(".show", id=edition.public_id), 303)


def _not_now(edition: Edition) -> Any:
    flash(_("That is not possible any more: please look at the present state below."), "error")
    return _to(edition)


def _category(code: str) -> str:
    """The label of a category in the page's language."""
    return CATEGORIES.get(code, (code, code))[1 if language() == "ja" else 0]


room.add_app_template_filter(_category, "category")
