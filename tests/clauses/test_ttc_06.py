"""TTC-06, as far as it holds: whoever is given data is on record by name, and the person sees it."""

import gdpr


def test_a_disclosure_names_recipient_items_and_purpose_and_is_shown(app, agent_eu):
    from forum.kernel.db import db, writing

    with app.app_context():
        with writing():
            gdpr.disclosed(agent_eu.subject, "Police of Bavaria", ["member.email"], "security")
        db.session.remove()
    assert "Police of Bavaria" in agent_eu.get("/en/privacy").text
