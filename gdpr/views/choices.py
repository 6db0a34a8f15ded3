"""The switches of the privacy centre: one for each purpose, as easy to turn off as on (TTC-04, TTC-40, TTC-45)."""

from __future__ import annotations

from flask import abort, flash, request
from werkzeug.wrappers import Response

from gdpr import wording
from gdpr.agreements import agree, pending
from gdpr.basis import Event, Evidence, history, record, states
from gdpr.host import Gate
from gdpr.i18n import gettext as _
from gdpr.policy import Choice, Purpose
from gdpr.running import running
from gdpr.versions import newest
from gdpr.views import pages
from gdpr.views.render import go, render


@pages.get("/privacy/choices", gate=Gate.SUBJECT)
def choices() -> str:
    """Every purpose with its basis, article, since when, and a switch where the law gives a choice."""
    subject = _subject()
    return render(
        "choices/choices.html",
        policy=running().policy,
        states=states(subject),
        history=history(subject),
        pending=pending(subject),
        newest=newest(),
        wording=wording,
    )


@pages.post("/privacy/choices/<purpose>", gate=Gate.SUBJECT)
def choose(purpose: str) -> Response:
    """Turns a purpose on or off, at once (GDPR Art. 7(3), 21(2)-(3))."""
    subject, chosen = _subject(), running().policy.purposes.get(purpose)
    if chosen is None or chosen.choice is Choice.NONE:
        abort(404)
    allow = request.form.get("allow") == "yes"
    state = states(subject).get(purpose)
    if allow != (state is not None and state.allowed):
        record(subject, purpose, _event(chosen, allow=allow), evidence=_evidence(chosen))
    flash(_("This is now on.") if allow else _("This is now off."), "success")
    return go("choices")


@pages.post("/privacy/choices/<purpose>/agreement", gate=Gate.SUBJECT)
def agree_to(purpose: str) -> Response:
    """Agrees to the new terms of a purpose (TTC-19). Without it nothing changes for her."""
    subject = _subject()
    if purpose not in {item.purpose.key for item in pending(subject)}:
        abort(404)
    agree(subject, purpose, language=running().host.language(), how="privacy centre")
    flash(_("Thank you. The new terms now apply to you."), "success")
    return go("choices")


def _subject() -> int:
    subject = running().host.current_subject()
    if subject is None:
        abort(403)
    return subject


def _event(purpose: Purpose, *, allow: bool) -> Event:
    if purpose.choice is Choice.OPT_IN:
        return Event.GIVEN if allow else Event.WITHDRAWN
    return Event.RESUMED if allow else Event.OBJECTED


def _evidence(purpose: Purpose) -> Evidence:
    language = running().host.language()
    shown = f"{purpose.label.said(language)}: {purpose.description.said(language)}"
    return Evidence(shown=shown, language=language, how="privacy centre")
