"""TTC-41, as far as it holds: what is held is shown, and a file holds all of it."""


def test_the_centre_shows_what_is_held_and_offers_the_file(agent_eu):
    page = agent_eu.get("/en/privacy").text
    assert "Anna Huber" in agent_eu.get("/en/privacy/data/member").text
    assert "/en/privacy/download" in page
    answer = agent_eu.post("/en/privacy/download")
    assert answer.status_code == 303
    assert agent_eu.get(answer.location).status_code == 200
