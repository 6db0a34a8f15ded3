"""TTC-40: consent can be withdrawn at any time with one click, as easily as it was given, at once."""

import re

import gdpr
from forum.kernel.db import db


def press(person, purpose):
    """Press the one button of a purpose, as the page shows it."""
    page = person.get("/en/privacy/choices").text
    form = re.search(rf'<form[^>]*action="(/en/privacy/choices/{purpose})".*?</form>', page, re.DOTALL)
    buttons = re.findall(r'name="allow"\s+value="(yes|no)"', form[0])
    assert len(buttons) == 1
    return person.post(form[1], {"allow": buttons[0]})


def test_one_click_withdraws_and_one_click_gives_again(app, agent_eu):
    for expected in (False, True, False):
        assert press(agent_eu, "newsletter").status_code == 303
        with app.app_context():
            assert gdpr.allows(agent_eu.subject, "newsletter") is expected
            db.session.remove()
