"""The front door of gdpr: what a site declares, asks and records about the people whose data it holds."""

from gdpr.declare import (
    N_,
    Audience,
    Category,
    Erase,
    Identifier,
    Role,
    Row,
    Source,
    Use,
    link,
    personal,
    technical,
)
from gdpr.disclosures import disclosed
from gdpr.site import Gdpr
from gdpr.subjects import new_subject

__all__ = [
    "N_",
    "Audience",
    "Category",
    "Erase",
    "Gdpr",
    "Identifier",
    "Role",
    "Row",
    "Source",
    "Use",
    "disclosed",
    "link",
    "new_subject",
    "personal",
    "technical",
]
