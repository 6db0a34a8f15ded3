"""Reads the words of a policy: Markdown in which `# ` opens a part and `## ID Title` a clause."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from gdpr.policy.model import Clause, Part, Text
from gdpr.policy.nodes import PolicyError

CLAUSE = re.compile(r"## (?P<id>[A-Z]{3}-\d{2}) (?P<title>.+)")


@dataclass
class _Words:
    """A part or a clause in one language."""

    title: str
    line: int
    id: str = ""
    body: list[str] = field(default_factory=list[str])
    clauses: list[_Words] = field(default_factory=list["_Words"])


def read_parts(key: str, sources: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts of a policy from its text in each language; all must hold the same clauses in the same order."""
    read = {language: _read(f"{key}/policy.{language}.md", source) for language, source in sources.items()}
    first = next(iter(read))
    for language, parts in read.items():
        _same_clauses(f"{key}/policy.{language}.md", read[first], parts, f"policy.{first}.md")
    return tuple(
        Part(
            title=Text({language: parts[number].title for language, parts in read.items()}),
            clauses=tuple(
                _clause({language: parts[number].clauses[place] for language, parts in read.items()})
                for place in range(len(part.clauses))
            ),
        )
        for number, part in enumerate(read[first])
    )


def _read(file: str, source: str) -> list[_Words]:
    parts: list[_Words] = []
    for number, line in enumerate(source.splitlines(), start=1):
        if line.startswith("# "):
            parts.append(_Words(line[2:].strip(), number))
        elif match := CLAUSE.fullmatch(line.strip()):
            if not parts:
                raise PolicyError(file, number, match["id"], "a clause must stand under a part (# …)")
            parts[-1].clauses.append(_Words(match["title"], number, id=match["id"]))
        elif line.startswith("#"):
            raise PolicyError(file, number, "heading", f"write '# Part' or '## TTC-01 Title', not {line.strip()!r}")
        elif parts and parts[-1].clauses:
            parts[-1].clauses[-1].body.append(line)
        elif line.strip():
            raise PolicyError(file, number, "text", "stands before the first clause of its part")
    _complete(file, parts)
    return parts


def _complete(file: str, parts: list[_Words]) -> None:
    seen: set[str] = set()
    for clause in (clause for part in parts for clause in part.clauses):
        if clause.id in seen:
            raise PolicyError(file, clause.line, clause.id, "stands here twice")
        if not "".join(clause.body).strip():
            raise PolicyError(file, clause.line, clause.id, "has no text")
        seen.add(clause.id)
    if not seen:
        raise PolicyError(file, 1, "text", "holds no clause")


def _same_clauses(file: str, wanted: list[_Words], given: list[_Words], other: str) -> None:
    expected, found = _outline(wanted), _outline(given)
    for (name, _), (other_name, line) in zip(expected, found, strict=False):
        if name != other_name:
            raise PolicyError(file, line, other_name, f"{other} has {name} in this place: a translation is missing")
    if len(expected) > len(found):
        name = expected[len(found)][0]
        raise PolicyError(file, found[-1][1], name, "the translation is missing")
    if len(found) > len(expected):
        name, line = found[len(expected)]
        raise PolicyError(file, line, name, f"{other} does not have it: the translation is missing")


def _outline(parts: list[_Words]) -> list[tuple[str, int]]:
    return [(item.id or "a part", item.line) for part in parts for item in (part, *part.clauses)]


def _clause(words: Mapping[str, _Words]) -> Clause:
    return Clause(
        id=next(iter(words.values())).id,
        title=Text({language: clause.title for language, clause in words.items()}),
        body=Text({language: "\n".join(clause.body).strip() for language, clause in words.items()}),
    )
