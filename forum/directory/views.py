"""Pages of the directory: search among the other side, and one published profile."""

from typing import Any

from flask import abort, render_template, request
from flask_login import current_user

from forum.directory import queries
from forum.directory.search import Search
from forum.kernel.room import Access, Room

room = Room("directory", __name__)


@room.get("/directory", access=Access.MEMBER)
def index() -> Any:
    """Published profiles of the other side, by word and facet, newest first."""
    viewer: Any = current_user
    search = Search.of(request.args, viewer.side.other)
    page, overview = queries.page(viewer, search), queries.overview(viewer, search)
    return render_template("directory/index.html", search=search, page=page, overview=overview)


@room.get("/operators/<public_id>", access=Access.MEMBER)
def profile(public_id: str) -> Any:
    """What one operator of the other side publishes."""
    viewer: Any = current_user
    shown = queries.profile(viewer, public_id)
    if shown is None:
        abort(404)
    return render_template("directory/profile.html", profile=shown)
