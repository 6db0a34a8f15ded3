"""TTC-01: user information is collected only to the extent that the service needs."""

import pytest
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from gdpr.checks import check
from gdpr.datamap import DataMap, MapFault
from gdpr.declare import technical
from gdpr.policy import uncovered
from gdpr.running import running


def test_every_personal_column_names_a_purpose_of_the_policy(app):
    with app.app_context():
        columns = {place.key: place.says for place in running().map.places}
        assert uncovered(running().policy, columns) == []
        assert all(says.uses for says in columns.values())


def test_a_column_that_nobody_declared_stops_the_site():
    class Base(DeclarativeBase):
        pass

    class Diary(Base):
        __tablename__ = "diary"

        id: Mapped[int] = mapped_column(primary_key=True, info=technical("row key"))
        secret: Mapped[str]

    with pytest.raises(MapFault, match=r"diary\.secret: is not declared"):
        check(DataMap([Base]))


def test_everyone_can_see_the_list(stranger):
    assert "operator.telephone" in stranger.get("/en/privacy/map").text
