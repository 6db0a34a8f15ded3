"""What the layout leads to, for who is looking."""

from typing import Any

from flask import current_app, request, url_for
from flask_babel import gettext as _

from forum.kernel.i18n import language
from forum.kernel.pages import Link
from forum.kernel.room import Access
from forum.members.session import viewer
from forum.messages.queries import unread_count


def navigation() -> dict[str, Any]:
    """The names of the layout that lead somewhere."""
    return {
        "site_name": current_app.config["SITE_NAMES"][language()],
        "demo": current_app.config["DEMO"],
        "navigation": _main(),
        "member_links": _own(),
        "footer_links": _footer(),
        "log_in_url": url_for("members.log_in"),
        "log_out_url": url_for("members.session_delete"),
        "sign_up_url": url_for("members.sign_up"),
        "unread": unread_count(viewer) if viewer.may(Access.MEMBER) else 0,
    }


def _main() -> list[Link]:
    links: list[Link] = []
    if viewer.may(Access.MEMBER):
        links += [_link(_("Directory"), "directory.index"), _link(_("Inbox"), "messages.inbox")]
    if viewer.may(Access.ADMINISTRATOR):
        links += [_link(_("Back office"), "backoffice.queue"), _link(_("Newsletters"), "newsletters.index")]
    if viewer.may(Access.OFFICER):
        links += [_link(_("Privacy office"), "gdpr.office")]
    return links


def _own() -> list[Link]:
    if not viewer.is_authenticated:
        return []
    links = [_link(_("Account"), "members.standing"), _link(_("Privacy centre"), "gdpr.centre")]
    if viewer.operator is not None:
        links.insert(0, _link(_("Profile"), "members.profile_edit"))
    return links


def _footer() -> list[Link]:
    return [
        _link(_("Handling of personal information"), "gdpr.policy_text"),
        _link(_("What we hold and why"), "gdpr.data_map"),
        _link(_("Cookies"), "gdpr.cookie_list"),
        Link(_("Contact"), url_for("gdpr.policy_text", _anchor="contact")),
        *([_link(_("Demo mail"), "front.demo_mail")] if current_app.config["DEMO"] else []),
    ]


def _link(label: str, endpoint: str) -> Link:
    return Link(label, url_for(endpoint), request.endpoint == endpoint)
