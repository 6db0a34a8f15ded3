"""From facts to a decision: which gates a question passes, which rule answers it, and which clock runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gdpr.rules import (
    abuse,
    access,
    automated,
    basis,
    breach,
    children,
    complaint,
    consent,
    erasure,
    held,
    identity,
    letter,
    notices,
    objection,
    portability,
    recipients,
    records,
    rectification,
    representative,
    restriction,
    scope,
    special,
    time,
    transfers,
    vendors,
)
from gdpr.rules.appi import breach as appi_breach
from gdpr.rules.appi import cease_use, correction, disclosure, provision, purpose
from gdpr.rules.appi import records as appi_records
from gdpr.rules.decision import Decision
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.schema import BadFact
from gdpr.rules.table import NeedsFinding

CITED_AT_MOST = 5  # points of form and time are left out where the points of the result are many
Rule = Callable[[Facts], Ruling]
Gate = Callable[[Facts], Ruling | None]


@dataclass(frozen=True, slots=True)
class Question:
    """How a kind of question is answered: gates in their order, then a rule. Requests have a letter and a month."""

    article: str
    rule: Rule
    gates: tuple[Gate, ...] = (scope.outside_gdpr,)
    request: bool = False


def _request(article: str, rule: Rule) -> Question:
    gates = (scope.outside_gdpr, identity.unclear_gdpr, abuse.abusive, held.nothing_held)
    return Question(article, rule, gates, request=True)


def _appi_request(article: str, rule: Rule) -> Question:
    return Question(article, rule, (scope.outside_appi, identity.unclear_appi))


def _appi(article: str, rule: Rule) -> Question:
    return Question(article, rule, (scope.outside_appi,))


GDPR: Mapping[str, Question] = {
    "access": _request("15(1)", access.access),
    "rectification": _request("16", rectification.rectification),
    "erasure": _request("17(1)", erasure.erasure),
    "restriction": _request("18(1)", restriction.restriction),
    "restricted_use": Question("18(2)", restriction.restricted_use),
    "recipient_info": _request("19", recipients.recipient_info),
    "portability": _request("20(1)", portability.portability),
    "portability_response_check": Question("20(1)", portability.portability_response_check),
    "objection": _request("21(1)", objection.objection),
    "adm_review": _request("22(3)", automated.adm_review),
    "adm_check": Question("22(1)", automated.adm_check),
    "consent_withdrawal": _request("7(3)", consent.consent_withdrawal),
    "consent_check": Question("4(11)", consent.consent_check),
    "basis_check": Question("6(1)", basis.basis_check),
    "registration": Question("8(1)", children.registration),
    "special_check": Question("9(1)", special.special_check),
    "publication_check": Question("9(1)", special.publication_check),
    "notice_check": Question("13(1)", notices.notice_check),
    "extension_check": Question("12(3)", time.extension_check),
    "complaint_info": Question("77(1)", complaint.complaint_info),
    "scope_check": Question("3", scope.scope_check, gates=()),
    "representative_check": Question("27(1)", representative.representative_check, gates=()),
    "vendor_check": Question("28(3)", vendors.vendor_check),
    "records_check": Question("30(1)", records.records_check),
    "breach": Question("33(1)", breach.breach),
    "transfer_check": Question("44", transfers.transfer_check),
}
APPI: Mapping[str, Question] = {
    "appi_purpose_check": _appi("APPI:17(1)", purpose.appi_purpose_check),
    "appi_provision_check": _appi("APPI:27(1)", provision.appi_provision_check),
    "appi_record_check": _appi("APPI:29(1)", appi_records.appi_record_check),
    "appi_disclosure": _appi_request("APPI:33(1)", disclosure.appi_disclosure),
    "appi_correction": _appi_request("APPI:34(1)", correction.appi_correction),
    "appi_cease_use": _appi_request("APPI:35(1)", cease_use.appi_cease_use),
    "appi_breach": _appi("APPI:26(1)", appi_breach.appi_breach),
}
ASKED_UNDER_APPI: Mapping[str, Question] = {
    **APPI,
    "access": APPI["appi_disclosure"],
    "rectification": APPI["appi_correction"],
    "erasure": APPI["appi_cease_use"],
    "breach": APPI["appi_breach"],
    "special_check": _appi("APPI:20(2)", purpose.appi_special_check),
    "scope_check": Question("APPI:2(1)", scope.appi_scope_check, gates=()),
}


def decide(given: Mapping[str, object]) -> Decision:
    """The decision on these facts; BadFact names a field that is unknown, missing or has a bad value."""
    facts = Facts(given)
    question = _question(facts)
    ruling = _ruled(question, facts)
    turned_on = facts.looked_at
    if question.request:
        ruling = time.before_deletion(time.with_month(ruling, facts), facts)
    return Decision(
        outcome=ruling.outcome,
        citations=_citations(ruling),
        duties=ruling.duties,
        reasons=ruling.whys,
        turned_on=turned_on,
        deadline=ruling.deadline,
        deadline_extra=ruling.deadline_extra,
        include=ruling.include or (),
        exclude=ruling.exclude or (),
        extra=ruling.extra,
        needs=ruling.needs,
        countries=complaint.near(facts),
    )


def _question(facts: Facts) -> Question:
    asked = facts["request_type"]
    if asked is None:
        raise BadFact("request_type", "is missing")
    questions = ASKED_UNDER_APPI if facts["regime"] == "appi" else {**GDPR, **APPI}
    if asked not in questions:
        raise BadFact("request_type", f"{asked} is no question of the APPI")
    return questions[str(asked)]


def _ruled(question: Question, facts: Facts) -> Ruling:
    try:
        stopped = next((stop for gate in question.gates if (stop := gate(facts))), None)
        ruling = stopped or question.rule(facts)
    except NeedsFinding as needs:
        return Ruling("needs_finding", cites=(question.article,), whys=("finding_missing",)).needing(*needs.missing)
    owes_letter = question.request and not (stopped and stopped.outcome == "not_applicable")
    return letter.answered(ruling, facts) if owes_letter else ruling


def _citations(ruling: Ruling) -> tuple[str, ...]:
    cites = tuple(dict.fromkeys(ruling.cites))
    room = max(0, CITED_AT_MOST - len(cites))
    return cites + tuple(point for point in ruling.beside if point not in cites)[:room]
