"""TTC-03: metropolitan businesses see what overseas businesses published, and the reverse; nobody sees more."""

from gdpr.declare import Audience
from gdpr.running import running


def test_a_domestic_member_finds_the_overseas_side_and_not_her_own(ryokan):
    page = ryokan.get("/ja/directory").text
    assert "イーザル旅行社" in page
    assert "隣屋旅館" not in page


def test_no_url_leads_to_her_own_side(ryokan, neighbour):
    assert ryokan.get(f"/ja/operators/{neighbour.operator}").status_code == 404


def test_the_other_side_is_seen(agent_eu, ryokan):
    assert agent_eu.get(f"/en/operators/{ryokan.operator}").status_code == 200


def test_a_stranger_sees_nobody(stranger, ryokan):
    assert stranger.get(f"/en/operators/{ryokan.operator}").status_code == 302
    assert stranger.get("/en/directory").status_code == 302


def test_what_others_see_is_a_published_copy(app):
    with app.app_context():
        seen = [place for place in running().map.places if place.says.seen_by is Audience.OTHER_SIDE]
        assert any(place.says.copy_of for place in seen)
