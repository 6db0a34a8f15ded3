"""What runs in the present application: the host that the site lent, the policy, and the data map."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from flask import current_app
from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from gdpr import Gdpr

KEY = "gdpr"


def running() -> Gdpr:
    """The `Gdpr` of the present application: `.host`, `.policy` and `.map`."""
    return cast("Gdpr", current_app.extensions[KEY])


def session() -> Session:
    """The present transaction of the site; gdpr never commits it."""
    return cast(Session, running().host.db.session())
