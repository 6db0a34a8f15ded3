"""The job of an erasure: announce it in the ledger, carry it out, look whether anything is left, and say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select, update

from gdpr.erasure.keep import KEEPING, Certified, kept_rows
from gdpr.erasure.plan import plan
from gdpr.erasure.redact import Redactor
from gdpr.erasure.seal import Known, Sealed, opened
from gdpr.erasure.steps import Work, as_row, carry_out
from gdpr.erasure.tables import Erasure, Phase, Settled
from gdpr.export.files import HOLDING
from gdpr.host import Holding, Job
from gdpr.requests import Request, State
from gdpr.running import running, session
from gdpr.scan import Findings, scan
from gdpr.subjects import public_id


@dataclass(frozen=True)
class Case:
    """What the job needs to know of an erasure, read once."""

    id: int
    name: str  # of the request
    subject: int
    language: str
    sealed: Sealed

    @classmethod
    def read(cls, id: int) -> Case | None:
        """None if the erasure has come to its end."""
        wanted = select(Request.token, Request.subject, Request.language, Erasure.sealed)
        row = session().execute(wanted.join(Erasure).where(Erasure.id == id)).one()
        if row.sealed is None:
            return None
        return cls(id, row.token, row.subject, row.language, opened(row.sealed, row.token))


def run(job: Job, erasure: int) -> None:
    """The task `gdpr.erase`: from wherever it was cut off to the end. Doing it twice changes nothing."""
    here = running()
    case = Case.read(erasure)
    if case is None:
        _close_ledger(erasure)
        return
    strong = [known.value for known in case.sealed.strong]
    here.ledger.intend(case.name, public_id(case.subject), strong, here.host.now())
    _phase(erasure, Phase.RUNNING)
    carry_out(Work(case.subject, erasure, Redactor(case.sealed.strong), job))
    for holding in _holdings():
        holding.forget(case.subject, strong)
    _phase(erasure, Phase.SCANNING)
    session().rollback()  # the scan reads what is committed, on a connection of its own
    found = scan(
        here.host.db.engine,
        _pairs(case.sealed.strong),
        _pairs(case.sealed.weak),
        holdings=_holdings(),
        allowed=kept_rows(erasure, case.subject),
    )
    if found.strong:
        _hand_to_the_board(case, found)
    else:
        _fulfil(case, found)
        _close_ledger(erasure)


def _hand_to_the_board(case: Case, found: Findings) -> None:
    """Something is left: not fulfilled. The seal stays until somebody has looked and the job ran again."""
    here = running()
    with here.host.writing():
        erasure = _still_open(case.id)
        if erasure is None:
            return
        erasure.phase, erasure.report = Phase.REVIEW, _report(found)
        erasure.request.append(State.REVIEW, places=found.counts())
        office, language = here.policy.officer.email, here.policy.languages[-1]
        here.host.mail(office, "gdpr/mails/review", language, name=case.name, places=found.counts())


def _fulfil(case: Case, found: Findings) -> None:
    """Nothing is left: destroy the seal, and tell her with it for the last time."""
    host = running().host
    with host.writing():
        erasure = _still_open(case.id)
        if erasure is None:
            return
        erasure.phase, erasure.report, erasure.sealed = Phase.FULFILLED, _report(found), None
        erasure.request.append(State.FULFILLED, texts=found.texts)
        session().merge(Settled(name=case.name, at=host.now()))
        _write_down_kept(erasure, case.subject)
        if case.sealed.email:
            host.mail(
                case.sealed.email,
                "gdpr/mails/erased",
                case.language,
                page=case.sealed.page,
                kept=[Certified.of(step, case.language) for step in erasure.steps if step.until],
            )


def _write_down_kept(erasure: Erasure, subject: int) -> None:
    """What is kept without having been planned: the record of the erasure itself, above all."""
    session().flush()
    known = {step.holds for step in erasure.steps}
    for step in plan(subject):
        if step.outcome in KEEPING and step.key not in known:
            erasure.steps.append(as_row(step, erasure.id, len(erasure.steps)))


def _close_ledger(id: int) -> None:
    erasure = session().get_one(Erasure, id)
    steps = {step.holds: step.outcome for step in erasure.steps}
    running().ledger.finish(erasure.request.token, steps, running().host.now())


def _report(found: Findings) -> dict[str, Any]:
    return {
        "texts": found.texts,
        "left": found.counts(),
        "candidates": [asdict(spot) for spot in found.weak],
        "spots": [asdict(spot) for spot in found.strong[:200]],
    }


def _phase(id: int, phase: Phase) -> None:
    with running().host.writing():
        session().execute(update(Erasure).where(Erasure.id == id, Erasure.sealed.is_not(None)).values(phase=phase))


def _still_open(id: int) -> Erasure | None:
    """The erasure, held; None if another worker, which took it over as lost, has come to its end first."""
    erasure = session().get_one(Erasure, id, with_for_update=True)
    return None if erasure.sealed is None else erasure


def _holdings() -> list[Holding]:
    return [*running().host.holdings, HOLDING]


def _pairs(identifiers: Iterable[Known]) -> list[tuple[str, str]]:
    return [(known.kind, known.value) for known in identifiers]
