"""Versions of the policy: who must be asked again, what holds until then, and what is refused (TTC-19, TTC-51)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_babel import refresh
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from gdpr import Evidence, Use, allows, basis, permitted, record
from gdpr.agreements import agree, pending, receiving_since, terms
from gdpr.announcing import announcement
from gdpr.basis import Event, history, rebuild, states
from gdpr.differences import Ask, asks, differences, in_words, pieces
from gdpr.policy import Basis, Duration, Policy, PolicyError, Source, Text, load, parse
from gdpr.running import running, session
from gdpr.versions import (
    STAMP,
    PolicyVersion,
    RefusedVersion,
    check,
    draft,
    drafts,
    newest,
    policy_at,
    publish,
    tokyo,
)
from tests.gdpr.conftest import Cast
from tests.gdpr.site import InlineHost, Person, create_site

DAY = datetime(2027, 1, 15, tzinfo=UTC)
PAGES = {"en": "https://site.example/history", "ja": "https://site.example/ja/history"}
NO = Evidence(shown="", language="en", how="test")

SURVEYS = """
[purposes.surveys]
label.en = "Surveys"
label.ja = "アンケート"
description.en = "Asking you what you think of the service."
description.ja = "サービスに関するご意見を伺います。"
uses = ["activities"]
basis = "consent"
choice = "opt_in"
subjects = ["members"]
categories = ["email"]
recipients = ["contractor"]
[purposes.surveys.retention]
period = "P1Y"
from = "collected"
text.en = "1 year"
text.ja = "1年間"
"""

Change = Callable[[str], str]


def swap(purpose: str, old: str, new: str) -> Change:
    """A change of words within one purpose."""

    def apply(data: str) -> str:
        start = data.index(f"[purposes.{purpose}]")
        assert old in data[start:]
        return data[:start] + data[start:].replace(old, new, 1)

    return apply


def new_purpose(data: str) -> str:
    return data + SURVEYS


LONGER = swap("improvement", '"P13M"', '"P3Y"')
RECIPIENT = swap("newsletter", '["contractor"]', '["contractor", "delegation"]')
TO_CONSENT = swap(
    "improvement", 'basis = "legitimate_interests"\nchoice = "opt_out"', 'basis = "consent"\nchoice = "opt_in"'
)


def changed(policy: Policy, *changes: Change) -> Policy:
    data = policy.source.data
    for change in changes:
        data = change(data)
    return parse("new", Source(data, policy.source.texts))


@pytest.fixture(scope="module")
def ttc() -> Policy:
    return load("ttc")


@pytest.fixture
def anna(cast: Cast) -> int:
    return cast.subjects["anna"]


@pytest.fixture
def ben(cast: Cast) -> int:
    return cast.subjects["ben"]


def published(site: InlineHost, *changes: Change, at: datetime = DAY) -> int:
    """A version drafted and published with these changes; the clock stays before it."""
    with site.writing():
        version = draft()
        for change in changes:
            version.data = change(version.data)
        publish(version, at, PAGES)
        return version.number


def taken_effect(site: InlineHost, *changes: Change) -> int:
    number = published(site, *changes)
    site.moment = DAY
    site.run_jobs()
    return number


# What is compared


def test_the_same_policy_differs_in_nothing(ttc: Policy) -> None:
    assert differences(ttc, changed(ttc)) == []
    assert asks(ttc, changed(ttc)) == {}


@pytest.mark.parametrize(
    ("change", "purpose", "reason"),
    [
        (new_purpose, "surveys", Ask.NEW_PURPOSE),
        (LONGER, "improvement", Ask.LONGER_RETENTION),
        (swap("improvement", '"collected"', '"last_use"'), "improvement", Ask.LONGER_RETENTION),
        (RECIPIENT, "newsletter", Ask.NEW_RECIPIENT),
        (TO_CONSENT, "improvement", Ask.TO_CONSENT),
        (swap("account", 'uses = ["account"]', 'uses = ["account", "improvement"]'), "account", Ask.NEW_PURPOSE),
    ],
)
def test_who_must_be_asked_again_follows_from_the_difference(
    ttc: Policy, change: Change, purpose: str, reason: Ask
) -> None:
    assert asks(ttc, changed(ttc, change)) == {purpose: {reason}}


def test_a_shorter_period_or_fewer_recipients_need_no_agreement(ttc: Policy) -> None:
    shorter = swap("improvement", '"P13M"', '"P6M"')
    fewer = swap("activities", '["contractor", "delegation"]', '["contractor"]')
    assert asks(ttc, changed(ttc, shorter, fewer)) == {}


@pytest.mark.parametrize("rule", ["notice", "continued_use"])
def test_another_rule_of_change_asks_only_what_the_law_asks(ttc: Policy, rule: str) -> None:
    lax = changed(ttc, lambda data: data.replace('rule = "reconsent"', f'rule = "{rule}"'))
    assert asks(lax, changed(lax, LONGER, RECIPIENT)) == {}
    assert set(asks(lax, changed(lax, new_purpose, TO_CONSENT))) == {"surveys", "improvement"}


def test_every_difference_is_named(ttc: Policy) -> None:
    def site(data: str) -> str:
        data = data.replace("minimum_age = 16", "minimum_age = 18").replace("[cookies.session]", "[cookies.other]")
        return data.replace("optional = []", 'optional = ["operator.fax"]')

    words = {**ttc.source.texts, "en": ttc.source.texts["en"].replace("You decide whether", "You choose whether")}
    dropped = ttc.source.data[: ttc.source.data.index("[purposes.proof]")]
    new = parse("new", Source(site(RECIPIENT(dropped)), words))
    found = {(item.subject, item.key, item.part) for item in differences(ttc, new)}
    assert found == {
        ("site", "", "minimum_age"),
        ("purpose", "newsletter", "recipients"),
        ("purpose", "proof", ""),
        ("fields", "overseas", ""),
        ("cookies", "session", ""),
        ("cookies", "other", ""),
        ("clause", "TTC-10", "body"),
    }


def test_differences_of_words_are_readable_in_both_languages() -> None:
    english = [(piece.kind, piece.words) for piece in pieces("kept for 1 year", "kept for 2 years", "en")]
    assert english == [
        ("same", "kept for "),
        ("removed", "1"),
        ("added", "2"),
        ("same", " "),
        ("removed", "year"),
        ("added", "years"),
    ]
    japanese = [(piece.kind, piece.words) for piece in pieces("1年間保存", "2年間保存", "ja")]
    assert japanese == [("removed", "1"), ("added", "2"), ("same", "年間保存")]
    assert pieces("", "new", "en")[0].kind == "added"
    assert pieces("old", "", "en")[0].kind == "removed"


def test_values_are_said_in_words(ttc: Policy) -> None:
    assert in_words(None, "en") == ""
    assert in_words(Text({"en": "a", "ja": "b"}), "ja") == "b"
    assert in_words(frozenset({"b", "a"}), "en") == "a, b"
    assert in_words(Duration(years=1), "en") == "P1Y"
    assert in_words(Basis.CONSENT, "en") == "consent"
    assert in_words(ttc.purposes["improvement"].retention, "en").startswith("P13M; collected; 13 months")


# Drafts and publication


def test_a_draft_begins_from_the_newest_version_and_is_taken_up_again(cast: Cast, site: InlineHost) -> None:
    with site.writing():
        version = draft()
        assert (version.number, version.parsed().version) == (2, 2)
        assert draft() is version
        assert drafts() == [version]
    assert running().policy.version == 1


def test_a_version_that_would_take_effect_in_the_past_is_refused(cast: Cast, site: InlineHost) -> None:
    with site.writing():
        version = draft()
        with pytest.raises(RefusedVersion, match="in the past"):
            publish(version, site.moment, PAGES)
    assert drafts() != []


def test_a_version_cannot_come_before_the_one_it_follows(cast: Cast, site: InlineHost) -> None:
    published(site)
    with site.writing(), pytest.raises(RefusedVersion, match="before the one that it follows"):
        publish(draft(), DAY - timedelta(days=1), PAGES)


def test_a_bad_draft_is_refused_and_the_version_in_force_stays(cast: Cast, site: InlineHost) -> None:
    with site.writing():
        version = draft()
        version.data = version.data.replace('basis = "consent"', 'basis = "contract"', 1)
        with pytest.raises(PolicyError, match=r"version 2/policy\.toml:\d+: purposes\.newsletter\.choice"):
            publish(version, DAY, PAGES)
        site.db.session.rollback()
    assert running().policy.version == 1


def test_a_draft_must_bear_its_number_and_cover_what_the_code_does(cast: Cast, ttc: Policy) -> None:
    with pytest.raises(RefusedVersion, match="must say version = 2, not 1"):
        check(2, ttc.source)
    poor = swap("networking", 'uses = ["networking"]', 'uses = ["account"]')(ttc.source.data)
    with pytest.raises(RefusedVersion, match=r"no purpose of the policy .* covers the use 'networking'"):
        check(1, Source(poor, ttc.source.texts))


def test_a_published_version_is_not_published_again(cast: Cast, site: InlineHost) -> None:
    number = published(site)
    with site.writing(), pytest.raises(RefusedVersion, match="published before"):
        publish(session().get_one(PolicyVersion, number), DAY, PAGES)


def test_a_version_is_in_force_from_its_day_on(cast: Cast, site: InlineHost) -> None:
    assert announcement() is None
    number = published(site, new_purpose)
    assert (running().policy.version, newest().number) == (1, number)
    coming = announcement()
    assert coming is not None
    assert (coming.number, coming.effective_at) == (number, DAY)
    assert not coming.in_force
    site.moment = DAY
    assert running().policy.version == number
    assert running().policy.effective == date(2027, 1, 15)
    come = announcement()
    assert come is not None
    assert come.in_force
    site.moment = DAY + timedelta(days=31)
    assert announcement() is None
    assert (policy_at(1).version, policy_at(99).version, policy_at(0).version) == (1, 2, 1)


def test_before_any_day_has_come_the_first_version_counts(app: Flask, site: InlineHost) -> None:
    site.moment = datetime(2020, 1, 1, tzinfo=UTC)
    assert running().policy.version == 1


def test_another_process_sees_what_was_published(cast: Cast, site: InlineHost, database: str, tmp_path: Path) -> None:
    other = create_site(database, tmp_path / "private")
    number = published(site)
    with other.app_context():
        other.extensions["site"].moment = DAY
        assert running().policy.version == number
        let_go(other)
    fresh = create_site(database, tmp_path / "private")
    with fresh.app_context():
        assert newest().number == number
        let_go(fresh)


def let_go(app: Flask) -> None:
    """Close the connections of a second process."""
    app.extensions["site"].db.session.remove()
    app.extensions["site"].db.engine.dispose()


def test_a_version_that_cannot_be_read_any_more_leaves_the_one_before(
    cast: Cast, site: InlineHost, caplog: pytest.LogCaptureFixture
) -> None:
    number = published(site)
    with site.writing():
        session().get_one(PolicyVersion, number).data = "broken"
    running().versions.touch()
    site.moment = DAY
    assert running().policy.version == 1
    assert "cannot be read" in caplog.text


def test_the_site_starts_before_its_tables_are_made_and_while_the_database_is_away(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    empty = create_site(f"sqlite:///{tmp_path / 'empty.db'}", tmp_path / "empty")
    with empty.app_context():
        assert newest().number == 1
        let_go(empty)

    def away(*_: object) -> None:
        raise OperationalError("connect", {}, Exception("away"))

    monkeypatch.setattr("gdpr.versions.inspect", away)
    running().versions.start()
    assert "read later" in caplog.text


# Until someone agrees


def test_a_new_purpose_leaves_out_who_did_not_agree(anna: int, ben: int, site: InlineHost) -> None:
    taken_effect(site, new_purpose)
    assert [(item.purpose.key, item.blocked) for item in pending(anna)] == [("surveys", True)]
    with site.writing():
        agree(anna, "surveys", language="en", how="test")
    assert (allows(anna, "surveys"), allows(ben, "surveys")) == (True, False)
    assert allows(ben, "newsletter")
    assert pending(anna) == []
    assert history(anna)[-1].event == "given"


def test_a_change_to_consent_stops_the_purpose_at_once_and_is_an_event(anna: int, ben: int, site: InlineHost) -> None:
    published(site, TO_CONSENT)
    assert allows(ben, "improvement")
    with site.writing():
        agree(anna, "improvement", language="en", how="test")
    site.moment = DAY
    assert (allows(anna, "improvement"), allows(ben, "improvement")) == (True, False)
    site.run_jobs()
    assert [event.event for event in history(ben) if event.purpose == "improvement"] == ["began", "changed"]
    assert [event.event for event in history(anna) if event.purpose == "improvement"] == ["began", "given"]
    assert states(ben)["improvement"].basis == "consent"
    with site.writing():
        kept = states(ben)["improvement"].allowed, states(anna)["improvement"].allowed
        rebuild(session())
        assert (states(ben)["improvement"].allowed, states(anna)["improvement"].allowed) == kept == (False, True)


def test_a_longer_period_keeps_the_former_terms_for_who_did_not_agree(anna: int, ben: int, site: InlineHost) -> None:
    taken_effect(site, LONGER)
    assert not pending(anna)[0].blocked
    with site.writing():
        agree(anna, "improvement", language="en", how="test")
    hers, his = terms(anna, "improvement"), terms(ben, "improvement")
    assert hers is not None
    assert his is not None
    assert (str(hers.retention.period), str(his.retention.period)) == ("P3Y", "P13M")
    assert allows(ben, "improvement")
    assert history(anna)[-1].event == "agreed"


def test_a_new_recipient_gets_only_the_data_of_who_agreed(anna: int, ben: int, site: InlineHost) -> None:
    taken_effect(site, RECIPIENT)
    assert receiving_since("newsletter", "delegation") == 2
    with site.writing():
        agree(anna, "newsletter", language="en", how="test")
    query = permitted(select(Person.name), "newsletter", subject=Person.subject, recipient="delegation")
    assert list(session().scalars(query)) == ["Anna Kern"]
    assert allows(ben, "newsletter")
    assert allows(ben, "newsletter", recipient="contractor")


def test_a_recipient_counts_from_its_day_and_only_while_it_is_one(cast: Cast, site: InlineHost) -> None:
    published(site, RECIPIENT)
    assert receiving_since("newsletter", "delegation") is None
    site.moment = DAY
    back = swap("newsletter", '["contractor", "delegation"]', '["contractor"]')
    published(site, back, at=DAY + timedelta(days=30))
    site.moment = DAY + timedelta(days=31)
    assert receiving_since("newsletter", "delegation") is None


def test_nobody_is_asked_about_a_purpose_that_she_refused(anna: int, site: InlineHost) -> None:
    with site.writing():
        record(anna, "newsletter", Event.WITHDRAWN, evidence=NO)
    taken_effect(site, RECIPIENT)
    assert pending(anna) == []
    assert terms(anna, "newsletter") is None
    assert terms(anna, "activities") is None


def test_who_joins_under_the_new_version_is_not_asked_again(cast: Cast, site: InlineHost) -> None:
    taken_effect(site, new_purpose, LONGER)
    with site.writing():
        late = cast.person("Late", "late@example.com", None, None).subject
    assert pending(late) == []
    assert terms(late, "improvement") == running().policy.purposes["improvement"]


def test_what_needs_no_agreement_applies_to_everyone(anna: int, site: InlineHost) -> None:
    taken_effect(site, swap("improvement", '"P13M"', '"P6M"'))
    hers = terms(anna, "improvement")
    assert hers is not None
    assert str(hers.retention.period) == "P6M"
    assert pending(anna) == []


def test_a_later_version_waits_its_turn_and_former_terms_stay(anna: int, site: InlineHost) -> None:
    taken_effect(site, LONGER)
    published(site, swap("improvement", '"P3Y"', '"P5Y"'), at=DAY + timedelta(days=30))
    hers = terms(anna, "improvement")
    assert hers is not None
    assert str(hers.retention.period) == "P13M"
    with site.writing():
        basis.begin(anna, language="en", how="again", choices={})
    hers = terms(anna, "improvement")
    assert hers is not None
    assert str(hers.retention.period) == "P3Y"


def test_a_new_purpose_on_another_basis_begins_with_the_agreement(anna: int, site: InlineHost) -> None:
    contract = (
        SURVEYS.replace('"consent"', '"contract"').replace('"opt_in"', '"none"').replace('"activities"', '"support"')
    )
    contract = contract.replace(
        "basis =", 'necessity.en = "So it was agreed."\nnecessity.ja = "合意の内容です。"\nbasis ='
    )
    taken_effect(site, lambda data: data + contract)
    assert not allows(anna, "surveys")
    with site.writing():
        agree(anna, "surveys", language="en", how="test")
    assert allows(anna, "surveys")
    assert history(anna)[-1].event == "began"


def test_nothing_is_agreed_to_that_was_not_asked(anna: int, site: InlineHost) -> None:
    with site.writing(), pytest.raises(ValueError, match="nothing about 'newsletter' waits"):
        agree(anna, "newsletter", language="en", how="test")


# Telling everyone


def test_everyone_concerned_is_told_by_mail_once(anna: int, ben: int, site: InlineHost) -> None:
    with site.writing():
        basis.restrict(ben, how="request")
        session().execute(Person.__table__.delete().where(Person.name == "nobody"))
    published(site, new_purpose)
    site.run_jobs()
    assert sorted(mail["to"] for mail in site.mails) == ["anna@example.com", "kiku@example.jp"]
    mail = site.mails[0]
    assert (mail["template"], mail["number"], mail["day"]) == ("gdpr/policy/mails/version", 2, "15 January 2027")
    assert mail["page"] == PAGES["en"]
    site.tasks["gdpr.announce_version"](QuietJob(), number=2, pages=PAGES)
    assert len(site.mails) == 2


def test_who_cannot_be_reached_is_passed_over(cast: Cast, site: InlineHost, monkeypatch: pytest.MonkeyPatch) -> None:
    published(site)
    with site.writing():
        session().execute(Person.__table__.update().where(Person.name == "Ben").values(subject=9999))
    site.run_jobs()
    assert len(site.mails) == 2


class QuietJob:
    id = 1

    def progress(self, done: int, total: int) -> None:
        """Nobody watches."""


# The pages


@pytest.fixture
def officer(app: Flask, cast: Cast) -> FlaskClient:
    client = app.test_client()
    with client.session_transaction() as marks:
        marks["officer"] = True
        marks["subject"] = cast.subjects["anna"]
    return client


def drafted(officer: FlaskClient, data: str | None = None) -> dict[str, str]:
    source = running().policy.source
    number = newest().number + 1
    words = data if data is not None else source.data.replace(f"version = {number - 1}", f"version = {number}")
    return {"data": words.replace("\n", "\r\n"), "text_en": source.texts["en"], "text_ja": source.texts["ja"]}


def test_an_officer_drafts_sees_the_difference_and_publishes(officer: FlaskClient, site: InlineHost) -> None:
    assert "Draft a new version" in officer.get("/privacy/office/versions").text
    assert officer.post("/privacy/office/versions").location == "/privacy/office/versions/2"
    assert "Remove the draft" in officer.get("/privacy/office/versions").text
    form = drafted(officer)
    form["data"] += SURVEYS
    form["text_en"] = form["text_en"].replace("You decide whether", "You choose whether")
    assert officer.post("/privacy/office/versions/2", data=form).status_code == 303
    page = officer.get("/privacy/office/versions/2").text
    assert "<ins>choose</ins>" in page
    assert "<del>decide</del>" in page
    assert "This purpose is new" in page
    assert 'value="2026"' in page
    answer = officer.post(
        "/privacy/office/versions/2/publication",
        data={"year": "２０２７", "month": "1", "day": "15", "time": "00:00"},
    )
    assert answer.status_code == 303
    assert newest().effective_at == tokyo(date(2027, 1, 15))
    assert "Announced" in officer.get("/privacy/office/versions").text
    assert "Our handling of personal information changes on" in officer.get("/privacy/policy").text
    history = officer.get("/privacy/policy/history").text
    assert "Surveys" in history
    assert "The first version on this site." in history
    refresh()
    japanese = officer.get("/privacy/policy/history?lang=ja").text
    assert "アンケート" in japanese
    refresh()
    site.moment = DAY
    assert "Former" in officer.get("/privacy/office/versions").text


def test_a_bad_draft_is_refused_with_its_place_and_keeps_what_was_typed(officer: FlaskClient) -> None:
    officer.post("/privacy/office/versions")
    answer = officer.post("/privacy/office/versions/2", data=drafted(officer, "version = 2\nmy words = 1"))
    assert answer.status_code == 422
    assert "version 2/policy.toml:2: TOML" in answer.text
    assert "my words = 1" in answer.text
    assert "my words" not in session().get_one(PolicyVersion, 2).data


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ({"year": "2020", "month": "1", "day": "1"}, "cannot take effect in the past"),
        ({"year": "2027", "month": "13", "day": "1"}, "This is no date and time"),
        ({"year": "", "month": "", "day": ""}, "This is no date and time"),
    ],
)
def test_a_date_that_cannot_be_is_refused(officer: FlaskClient, when: dict[str, str], message: str) -> None:
    officer.post("/privacy/office/versions")
    answer = officer.post("/privacy/office/versions/2/publication", data=when)
    assert answer.status_code == 422
    assert message in answer.text
    assert running().versions.published()[-1].number == 1


def test_a_draft_that_went_bad_is_not_published(officer: FlaskClient, site: InlineHost) -> None:
    officer.post("/privacy/office/versions")
    with site.writing():
        session().get_one(PolicyVersion, 2).data = "version = 2\nbroken"
    answer = officer.post("/privacy/office/versions/2/publication", data={"year": "2027", "month": "1", "day": "1"})
    assert answer.status_code == 422
    assert "TOML" in answer.text


def test_a_draft_can_be_thrown_away_a_published_version_not(officer: FlaskClient, site: InlineHost) -> None:
    officer.post("/privacy/office/versions")
    assert officer.post("/privacy/office/versions/2/removal").status_code == 303
    assert officer.get("/privacy/office/versions/2").status_code == 404
    number = published(site)
    assert officer.get(f"/privacy/office/versions/{number}").status_code == 404
    assert officer.post(f"/privacy/office/versions/{number}/removal").status_code == 404


def test_every_version_can_be_read_as_it_was(officer: FlaskClient, site: InlineHost) -> None:
    published(site, new_purpose)
    assert "Surveys" in officer.get("/privacy/policy/2").text
    assert "This is version 1, in force from 1 November 2026." in officer.get("/privacy/policy/1").text
    assert officer.get("/privacy/policy/3").status_code == 404


def test_a_person_agrees_in_her_privacy_centre(officer: FlaskClient, cast: Cast, site: InlineHost) -> None:
    taken_effect(site, new_purpose, LONGER)
    page = officer.get("/privacy/choices").text
    assert "New terms wait for your agreement" in page
    assert "The data is kept longer" in page
    assert officer.post("/privacy/choices/surveys/agreement").status_code == 303
    assert allows(cast.subjects["anna"], "surveys")
    assert officer.post("/privacy/choices/surveys/agreement").status_code == 404


def test_history_shows_bases_choices_and_places_in_words(officer: FlaskClient, site: InlineHost) -> None:
    def moved(data: str) -> str:
        data = data.replace("[transfers.japan]", "[transfers.there]").replace(
            'transfers = ["japan"]', 'transfers = ["there"]'
        )
        data = data.replace('label.en = "Members of the other side"', 'label.en = "The other side"')
        return TO_CONSENT(data).replace('name.label.en = "Name"', 'name.label.en = "Your name"')

    published(site, moved)
    page = officer.get("/privacy/policy/history").text
    assert "Legitimate" in page
    assert "Only" in page
    published(site, at=DAY + timedelta(days=1))
    assert "The versions say the same in this language." in officer.get("/privacy/policy/history").text


def test_the_balancing_assessments_say_when_they_are_due(officer: FlaskClient, site: InlineHost) -> None:
    page = officer.get("/privacy/office/assessments").text
    assert "Privacy office" in page
    assert "Review is due" not in page
    site.moment = datetime(2027, 11, 1, tzinfo=UTC)
    assert "Review is due" in officer.get("/privacy/office/assessments").text


@pytest.mark.parametrize("path", ["versions", "versions/2", "assessments"])
def test_the_office_is_for_officers(app: Flask, path: str) -> None:
    assert app.test_client().get(f"/privacy/office/{path}").status_code == 403


def test_the_stamp_lies_in_the_private_folder(cast: Cast, site: InlineHost) -> None:
    published(site)
    assert (running().host.folder / STAMP).is_file()


def test_a_use_with_several_purposes_keeps_each_floor(anna: int, site: InlineHost) -> None:
    to_consent = swap(
        "technical",
        'basis = "legitimate_interests"\nchoice = "none"',
        'basis = "consent"\nchoice = "opt_in"',
    )
    taken_effect(site, to_consent)
    assert not allows(anna, "technical")
    assert allows(anna, Use.SECURITY)
