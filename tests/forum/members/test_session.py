"""Signing in and out."""

from tests.forum.cast import PASSWORD


def test_log_in_and_out(client):
    page = client.post("/en/log-in", data={"email": "AGENT@example.com", "password": PASSWORD})
    assert page.status_code == 303
    assert client.get("/en/account").status_code == 200
    client.post("/en/log-out")
    assert client.get("/en/account").status_code == 302
