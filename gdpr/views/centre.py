"""The privacy centre of the person herself: what is held and why, a copy to take away, and the way out."""

from __future__ import annotations

from itertools import islice

from flask import abort, flash, request, send_file
from sqlalchemy import select
from werkzeug.wrappers import Response

from gdpr import erasure, export
from gdpr.access import information
from gdpr.dossier import Record, Section, sections
from gdpr.erasure import Erasure, Outcome, Phase, Step
from gdpr.host import Gate, Progress
from gdpr.i18n import gettext as _
from gdpr.requests import Request, Right, State, by_token, latest
from gdpr.running import running, session
from gdpr.store import Subject
from gdpr.views import pages
from gdpr.views.fields import Field, fields, told
from gdpr.views.render import go, render, url

FEW = 5
PAGE = 50


@pages.get("/privacy", gate=Gate.SUBJECT)
def centre() -> str:
    """Everything that is held about the person who looks, why, since when, for how long, and who got it."""
    subject = subject_here()
    found = sections(subject)
    return render(
        "centre/overview.html",
        sections=[_Shown.of(section, subject) for section in found],
        told=information(subject, found, running().host.language()),
        value=told,
    )


@pages.get("/privacy/data/<table>", gate=Gate.SUBJECT)
def held_records(table: str) -> str:
    """Every record of one table, fifty a page."""
    subject = subject_here()
    section = next((each for each in sections(subject) if each.holder.name == table), None)
    if section is None:
        abort(404)
    return _records_page(section, subject, title=section.title)


@pages.get("/privacy/download", gate=Gate.SUBJECT, fresh=True)
def download() -> str:
    """What a download holds, and the one that was made last."""
    newest = latest(subject_here(), Right.ACCESS)
    return render("centre/download.html", newest=newest, ready=newest is not None and export.file_of(newest))


@pages.post("/privacy/download", gate=Gate.SUBJECT, fresh=True)
def order_download() -> Response:
    """Begins a download."""
    made = export.order(subject_here(), running().host.language())
    return go("download_progress", token=made.token)


@pages.get("/privacy/download/<token>", gate=Gate.SUBJECT)
def download_progress(token: str) -> str:
    """How far a download is; can be left and found again."""
    asked = _own(token, Right.ACCESS)
    file = export.file_of(asked)
    return render(
        "centre/download_progress.html",
        asked=asked,
        progress=_progress(asked),
        size=file.stat().st_size if file else None,
        until=export.expiry(asked),
        waiting=asked.state is State.RECEIVED,
    )


@pages.post("/privacy/download/<token>/file", gate=Gate.SUBJECT, fresh=True)
def take_download(token: str) -> Response:
    """The file itself, as long as it is there; that it was taken is a step of the request."""
    asked = _own(token, Right.ACCESS)
    file = export.file_of(asked)
    if file is None:
        flash(_("This file is gone. Please make a new one."), "warning")
        return go("download")
    asked.take()
    name = f"data-{running().host.now():%Y%m%d}.zip"
    answer = send_file(file, "application/zip", as_attachment=True, download_name=name, etag=False)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@pages.get("/privacy/erasure", gate=Gate.SUBJECT, fresh=True)
def erasure_plan() -> str | Response:
    """What would become of each record, with the article, before anything is done."""
    return _plan_page()


@pages.get("/privacy/erasure/records/<holds>", gate=Gate.SUBJECT, fresh=True)
def planned_records(holds: str) -> str:
    """The records of one step of the plan, fifty a page."""
    subject = subject_here()
    step = next((each for each in erasure.plan(subject) if each.key == holds), None)
    if step is None:
        abort(404)
    return _records_page(_section(step), subject, title=_(step.label))


