"""Renders gdpr's templates inside the site's layout, with links between its pages and dates as the site writes them."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Any

from babel.dates import format_date, format_datetime, get_timezone
from flask import render_template, url_for
from markdown_it import MarkdownIt
from markupsafe import Markup
from werkzeug.utils import redirect
from werkzeug.wrappers import Response

from gdpr.policy import Text
from gdpr.running import running

ENDPOINT = "gdpr."  # a page of gdpr is mounted as gdpr.<name of its view>


def url(view: str, **values: Any) -> str:
    """The address of a page of gdpr by the name of its view."""
    return url_for(f"{ENDPOINT}{view}", **values)


def go(view: str, **values: Any) -> Response:
    """After an act: to another page of gdpr (303)."""
    return redirect(url(view, **values), 303)


def render(template: str, **values: Any) -> str:
    """`gdpr/<template>` in the site's layout and the reader's language."""
    language = running().host.language()
    return render_template(
        f"gdpr/{template}",
        gdpr_layout=running().host.layout,
        language=language,
        gdpr_url=url,
        say=partial(said, language=language),
        words=partial(words, language=language),
        day=partial(day, language=language),
        **values,
    )


def said(text: Text | None, language: str) -> str:
    """A text of the policy in the reader's language, empty where there is none."""
    return "" if text is None else text.said(language)


def words(text: Text, language: str) -> Markup:
    """Markdown of the policy as HTML; HTML in it is shown, not run."""
    return Markup(MarkdownIt("commonmark", {"html": False}).render(text.said(language)))  # noqa: S704 - html is off


def day(value: date | datetime, language: str) -> str:
    """21 November 2026 / 2026年11月21日（土）; a moment is told as the day in Tokyo."""
    pattern = "y年M月d日（E）" if language == "ja" else "d MMMM y"
    if isinstance(value, datetime):
        return format_datetime(value, pattern, tzinfo=get_timezone("Asia/Tokyo"), locale=language)
    return format_date(value, pattern, locale=language)
