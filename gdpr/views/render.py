"""Renders gdpr's templates inside the site's layout, with links between its pages and dates as the site writes them."""

from __future__ import annotations

from functools import partial
from typing import Any

from flask import render_template, request, url_for
from markdown_it import MarkdownIt
from markupsafe import Markup
from werkzeug.utils import redirect
from werkzeug.wrappers import Response

from gdpr import announcing
from gdpr.cookies import must_ask
from gdpr.dates import day
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


def notices() -> Markup:
    """What nobody may miss on any page of the site, for its layout: `{{ gdpr_notices() }}`."""
    shown = announcing.announcement()
    ask = must_ask() and request.endpoint != f"{ENDPOINT}cookie_list"
    if shown is None and not ask:
        return Markup("")
    here = request.full_path.rstrip("?") if request.method == "GET" else ""
    return Markup(render("policy/_notices.html", announcement=shown, ask=ask, here=here))  # noqa: S704 - our template


def said(text: Text | None, language: str) -> str:
    """A text of the policy in the reader's language, empty where there is none."""
    return "" if text is None else text.said(language)


def words(text: Text, language: str) -> Markup:
    """Markdown of the policy as HTML; HTML in it is shown, not run."""
    return Markup(MarkdownIt("commonmark", {"html": False}).render(text.said(language)))  # noqa: S704 - html is off
