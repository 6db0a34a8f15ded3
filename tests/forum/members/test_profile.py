"""One's own profile: edit, choose what is published, see it as the other side does."""

import html
import re

import pytest

from forum.kernel.db import db, writing
from forum.members.models import Member, PublicProfile, Standing
from tests.forum.cast import OPERATORS
from tests.forum.members.conftest import faults, fields

EDITED = {
    "name_en": "Isar Journeys", "name_ja": "", "categories": ["travel_agency", "mice"], "about_en": "Two\r\nlines.",
    "about_ja": "", "offers_en": "", "offers_ja": "", "seeks_en": "Inns", "seeks_ja": "宿", "languages": ["de"],
    "markets": [], "capacity": "２５", "address_en": "Munich", "address_ja": "", "telephone": "089 1091099",
    "fax": "+49 89 1091090", "homepage": "isar.example.com", "employees": "1,200", "contact_name": "Anna Huber",
    "contact_telephone": "0170 1234567", "contact_division": "Product", "contact_position": "",
    "contact_work_location": "Home", "contact_language": "ja",
    "published": ["about", "fax", "categories", "contact_division"],
}  # fmt: skip
DOMESTIC_ONLY = {"area", "representative", "licence_number"}


def operator(held, role="agent_eu"):
    db.session.rollback()
    return held(role).operator


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_form_holds_what_is_held(agent_eu, ryokan, lang):
    page = agent_eu.get(f"/{lang}/profile")
    assert fields(page) == set(EDITED)
    assert 'value="Isar Fernreisen"' in page.text
    assert 'value="+49 89 1091099"' in page.text
    assert re.search(r'name="categories"[^>]*checked|checked[^>]*name="categories"', page.text)
    assert fields(ryokan.get(f"/{lang}/profile")) == set(EDITED) | DOMESTIC_ONLY


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_field_has_its_notice(ryokan, lang):
    page = ryokan.get(f"/{lang}/profile")
    assert page.text.count('class="field-notice"') == len(fields(page) - {"published"})


def test_saving(agent_eu, held):
    answer = agent_eu.post("/en/profile", EDITED)
    assert (answer.status_code, answer.location) == (303, "/en/profile/preview")
    now = operator(held)
    assert (now.name_en, now.name_ja, now.categories, now.markets) == (
        "Isar Journeys",
        None,
        ["travel_agency", "mice"],
        [],
    )
    assert (now.about_en, now.capacity, now.employees, now.homepage) == (
        "Two\nlines.",
        25,
        1200,
        "https://isar.example.com",
    )
    assert (now.telephone, now.fax) == ("+49891091099", "+49891091090")
    member = held("agent_eu")
    assert (member.telephone, member.division, member.position) == ("+491701234567", "Product", None)
    assert (member.email, member.standing) == ("agent@example.com", Standing.ACTIVE)
    assert member.language == "ja"


def test_what_is_unticked_is_not_there(agent_eu, held):
    agent_eu.post("/en/profile", EDITED)
    public = operator(held).public
    shown = {name for name in PublicProfile.__table__.columns.keys() if getattr(public, name)}  # noqa: SIM118
    assert shown == {
        "id", "operator_id", "contact_id", "public_id", "side", "published_at", "tokens",
        "name_en", "country", "about_en", "fax", "categories", "contact_division",
    }  # fmt: skip
    assert "inns" not in public.tokens.split()


def test_published_names_that_are_none_are_refused(agent_eu, held):
    before = operator(held).published
    page = agent_eu.post("/en/profile", EDITED | {"published": ["password_hash"]})
    assert page.status_code == 422
    assert operator(held).published == before


