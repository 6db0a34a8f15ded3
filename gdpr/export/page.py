"""The page of an export that people read: one file, both languages, no script, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask import current_app
from markupsafe import Markup

from gdpr.dossier import shown
from gdpr.export.parts import Part, first_records
from gdpr.i18n import force_locale
from gdpr.running import running

SHOWN = 200


def page(head: dict[str, Any], parts: list[Part]) -> str:
    """`index.html`: the information of Art. 15 in each language, then the first records of each table."""
    languages = running().policy.languages
    return _rendered("document", languages=languages, bodies=_bodies(head, parts, languages))


def _bodies(head: dict[str, Any], parts: list[Part], languages: tuple[str, ...]) -> Iterator[Markup]:
    for language in languages:
        with force_locale(language):
            yield _rendered(
                "page",
                head=head,
                told=head["information"][language],
                language=language,
                tables=[(part, first_records(part, SHOWN)) for part in parts],
                limit=SHOWN,
                shown=shown,
            )


def _rendered(name: str, **values: Any) -> Markup:
    """Without what the site adds to its pages: there may be no request."""
    return Markup(current_app.jinja_env.get_template(f"gdpr/export/{name}.html").render(values))  # noqa: S704
