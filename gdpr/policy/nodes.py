"""Reads TOML so that every complaint names file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, cast

from gdpr.policy.model import Text

Member = TypeVar("Member", bound=StrEnum)
Value = TypeVar("Value")


class PolicyError(ValueError):
    """A policy that is refused: `str()` says file, line, key and reason."""

    def __init__(self, file: str, line: int, key: str, reason: str) -> None:
        self.file, self.line, self.key, self.reason = file, line, key, reason
        super().__init__(f"{file}:{line}: {key}: {reason}")


class Node:
    """One table of a TOML file. What was not read by the end is an unknown key and refused."""

    def __init__(self, file: str, source: str, path: tuple[str, ...], values: dict[str, Any]) -> None:
        self.file, self.source, self.path, self.values = file, source, path, values
        self.read: set[str] = set()

    @classmethod
    def parse(cls, file: str, source: str) -> Node:
        """The root of a document; a syntax error is a PolicyError at its line."""
        try:
            return cls(file, source, (), tomllib.loads(source))
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"line (\d+)", str(error))
            raise PolicyError(file, int(line[1]) if line else source.count("\n") + 1, "TOML", str(error)) from None

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def error(self, key: str, reason: str) -> PolicyError:
        """A refusal of `key` of this table, at its line."""
        path = (*self.path, key) if key else self.path
        return PolicyError(self.file, line_of(self.source, path), ".".join(path), reason)

    def table(self, key: str) -> Node:
        """The table under `key`."""
        return Node(self.file, self.source, (*self.path, key), self._get(key, dict, "a table"))

    def tables(self, key: str) -> Iterator[tuple[str, Node]]:
        """Each table under `key`, with its name."""
        group = self.table(key)
        for name in group.values:
            yield name, group.table(name)

    def string(self, key: str) -> str:
        """A string with something in it."""
        value = cast(str, self._get(key, str, "a string"))
        if not value.strip():
            raise self.error(key, "is empty")
        return value

    def integer(self, key: str) -> int:
        """A whole number."""
        return cast(int, self._get(key, int, "a whole number"))

    def boolean(self, key: str) -> bool:
        """true or false."""
        self.read.add(key)
        if not isinstance(value := self.values.get(key), bool):
            raise self.error(key, "must be true or false")
        return value

    def date(self, key: str) -> date:
        """A date without a time."""
        return cast(date, self._get(key, date, "a date"))

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings; absent means none."""
        if key not in self.values:
            return ()
        value = self._get(key, list, "a list of strings")
        if not all(isinstance(item, str) for item in value):
            raise self.error(key, "must be a list of strings")
        return tuple(value)

    def one_of(self, key: str, kind: type[Member]) -> Member:
        """A member of a closed list."""
        return self._member(key, self.string(key), kind)

    def some_of(self, key: str, kind: type[Member]) -> tuple[Member, ...]:
        """Members of a closed list."""
        return tuple(self._member(key, value, kind) for value in self.strings(key))

    def keys_of(self, key: str, known: Any) -> tuple[str, ...]:
        """Names that must stand in `known`, a table read before."""
        for value in (values := self.strings(key)):
            if value not in known:
                raise self.error(key, f"{value!r} is not declared in this file")
        return values

    def text(self, key: str, languages: tuple[str, ...]) -> Text:
        """A text in every language of the site."""
        node = self.table(key)
        for language in languages:
            if not str(node.values.get(language, "")).strip():
                raise node.error(language, "the translation is missing")
        text = Text({language: node.string(language).strip() for language in languages})
        node.close()
        return text

    def maybe(self, key: str, read: Callable[[str], Value]) -> Value | None:
        """What `read` makes of `key`, or None where it is absent."""
        return read(key) if key in self.values else None

    def close(self) -> None:
        """Everything was read; a key that nobody asked for is a slip of the pen, and refused."""
        for key in self.values:
            if key not in self.read:
                raise self.error(key, "is not known here")

    def _get(self, key: str, kind: type[Any], name: str) -> Any:
        self.read.add(key)
        if key not in self.values:
            raise self.error(key, "is missing")
        value = self.values[key]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.error(key, f"must be {name}")
        return value

    def _member(self, key: str, value: str, kind: type[Member]) -> Member:
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(kind)
            raise self.error(key, f"{value!r} is none of {known}") from None


def line_of(source: str, path: tuple[str, ...]) -> int:
    """The line on which `path` stands; for what is missing, the line of the table that should hold it."""
    table: tuple[str, ...] = ()
    best, found = 1, 0
    for number, line in enumerate(source.splitlines(), start=1):
        header = re.match(r"\s*\[\[?\s*([^]]+?)\s*\]", line)
        key = re.match(r"\s*([\w.\"-]+)\s*=", line)
        if header:
            table = here = _parts(header[1])
        elif key:
            here = (*table, *_parts(key[1]))
        else:
            continue
        if (depth := _shared(here, path)) > found:
            best, found = number, depth
    return best


def _shared(here: tuple[str, ...], path: tuple[str, ...]) -> int:
    return next(
        (depth for depth, (mine, theirs) in enumerate(zip(here, path, strict=False)) if mine != theirs),
        min(len(here), len(path)),
    )


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip('"') for part in re.findall(r'"[^"]*"|[^.]+', dotted))
