"""TTC-45, as far as it holds: an objection by one switch, at once."""

import gdpr
from forum.kernel.db import db
from tests.clauses.test_ttc_40 import press


def test_an_objection_stops_the_purpose_at_once(app, ryokan):
    assert press(ryokan, "improvement").status_code == 303
    with app.app_context():
        assert not gdpr.allows(ryokan.subject, "improvement")
        db.session.remove()
