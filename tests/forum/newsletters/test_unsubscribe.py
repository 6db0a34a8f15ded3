"""The link in every newsletter, and a mail program's one click."""

import pytest

from forum.kernel.db import db, writing
from forum.newsletters.letters import token_of
from gdpr.basis import end, history, states
from tests.forum.newsletters.conftest import known_as, make_edition, run_jobs


@pytest.fixture
def token(app, agent_eu):
    with app.app_context():
        return token_of(known_as(app, agent_eu.subject), "0" * 16)


def allowed(app, subject):
    with app.app_context():
        found = states(subject).get("newsletter")
        db.session.remove()
        return found is not None and found.allowed


def events(app, subject):
    with app.app_context():
        found = [(e.event, e.how) for e in history(subject) if e.purpose == "newsletter"]
        db.session.remove()
        return found


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_opening_the_link_changes_nothing_and_names_nobody(app, stranger, agent_eu, token, lang):
    page = stranger.get(f"/{lang}/unsubscribe/{token}")
    assert page.status_code == 200
    assert "agent@example.com" not in page.text
    assert "Huber" not in page.text
    assert stranger.head(f"/{lang}/unsubscribe/{token}").status_code == 200
    assert allowed(app, agent_eu.subject)


def test_one_click_acts_at_once_without_log_in_or_form_token(app, stranger, agent_eu, agent_abroad, token, monkeypatch):
    monkeypatch.setitem(app.config, "WTF_CSRF_ENABLED", True)
    answer = stranger.post(f"/en/unsubscribe/{token}", data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert "stopped" in answer.text
    assert not allowed(app, agent_eu.subject)
    assert allowed(app, agent_abroad.subject)
    assert events(app, agent_eu.subject)[-1] == ("withdrawn", "unsubscribe link")


def test_other_posts_still_ask_for_a_form_token(app, administrator, monkeypatch):
    monkeypatch.setitem(app.config, "WTF_CSRF_ENABLED", True)
    assert administrator.post("/en/newsletters", {"side": ""}).status_code == 400


def test_a_second_click_says_the_same_and_records_nothing(app, stranger, agent_eu, token):
    pages = [stranger.post(f"/en/unsubscribe/{token}").text for _ in range(2)]
    assert all("The newsletter is stopped" in page for page in pages)
    assert [event for event, _ in events(app, agent_eu.subject)] == ["given", "withdrawn"]


def test_an_erased_person_sees_the_same_page(app, stranger, agent_eu, token):
    with app.app_context(), writing():
        end(agent_eu.subject, how="test")
    assert stranger.get(f"/en/unsubscribe/{token}").status_code == 200
    assert stranger.post(f"/en/unsubscribe/{token}").status_code == 200
    assert [event for event, _ in events(app, agent_eu.subject)] == ["given"]


@pytest.mark.parametrize("bad", ["x", "W10.aaaa.bbbb"])
def test_a_forged_link_is_not_found(app, stranger, agent_eu, token, bad):
    assert stranger.get(f"/en/unsubscribe/{bad}").status_code == 404
    assert stranger.post(f"/en/unsubscribe/{bad}").status_code == 404
    assert stranger.post(f"/en/unsubscribe/{token[:-2]}zz").status_code == 404
    assert allowed(app, agent_eu.subject)


def test_results_count_who_stopped(app, administrator, agent_eu, stranger, outbox):
    id = make_edition(app)
    administrator.post(f"/en/newsletters/{id}/sending")
    run_jobs(app)
    mail = next(mail for mail in outbox() if mail["To"] == agent_eu.email)
    url = mail["List-Unsubscribe"].strip("<>")
    path = "/" + url.split("/", 3)[3]
    assert stranger.post(path, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    page = administrator.get(f"/en/newsletters/{id}").text
    assert page.split("Stopped the newsletter with its link")[1].split("<dd>")[1].startswith("1<")
