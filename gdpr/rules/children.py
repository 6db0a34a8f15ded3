"""Children: GDPR Art. 8 and the age rule of the site; national ages from authorities.toml."""

from __future__ import annotations

from gdpr.rules.authorities import AGES, DEFAULT_AGE
from gdpr.rules.facts import Facts
from gdpr.rules.parts import BASIS_POINTS
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import NeedsFinding, Row

TOO_YOUNG = Row("too_young_to_consent", {}, "invalid", ("8(1)",), ("stop_consent_processing",))
ACCEPTED = Row("old_enough", {}, "accept_registration")
BELOW_SITE_AGE = Row("below_site_age", {}, "refuse_registration", ("5(1)(c)",), ("do_not_keep_applicant_data",))
NO_VALID_CONSENT = Row("too_young_to_join", {}, "refuse_registration", ("8(1)",), ("do_not_keep_applicant_data",))


def registration(facts: Facts) -> Ruling:
    """The age of the site and Art. 8 are two questions; Art. 8 is one only where the basis is consent."""
    age, minimum = facts.number("age"), facts.number("site_minimum_age")
    if age is None:
        raise NeedsFinding("age")
    by_consent = facts["basis"] in {"consent", None}
    valid = art8_consent_valid(facts) if by_consent else True
    below = minimum is not None and age < minimum
    rows = [row for row, refuses in ((BELOW_SITE_AGE, below), (NO_VALID_CONSENT, not valid)) if refuses]
    ruling = Ruling.of(*(rows or [ACCEPTED]))
    if by_consent:
        return ruling.citing("8(1)").telling(art8_consent_valid=valid)
    return ruling if rows else ruling.citing(BASIS_POINTS[facts.text("basis")])


def art8_consent_valid(facts: Facts) -> bool:
    """Old enough where she lives, or authorised by a parent: 8(1), 8(2)."""
    age, country = facts.number("age") or 0, facts.country("data_subject_country")
    if facts["parental_authorisation"]:
        return True
    if country is not None:
        return age >= AGES.get(country, DEFAULT_AGE)
    if min(AGES.values()) <= age < DEFAULT_AGE:
        raise NeedsFinding("data_subject_country")
    return age >= DEFAULT_AGE
