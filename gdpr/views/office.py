"""The officer's pages about the policy: its versions, from draft to publication, and the balancing assessments."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from flask import abort, flash, request, url_for
from werkzeug.wrappers import Response

from gdpr import wording
from gdpr.differences import asks, differences
from gdpr.guardians import waiting
from gdpr.host import Gate
from gdpr.i18n import gettext as _
from gdpr.policy import Policy, PolicyError, Source
from gdpr.running import running, session
from gdpr.versions import (
    TOKYO,
    PolicyVersion,
    RefusedVersion,
    check,
    draft,
    drafts,
    newest,
    publish,
    tokyo,
)
from gdpr.views import pages
from gdpr.views.changes import changes
from gdpr.views.render import ENDPOINT, go, render


@pages.get("/privacy/office", gate=Gate.OFFICER)
def office() -> str:
    """The privacy office: what waits, and where everything is."""
    reviews = [purpose for purpose in running().policy.purposes.values() if purpose.balancing is not None]
    due = sum(purpose.balancing.review <= _today() for purpose in reviews if purpose.balancing is not None)
    return render("office/office.html", drafts=len(drafts()), reports=len(waiting()), due=due)


@pages.get("/privacy/office/versions", gate=Gate.OFFICER)
def office_versions() -> str:
    """Every version, the draft first."""
    versions = list(reversed(running().versions.published()))
    return render("office/versions.html", drafts=drafts(), versions=versions, in_force=running().policy.version)


@pages.post("/privacy/office/versions", gate=Gate.OFFICER)
def begin_draft() -> Response:
    """Begins a draft from the newest version, or takes up the one that is open."""
    return go("edit_draft", number=draft().number)


@pages.get("/privacy/office/versions/<int:number>", gate=Gate.OFFICER)
def edit_draft(number: int) -> str:
    """The draft in both languages, what it changes, and who would be asked."""
    version = _draft(number)
    return _form(version, version.source, *_checked(number, version.source))


@pages.post("/privacy/office/versions/<int:number>", gate=Gate.OFFICER)
def save_draft(number: int) -> tuple[str, int] | Response:
    """Keeps what was written; what cannot be a policy is refused with its place and stays in the form."""
    version = _draft(number)
    source = Source(_typed("data"), {language: _typed(f"text_{language}") for language in version.texts})
    policy, error = _checked(number, source)
    if error:
        return _form(version, source, policy, error), 422
    version.data, version.texts = source.data, dict(source.texts)
    flash(_("The draft is saved."), "success")
    return go("edit_draft", number=number)


@pages.post("/privacy/office/versions/<int:number>/removal", gate=Gate.OFFICER)
def remove_draft(number: int) -> Response:
    """Throws a draft away; a published version cannot be removed."""
    session().delete(_draft(number))
    flash(_("The draft is removed."), "success")
    return go("office_versions")


@pages.post("/privacy/office/versions/<int:number>/publication", gate=Gate.OFFICER)
def publish_draft(number: int) -> tuple[str, int] | Response:
    """Publishes the draft from the chosen day on (TTC-51)."""
    version = _draft(number)
    when = When.of(request.form)
    moment = when.moment()
    if moment is None:
        return _form(version, version.source, *_checked(number, version.source), when=when), 422
    pages = {language: _history(language) for language in running().policy.languages}
    try:
        publish(version, moment, pages)
    except (PolicyError, RefusedVersion) as refusal:
        when.errors["date"] = str(refusal) if isinstance(refusal, PolicyError) else _said(refusal)
        return _form(version, version.source, *_checked(number, version.source), when=when), 422
    flash(_("The version is published. Everyone is being told by mail."), "success")
    return go("office_versions")


@pages.get("/privacy/office/assessments", gate=Gate.OFFICER)
def assessments() -> str:
    """The balancing assessments of Art. 6(1)(f) GDPR, those due for review first."""
    weighed = [purpose for purpose in running().policy.purposes.values() if purpose.balancing is not None]
    weighed.sort(key=lambda purpose: purpose.balancing.review if purpose.balancing else date.max)
    return render("office/assessments.html", purposes=weighed, today=_today())


@dataclass
class When:
    """The day and time from which a version is to be in force: what was typed, and what is wrong with it."""

    year: str
    month: str
    day: str
    time: str
    errors: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def of(cls, form: Mapping[str, str]) -> When:
        typed = [unicodedata.normalize("NFKC", form.get(name, "")).strip() for name in ("year", "month", "day", "time")]
        return cls(typed[0], typed[1], typed[2], typed[3])

    @classmethod
    def proposed(cls) -> When:
        """The first day that leaves the notice which the rule of change wants."""
        day = _today() + timedelta(days=running().policy.change.notice_days)
        return cls(str(day.year), str(day.month), str(day.day), "00:00")

    def moment(self) -> datetime | None:
        try:
            day = date(int(self.year), int(self.month), int(self.day))
            return tokyo(day, time.fromisoformat(self.time or "00:00"))
        except ValueError:
            self.errors["date"] = _("This is no date and time. Write for example 2027, 1, 15 and 00:00.")
            return None


def _draft(number: int) -> PolicyVersion:
    version = session().get(PolicyVersion, number)
    if version is None or version.published_at is not None:
        abort(404)
    return version


def _form(
    version: PolicyVersion, source: Source, policy: Policy | None, error: str | None, *, when: When | None = None
) -> str:
    former = newest().policy
    return render(
        "office/draft.html",
        version=version,
        source=source,
        error=error,
        policy=policy or former,
        step=policy and {"changes": changes(differences(former, policy), former, policy), "asks": asks(former, policy)},
        when=when or When.proposed(),
        wording=wording,
    )


def _checked(number: int, source: Source) -> tuple[Policy | None, str | None]:
    try:
        return check(number, source), None
    except (PolicyError, RefusedVersion) as refusal:
        return None, str(refusal)


def _said(refusal: RefusedVersion) -> str:
    return _("This version cannot be published: %(reason)s.", reason=str(refusal))


def _typed(name: str) -> str:
    return request.form.get(name, "").replace("\r\n", "\n")


def _today() -> date:
    return running().host.now().astimezone(TOKYO).date()


def _history(language: str) -> str:
    return running().host.address + url_for(f"{ENDPOINT}policy_history", lang=language)