BAD = {
    "name_en": "", "telephone": "12", "fax": "12", "homepage": "my page", "employees": "0", "capacity": "many",
    "contact_name": " ", "contact_telephone": "x", "about_en": "x" * 2001, "contact_division": "x" * 121,
    "categories": ["nothing"],
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_each_bad_value_is_named_and_nothing_typed_is_lost(agent_eu, contents, lang):
    before = contents()
    page = agent_eu.post(f"/{lang}/profile", EDITED | BAD)
    assert (page.status_code, faults(page)) == (422, set(BAD))
    for name in ("telephone", "fax", "homepage", "employees", "capacity", "contact_telephone"):
        assert f'value="{BAD[name]}"' in page.text
    assert f'value="{EDITED["contact_work_location"]}"' in page.text
    assert 'value="fax" checked' in re.sub(r"\s+", " ", page.text)
    assert 'value="homepage" checked' not in re.sub(r"\s+", " ", page.text)
    assert contents() == before


def test_a_box_that_is_sent_twice_counts_once(agent_eu, held):
    twice = EDITED | {"categories": ["mice", "mice"], "published": ["categories", "categories"]}
    assert agent_eu.post("/en/profile", twice).status_code == 303
    assert (operator(held).categories, operator(held).published) == (["mice"], ["categories"])


def domestic(**changes):
    values = {name: value for name, value in OPERATORS["ryokan"].items() if name not in {"side", "country"}}
    values |= {"contact_name": "月野 花", "licence_number": "", "area": "sumida"} | changes
    return {name: "" if value is None else value for name, value in values.items()}


def test_a_travel_business_in_tokyo_gives_its_licence_number(ryokan, held):
    assert ryokan.post("/ja/profile", domestic()).status_code == 303
    page = ryokan.post("/ja/profile", domestic(categories=["travel_agency"]))
    assert (page.status_code, faults(page)) == (422, {"licence_number"})
    good = domestic(categories=["travel_agency"], licence_number="Tokyo Governor registered travel agency No. 3-1234")
    assert ryokan.post("/ja/profile", good).status_code == 303
    now = operator(held, "ryokan")
    assert (now.licence_number, now.area) == ("東京都知事登録旅行業第3-1234号", "sumida")


def test_a_value_may_be_taken_away(ryokan, held):
    ryokan.post("/ja/profile", domestic(area="", capacity="", telephone=""))
    now = operator(held, "ryokan")
    assert (now.area, now.capacity, now.telephone) == (None, None, None)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_preview_shows_what_the_other_side_sees(agent_eu, lang):
    agent_eu.post("/en/profile", EDITED)
    page = html.unescape(agent_eu.get(f"/{lang}/profile/preview").text.partition("<main")[2])
    assert "Isar Journeys" in page
    assert "+49 89 1091090" in page
    assert "+49 89 1091099" not in page
    assert "isar.example.com" not in page
    assert "Two<br>lines." in page


def test_before_approval_the_preview_shows_how_it_will_be(agent_eu, held, contents):
    with writing():
        held("agent_eu").standing = Standing.WAITING
        held("agent_eu").operator.publish()
    before = contents()
    page = agent_eu.get("/en/profile/preview")
    assert "Nobody sees this yet" in page.text
    assert "Isar Fernreisen" in page.text
    assert contents() == before
    agent_eu.post("/en/profile", EDITED)
    assert operator(held).public is None
    assert operator(held).published == ["fax", "about", "categories", "contact_division"]


def test_a_get_changes_nothing(agent_eu, contents):
    before = contents()
    agent_eu.get("/en/profile")
    agent_eu.get("/en/profile/preview")
    assert contents() == before


@pytest.mark.parametrize("standing", [Standing.UNCONFIRMED, Standing.DECLINED, Standing.SUSPENDED])
def test_who_may_not_edit_now(agent_eu, held, contents, standing):
    with writing():
        held("agent_eu").standing = standing
    before = contents()
    assert agent_eu.get("/en/profile").status_code == 403
    assert agent_eu.get("/en/profile/preview").status_code == 403
    assert agent_eu.post("/en/profile", EDITED).status_code == 403
    assert contents() == before


def test_who_acts_for_no_operator_has_none(administrator, stranger):
    assert administrator.get("/en/profile").status_code == 404
    assert administrator.post("/en/profile", EDITED).status_code == 404
    assert stranger.get("/en/profile").location.startswith("/en/log-in")
    assert stranger.post("/en/profile", data=EDITED).location == "/en/log-in"


def test_a_form_changes_ones_own_profile_only(agent_eu, contents, held):
    others = db.session.query(Member).filter(Member.email != agent_eu.email).count()
    before = contents()["operator"]
    agent_eu.post("/en/profile", EDITED | {"id": "1", "operator_id": "1", "public_id": "x"})
    assert len(set(contents()["operator"]) - set(before)) == 1
    assert others == 5
