"""What happens when the plan is confirmed: it is written down, what identifies her is sealed, the account is closed."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from gdpr import basis
from gdpr.declare import Identifier
from gdpr.erasure.plan import Step, identifiers, plan
from gdpr.erasure.seal import Known, Sealed, seal
from gdpr.erasure.steps import as_row
from gdpr.erasure.tables import Erasure
from gdpr.requests import Request, Right, receive
from gdpr.running import running, session

TASK = "gdpr.erase"


def confirm(subject: int, language: str, page: Callable[[Request], str] | None = None) -> Erasure:
    """Begin the erasure of a subject in the present transaction: plan, seal, lock, and the job that does it.

    `page` makes the address of the page where she can follow it, for the last mail; without it none is sent.
    """
    erasure = begin(subject, receive(subject, Right.ERASURE, language), page)
    erasure.request.job = running().host.enqueue(TASK, erasure=erasure.id)
    return erasure


def begin(subject: int, request: Request, page: Callable[[Request], str] | None = None) -> Erasure:
    """The same for a request that is there already, without the job."""
    steps = plan(subject)
    sealed = _gathered(subject, steps, page(request) if page else None)
    erasure = Erasure(request=request, sealed=seal(sealed, request.token), report={})
    erasure.steps = [as_row(step, None, position) for position, step in enumerate(steps)]
    session().add(erasure)
    session().flush()
    basis.lock(subject, how="erasure")
    running().host.lock(subject)
    return erasure


def erasure_of(request: Request) -> Erasure | None:
    """The erasure that a request asked for."""
    return session().scalar(select(Erasure).where(Erasure.request_id == request.id))


def get(id: int) -> Erasure:
    """An erasure by its number; NoResultFound if there is none."""
    return session().get_one(Erasure, id)


def _gathered(subject: int, steps: list[Step], page: str | None) -> Sealed:
    """Everything that names the person, and how to reach her a last time."""
    contact = running().host.contact(subject)
    strong = identifiers(subject, steps, Identifier.STRONG)
    if contact is not None and (own := Known("email", contact.email)) not in strong:
        strong.append(own)
    weak = identifiers(subject, steps, Identifier.WEAK)
    return Sealed(tuple(strong), tuple(weak), contact.email if contact and page else None, page)
