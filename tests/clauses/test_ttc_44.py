"""TTC-44, as far as it holds: a restricted person is stored and not used."""

import gdpr
from gdpr.basis import lift, restrict
from gdpr.running import running


def test_every_purpose_leaves_her_out_until_it_is_lifted(inside, agent_eu):
    restrict(agent_eu.subject, how="test")
    assert not any(gdpr.allows(agent_eu.subject, purpose) for purpose in running().policy.purposes)
    lift(agent_eu.subject, how="test")
    assert gdpr.allows(agent_eu.subject, "networking")
