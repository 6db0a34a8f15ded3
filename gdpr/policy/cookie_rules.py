"""What must hold of the cookies of a policy."""

from __future__ import annotations

from gdpr.policy.model import Cookie
from gdpr.policy.nodes import Node

CHOICE = "cookie_choice"


def check_cookies(node: Node, cookies: tuple[Cookie, ...]) -> None:
    """Where something is optional, the cookie that keeps the choice must be on the list, and be necessary."""
    necessary = {cookie.name: cookie.necessary for cookie in cookies}
    if not all(necessary.values()) and necessary.get(CHOICE) is not True:
        raise node.error("cookies", f"optional cookies need {CHOICE}, a necessary cookie that keeps the choice")
