"""TTC-43, as far as it holds: a plan before, a certificate after."""


def test_the_plan_is_shown_before_anything_is_done_and_the_certificate_follows(agent_abroad, outbox):
    assert "Art." in agent_abroad.get("/en/privacy/erasure").text
    answer = agent_abroad.post("/en/privacy/erasure", {"sure": "yes"})
    assert answer.status_code == 303
    outbox()
    assert "certificate" in agent_abroad.client.get(answer.location).text.lower()
