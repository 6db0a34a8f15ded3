"""What `make check` looks at besides code: migrations against models, tables against the map, texts against catalogues."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import flask_migrate
from babel.messages.pofile import read_po
from gdpr.checks import undeclared
from gdpr.running import running

from forum.app import create_app
from forum.catalogues import PACKAGES, catalogue, extract
from forum.kernel.config import Settings
from forum.kernel.db import db

INDEX = "public_profile_index*"  # holds words of public_profile.tokens, kept by triggers; a holding of its own


def main() -> int:
    """Exit status 0 if nothing is amiss; else each fault on a line."""
    faults = [*_text_faults()]
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(demo=True, instance=Path(folder), database_url=""))
        with app.app_context():
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
            wanted = {message.id for message in read_po(template.open("rb")) if message.id}
        with catalogue(package).open("rb") as file:
            there = {message.id: message for message in read_po(file, locale="ja") if message.id}
        for text in sorted(wanted - {id for id, message in there.items() if all(_forms(message.string))}, key=str):
            yield f"{package}: no Japanese for {text!r}"


def _forms(translation: str | tuple[str, ...]) -> tuple[str, ...]:
    return (translation,) if isinstance(translation, str) else tuple(translation)


if __name__ == "__main__":
    sys.exit(main())
