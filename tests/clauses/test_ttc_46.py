"""TTC-46, as far as it holds: what was provided is marked, so that it can be taken elsewhere."""

from gdpr.running import running


def test_the_map_knows_what_the_person_provided(app):
    with app.app_context():
        provided = {place.key for place in running().map.places if place.says.provided}
        assert {"member.name", "member.email", "operator.telephone"} <= provided
        assert "gdpr_basis_event.at" not in provided
