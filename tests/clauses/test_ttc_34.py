"""TTC-34: data comes directly from users; the source is recorded."""

from gdpr.declare import Source
from gdpr.running import running


def test_each_column_says_where_its_value_comes_from(app, stranger):
    with app.app_context():
        sources = {place.key: place.says.source for place in running().map.places}
        assert sources["member.email"] is Source.PERSON
        assert sources["operator.telephone"] is Source.PERSON
    assert "Where it comes from" in stranger.get("/en/privacy/map").text
