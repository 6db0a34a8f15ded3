"""GET /operators/<public_id>"""

import pytest

import gdpr.basis
from forum.kernel.db import db, writing
from forum.members.models import Member

PRIVATE = "Zwetschgenkuchen"
FIELDS = ["address_en", "address_ja", "representative", "licence_number", "about_en", "about_ja", "offers_en",
          "offers_ja", "seeks_en", "seeks_ja", "homepage"]  # fmt: skip


def test_shows_what_is_published(agent_eu, ryokan):
    page = agent_eu.get(f"/en/operators/{ryokan.operator}").text
    for text in ("Ryokan Tsukimiso", "An inn of 18 rooms", "9-1-1 Asakusa", "Lodging", "Taito", "月野 花", "20 people"):
        assert text in page
    for text in ("+81 3-5820-0001", "+81358200001", ryokan.email, "月野 見"):
        assert text not in page


def test_the_other_way_round(agent_eu, ryokan):
    page = ryokan.get(f"/ja/operators/{agent_eu.operator}").text
    assert "イーザル旅行社" in page
    assert "ドイツ" in page


def test_a_telephone_is_shown_as_it_is_dialled(app, agent_eu, ryokan):
    with app.app_context(), writing():
        db.session.get(Member, ryokan.id).operator.publish(["telephone", "contact_email"])
    page = agent_eu.get(f"/en/operators/{ryokan.operator}").text
    assert "+81 3-5820-0001" in page
    assert 'href="mailto:ryokan@example.jp"' in page


def test_links_that_lead_elsewhere_are_marked(agent_eu, ryokan):
    page = agent_eu.get(f"/en/operators/{ryokan.operator}").text
    link = page[page.index('href="https://tsukimiso.example.jp"') :][:200]
    assert 'rel="noopener noreferrer external"' in link
    assert 'target="_blank"' in link
    assert "Our privacy policy does not cover it" in page


def test_own_side_and_unknown_look_the_same(agent_eu, agent_abroad, ryokan, neighbour):
    for viewer, shown in ((ryokan, neighbour), (ryokan, ryokan), (agent_eu, agent_abroad), (agent_eu, agent_eu)):
        assert viewer.get(f"/en/operators/{shown.operator}").status_code == 404
    assert agent_eu.get("/en/operators/nothing").status_code == 404
    assert agent_eu.get("/en/operators/0").status_code == 404


def test_a_stranger_logs_in_first(stranger, ryokan):
    assert stranger.get(f"/en/operators/{ryokan.operator}").status_code == 302


def test_who_is_suspended_or_restricted_is_withheld(app, agent_eu, ryokan, neighbour):
    with app.test_request_context("/en/"), writing():
        member = db.session.get(Member, ryokan.id)
        member.decide("suspended", by=member)
        gdpr.basis.restrict(neighbour.subject, how="privacy centre")
    for shown in (ryokan, neighbour):
        assert agent_eu.get(f"/en/operators/{shown.operator}").status_code == 404


@pytest.mark.parametrize("language", ["en", "ja"])
def test_nothing_private_leaks(app, agent_eu, ryokan, language):
    with app.app_context(), writing():
        member = db.session.get(Member, ryokan.id)
        for name in FIELDS:
            setattr(member.operator, name, f"{PRIVATE} {name}")
        member.name = member.division = member.position = member.work_location = PRIVATE
        member.operator.publish([])
    page = agent_eu.get(f"/{language}/operators/{ryokan.operator}").text
    assert "月見草" in page
    assert PRIVATE not in page
    assert "lodging" not in page.lower()


def test_text_of_the_other_language_says_so(agent_abroad, ryokan):
    page = ryokan.get(f"/ja/operators/{agent_abroad.operator}").text
    assert '<p lang="en">Incentive travel from Sydney.</p>' in page


def test_statements(agent_eu, ryokan, statements):
    with statements() as seen:
        agent_eu.get(f"/en/operators/{ryokan.operator}")
    assert len(seen) <= 6
    assert all(statement.startswith("SELECT") for statement in seen)


def test_own_preview_uses_the_same_page(ryokan):
    page = ryokan.get("/ja/profile/preview")
    assert page.status_code == 200
    assert "旅館 月見草" in page.text
