"""The officer tries a case: facts in, decision with article and reasons out. Nothing is stored, so it is a GET."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from flask import request

from gdpr.host import Gate
from gdpr.i18n import gettext as _
from gdpr.rules import BadFact, Decision, decide, explain
from gdpr.rules.schema import FIELDS, LISTS, Field
from gdpr.running import running
from gdpr.views import pages
from gdpr.views.render import render

FIRST = ("regime", "request_type", "received_on")


@dataclass(frozen=True, slots=True)
class Asked:
    """One fact of the form: what was typed, and what is wrong with it."""

    field: Field
    label: str
    typed: str
    error: str | None


@pages.get("/privacy/office/case", gate=Gate.OFFICER)
def try_case() -> str | tuple[str, int]:
    """Every fact of the rules as a form; the decision, once a kind of request is chosen."""
    typed = {name: text for name in FIELDS if (text := request.args.get(name, "").strip())}
    if "request_type" not in typed:
        return _page(typed, None, None)
    try:
        return _page(typed, decide(facts(typed)), None)
    except BadFact as fault:
        return _page(typed, None, fault), 422


def facts(typed: Mapping[str, str]) -> dict[str, object]:
    """What was typed, as the rules take it: yes and no, numbers, lists of lines. Raises BadFact with the field."""
    return {name: _fact(FIELDS[name], unicodedata.normalize("NFKC", text)) for name, text in typed.items()}


def _fact(field: Field, text: str) -> object:
    if field.type == "bool":
        return {"yes": True, "no": False}.get(text, text)
    if field.type == "int" and re.fullmatch(r"\d+", text):
        return int(text)
    if field.type == "number" and re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    if field.type in LISTS:
        return [line.strip() for line in text.splitlines() if line.strip()]
    return text


def _page(typed: Mapping[str, str], decision: Decision | None, fault: BadFact | None) -> str:
    language = running().host.language()
    foremost = dict.fromkeys([*FIRST, *(_behind(decision) if decision else typed)])
    return render(
        "office/case.html",
        foremost=[_asked(FIELDS[name], typed, fault) for name in foremost],
        others=[_asked(field, typed, fault) for name, field in FIELDS.items() if name not in foremost],
        decision=decision,
        explained=explain(decision, language).split("\n") if decision else [],
        findings=[_label(FIELDS[name]) for name in decision.findings] if decision else [],
        fault=fault,
        lists=LISTS,
    )


def _behind(decision: Decision) -> tuple[str, ...]:
    """The facts that the officer should look at first: what is missing, then what the outcome turned on."""
    return (*decision.needs, *decision.turned_on)


def _asked(field: Field, typed: Mapping[str, str], fault: BadFact | None) -> Asked:
    wrong = fault is not None and fault.field == field.name
    error = _("Please check this: %(why)s", why=str(fault).partition(": ")[2]) if wrong else None
    return Asked(field, _label(field), typed.get(field.name, ""), error)


def _label(field: Field) -> str:
    return field.ja if running().host.language() == "ja" else field.en
