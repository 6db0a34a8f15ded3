"""The public profile follows the verbs: publish, decide, lock; `flask republish` writes the same."""

import pytest
from flask.cli import FlaskGroup
from sqlalchemy import delete, select, update

from forum.kernel.db import db, writing
from forum.members.models import PUBLISHABLE, Member, Operator, Outcome, PublicFacet, PublicProfile, Standing
from forum.members.queries import profiles_seen_by, published_counts


def public(role, held):
    db.session.rollback()
    return held(role).operator.public


def facets():
    db.session.rollback()
    rows = db.session.execute(select(PublicFacet.profile_id, PublicFacet.kind, PublicFacet.code, PublicFacet.side))
    return sorted(map(tuple, rows))


@pytest.mark.parametrize("name", PUBLISHABLE)
def test_each_field_is_there_only_when_ticked(held, name):
    own, person = PUBLISHABLE[name]
    filled = {"fax": "+49891091090", "area": "taito", "representative": "R", "licence_number": "L", "offers_en": "O",
              "address_ja": "A", "offers_ja": "O"}  # fmt: skip
    with writing():
        member = held("agent_eu")
        for column, value in filled.items():
            setattr(member.operator, column, value)
        member.work_location = "Home"
        member.operator.publish([name])
    shown = public("agent_eu", held)
    columns = {*own, *(f"contact_{column}" for column in person)}
    copied = {
        column for owned, persons in PUBLISHABLE.values() for column in (*owned, *(f"contact_{p}" for p in persons))
    }
    assert {column for column in copied if getattr(shown, column)} == columns
    with writing():
        held("agent_eu").operator.publish([])
    assert not any(getattr(public("agent_eu", held), column) for column in copied)


def test_facets_follow(held):
    before = facets()
    with writing():
        operator = held("agent_eu").operator
        operator.languages = ["fr"]
        operator.publish([*operator.published])
    own = public("agent_eu", held).id
    assert {(kind, code) for id, kind, code, _ in facets() if id == own} == {
        ("categories", "travel_agency"), ("languages", "fr"), ("markets", "east_asia"),
    }  # fmt: skip
    assert [row for row in facets() if row[0] != own] == [row for row in before if row[0] != own]


@pytest.mark.parametrize("outcome", [Outcome.SUSPENDED, Outcome.DECLINED, Outcome.ASKED_BACK])
def test_who_is_suspended_is_not_seen_until_restored(held, outcome):
    counted = published_counts()
    own = public("agent_eu", held).id
    with writing():
        held("agent_eu").decide(outcome, by=held("administrator"), reason="because")
    assert public("agent_eu", held) is None
    assert not [row for row in facets() if row[0] == own]
    assert published_counts() == counted | {"overseas": counted["overseas"] - 1}
    with writing():
        held("agent_eu").decide(Outcome.RESTORED, by=held("administrator"))
    assert public("agent_eu", held).name_en == "Isar Fernreisen"
    assert [decision.outcome for decision in held("agent_eu").decisions] == [outcome, "restored"]


def test_who_leaves_is_not_seen(held):
    key = held("agent_eu").session_key
    with writing():
        held("agent_eu").lock()
    assert public("agent_eu", held) is None
    assert (held("agent_eu").standing, held("agent_eu").session_key == key) == (Standing.LEAVING, False)


def test_staff_are_locked_and_decided_on_without_a_profile(held):
    with writing():
        held("officer").lock()
        held("administrator").decide(Outcome.SUSPENDED, by=held("administrator"))
    assert held("officer").standing == Standing.LEAVING


def test_a_colleague_takes_over_as_contact(held):
    with writing():
        operator = held("agent_eu").operator
        colleague = Member(subject=9001, operator=operator, email="c@example.com", name="Carl", language="en",
                           password_hash="x", standing=Standing.ACTIVE)  # fmt: skip
        db.session.add(colleague)
        db.session.flush()
        held("agent_eu").decide(Outcome.SUSPENDED, by=held("administrator"))
    assert public("agent_eu", held).contact_name == "Carl"
    assert held("agent_eu").operator.contact.email == "c@example.com"


def test_a_profile_without_contact_is_not_written(held):
    with pytest.raises(LookupError):
        PublicProfile(operator=held("agent_eu").operator, contact=None).rewrite()
    db.session.rollback()


def test_each_side_sees_the_other(held):
    for role, seen in [("ryokan", "overseas"), ("agent_eu", "domestic")]:
        assert {profile.side for profile in db.session.scalars(profiles_seen_by(held(role)))} == {seen}
    with pytest.raises(LookupError):
        _ = held("administrator").side


def test_republish_writes_what_the_verbs_wrote(app, contents):
    before = {name: rows for name, rows in contents().items() if name.startswith("public_")}
    told = republish(app)
    assert (told.exit_code, told.output) == (0, "4 operators looked at.\n")
    assert {name: rows for name, rows in contents().items() if name.startswith("public_")} == before


def test_republish_mends_what_was_changed_behind_its_back(app, contents, held):
    before = contents()["public_facet"], [row[4:] for row in profiles()]
    with writing():
        db.session.execute(update(PublicProfile).values(about_en="Leaked", tokens="x"))
        db.session.execute(delete(PublicFacet))
        operator = db.session.scalars(select(Operator).where(Operator.country == "AU")).one()
        db.session.execute(delete(PublicProfile).where(PublicProfile.operator_id == operator.id))
    republish(app)
    db.session.rollback()
    assert len(contents()["public_facet"]) == len(before[0])
    assert sorted(row[4:] for row in profiles()) == sorted(before[1])


def republish(app):
    return app.test_cli_runner().invoke(FlaskGroup(), ["republish"])


def profiles():
    columns = [column for column in PublicProfile.__table__.columns if column.name not in {"id", "published_at"}]
    return sorted(tuple(map(str, row)) for row in db.session.execute(select(*columns)))
