"""The notice beside a field is made from the column and the policy; nothing is typed twice."""

import pytest
from flask import Flask
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from gdpr import Use, notice, personal, technical
from gdpr.declare import KEY, Audience, Category
from gdpr.notices import field_key


class Base(DeclarativeBase):
    pass


class Operator(Base):
    """Fields under the names that the policy of the default site knows."""

    __tablename__ = "operator"

    id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
    name_en: Mapped[str] = mapped_column(
        String(80),
        info=personal("Business name", Category.BUSINESS_NAME, for_=[Use.NETWORKING], seen_by=Audience.OTHER_SIDE),
    )
    licence_number: Mapped[str] = mapped_column(
        String(80), info=personal("Licence", Category.LICENCE, for_=[Use.ACCOUNT])
    )
    fax: Mapped[str] = mapped_column(String(80), info=personal("Fax", Category.FAX, for_=[Use.NETWORKING]))


def test_a_notice_says_why_who_how_long_and_whether_required(app: Flask) -> None:
    with app.test_request_context("/?lang=en"):
        found = notice(Operator.name_en, "domestic")
        assert (found.label, found.required, found.need) == ("Business name", True, "Required")
        assert found.why == ("Networking among tourism businesses (Art. 6(1)(b))",)
        assert found.who == "Members of the other side, if you publish it, and the site's administrators"
        assert found.how_long.startswith("As long as you are a member, and 30 days after")


def test_a_notice_speaks_the_language_of_the_page(app: Flask) -> None:
    with app.test_request_context("/?lang=ja"):
        found = notice(Operator.name_en, "domestic")
        assert found.why == ("観光事業者間のネットワークづくり（第6条第1項（b））",)
        assert found.need == "必須"


def test_what_only_some_must_give_says_when(app: Flask) -> None:
    with app.test_request_context("/?lang=en"):
        found = notice(Operator.licence_number, "domestic")
        assert (found.required, found.condition, found.need) == (False, "travel_business", "Optional")
        assert notice(Operator.licence_number, "overseas").condition is None


def test_different_periods_are_named_by_their_purposes(app: Flask) -> None:
    both = personal("Email", Category.EMAIL, for_=[Use.NEWSLETTER, Use.SUPPORT])[KEY]
    with app.test_request_context("/?lang=en"):
        assert notice(both).how_long == (
            "3 years after the inquiry was answered (Answering requests and inquiries); "
            "Until you stop the newsletter (Newsletters and email magazines)"
        )


def test_a_column_or_its_declaration_will_do(app: Flask) -> None:
    column = Operator.__table__.c.fax
    with app.test_request_context("/?lang=en"):
        assert notice(column, "profile") == notice(Operator.fax, "profile")
        assert notice(column.info[KEY]).required is False
        assert notice(column).required is False


def test_a_form_asks_for_nothing_that_is_not_declared(app: Flask) -> None:
    with pytest.raises(LookupError, match="not declared personal"):
        notice(Operator.id)


def test_a_bilingual_pair_is_one_field_of_the_policy() -> None:
    assert field_key(Operator.name_en) == "operator.name"
    assert field_key(Operator.__table__.c.fax) == "operator.fax"
