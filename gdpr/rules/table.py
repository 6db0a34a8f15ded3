"""How a table of the law is read: rows of conditions, and what holds where they are met."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Plain = bool | int | str | None
Read = Callable[[str], object]


class NeedsFinding(Exception):
    """The decision turns on facts that nobody has given; `missing` names them."""

    def __init__(self, *missing: str) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Said:
    """A condition that holds only where somebody has given this value; where nobody has, it fails and asks nothing."""

    value: Plain


Condition = Mapping[str, Plain | tuple[Plain, ...] | Said]


@dataclass(frozen=True, slots=True)
class Row:
    """Where every fact of `when` has its value (or one of several), this outcome follows, for the reason `why`.

    `why` is a key of texts.toml; `cites` are points of the law on which the result turns; a None in `when` means that
    the row also holds where nobody has given the fact.
    """

    why: str
    when: Condition
    outcome: str = ""
    cites: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()

    def holds(self, read: Read) -> bool:
        """Whether all conditions are met; NeedsFinding if that hangs on facts that nobody has given."""
        missing: list[str] = []
        for name, wanted in self.when.items():
            value = read(name)
            if value in _choices(wanted):
                continue
            if value is not None or isinstance(wanted, Said):
                return False
            missing.append(name)
        if missing:
            raise NeedsFinding(*missing)
        return True


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading and the article they are to be checked against; `every` says that all rows count."""

    title: str
    source: str
    rows: Sequence[Row]
    every: bool = field(default=False, kw_only=True)

    def first(self, read: Read) -> Row:
        """The first row that holds."""
        return next(row for row in self.rows if row.holds(read))

    def all(self, read: Read) -> list[Row]:
        """All rows that hold."""
        return [row for row in self.rows if row.holds(read)]

    def any(self, read: Read) -> list[Row]:
        """All rows that hold, where one is enough: a row that cannot be judged matters only if none holds."""
        held: list[Row] = []
        missing: dict[str, None] = {}
        for row in self.rows:
            try:
                held += [row] if row.holds(read) else []
            except NeedsFinding as needs:
                missing |= dict.fromkeys(needs.missing)
        if missing and not held:
            raise NeedsFinding(*missing)
        return held


def _choices(wanted: Plain | tuple[Plain, ...] | Said) -> tuple[Plain, ...]:
    if isinstance(wanted, Said):
        return (wanted.value,)
    return wanted if isinstance(wanted, tuple) else (wanted,)
