"""GET /directory"""

import re

import pytest

import gdpr.basis
from forum.kernel.db import db, writing
from forum.members.models import Member, Operator, Outcome, Side
from tests.forum.directory.crowd import PRIVATE, crowd


def names(page):
    return re.findall(r'<h3 lang="\w+">\s*<a href="[^"]+">([^<]+)</a>', page.text)


def counts(page):
    found = re.findall(
        r'value="(\w+)"(?: checked)?>\s*<span>[^<]*</span>\s*<span class="count">.*?</span>\s*([\d+,]+)', page.text
    )
    return dict(found)


def test_shows_the_other_side(agent_eu, ryokan):
    assert names(agent_eu.get("/en/directory")) == ["Tonariya Inn", "Ryokan Tsukimiso"]
    assert names(ryokan.get("/ja/directory")) == ["Harbour Lantern Travel", "イーザル旅行社"]


def test_a_stranger_logs_in_first(stranger):
    answer = stranger.get("/en/directory?q=%E8%A6%B3%E5%85%89")
    assert answer.status_code == 302
    assert "/log-in?next=" in answer.location


@pytest.mark.parametrize("role", ["administrator", "officer"])
def test_staff_act_for_no_operator(role, request):
    assert request.getfixturevalue(role).get("/en/directory").status_code in {302, 403}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("観光", ["Ryokan Tsukimiso"]),
        ("旅館", ["Tonariya Inn", "Ryokan Tsukimiso"]),
        ("月", ["Ryokan Tsukimiso"]),
        ("asakusa", ["Ryokan Tsukimiso"]),
        ("ASAK", ["Ryokan Tsukimiso"]),
        ("quiet lane", ["Ryokan Tsukimiso"]),
        ("ｒｙｏｋａｎ", ["Ryokan Tsukimiso"]),
        ("旅館 family", ["Tonariya Inn"]),
        ("光観", []),
        ("sakusa", []),
        ("Munich", []),
        ("!?", []),
        ('" OR * NEAR(', []),
    ],
)
def test_words_of_domestic_operators(agent_eu, words, found):
    assert names(agent_eu.get("/en/directory", query_string={"q": words})) == found


@pytest.mark.parametrize("words", ["cafe", "Café", "CAFÉ", "みゅんへん", "ミュンヘン", "ﾐｭﾝﾍﾝ", "ミュ"])
def test_words_of_overseas_operators(ryokan, words):
    assert names(ryokan.get("/en/directory", query_string={"q": words})) == ["Isar Fernreisen"]


def test_an_unpublished_text_is_not_found(app, agent_eu, ryokan):
    with app.app_context(), writing():
        db.session.get(Member, ryokan.id).operator.publish(["area"])
    assert names(agent_eu.get("/en/directory?q=asakusa")) == []
    assert names(agent_eu.get("/en/directory?q=tsukimiso")) == ["Ryokan Tsukimiso"]


def test_facets_narrow_and_count(app, agent_eu):
    crowd(app, 3)
    crowd(app, 2, categories=["guide", "mice"], area="minato", published=["categories", "area"], name_en="Guide")
    page = agent_eu.get("/en/directory")
    assert counts(page) == {"lodging": "5", "guide": "2", "mice": "2", "sumida": "3", "minato": "2", "taito": "2",
                            "fr": "3", "ja": "2", "en": "1"}  # fmt: skip
    page = agent_eu.get("/en/directory?category=guide")
    assert len(names(page)) == 2
    assert counts(page) == {"lodging": "5", "guide": "2", "mice": "2", "minato": "2"}
    assert 'value="guide" checked' in page.text
    page = agent_eu.get("/en/directory?category=guide&category=lodging&area=taito&area=minato&q=inn")
    assert names(page) == ["Tonariya Inn", "Ryokan Tsukimiso"]


def test_a_facet_of_the_other_place(ryokan):
    page = ryokan.get("/ja/directory?country=DE&area=taito")
    assert names(page) == ["イーザル旅行社"]
    assert counts(page)["DE"] == "1"
    assert "ドイツ" in page.text


def test_an_unknown_value_is_left_out(agent_eu):
    page = agent_eu.get("/en/directory?category=nothing&language=<b>&country=XX")
    assert len(names(page)) == 2


def test_a_chosen_value_without_matches_stays_to_be_taken_away(agent_eu):
    page = agent_eu.get("/en/directory?category=media")
    assert names(page) == []
    assert counts(page)["media"] == "0"
    assert "Nothing was found" in page.text


