"""The erasure ledger: a file outside the main database that remembers erasures without knowing whose they were.

One JSON line each; lines are only appended, and synced before the act that they announce. It outlives a restored
backup, and says which erasures must be done again and which addresses may not come back.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from gdpr.keys import derived, keyed_hash

FILE = "erasures.jsonl"


@dataclass
class Entry:
    """What the ledger says of one erasure."""

    name: str  # of the request
    subject: str  # keyed hash of the public id
    identifiers: frozenset[str]  # keyed hashes
    steps: Mapping[str, str] = field(default_factory=dict[str, str])  # table:role -> outcome
    done: bool = False


class Ledger:
    """The ledger in a folder; several processes may append."""

    def __init__(self, folder: Path, secret: bytes) -> None:
        self.path, self._key = folder / FILE, derived(secret, "erasure ledger")

    def intend(self, name: str, public_id: str, identifiers: Iterable[str], at: datetime) -> None:
        """Before the first row is changed. Once for each name; returns when it is on disk."""
        if name not in self.entries():
            hashes = sorted({self._hash(identifier) for identifier in identifiers})
            self._append({"event": "intent", "name": name, "subject": self._hash(public_id), "identifiers": hashes}, at)

    def finish(self, name: str, steps: Mapping[str, str], at: datetime) -> None:
        """After the last commit: what became of each table and role."""
        entry = self.entries().get(name)
        if entry is None or not entry.done:
            self._append({"event": "done", "name": name, "steps": dict(steps)}, at)

    def entries(self) -> dict[str, Entry]:
        """Every erasure by its name, in the order of the file."""
        found: dict[str, Entry] = {}
        for line in self._lines():
            match line:
                case {"event": "intent", "name": name, "subject": subject, "identifiers": identifiers}:
                    found[name] = Entry(name, subject, frozenset(identifiers))
                case {"event": "done", "name": name, "steps": steps} if name in found:
                    found[name].done, found[name].steps = True, steps
                case _:
                    pass
        return found

    def knows(self, identifier: str) -> bool:
        """Whether this address (or telephone number) was erased: an import must leave it out."""
        wanted = self._hash(identifier)
        return any(wanted in entry.identifiers for entry in self.entries().values())

    def names(self, public_id: str, entry: Entry) -> bool:
        """Whether the entry is about the subject with this public id."""
        return self._hash(public_id) == entry.subject

    def _hash(self, text: str) -> str:
        return keyed_hash(self._key, _normal(text))

    def _append(self, event: dict[str, Any], at: datetime) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        line = json.dumps(event | {"at": at.isoformat()}, sort_keys=True).encode() + b"\n"
        new = not self.path.exists()
        with self.path.open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if file.tell() and not self._ends_in_newline():  # a line that a crash cut short stays behind
                line = b"\n" + line
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        if new:
            _sync_folder(self.path.parent)

    def _ends_in_newline(self) -> bool:
        return self.path.read_bytes()[-1:] == b"\n"

    def _lines(self) -> Iterator[dict[str, Any]]:
        if not self.path.exists():
            return
        for line in self.path.read_bytes().splitlines():
            try:
                yield json.loads(line)
            except ValueError:  # cut short by a crash, so what it announced was never done
                continue


def _normal(text: str) -> str:
    """Addresses without case, numbers as digits, everything in one form of Unicode."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    return re.sub(r"\D", "", plain) if re.fullmatch(r"\+?[\d\s()./-]{6,}", plain) else plain


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
