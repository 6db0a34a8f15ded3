"""Who enters: every route is walked by everyone, and held against one table."""

import re

import pytest
from werkzeug.routing import IntegerConverter

from forum.kernel.room import Access
from tests.forum.cast import sign_in

ANYONE, SIGNED_IN, MEMBER = Access.ANYONE, Access.SIGNED_IN, Access.MEMBER
ADMINISTRATOR, OFFICER = Access.ADMINISTRATOR, Access.OFFICER

# Every endpoint of the site, by who enters and by room. A new route must be written down here.
ENTERED_BY: dict[Access, dict[str, str]] = {
    ANYONE: {
        "front": "demo_mail demo_mail_show home",
        "gdpr": (
            "cookie_choice cookie_list data_map erasure_progress evidence guardian policy_history policy_text "
            "policy_version report_child"
        ),
        "members": (
            "age_answer confirm_email confirmation confirmation_again log_in password_change "
            "password_forgotten password_link password_new register_form registered registration "
            "session_create session_delete side_choice sign_up"
        ),
        "newsletters": "unsubscribe unsubscription",
        "": "root static",
    },
    SIGNED_IN: {
        "gdpr": (
            "agree_to centre choices choose confirm_erasure download download_progress erasure_plan "
            "held_records order_download planned_records take_download"
        ),
        "members": (
            "confirm_password own_confirmation_again password_confirmation profile_edit profile_preview "
            "profile_update standing submission"
        ),
    },
    MEMBER: {
        "directory": "index profile",
        "messages": "conversation inbox inquiry_create inquiry_new message_create reading",
    },
    ADMINISTRATOR: {
        "backoffice": "decision mail member queue retry",
        "newsletters": "cancel create edit index new pause preview preview_frame resume show start test update",
    },
    OFFICER: {
        "gdpr": (
            "assessments begin_draft children confirm_report dismiss_report edit_draft found_child "
            "office office_versions publish_draft records records_csv records_json_ld remove_draft save_draft "
            "try_case"
        ),
    },
}
TABLE = {
    f"{room}.{name}".lstrip("."): access
    for access, rooms in ENTERED_BY.items()
    for room, names in rooms.items()
    for name in names.split()
}

ENTERS = {
    "stranger": {ANYONE},
    "ryokan": {ANYONE, SIGNED_IN, MEMBER},
    "neighbour": {ANYONE, SIGNED_IN, MEMBER},
    "agent_eu": {ANYONE, SIGNED_IN, MEMBER},
    "administrator": {ANYONE, SIGNED_IN, ADMINISTRATOR},
    "officer": {ANYONE, SIGNED_IN, OFFICER},
}
SAMPLE = {"lang": "en", "side": "domestic", "code": "en"}  # anything else is a name that nothing has


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
    """(endpoint, method, path) of every rule but the static files', with names that nothing has."""
    for rule in app.url_map.iter_rules():
        if rule.endpoint == "static":
            continue
        names = {name: 0 if is_number(rule, name) else SAMPLE.get(name, "nothing") for name in rule.arguments}
        for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
            adapter = app.url_map.bind("localhost")
            yield rule.endpoint, method, adapter.build(rule.endpoint, names, method)


def is_number(rule, name):
    return isinstance(rule._converters[name], IntegerConverter)


def is_door(answer):
    return (
        answer.status_code == 302 and re.search(r"/(log-in|account|password/again)(\?|$)", answer.location) is not None
    )


def own_refusal(endpoint, role):
    """Pages of an operator, asked by staff, who act for none."""
    return role in {"administrator", "officer"} and endpoint.startswith("members.profile")