def test_pages_of_twenty(app, agent_eu):
    crowd(app, 45)
    first = agent_eu.get("/en/directory?q=rooms")
    second = agent_eu.get(link(first, "next"))
    third = agent_eu.get(link(second, "next"))
    shown = [names(page) for page in (first, second, third)]
    assert [len(each) for each in shown] == [20, 20, 6]
    assert shown[0][0] == "House 0044"
    assert len({name for each in shown for name in each}) == 46
    assert names(agent_eu.get(link(second, "prev"))) == shown[0]
    assert "q=rooms" in link(second, "next")
    assert 'rel="next"' not in third.text


@pytest.mark.parametrize("cursor", ["x", "W10", "WyJhIl0", "Wzk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5XQ", "WzFd", "W251bGxd"])
def test_a_strange_cursor(agent_eu, cursor):
    assert agent_eu.get(f"/en/directory?after={cursor}").status_code == 200
    assert agent_eu.get(f"/en/directory?before={cursor}").status_code == 200


def test_many_are_said_to_be_more_than_a_thousand(app, agent_eu, monkeypatch):
    monkeypatch.setattr("forum.directory.queries.MOST", 10)
    crowd(app, 12)
    page = agent_eu.get("/en/directory")
    assert "More than 10 operators" in page.text
    assert counts(page)["sumida"] == "11+"
    assert "10社以上" in agent_eu.get("/ja/directory").text


def test_statements_do_not_grow(app, agent_eu, statements):
    with statements() as few:
        agent_eu.get("/en/directory?q=inn&category=lodging&language=ja")
    crowd(app, 60)
    with statements() as many:
        page = agent_eu.get("/en/directory?q=house&category=lodging&language=fr&area=sumida")
    assert len(names(page)) == 20
    assert len(many) == len(few) <= 6
    assert all(statement.lstrip().startswith(("SELECT", "WITH")) for statement in many)


def test_nothing_private_leaks(app, agent_eu, ryokan):
    crowd(app, 3)
    crowd(app, 3, Side.OVERSEAS)
    for person in (agent_eu, ryokan):
        for url in ("/en/directory", "/ja/directory", "/en/directory?category=lodging"):
            page = person.get(url).text
            assert "House 0001" in page
            assert PRIVATE not in page
        assert names(person.get(f"/en/directory?q={PRIVATE}")) == []


def test_what_is_not_published_counts_in_no_facet(app, agent_eu):
    crowd(app, 2, languages=["mn"], published=[])
    assert "mn" not in counts(agent_eu.get("/en/directory"))


@pytest.mark.parametrize("outcome", [Outcome.SUSPENDED, Outcome.DECLINED, Outcome.ASKED_BACK])
def test_who_is_not_active_is_not_shown(app, agent_eu, ryokan, outcome):
    with app.app_context(), writing():
        member = db.session.get(Member, ryokan.id)
        member.decide(outcome, by=member)
    assert names(agent_eu.get("/en/directory")) == ["Tonariya Inn"]
    assert names(agent_eu.get("/en/directory?q=tsukimiso")) == []


def test_who_is_restricted_is_not_shown(app, agent_eu, ryokan):
    with app.test_request_context("/en/"), writing():
        gdpr.basis.restrict(ryokan.subject, how="privacy centre")
    page = agent_eu.get("/en/directory")
    assert names(page) == ["Tonariya Inn"]
    assert counts(page)["lodging"] == "1"
    with app.test_request_context("/en/"), writing():
        gdpr.basis.lift(ryokan.subject, how="privacy centre")
    assert len(names(agent_eu.get("/en/directory"))) == 2


def test_an_empty_directory_helps(app, agent_eu, ryokan):
    with app.app_context(), writing():
        for operator in db.session.query(Operator).filter_by(side=Side.DOMESTIC):
            operator._withdraw()
    assert "No operator is published yet" in agent_eu.get("/en/directory").text


def test_both_languages(agent_eu):
    english, japanese = agent_eu.get("/en/directory"), agent_eu.get("/ja/directory")
    assert "Operators in Tokyo" in english.text
    assert "2社" in japanese.text
    assert names(japanese) == ["隣屋旅館", "旅館 月見草"]
    assert "台東区" in japanese.text
    assert "Taito" in english.text


def link(page, rel):
    return re.search(rf'rel="{rel}"\s+href="([^"]+)"', page.text)[1].replace("&amp;", "&")
