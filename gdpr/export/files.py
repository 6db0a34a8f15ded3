"""Export files on disk: where they are, how long they stay, and how an erasure finds and forgets them."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from gdpr.declare import N_
from gdpr.host import Holding
from gdpr.identifiers import whole
from gdpr.requests import Request, State, by_token
from gdpr.running import running, session

LIFE = timedelta(hours=24)


def folder() -> Path:
    """Where exports are; readable by the site's own user alone."""
    path = running().host.folder / "exports"
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def file_of(request: Request) -> Path | None:
    """The finished file of a request, while it is there."""
    path = folder() / f"{request.token}.zip"
    return path if path.exists() and expiry(request) > running().host.now() else None


def expiry(request: Request) -> datetime:
    """When the file of a request goes: 24 hours after it was made."""
    return (request.ready_at or request.steps[-1].at) + LIFE


def purge_exports() -> int:
    """Remove files whose time is over, and whatever is left of unfinished ones; returns how many went."""
    return sum(_expire(path) for path in list(folder().iterdir()))


def _expire(path: Path) -> int:
    host = running().host
    with host.writing():
        request = by_token(path.name.partition(".")[0])
        if request is not None and expiry(request) > host.now():
            return 0
        if request is not None:
            request.append(State.EXPIRED)
    _remove(path)
    return 1


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _find(identifiers: Sequence[str]) -> int:
    """How many export files still hold one of the identifiers. An unfinished ZIP holds what its parts hold."""
    wanted = [whole(identifier) for identifier in identifiers if identifier]
    return sum(_holds(path, wanted) for path in list(folder().iterdir()) if path.suffix != ".tmp")


def _holds(path: Path, wanted: Sequence[re.Pattern[str]]) -> bool:
    try:
        return any(each.search(text) for text in _texts(path) for each in wanted)
    except FileNotFoundError:  # gone since it was listed
        return False


def _texts(path: Path) -> Iterator[str]:
    """What an export holds, a line at a time."""
    if path.is_dir():
        for part in path.iterdir():
            with part.open(encoding="utf-8") as lines:
                yield from (line.casefold() for line in lines)
    else:
        with zipfile.ZipFile(path) as archive, archive.open("data.json") as lines:
            yield from (line.decode().casefold() for line in lines)


def _forget(subject: int, identifiers: Sequence[str]) -> int:
    """Remove every export of the subject."""
    tokens = set(session().scalars(select(Request.token).where(Request.subject == subject)))
    paths = [path for path in folder().iterdir() if path.name.partition(".")[0] in tokens]
    for path in paths:
        _remove(path)
    return len(paths)


HOLDING = Holding("exports", N_("Export files"), _find, _forget)
