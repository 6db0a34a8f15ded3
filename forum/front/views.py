"""The front page, and in demo mode the mails that would have been sent."""

from pathlib import Path
from typing import Any

from flask import abort, current_app, render_template

from forum.kernel import mails
from forum.kernel.room import Access, Room
from forum.members.queries import published_counts

room = Room("front", __name__)
SHOWN_MAILS = 100


@room.get("/", access=Access.ANYONE)
def home() -> Any:
    return render_template("home.html", counts=published_counts())


@room.get("/demo/mail", access=Access.ANYONE)
def demo_mail() -> Any:
    """The newest mails kept as files. Exists in demo mode only."""
    files = sorted(_folder().glob("*.eml"), reverse=True)[:SHOWN_MAILS]
    return render_template("front/mails.html", mails=[(path.stem, mails.read_file(path)) for path in files])


@room.get("/demo/mail/<name>", access=Access.ANYONE)
def demo_mail_show(name: str) -> Any:
    path = _folder() / f"{name}.eml"
    if not name.replace("-", "").isalnum() or not path.exists():
        abort(404)
    message = mails.read_file(path)
    text = message.get_body(("plain",))
    return render_template("front/mail.html", mail=message, text=text.get_content() if text else "")


def _folder() -> Path:
    if not current_app.config["DEMO"]:
        abort(404)
    return mails.mail_folder()
