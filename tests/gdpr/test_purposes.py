"""The purpose gate: who said no is left out, at the moment of acting."""

import pytest
from flask import Flask
from sqlalchemy import delete, func, select, update

from gdpr import Evidence, Use, allows, begin, permitted, record
from gdpr.basis import restrict
from gdpr.purposes import purposes_for
from gdpr.running import session
from tests.gdpr.conftest import Cast
from tests.gdpr.site import InlineHost, Person

NO = Evidence(shown="", language="en", how="test")


@pytest.fixture
def anna(cast: Cast, site: InlineHost) -> int:
    site.begin_write()
    return cast.subjects["anna"]


def mailed(purpose: str | Use = "newsletter", recipient: str | None = None) -> set[str]:
    query = permitted(select(Person.name), purpose, subject=Person.subject, recipient=recipient)
    return set(session().scalars(query))


def test_consent_lets_in_and_withdrawal_leaves_out_at_once(anna: int) -> None:
    assert allows(anna, "newsletter")
    assert mailed() == {"Anna Kern", "Ben", "山田 菊"}
    record(anna, "newsletter", "withdrawn", evidence=NO)
    assert not allows(anna, "newsletter")
    assert mailed() == {"Ben", "山田 菊"}


def test_no_basis_is_no_permission(anna: int) -> None:
    assert not allows(anna, "activities")
    assert mailed("activities") == set()


def test_an_objection_leaves_out(anna: int) -> None:
    record(anna, "improvement", "objected", evidence=NO)
    assert mailed("improvement") == {"Ben", "山田 菊"}
    record(anna, "improvement", "resumed", evidence=NO)
    assert allows(anna, "improvement")


def test_a_restriction_leaves_out_of_everything(anna: int) -> None:
    restrict(anna, how="request")
    assert not any(allows(anna, purpose) for purpose in ("account", "newsletter", "networking"))
    assert "Anna Kern" not in mailed(Use.NETWORKING)


def test_a_use_is_served_by_any_of_its_purposes(anna: int) -> None:
    assert [purpose.key for purpose in purposes_for(Use.SECURITY)] == ["technical", "security"]
    record(anna, "security", "objected", evidence=NO)
    assert allows(anna, Use.SECURITY)
    record(anna, "technical", "objected", evidence=NO)
    assert not allows(anna, Use.SECURITY)


def test_an_unknown_purpose_is_an_error_not_an_open_door(anna: int) -> None:
    with pytest.raises(ValueError, match="'spam' is no purpose"):
        allows(anna, "spam")


def test_nobody_is_left_for_a_recipient_that_the_purpose_does_not_have(anna: int) -> None:
    assert mailed("networking", "delegation") == {"Anna Kern", "Ben", "山田 菊"}
    assert mailed("newsletter", "delegation") == set()


def test_the_gate_multiplies_no_rows_and_works_in_update_and_delete(anna: int) -> None:
    begin(anna, language="en", how="again", choices={})
    found = permitted(select(Person.id), Use.SECURITY, subject=Person.subject).subquery()
    assert session().scalar(select(func.count()).select_from(found)) == 3
    record(anna, "newsletter", "withdrawn", evidence=NO)
    session().execute(permitted(update(Person).values(locked=True), "newsletter", subject=Person.subject))
    assert set(session().scalars(select(Person.name).where(Person.locked))) == {"Ben", "山田 菊"}
    gone = permitted(delete(Person).where(Person.name == "Anna Kern"), "newsletter", subject=Person.subject)
    assert session().execute(gone).rowcount == 0


def test_the_gate_is_an_exists_and_no_join(app: Flask) -> None:
    words = str(permitted(select(Person.id), "newsletter", subject=Person.subject))
    assert "EXISTS" in words
    assert "JOIN" not in words
