"""TTC-18, as far as it holds: disclosure and deletion only for the person herself, logged in with a fresh password."""


def test_nobody_else_can_ask(stranger, agent_eu):
    for page in ("/en/privacy", "/en/privacy/download", "/en/privacy/erasure"):
        assert "/log-in" in stranger.get(page).location
    with agent_eu.client.session_transaction() as marks:
        marks["fresh_at"] = 0
    for page in ("/en/privacy/download", "/en/privacy/erasure"):
        assert agent_eu.get(page).status_code == 302
