"""Authorities that a letter must be able to name: GDPR Art. 77(1)."""

from __future__ import annotations

from gdpr.rules.authorities import COUNTRIES
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling, unique
from gdpr.rules.table import NeedsFinding, Row

NAMED = Row("complaint", {}, "required", ("77(1)",), ("inform_complaint_right",))
PLACES = ("data_subject_country", "data_subject_work_country")


def complaint_info(facts: Facts) -> Ruling:
    if facts["data_subject_country"] is None and facts["data_subject_work_country"] is None:
        raise NeedsFinding("data_subject_country")
    return Ruling.of(NAMED).telling(sa_countries=list(near(facts)))


def near(facts: Facts) -> tuple[str, ...]:
    """Member States of residence and of work."""
    return unique(code for name in PLACES if (code := facts.country(name)) in COUNTRIES and code is not None)
