"""Right to erasure: GDPR Art. 17; C-60/22, C-129/21, C-26/22."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gdpr.rules import objection
from gdpr.rules.facts import Facts
from gdpr.rules.objection import WEIGHED
from gdpr.rules.parts import Item
from gdpr.rules.recipients import telling_recipients
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

GROUNDS = Table(
    "On which grounds must data be erased?",
    "GDPR 17(1); missing papers alone are no unlawful processing (C-60/22). `basis` is that of each data class",
    (
        Row("no_longer_needed", {"no_longer_necessary": True}, cites=("17(1)(a)",)),
        Row(
            "consent_gone",
            {"consent_withdrawn": True, "other_legal_ground": False, "basis": ("consent", "none", None)},
            cites=("17(1)(b)",),
            duties=("stop_consent_processing",),
        ),
        Row(
            "objection_prevails",
            {
                "objection_21_1": True,
                "balancing_pending": False,
                "overriding_grounds": False,
                "basis": (*WEIGHED, "none"),
            },
            cites=("17(1)(c)", "21(1)"),
            duties=("stop_processing",),
        ),
        Row(
            "marketing_objection",
            {"is_direct_marketing": True, "basis": (*WEIGHED, "consent", "none", None)},
            cites=("17(1)(c)", "21(2)"),
            duties=("stop_marketing", "stop_marketing_profiling"),
        ),
        Row("unlawful", {"unlawful_processing": True, "only_defect": "none"}, cites=("17(1)(d)",)),
        Row("no_basis", {"basis": Said("none")}, cites=("17(1)(d)",)),
        Row("law_orders_erasure", {"erasure_duty_eu_ms": True}, cites=("17(1)(e)",)),
        Row("collected_from_child", {"collected_from_child_iss": True}, cites=("17(1)(f)",)),
    ),
    every=True,
)
FAILING = Table(
    "Where there is no ground: what fails?",
    "GDPR 17(1)",
    (
        Row(
            "papers_missing",
            {"only_defect": ("no_record_art30", "no_arrangement_art26")},
            cites=("17(1)(d)",),
        ),
        Row("other_ground_covers", {"consent_withdrawn": True, "other_legal_ground": True}, cites=("17(1)(b)",)),
        Row(
            "rests_not_on_consent",
            {"consent_withdrawn": True, "other_legal_ground": False},
            cites=("17(1)(b)",),
        ),
        Row("overriding_shown", {"objection_21_1": True, "overriding_grounds": True}, cites=("17(1)(c)",)),
        Row(
            "objection_open",
            {"objection_21_1": True, "overriding_grounds": False, "balancing_pending": True},
            cites=("17(1)(c)", "18(1)(d)"),
            duties=("mark_restricted",),
        ),
        Row(
            "objection_not_open_here",
            {"objection_21_1": True, "overriding_grounds": False, "balancing_pending": False},
            cites=("17(1)(c)",),
        ),
        Row("marketing_data_bound", {"is_direct_marketing": True}, cites=("17(1)(c)",)),
    ),
    every=True,
)
STILL_NEEDED = Row("still_needed", {}, cites=("17(1)(a)",))
EXCEPTIONS = Table(
    "Which exceptions keep data?",
    "GDPR 17(3); a law of a third country is none. Where data classes carry a flag, it covers these alone",
    (
        Row("expression", {"needed_for_expression": True}, cites=("17(3)(a)",)),
        Row("duty_to_keep", {"retention_law": "eu_ms"}, cites=("17(3)(b)",)),
        Row("research", {"research_seriously_impaired": True}, cites=("17(3)(d)",)),
        Row("legal_claims", {"needed_for_claims_by": "controller"}, cites=("17(3)(e)",)),
    ),
    every=True,
)
MADE_PUBLIC = Row("made_public", {}, cites=("17(2)",), duties=("inform_other_controllers_17_2",))
FLAGS = {
    "retention_law_eu_ms": ("retention_law", "eu_ms"),
    "retention_law_third_country": ("retention_law", "third_country"),
    "needed_for_claim": ("needed_for_claims_by", "controller"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """What is judged at once: a data class, or the whole file where none is listed."""

    facts: Facts
    own: Mapping[str, object]
    name: str = ""

    def read(self, name: str) -> object:
        return self.own[name] if name in self.own else self.facts[name]


def erasure(facts: Facts) -> Ruling:
    parts = _parts(facts)
    grounds = {part.name: GROUNDS.any(part.read) for part in parts}
    exceptions = {part.name: EXCEPTIONS.all(part.read) for part in parts}
    if not any(grounds.values()) and objection.PENDING.holds(facts.__getitem__):
        return Ruling.of(objection.PENDING).needing("overriding_grounds")
    erased = [part for part in parts if grounds[part.name] and not exceptions[part.name]]
    kept = [part for part in parts if part not in erased]
    rows = [row for part in erased for row in grounds[part.name]]
    for part in kept:
        rows += exceptions[part.name]
        rows += [] if grounds[part.name] else _failing(part)
    ruling = Ruling.of(*rows, outcome=_outcome(erased, kept))
    if facts.items():
        ruling = ruling.over((part.name for part in erased), (part.name for part in kept))
    return _carried_out(ruling, facts) if erased else ruling


def _parts(facts: Facts) -> list[Part]:
    items = facts.items()
    flagged = {FLAGS[item.flag][0]: "none" for item in items if item.flag in FLAGS}
    return [Part(facts, _own(item, flagged), item.name) for item in items] or [Part(facts, {})]


def _own(item: Item, flagged: Mapping[str, str]) -> Mapping[str, object]:
    own = {"basis": item.basis, **flagged}
    return {**own, **dict([FLAGS[item.flag]])} if item.flag in FLAGS else own


def _failing(part: Part) -> list[Row]:
    return FAILING.all(part.read) or [STILL_NEEDED]


def _outcome(erased: list[Part], kept: list[Part]) -> str:
    if not kept:
        return "grant"
    return "partial" if erased else "refuse"


def _carried_out(ruling: Ruling, facts: Facts) -> Ruling:
    ruling = ruling.owing("erase")
    if facts["made_public_by_controller"]:
        ruling = ruling.also(MADE_PUBLIC)
    return telling_recipients(ruling, facts)
