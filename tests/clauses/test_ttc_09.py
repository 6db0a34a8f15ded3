"""TTC-09: the policy is for this site only, not for linked sites."""

import re


def outgoing(page):
    return re.findall(r"<a\s[^>]*href=\"https?://(?!localhost)[^>]*>", page)


def test_links_that_leave_the_site_give_nothing_away_and_carry_the_notice(agent_eu, ryokan):
    page = agent_eu.get(f"/en/operators/{ryokan.operator}").text
    links = outgoing(page)
    assert links
    for link in links:
        assert {"noopener", "noreferrer", "external"} <= set(re.search(r'rel="([^"]+)"', link)[1].split())
    assert "Our privacy policy does not cover it" in page


def test_the_policy_says_so(stranger):
    assert "It does not cover other sites" in stranger.get("/en/privacy/policy").text
