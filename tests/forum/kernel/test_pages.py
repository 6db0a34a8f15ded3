"""Keyset pages, error pages, the switch of languages, and what the layout is given."""

import base64
import json

import pytest
from sqlalchemy.exc import OperationalError

from forum.kernel import pages
from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.kernel.jobs import Job
from tests.forum.cast import sign_in


@pytest.fixture
def seven(house):
    """Seven jobs, whose `tries` tie: 0 0 0 1 1 1 2."""
    with house.app_context(), writing():
        for number in range(7):
            db.session.add(Job(id=number + 1, task=f"t{number % 3}", arguments={}, run_at=now(), tries=number // 3))
    return house.test_client()


def every(client, url):
    return [row for page in walk(client, url) for row in page]


def walk(client, url, direction="next"):
    seen = []
    while url:
        page = client.get(url).json
        seen.append(page["rows"])
        url = page[direction]
    return seen


def cursor(*values):
    return base64.urlsafe_b64encode(json.dumps(list(values)).encode()).decode().rstrip("=")


def test_forwards(seven):
    assert walk(seven, "/en/probe/keyset") == [[7, 6], [5, 4], [3, 2], [1]]
    assert walk(seven, "/en/probe/keyset?up") == [[1, 2], [3, 4], [5, 6], [7]]


def test_ties_are_neither_lost_nor_doubled(seven):
    assert every(seven, "/en/probe/keyset?by=tries") == [7, 6, 5, 4, 3, 2, 1]
    assert every(seven, "/en/probe/keyset?by=tries&up") == [1, 2, 3, 4, 5, 6, 7]
    assert every(seven, "/en/probe/keyset?by=task&up") == [1, 4, 7, 2, 5, 3, 6]


def test_backwards(seven):
    last = "/en/probe/keyset"
    while (page := seven.get(last).json)["next"]:
        last = page["next"]
    assert walk(seven, last, "previous") == [[1], [3, 2], [5, 4], [7, 6]]


def test_the_first_page_has_none_before_it_and_the_last_none_after(seven):
    assert seven.get("/en/probe/keyset").json["previous"] is None
    assert seven.get(f"/en/probe/keyset?before={cursor(5)}").json["previous"] is None
    assert seven.get(f"/en/probe/keyset?after={cursor(2)}").json["next"] is None


def test_rows_of_several_columns(seven):
    assert seven.get("/en/probe/keyset?wide").json["rows"] == [[7, "t0"], [6, "t2"]]


def test_nothing_found(seven):
    assert seven.get(f"/en/probe/keyset?after={cursor(1)}").json == {"rows": [], "previous": None, "next": None}


def test_links_keep_the_question_and_the_language(seven):
    url = seven.get("/ja/probe/keyset?by=task&up=1&x=1&x=2").json["next"]
    assert url.startswith("/ja/probe/keyset?")
    assert all(part in url for part in ("by=task", "up=1", "x=1", "x=2"))


@pytest.mark.parametrize("name", ["after", "before"])
@pytest.mark.parametrize(
    "bad",
    ["", "x", "ä", "%00", "!!!!", cursor(), cursor(1, 2), cursor("x"), cursor(True), cursor(1.5), cursor(None),
     cursor([1]), cursor(10**30), base64.urlsafe_b64encode(b"\xff\xfe").decode(),
     base64.urlsafe_b64encode(b"3").decode(), base64.urlsafe_b64encode(b"[" * 100_000).decode()[:90_000]],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_a_cursor_that_is_not_ours_is_none(seven, name, bad):
    answer = seven.get(f"/en/probe/keyset?{name}={bad}")
    assert answer.status_code == 200
    assert answer.json["rows"] == [7, 6]


def test_a_cursor_with_a_nul_is_none(seven):
    assert seven.get(f"/en/probe/keyset?by=task&up&after={cursor(chr(0), 1)}").json["rows"] == [1, 4]


SAID = {
    400: ("We could not take this request", "このリクエストは処理できませんでした"),
    403: ("This page is not open to you", None),
    404: ("Page not found", None),
    413: ("The file is too large", None),
    415: ("We could not take this request", None),
    429: ("Too many attempts", None),
}


@pytest.mark.parametrize("code", SAID)
def test_error_pages_in_both_languages(house, code):
    english, japanese = (house.test_client().get(f"/{lang}/probe/abort/{code}") for lang in ("en", "ja"))
    assert (english.status_code, japanese.status_code) == (code, code)
    assert '<html lang="en">' in english.text
    assert '<html lang="ja">' in japanese.text
    said = SAID[code][0]
    assert f"<h1>{said}</h1>" in english.text
    assert said not in japanese.text
    assert "What you can do" in english.text
    assert 'href="/en/"' in english.text
    assert 'href="/ja/"' in japanese.text


def test_the_404_of_an_address_without_a_language_is_the_browsers(client):
    for accepted, lang in [("ja,en;q=0.5", "ja"), ("de", "en"), (None, "en")]:
        headers = {"Accept-Language": accepted} if accepted else {}
        page = client.get("/nowhere", headers=headers)
        assert page.status_code == 404
        assert f'<html lang="{lang}">' in page.text
    assert client.get("/fr/account").status_code == 404


def test_a_method_that_is_not_allowed_says_which_are(client):
    answer = client.post("/en/account")
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]
    assert "This address cannot be opened in this way" in answer.text


def test_more_than_the_site_takes(client, app, monkeypatch):
    monkeypatch.setitem(app.config, "MAX_CONTENT_LENGTH", 100)
    answer = client.post("/en/log-in", data={"email": "x" * 200})
    assert answer.status_code == 413
    assert "larger than this site accepts" in answer.text


def test_the_fault_page_is_in_both_languages_and_says_nothing_of_the_fault(house):
    answer = house.test_client().get("/en/probe/fault?email=agent@example.com")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.text
    assert "サーバーでエラーが発生しました" in answer.text
    assert "example.com" not in answer.text
    assert house.test_client().get("/en/probe/abort/500").text == answer.text
    assert house.test_client().get("/en/probe/abort/503").status_code == 503


def test_the_fault_page_comes_when_the_database_is_gone(house, monkeypatch):
    person = sign_in(house, "ryokan")

    def gone(*_):
        raise OperationalError("SELECT 1", {}, Exception("gone"))

    monkeypatch.setattr(house.login_manager, "_user_callback", gone)
    monkeypatch.setattr(db.session, "rollback", gone)
    answer = person.get("/en/account")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.text


def test_a_fault_is_raised_where_a_test_can_see_it(house, monkeypatch):
    monkeypatch.setitem(house.config, "PROPAGATE_EXCEPTIONS", None)
    with pytest.raises(ValueError, match="agent@"):
        house.test_client().get("/en/probe/fault?email=agent@example.com")


@pytest.mark.parametrize(
    ("path", "other"),
    [("/en/log-in?next=/en/account", "/ja/log-in?next=/en/account"), ("/ja/log-in", "/en/log-in"),
     ("/en/", "/ja/"), ("/nowhere", "/ja/")],
)  # fmt: skip
def test_the_switch_keeps_the_page(client, path, other):
    assert f'href="{other}"' in client.get(path).text


def test_the_switch_on_a_form_that_failed_leads_to_a_page(client):
    page = client.post("/en/sign-up/age", data={"year": "x"})
    assert page.status_code == 422
    assert 'href="/ja/sign-up"' in page.text
    assert 'href="/ja/log-in"' in client.post("/en/log-in").text
    assert 'href="/ja/nowhere"' in client.post("/en/nowhere/at/all").text


def test_layout_has_both_alternates(app):
    with app.test_request_context("/ja/log-in?next=%2Fx"):
        given = pages.layout(extra=1)
    assert given["absolute_alternates"] == {
        "en": "http://127.0.0.1:8000/en/log-in?next=%2Fx",
        "ja": "http://127.0.0.1:8000/ja/log-in?next=%2Fx",
    }
    assert (given["lang"], given["other_lang"], given["viewer"], given["extra"]) == ("ja", "en", None, 1)


def test_static_files_carry_their_fingerprint(app):
    with app.test_request_context("/"):
        assert pages._static_url("css/site.css").startswith("/static/css/site.css?v=")
        assert pages._static_url("css/site.css") == pages._static_url("css/site.css")
        assert pages._static_url("nothing.css").endswith("v=missing")


def test_a_nul_is_refused_before_it_reaches_a_query(client):
    for answer in (client.post("/en/log-in", data={"email": "a\0@example.com"}), client.get("/en/confirm/%00")):
        assert answer.status_code == 400
        assert "We could not take this request" in answer.text
