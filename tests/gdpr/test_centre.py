"""The privacy centre: read, take along, leave; in both languages, for nobody but the person herself."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from gdpr import disclosed, erasure, export
from gdpr.host import Progress
from gdpr.requests import Right, State, latest
from gdpr.running import running
from gdpr.views import centre
from tests.gdpr.conftest import Cast
from tests.gdpr.site import Agreement, InlineHost

LANGUAGES = pytest.mark.parametrize("lang", ["en", "ja"])
PAGES = [
    "/privacy",
    "/privacy/data/note",
    "/privacy/download",
    "/privacy/erasure",
    "/privacy/erasure/records/note:writer",
]


def browser(app: Flask, subject: int | None, lang: str = "en", fresh: bool = True) -> FlaskClient:
    """A browser in which somebody is signed in."""
    client = app.test_client()
    with client.session_transaction() as session:
        if subject is not None:
            session["subject"] = subject
        session["lang"] = lang
        if fresh:
            session["fresh"] = True
    return client


@pytest.fixture
def anna(app: Flask, cast: Cast) -> FlaskClient:
    return browser(app, cast.subjects["anna"])


@pytest.fixture
def filled(site: InlineHost, cast: Cast) -> Cast:
    with site.writing():
        for number in range(7):
            cast.note(cast.anna, f"note {number}")
        cast.write(cast.anna, "from Anna")
        cast.write(cast.kiku, "from Kiku")
        cast.add(Agreement(subject=cast.subjects["anna"], text="I agree", remark="but"))
        disclosed(cast.subjects["anna"], "山田旅館", ["person.email"], "networking")
    return cast


@LANGUAGES
@pytest.mark.parametrize("url", PAGES)
def test_pages_can_be_read_in_both_languages_and_change_nothing(
    app: Flask, site: InlineHost, filled: Cast, lang: str, url: str, statements: Callable[..., Any]
) -> None:
    with statements() as seen:
        answer = browser(app, filled.subjects["anna"], lang).get(url)
    assert answer.status_code == 200
    assert f'<html lang="{lang}">' in answer.text
    assert all(statement.lstrip().upper().startswith(("SELECT", "WITH")) for statement in seen)


@pytest.mark.parametrize("url", [*PAGES, "/privacy/download/x"])
def test_strangers_are_turned_away_and_stale_sessions_asked_again(app: Flask, filled: Cast, url: str) -> None:
    assert browser(app, None).get(url).status_code == 401
    if "download" in url or "erasure" in url:
        stale = browser(app, filled.subjects["anna"], fresh=False).get(url)
        assert stale.status_code == (404 if url.endswith("/x") else 428)


def test_an_account_that_is_nobodys_has_no_centre(app: Flask, cast: Cast) -> None:
    client = app.test_client()
    with client.session_transaction() as session:
        session["subject"] = None
    assert client.get("/privacy").status_code == 403


def test_the_overview_says_what_why_since_when_and_who_got_it(anna: FlaskClient, filled: Cast) -> None:
    page = anna.get("/privacy").text
    for words in (
        "anna@example.com",
        "held, not shown",
        "Contract",
        "Art. 6(1)(a) GDPR",
        "22 November 2026",
        "30 days after the account is closed",
        "山田旅館",
        "Members of the other side",
        "from Kiku",
        "Bavaria",
        "Art. 77 GDPR",
    ):
        assert words in page, words
    assert "note 4" in page
    assert "note 5" not in page
    assert 'href="/privacy/data/note"' in page
    assert "argon2" not in page


def test_the_overview_shows_nothing_of_others(app: Flask, filled: Cast) -> None:
    page = browser(app, filled.subjects["ben"]).get("/privacy").text
    assert "ben@example.com" in page
    assert not any(word in page for word in ("anna@example.com", "from Kiku", "note 1"))


@LANGUAGES
def test_moments_are_told_as_people_write_them(app: Flask, filled: Cast, lang: str) -> None:
    page = browser(app, filled.subjects["anna"], lang).get("/privacy").text
    assert {"en": "22 November 2026, 18:00 (Tokyo, GMT+9)", "ja": "2026年11月22日（日）18:00（日本時間）"}[lang] in page


def test_somebody_of_whom_nothing_is_held(app: Flask, site: InlineHost, cast: Cast) -> None:
    from gdpr import new_subject

    with site.writing():
        subject = new_subject()
    page = browser(app, subject).get("/privacy").text
    assert "Nothing is held about you." in page
    assert "Nobody by name." in page


def test_the_number_of_statements_does_not_grow_with_the_rows(
    app: Flask, site: InlineHost, filled: Cast, statements: Callable[..., Any]
) -> None:
    client = browser(app, filled.subjects["anna"])

    def counted() -> int:
        with statements() as seen:
            assert client.get("/privacy").status_code == 200
        return len(seen)

    few = counted()
    with site.writing():
        for number in range(300):
            filled.note(filled.anna, f"more {number}")
            filled.write(filled.kiku, f"more {number}", filled.talk(filled.anna, filled.kiku) if number < 60 else None)
            disclosed(filled.subjects["anna"], f"house {number}", ["person.email"], "networking")
    assert counted() <= few + 1
    tables = sum(1 for holder in running().map.values() if holder.places and holder.reaches)
    assert few <= 2 * tables + 6


def test_all_records_of_a_table_are_paged(anna: FlaskClient, filled: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(centre, "PAGE", 3)
    texts = [re.findall(r"note \d", anna.get(f"/privacy/data/note?page={page}").text) for page in (1, 2, 3)]
    assert texts == [["note 0", "note 1", "note 2"], ["note 3", "note 4", "note 5"], ["note 6"]]
    first, last = anna.get("/privacy/data/note").text, anna.get("/privacy/data/note?page=3").text
    assert ('rel="next"' in first, 'rel="prev"' in first) == (True, False)
    assert ('rel="next"' in last, 'rel="prev"' in last) == (False, True)
    assert anna.get("/privacy/data/note?page=4").status_code == 404
    assert anna.get("/privacy/data/note?page=-1").status_code == 200
    assert anna.get("/privacy/data/thread").status_code == 404
    assert anna.get("/privacy/data/cellar").status_code == 404


@LANGUAGES
def test_a_download_is_made_found_again_and_taken(app: Flask, site: InlineHost, filled: Cast, lang: str) -> None:
    client = browser(app, filled.subjects["anna"], lang)
    began = client.post("/privacy/download")
    assert began.status_code == 303
    waiting = client.get(began.location).text
    assert 'data-hx-trigger="every 2s"' in waiting
    assert '<a href="">' in waiting
    assert began.location in client.get("/privacy/download").text
    site.run_jobs()
    ready = client.get(began.location).text
    assert "data-hx-trigger" not in ready
    with client.post(began.location + "/file") as file:
        assert file.headers["Content-Disposition"] == "attachment; filename=data-20261122.zip"
        assert file.headers["Cache-Control"] == "no-store"
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            assert json.loads(archive.read("data.json"))["format"] == "kakehashi-personal-data"
    assert latest(filled.subjects["anna"], Right.ACCESS).state is State.TAKEN  # type: ignore[union-attr]
    assert client.get(began.location).status_code == 200


def test_a_download_is_for_her_alone(app: Flask, site: InlineHost, filled: Cast) -> None:
    began = browser(app, filled.subjects["anna"]).post("/privacy/download").location
    site.run_jobs()
    ben = browser(app, filled.subjects["ben"])
    assert [ben.get(began).status_code, ben.post(began + "/file").status_code] == [404, 404]
    assert browser(app, None).post(began + "/file").status_code == 401
    assert browser(app, filled.subjects["anna"], fresh=False).post(began + "/file").status_code == 428
    assert ben.get("/privacy/download/unknown").status_code == 404


def test_a_file_that_is_gone_can_be_made_anew(anna: FlaskClient, site: InlineHost, filled: Cast) -> None:
    began = anna.post("/privacy/download").location
    site.run_jobs()
    site.moment += timedelta(hours=25)
    export.purge_exports()
    assert "This file is gone" in anna.get(began).text
    sent_back = anna.post(began + "/file")
    assert (sent_back.status_code, sent_back.location) == (303, "/privacy/download")
    page = anna.get("/privacy/download").text
    assert "This file is gone" in page
    assert began not in page


def test_progress_is_shown_and_a_failure_is_no_secret(anna: FlaskClient, site: InlineHost, filled: Cast) -> None:
    began = anna.post("/privacy/download").location
    site.done[1] = Progress("running", 20, 50)
    page = anna.get(began).text
    assert re.search(r'max="50"\s+value="20"', page)
    assert "20 of 50 records" in page
    site.done[1] = Progress("failed", 0, 0, "OSError")
    page = anna.get(began).text
    assert "This did not work" in page
    assert "OSError" not in page


def test_the_plan_lists_outcome_article_and_end(anna: FlaskClient, filled: Cast) -> None:
    page = anna.get("/privacy/erasure").text
    for words in (
        "Your agreements",
        "Partly kept for a time, the rest is erased",
        "Art. 17(3)(b) GDPR",
        "Kept until 22 November 2029: Agreement.",
        "Stays with your colleagues",
        "Art. 17(1)(b) GDPR",
        "/privacy/erasure/records/note:writer",
        "from Anna",
    ):
        assert words in page, words
    assert anna.get("/privacy/erasure/records/note:nobody").status_code == 404


def test_the_plan_must_be_confirmed(anna: FlaskClient, site: InlineHost, filled: Cast) -> None:
    refused = anna.post("/privacy/erasure")
    assert refused.status_code == 422
    assert "Please tick the box" in refused.text
    assert 'aria-invalid="true"' in refused.text
    assert latest(filled.subjects["anna"], Right.ERASURE) is None
    assert anna.get("/privacy").status_code == 200


@LANGUAGES
def test_confirming_signs_out_and_ends_in_a_certificate(app: Flask, site: InlineHost, filled: Cast, lang: str) -> None:
    client = browser(app, filled.subjects["anna"], lang)
    began = client.post("/privacy/erasure", data={"sure": "yes"})
    assert began.status_code == 303
    assert client.get("/privacy").status_code == 401
    running_page = client.get(began.location).text
    assert 'data-hx-trigger="every 2s"' in running_page
    site.run_jobs()
    (mail,) = site.mails
    assert mail["page"] == f"http://localhost{began.location}"
    assert mail["language"] == lang
    certificate = app.test_client().get(began.location)
    assert certificate.status_code == 200
    assert "data-hx-trigger" not in certificate.text
    assert "Art. 17(3)(b) GDPR" in certificate.text
    assert not any(word in certificate.text for word in ("anna@example.com", "Anna Kern"))


def test_asking_twice_leads_to_the_same_erasure(app: Flask, site: InlineHost, filled: Cast) -> None:
    first, second = (browser(app, filled.subjects["anna"]) for _ in range(2))
    one = first.post("/privacy/erasure", data={"sure": "yes"}).location
    assert second.post("/privacy/erasure", data={"sure": "yes"}).location == one
    assert len(site.jobs) == 1


def test_something_left_is_told_honestly(app: Flask, site: InlineHost, filled: Cast) -> None:
    with site.writing():
        filled.write(filled.ben, "anna@example.com", filled.talk(filled.ben, filled.kiku))
    client = browser(app, filled.subjects["anna"])
    began = client.post("/privacy/erasure", data={"sure": "yes"}).location
    site.run_jobs()
    page = client.get(began).text
    assert "our last look found something" in page
    assert "Erasure certificate" not in page
    assert [mail["template"] for mail in site.mails] == ["gdpr/mails/review"]


def test_a_scan_under_way_is_shown(app: Flask, site: InlineHost, filled: Cast) -> None:
    with site.writing():
        begun = erasure.confirm(filled.subjects["anna"], "en")
        begun.phase = erasure.Phase.SCANNING
        begun.request.job = None
        token = begun.request.token
    assert "looked for one last time" in app.test_client().get(f"/privacy/erasure/{token}").text


def test_other_names_have_no_certificate(app: Flask, site: InlineHost, filled: Cast) -> None:
    with site.writing():
        token = export.order(filled.subjects["anna"], "en").token
    client = app.test_client()
    assert client.get("/privacy/erasure/unknown").status_code == 404
    assert client.get(f"/privacy/erasure/{token}").status_code == 404
