"""Two languages: which one a page is in, and how names, dates and countries are said in each."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from flask import g

from forum.kernel import i18n

WHEN = datetime(2026, 11, 21, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("path", "accepted", "lang"),
    [("/ja/log-in", "en", "ja"), ("/en/log-in", "ja", "en"), ("/", "ja", "ja"), ("/", "fr, ja;q=0.5", "ja"),
     ("/", "fr", "en"), ("/", "", "en"), ("/ja/nowhere", "en", "ja"), ("/jaa", "en", "en")],
)  # fmt: skip
def test_the_language_is_of_the_url_then_of_the_browser(site, path, accepted, lang):
    with site.test_request_context(path, headers={"Accept-Language": accepted}):
        assert i18n.language() == lang


def test_a_worker_speaks_english_until_told_otherwise(site):
    with site.app_context():
        assert i18n.language() == "en"


def test_g_may_name_it(site):
    with site.test_request_context("/"):
        g.lang = "ja"
        assert i18n.language() == "ja"


def test_the_root_sends_each_to_her_language(client):
    assert client.get("/", headers={"Accept-Language": "ja"}).location == "/ja/"
    assert client.get("/").location == "/en/"


ROW = SimpleNamespace(name_en="Inn", name_ja="宿", only_en="Inn", only_ja=None, none_en=None, none_ja="")


@pytest.mark.parametrize(
    ("lang", "name", "said", "its"),
    [("en", "name", "Inn", "en"), ("ja", "name", "宿", "ja"), ("ja", "only", "Inn", "en"), ("en", "only", "Inn", "en"),
     ("en", "none", "", "en"), ("ja", "none", None, "ja")],
)  # fmt: skip
def test_a_value_is_said_in_the_pages_language_or_the_other(site, lang, name, said, its):
    with site.test_request_context(f"/{lang}/"):
        assert i18n.said(ROW, name) == said
        assert i18n.said_lang(ROW, name) == its
        assert i18n.said(ROW, "name", "ja") == "宿"


def test_dates_are_said_in_tokyo(site):
    with site.test_request_context("/en/"):
        assert i18n.say_date(date(2026, 11, 21)) == "21 November 2026"
        assert i18n.say_datetime(WHEN) == "21 November 2026, 14:30 (Tokyo, GMT+9)"
    with site.test_request_context("/ja/"):
        assert i18n.say_date(date(2026, 11, 21)) == "2026年11月21日（土）"
        assert i18n.say_datetime(WHEN) == "2026年11月21日（土）14:30（日本時間）"


def test_another_zone_is_named(site, monkeypatch):
    monkeypatch.setattr(i18n, "get_timezone", lambda: "Europe/Berlin")
    with site.test_request_context("/en/"):
        assert i18n.say_datetime(WHEN).endswith("(Berlin)")


def test_countries_are_all_there_in_the_order_of_each_language(site):
    english, japanese = dict(i18n.countries("en")), dict(i18n.countries("ja"))
    assert english.keys() == japanese.keys()
    assert len(english) >= 249
    assert (english["DE"], japanese["DE"], english["XK"]) == ("Germany", "ドイツ", "Kosovo")
    assert [name for _, name in i18n.countries("en")] == sorted(english.values())
    with site.test_request_context("/ja/"):
        assert (i18n.say_country("JP"), i18n.say_country("??")) == ("日本", "??")


def test_urls_keep_the_language_unless_told_otherwise(site):
    from flask import url_for

    with site.test_request_context("/ja/"):
        assert url_for("members.log_in") == "/ja/log-in"
        assert url_for("members.log_in", lang="en") == "/en/log-in"
        assert url_for("static", filename="x.css") == "/static/x.css"
        with pytest.raises(LookupError):
            url_for("members.nothing")
