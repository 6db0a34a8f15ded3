"""Who enters: every route is walked by everyone, and held against one table."""

import re

import pytest
from forum.kernel.room import Access
from tests.forum.cast import sign_in

ANYONE, SIGNED_IN, MEMBER = Access.ANYONE, Access.SIGNED_IN, Access.MEMBER
ADMINISTRATOR, OFFICER = Access.ADMINISTRATOR, Access.OFFICER

# Every endpoint of the site and who enters. A new route must be written down here.
TABLE: dict[str, Access] = {}

ENTERS = {
    "stranger": {ANYONE},
    "ryokan": {ANYONE, SIGNED_IN, MEMBER},
    "neighbour": {ANYONE, SIGNED_IN, MEMBER},
    "agent_eu": {ANYONE, SIGNED_IN, MEMBER},
    "administrator": {ANYONE, SIGNED_IN, ADMINISTRATOR},
    "officer": {ANYONE, SIGNED_IN, OFFICER},
}
SAMPLE = {"side": "domestic", "id": "1", "page": "1"}  # anything else is a name that nothing has


def test_every_route_is_in_the_table(site):
    said = {endpoint: view.access for endpoint, view in site.view_functions.items()}
    assert said == TABLE


@pytest.mark.parametrize("role", ENTERS)
def test_walk(app, role):
    """Who may not enter is sent to log in, to the state of the account, or refused; who may is not."""
    browser = app.test_client() if role == "stranger" else sign_in(app, role).client
    wrong = []
    for endpoint, method, path in routes(app):
        if endpoint == "members.session_delete":
            continue
        answer = browser.open(path, method=method)
        turned_away = answer.status_code == 403 or is_door(answer)
        may = TABLE[endpoint] in ENTERS[role]
        if may is turned_away and not (may and own_refusal(endpoint, role)):
            wrong.append(f"{role} {method} {path}: {answer.status_code} {answer.headers.get('Location', '')}")
        assert answer.status_code < 500, f"{role} {method} {path}"
    assert wrong == []


def test_a_restricted_view_is_no_hint(agent_eu):
    """An object that is not hers looks like one that does not exist."""
    own = agent_eu.get(f"/en/operators/{agent_eu.operator}")
    nothing = agent_eu.get("/en/operators/0000000000000000")
    assert (own.status_code, nothing.status_code) == (404, 404)
    assert re.sub(r"[0-9a-f]{16}|nonce=\S+", "", own.text) == re.sub(r"[0-9a-f]{16}|nonce=\S+", "", nothing.text)


def routes(app):
    """(endpoint, method, path) of every rule, with names that nothing has."""
    for rule in app.url_map.iter_rules():
        values = {name: SAMPLE.get(name, "nothing") for name in rule.arguments} | {"lang": "en"}
        with app.test_request_context():
            built = app.url_map.bind("localhost").build(
                rule.endpoint, {name: values[name] for name in rule.arguments}, method=first_method(rule)
            )
        for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
            yield rule.endpoint, method, built


def first_method(rule):
    return sorted(rule.methods - {"HEAD", "OPTIONS"})[0]


def is_door(answer):
    return answer.status_code == 302 and re.search(r"/(log-in|account|password/again)(\?|$)", answer.location) is not None


def own_refusal(endpoint, role):
    """Pages of an operator, asked by staff, who act for none."""
    return role in {"administrator", "officer"} and endpoint.startswith("members.profile")
