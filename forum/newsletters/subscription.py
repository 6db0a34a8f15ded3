"""Stopping newsletters by the link in each of them; the signed link is the proof."""

from flask_babel import gettext as _
from sqlalchemy import select, update

import gdpr
from forum.kernel import links
from forum.kernel.clock import now
from forum.kernel.db import db
from forum.kernel.i18n import language
from forum.newsletters.models import PURPOSE, Delivery, Edition
from gdpr.basis import Event, states
from gdpr.policy import Basis
from gdpr.running import running
from gdpr.subjects import subject_called


def is_ours(token: str) -> bool:
    """Whether this is a link that we once sent; whose it is, or whether she is still known, is not told."""
    return _read(token) is not None


def stop(token: str) -> None:
    """No newsletter goes to this person any more. A second time, or for an erased person, nothing happens."""
    known_as, edition = _read(token) or ("", "")
    subject = subject_called(known_as)
    state = states(subject).get(PURPOSE) if subject is not None else None
    if subject is None or state is None or not state.allowed:
        return
    by_consent = running().policy.purposes[PURPOSE].basis is Basis.CONSENT
    event = Event.WITHDRAWN if by_consent else Event.OBJECTED
    shown = _("Stop the newsletter")
    evidence = gdpr.Evidence(shown=shown, language=language(), how="unsubscribe link")
    gdpr.record(subject, PURPOSE, event, evidence=evidence)
    _note(subject, edition)


def _note(subject: int, edition: str) -> None:
    of_edition = select(Edition.id).where(Edition.public_id == edition).scalar_subquery()
    db.session.execute(
        update(Delivery)
        .where(Delivery.subject == subject, Delivery.edition_id == of_edition)
        .values(unsubscribed_at=now())
        .execution_options(synchronize_session=False)
    )


def _read(token: str) -> tuple[str, str] | None:
    try:
        subject, edition = links.read("unsubscribe", token)
    except links.LinkUnknown:
        return None
    return str(subject), str(edition)
