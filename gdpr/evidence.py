"""How the site shows that it keeps its word: each clause, what enforces it, what tests it, and the last evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gdpr.figures import FIGURES, Figure
from gdpr.policy import Clause, Policy, Text
from gdpr.policy.nodes import Node
from gdpr.policy.read import SHIPPED
from gdpr.policy.standing import Standing
from gdpr.running import running

FILE = "evidence.toml"
TESTS = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Proof:
    """What a site says of one clause: what enforces it, what tests it, and which figure shows it."""

    clause: str
    standing: Standing
    enforced: Text | None  # None: nothing yet
    missing: Text | None  # which part does not hold yet
    figure: str | None
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A clause with its proof and its last evidence, in the reader's language."""

    clause: Clause
    proof: Proof
    figure: Figure | None


def read(policy: Policy) -> Mapping[str, Proof]:
    """What the site's policy folder says of each clause. Raises PolicyError with the place."""
    file = _folder(running().host.policy) / FILE
    if not file.is_file():
        return {}
    node = Node.parse(f"{file.parent.name}/{FILE}", file.read_text("utf-8"))
    return {key: _proof(key, node.table(key), policy.languages) for key in node.values}


def lines() -> list[Line]:
    """Every clause of the policy in force; one that nothing is said of is not kept yet."""
    policy = running().policy
    proofs = read(policy)
    silent = {key: Proof(key, Standing.NOT_YET, None, None, None, ()) for key in policy.clauses}
    return [
        Line(clause, proof, FIGURES[proof.figure]() if proof.figure else None)
        for key, clause in policy.clauses.items()
        for proof in [proofs.get(key, silent[key])]
    ]


def faults(policy: Policy, root: Path = TESTS) -> list[str]:
    """What must not pass `make check`: a clause left out, a promise without a test that names it. One line each."""
    proofs = read(policy)
    return [
        *(f"{key}: the list of evidence leaves it out" for key in policy.clauses if key not in proofs),
        *(f"{key}: is no clause of the policy" for key in proofs if key not in policy.clauses),
        *(fault for proof in proofs.values() for fault in _untested(proof, root)),
    ]


def _folder(policy: str) -> Path:
    return SHIPPED / policy if (SHIPPED / policy).is_dir() else Path(policy)


def _proof(key: str, node: Node, languages: tuple[str, ...]) -> Proof:
    proof = Proof(
        clause=key,
        standing=node.one_of("standing", Standing),
        enforced=node.maybe("enforced", lambda name: node.text(name, languages)),
        missing=node.maybe("missing", lambda name: node.text(name, languages)),
        figure=node.maybe("figure", node.string),
        tests=node.strings("tests"),
    )
    node.close()
    if proof.figure is not None and proof.figure not in FIGURES:
        raise node.error("figure", f"{proof.figure!r} is none of {', '.join(FIGURES)}")
    if (proof.standing is Standing.NOT_YET) != (proof.enforced is None):
        raise node.error("enforced", "goes with what is kept, wholly or partly, and only with that")
    if (proof.standing is Standing.KEPT) != (proof.missing is None):
        raise node.error("missing", "says what does not hold yet, and only where something does not")
    return proof


def _untested(proof: Proof, root: Path) -> list[str]:
    if proof.standing is Standing.NOT_YET:
        return []
    if not proof.tests:
        return [f"{proof.clause}: claims to be enforced, but no test names it"]
    found = [(test, root / test) for test in proof.tests]
    return [
        f"{proof.clause}: {test} does not exist or does not name it"
        for test, path in found
        if not path.is_file() or proof.clause not in path.read_text("utf-8")
    ]
