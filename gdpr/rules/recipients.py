"""Telling recipients, and telling the person who they are: GDPR Art. 4(9), 19; C-154/21."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row

TELL = Row("recipients_told", {}, "grant", ("19",), ("notify_recipients",))
NAME = Row("recipients_told_named", {}, "grant", ("19",), ("inform_about_recipients",))


def recipient_info(facts: Facts) -> Ruling:
    return _by_reach(Ruling.of(NAME), facts)


def telling_recipients(ruling: Ruling, facts: Facts) -> Ruling:
    """After rectification, erasure or restriction: each recipient who can be reached, processors included."""
    recipients = facts.recipients()
    if any(one.reachable for one in recipients) or facts["given_to_other_controllers"]:
        ruling = ruling.also(TELL)
    if facts["asks_which_recipients_informed"]:
        ruling = ruling.also(NAME)
    return _by_reach(ruling, facts) if recipients and ruling.include is None else ruling


def names_of(facts: Facts) -> tuple[str, ...]:
    return tuple(one.name for one in facts.recipients())


def _by_reach(ruling: Ruling, facts: Facts) -> Ruling:
    recipients = facts.recipients()
    return ruling.over(
        (one.name for one in recipients if one.reachable),
        (one.name for one in recipients if not one.reachable),
    )
