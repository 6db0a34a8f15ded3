"""TTC-47, as far as it holds: the password is asked again before data leaves or goes."""


def test_a_stale_log_in_is_asked_again(agent_eu):
    with agent_eu.client.session_transaction() as marks:
        marks["fresh_at"] = 0
    assert agent_eu.get("/en/privacy/erasure").status_code == 302
    assert agent_eu.post("/en/privacy/download").status_code == 302
