"""TTC-48: the right to complain to the authority where one lives or works."""


def test_the_authority_of_her_own_country_is_shown(agent_eu):
    page = agent_eu.get("/en/privacy").text
    assert 'Bavaria: <a href="https://lda.bayern.de/"' in page


def test_the_policy_says_so(stranger):
    assert "監督機関に、苦情を申し立てる" in stranger.get("/ja/privacy/policy").text
