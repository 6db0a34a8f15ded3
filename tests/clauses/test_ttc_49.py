"""TTC-49: links to other sites are not covered, in the part for people in the EU either."""

from tests.clauses.test_ttc_09 import outgoing


def test_the_policy_says_so_and_its_own_pages_link_nowhere_else(stranger):
    page = stranger.get("/en/privacy/policy").text
    assert 'id="TTC-49"' in page
    assert outgoing(page) == []
