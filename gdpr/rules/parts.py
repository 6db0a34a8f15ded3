"""What a fact may list: the data classes of a file and the recipients of data, each written as one string."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

BASIS_POINTS = {
    "consent": "6(1)(a)",
    "contract": "6(1)(b)",
    "legal_obligation": "6(1)(c)",
    "vital_interest": "6(1)(d)",
    "public_task": "6(1)(e)",
    "legitimate_interest": "6(1)(f)",
    "none": "6(1)",
}
PARTS = {
    "origin": ("provided", "observed", "inferred", "other_source"),
    "basis": tuple(BASIS_POINTS),
    "medium": ("auto", "paper"),
    "flag": (
        "",
        "retention_law_eu_ms",
        "retention_law_third_country",
        "needed_for_claim",
        "third_party_rights",
        "third_party_names",
        "trade_secret",
    ),
}


@dataclass(frozen=True, slots=True)
class Item:
    """A class of data in the file, "name|origin|basis|medium|flag"."""

    name: str
    origin: str
    basis: str
    medium: str
    flag: str

    @classmethod
    def read(cls, text: str) -> Self:
        name, *parts = text.split("|")
        if not name or len(parts) != len(PARTS):
            raise ValueError(f"{text!r} is not name|origin|basis|medium|flag")
        for value, (part, choices) in zip(parts, PARTS.items(), strict=True):
            if value not in choices:
                raise ValueError(f"{text!r}: {part} {value!r} is none of {', '.join(filter(None, choices))}")
        return cls(name, *parts)

    def part(self, name: str) -> str:
        return str(getattr(self, name))


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone who was given the data, "name:reachable" or "name:gone"."""

    name: str
    reachable: bool

    @classmethod
    def read(cls, text: str) -> Self:
        name, _, state = text.rpartition(":")
        if not name or state not in {"reachable", "gone"}:
            raise ValueError(f"{text!r} is not name:reachable or name:gone")
        return cls(name, state == "reachable")
