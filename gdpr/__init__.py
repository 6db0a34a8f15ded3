"""The front door of gdpr: what a site declares, asks and records about the people whose data it holds."""

from gdpr.basis import Evidence, begin, record
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
from gdpr.notices import Notice, notice
from gdpr.purposes import allows, permitted
from gdpr.site import Gdpr
from gdpr.subjects import new_subject

__all__ = [
    "N_",
    "Audience",
    "Category",
    "Erase",
    "Evidence",
    "Gdpr",
    "Identifier",
    "Notice",
    "Role",
    "Row",
    "Source",
    "Use",
    "allows",
    "begin",
    "disclosed",
    "link",
    "new_subject",
    "notice",
    "permitted",
    "personal",
    "record",
    "technical",
]
