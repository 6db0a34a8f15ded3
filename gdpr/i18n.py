"""Translation with types: Flask-Babel carries none, so it is imported here and nowhere else in gdpr."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from flask_babel import force_locale as _force_locale  # pyright: ignore
from flask_babel import gettext as _gettext  # pyright: ignore
from flask_babel import ngettext as _ngettext  # pyright: ignore


def gettext(message: str, **values: Any) -> str:
    """The message in the reader's language, with its named values."""
    return str(_gettext(message, **values))


def ngettext(one: str, many: str, count: int, **values: Any) -> str:
    """The message that fits `count`, which it may name as %(num)s."""
    return str(_ngettext(one, many, count, **values))


def force_locale(language: str) -> AbstractContextManager[None]:
    """Messages in a language of our choice, for files and mails."""
    return _force_locale(language)