@pages.post("/privacy/erasure", gate=Gate.SUBJECT, fresh=True)
def confirm_erasure() -> str | Response | tuple[str, int]:
    """Begins the erasure, closes the account and signs out."""
    subject = subject_here()
    session().execute(select(Subject.id).where(Subject.id == subject).with_for_update())  # a second click waits
    if (begun := latest(subject, Right.ERASURE)) is not None:
        return go("erasure_progress", token=begun.token)
    if request.form.get("sure") != "yes":
        return _plan_page(error=_("Please tick the box if you want your data to be erased.")), 422
    done = erasure.confirm(subject, running().host.language(), _address)
    running().host.signed_out()
    return go("erasure_progress", token=done.request.token)


@pages.get("/privacy/erasure/<token>", gate=Gate.ANYONE)
def erasure_progress(token: str) -> str:
    """How far the erasure is, then the certificate. Whoever has the address may look: it names nobody."""
    asked = by_token(token)
    done = erasure.erasure_of(asked) if asked is not None else None
    if asked is None or done is None:
        abort(404)
    return render(
        "centre/erasure_progress.html",
        asked=asked,
        erasure=done,
        progress=_progress(asked),
        running=done.phase not in {Phase.FULFILLED, Phase.REVIEW},
        fulfilled=done.phase == Phase.FULFILLED,
        steps=_certified(done),
        outcomes=outcomes(),
    )


def subject_here() -> int:
    """The subject who is signed in; 403 for accounts that are nobody's."""
    subject = running().host.current_subject()
    if subject is None:
        abort(403)
    return subject


def outcomes() -> dict[str, str]:
    """What becomes of records, in the reader's words."""
    return {
        Outcome.ERASED: _("Erased"),
        Outcome.DETACHED: _("Stays without your identity"),
        Outcome.REDACTED: _("Stays; what identifies you is removed"),
        Outcome.KEPT: _("Kept for a time"),
        Outcome.PARTLY: _("Partly kept for a time, the rest is erased"),
        Outcome.SHARED: _("Stays with your colleagues"),
    }


class _Shown:
    """A section of the overview: its fields if it is one record, else its first records as a table."""

    def __init__(self, section: Section, records: list[Record]) -> None:
        self.section, self.records = section, records
        self.fields: list[Field] = fields(section)
        self.single = section.total == 1

    @classmethod
    def of(cls, section: Section, subject: int) -> _Shown:
        return cls(section, section.first(subject, FEW))


def _records_page(section: Section, subject: int, *, title: str) -> str:
    number = max(request.args.get("page", 1, int), 1)
    found = list(islice(section.records(subject, size=PAGE), number - 1, number + 1))
    if not found:
        abort(404)
    return render(
        "centre/records.html",
        title=title,
        section=section,
        fields=fields(section),
        records=found[0],
        number=number,
        more=len(found) > 1,
        value=told,
    )


def _plan_page(error: str | None = None) -> str:
    subject = subject_here()
    steps = erasure.plan(subject)
    return render(
        "centre/erasure_plan.html",
        steps=[(step, fields(_section(step)), _section(step).first(subject, FEW)) for step in steps],
        outcomes=outcomes(),
        error=error,
        value=told,
        few=FEW,
        kept_labels={step.key: _labels(step) for step in steps},
    )


def _section(step: Step) -> Section:
    return Section(step.holder, (step.reach,), step.count)


def _labels(step: Step) -> list[str]:
    return [_(place.says.label) for place in step.holder.places if place.column.name in step.kept]


def _own(token: str, right: Right) -> Request:
    """A request of the person who looks, or 404."""
    asked = by_token(token)
    if asked is None or asked.subject != subject_here() or asked.right != right:
        abort(404)
    return asked


def _progress(asked: Request) -> Progress | None:
    return None if asked.job is None else running().host.job_progress(asked.job)


def _certified(done: Erasure) -> list[erasure.Certified]:
    language = running().host.language()
    return [erasure.Certified.of(step, language) for step in done.steps]


def _address(asked: Request) -> str:
    return running().host.address + url("erasure_progress", token=asked.token)
