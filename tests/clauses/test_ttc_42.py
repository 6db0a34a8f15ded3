"""TTC-42, as far as it holds: members edit their data themselves."""


def test_a_member_has_a_form_for_her_data(agent_eu):
    page = agent_eu.get("/en/profile").text
    assert "Anna Huber" in page
    assert "<form" in page
