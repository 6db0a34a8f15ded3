"""Worked cases against the decisions: what is right, what is not, and how often a wrong answer grants or refuses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gdpr.rules.decide import decide
from gdpr.rules.schema import BadFact

MAY_ADD = 4  # points cited beyond those on which the source says that the result turns
REFUSALS = frozenset({"refuse", "not_applicable", "prohibited", "refuse_registration", "refuse_publication"})
Case = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Scored:
    """One case: what was given instead of what was wanted, by aspect; empty if all is right."""

    id: str
    outcome: str
    faults: Mapping[str, str]

    @property
    def right_outcome(self) -> bool:
        return "outcome" not in self.faults

    @property
    def right_law(self) -> bool:
        return self.right_outcome and "citations" not in self.faults

    @property
    def right(self) -> bool:
        return not self.faults


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of the cases, and the two kinds of error that hurt."""

    cases: Sequence[Scored]

    @property
    def outcome(self) -> int:
        return sum(case.right_outcome for case in self.cases)

    @property
    def law(self) -> int:
        return sum(case.right_law for case in self.cases)

    @property
    def everything(self) -> int:
        return sum(case.right for case in self.cases)

    @property
    def false_grants(self) -> int:
        return sum(case.outcome == "grant" and not case.right_outcome for case in self.cases)

    @property
    def false_refusals(self) -> int:
        return sum(case.outcome in REFUSALS and not case.right_outcome for case in self.cases)

    def lines(self) -> Iterable[str]:
        for case in self.cases:
            if not case.right:
                yield f"{case.id}: " + "; ".join(f"{aspect}: {text}" for aspect, text in case.faults.items())
        total = len(self.cases)
        yield f"right outcome {self.outcome}/{total}"
        yield f"right outcome and points of law {self.law}/{total}"
        yield f"right in everything {self.everything}/{total}"
        yield f"false grants {self.false_grants}, false refusals {self.false_refusals}"


def score(cases: Iterable[Case]) -> Score:
    return Score([score_one(case) for case in cases])


def score_one(case: Case) -> Scored:
    try:
        given = decide(case["facts"]).as_dict()
    except BadFact as error:
        given = {"outcome": f"refused: {error}"}
    return Scored(str(case["id"]), str(given["outcome"]), faults(case["expected"], given))


def faults(wanted: Case, given: Case) -> dict[str, str]:
    """Where the decision fails the pass conditions."""
    found = {
        "outcome": _outcome(wanted, given),
        "citations": _citations(wanted, given.get("citations", [])),
        "duties": _duties(wanted, set(given.get("duties", []))),
        "deadline": _deadline(wanted, given),
        "items": _items(wanted, given),
        "extra": _extra(wanted.get("extra", {}), given.get("extra", {})),
    }
    return {aspect: text for aspect, text in found.items() if text}


def _outcome(wanted: Case, given: Case) -> str:
    allowed = wanted.get("outcome_any", [wanted["outcome"]])
    return "" if given["outcome"] in allowed else f"{given['outcome']}, not {' or '.join(allowed)}"


def _citations(wanted: Case, cited: Sequence[str]) -> str:
    missing = [point for point in wanted["citations"] if not any(_meets(point, one) for one in cited)]
    wrong = [point for point in wanted.get("must_not_cite", []) if point in cited]
    many = len(cited) > len(wanted["citations"]) + MAY_ADD
    return f"missing {missing}, wrong {wrong}, gave {list(cited)}" if missing or wrong or many else ""


def _meets(wanted: str, given: str) -> bool:
    """A point is met by itself or by a more specific one."""
    return re.match(re.escape(wanted) + r"(\(|$)", given) is not None


def _duties(wanted: Case, given: set[str]) -> str:
    lacking = sorted(set(wanted["duties"]) - given)
    excess = sorted(set(wanted.get("must_not_duties", [])) & given)
    return f"lacking {lacking}, excess {excess}" if lacking or excess else ""


def _deadline(wanted: Case, given: Case) -> str:
    wrong: list[str] = []
    if "deadline" in wanted and given.get("deadline") not in wanted.get("deadline_accept", [wanted["deadline"]]):
        wrong.append(f"{given.get('deadline')}, not {wanted['deadline']}")
    extra = given.get("deadline_extra", {})
    for name, value in wanted.get("deadline_extra", {}).items():
        if not _within(value, extra.get(name)):
            wrong.append(f"{name} {extra.get(name)}, not {value}")
    return "; ".join(wrong)


def _within(wanted: str | list[str], given: str | list[str] | None) -> bool:
    if isinstance(wanted, str) or given is None:
        return wanted == given
    return all(wanted[0] <= day <= wanted[-1] for day in ([given] if isinstance(given, str) else given))


def _items(wanted: Case, given: Case) -> str:
    wrong = [
        name for name in ("include", "exclude") if name in wanted and set(wanted[name]) != set(given.get(name, []))
    ]
    return "; ".join(f"{name} {given.get(name)}, not {wanted[name]}" for name in wrong)


def _extra(wanted: Case, given: Case) -> str:
    wrong = [
        name
        for name, value in wanted.items()
        if not (set(value) <= set(given.get(name, [])) if name == "sa_countries" else given.get(name) == value)
    ]
    return "; ".join(f"{name} {given.get(name)}, not {wanted[name]}" for name in wrong)
