"""TTC-16: access data is kept apart from member data and is never joined to members."""

import logging

from gdpr.declare import Category
from gdpr.running import running


def test_no_table_holds_a_network_address_or_a_cookie(app):
    with app.app_context():
        assert not [
            place.key for place in running().map.places if place.says.category in {Category.IP_ADDRESS, Category.COOKIE}
        ]


def test_the_logs_of_a_visit_name_nobody(agent_eu, caplog):
    with caplog.at_level(logging.DEBUG):
        agent_eu.get("/en/directory", environ_base={"REMOTE_ADDR": "203.0.113.77"})
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("forum", "gdpr")))
    assert "203.0.113.77" not in said
    assert agent_eu.email not in said
