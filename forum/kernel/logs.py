"""Logs hold no identifier: a fault is told by its kind and place, never by a message that may quote a value."""

import logging
import sys
import traceback
from types import TracebackType

Info = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Formatter(logging.Formatter):
    """Formats a fault as its frames and kind, without the message."""

    def formatException(self, ei: Info) -> str:
        kind, _, trace = ei
        frames = "".join(traceback.format_tb(trace)).rstrip()
        return f"{frames}\n{kind.__name__ if kind else ''}"


def init() -> None:
    """Send everything from INFO to standard error in this form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in ("alembic", "flask-limiter", "werkzeug"):  # the last two would name network addresses
        logging.getLogger(name).setLevel(logging.WARNING)
