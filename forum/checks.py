"""What `make check` looks at besides code: clauses and tests, migrations and models, tables and map, texts."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import flask_migrate
from babel.messages.pofile import read_po

from forum.app import create_app
from forum.catalogues import PACKAGES, catalogue, extract
from forum.kernel.config import Settings
from forum.kernel.db import db
from gdpr import evidence
from gdpr.checks import undeclared
from gdpr.running import running

INDEX = "public_profile_index*"  # holds words of public_profile.tokens, kept by triggers; a holding of its own


def main() -> int:
    """Exit status 0 if nothing is amiss; else each fault on a line."""
    faults = [*_text_faults()]
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings.from_environment(demo=True, instance=Path(folder), database_url=""))
        with app.app_context():
            faults += evidence.faults(running().policy)
            faults += _database_faults()
            db.engine.dispose()
    for fault in faults:
        print(fault, file=sys.stderr)  # noqa: T201 - this is what the command is for
    return 1 if faults else 0


def _database_faults() -> Iterator[str]:
    flask_migrate.upgrade()
    try:
        flask_migrate.check()
    except SystemExit:
        yield "the models have what no migration makes: flask --app wsgi db migrate"
    for name in undeclared(db.engine, running().map, allowed=["alembic_version", INDEX]):
        yield f"{name}: stands in the database, but in no declaration"


def _text_faults() -> Iterator[str]:
    for package in PACKAGES:
        with tempfile.TemporaryDirectory() as folder:
            template = Path(folder) / "messages.pot"
            extract(package, template)
            said = {text for text, whole in _texts(catalogue(package), "ja").items() if whole}
            missing = set(_texts(template)) - said
        for text in sorted(missing):
            yield f"{package}: no Japanese for {text!r}"


def _texts(path: Path, locale: str | None = None) -> dict[str, bool]:
    """Each text of a catalogue (its singular), and whether it is translated in every form."""
    with path.open("rb") as file:
        return {
            _forms(message.id)[0]: all(_forms(message.string))
            for message in read_po(file, locale=locale)
            if message.id and not message.fuzzy
        }


def _forms(text: Any) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


if __name__ == "__main__":
    sys.exit(main())
