"""TTC-11: data is used only within the purpose stated."""

from sqlalchemy import select

import gdpr
from forum.members.models import Member
from gdpr import Evidence

NO = Evidence(shown="", language="en", how="test")


def test_who_has_not_allowed_a_purpose_is_left_out_of_it_and_of_nothing_else(inside, agent_eu):
    def reached(purpose):
        query = gdpr.permitted(select(Member.email), purpose, subject=Member.subject)
        return set(inside.scalars(query))

    assert agent_eu.email in reached("newsletter")
    gdpr.record(agent_eu.subject, "newsletter", "withdrawn", evidence=NO)
    assert agent_eu.email not in reached("newsletter")
    assert agent_eu.email in reached("networking")


def test_who_never_agreed_is_left_out(inside, ryokan):
    assert not gdpr.allows(ryokan.subject, "newsletter")
    assert gdpr.allows(ryokan.subject, "networking")
