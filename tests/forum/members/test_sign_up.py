"""Sign-up: age, side, the form of the side, the mail, and the link in it."""

import re
import threading

import pytest
import time_machine
from sqlalchemy import func, select

import gdpr
from forum.kernel import links
from forum.kernel.clock import now
from forum.kernel.db import begin_write, db, writing
from forum.members import registration
from forum.members.models import Member, Operator, Side, Standing
from tests.forum.cast import PEOPLE
from tests.forum.members.conftest import DOMESTIC, FORMS, OVERSEAS, faults, fields, link

SIDES = ["domestic", "overseas"]
SENT = "/en/sign-up/sent"


def count():
    found = db.session.scalar(select(func.count()).select_from(Member))
    db.session.rollback()
    return found


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_from_the_age_question_to_waiting(client, outbox, held, side, lang):
    start = client.get(f"/{lang}/sign-up")
    assert fields(start) == {"csrf_token", "year", "month"}
    assert client.post(f"/{lang}/sign-up/age", data={"year": "１９８０", "month": "5"}).location == f"/{lang}/sign-up"
    assert fields(client.get(f"/{lang}/sign-up")) == {"side"}
    chosen = client.post(f"/{lang}/sign-up/side", data={"side": side})
    assert chosen.location == f"/{lang}/sign-up/{side}"
    answer = client.post(chosen.location, data=FORMS[side])
    assert (answer.status_code, answer.location) == (303, f"/{lang}/sign-up/sent")
    assert FORMS[side]["email"] in client.get(answer.location).text
    (mail,) = outbox()
    assert mail["To"] == FORMS[side]["email"]
    page = client.get(link(mail))
    assert page.status_code == 200
    assert held(FORMS[side]["email"]).standing == Standing.UNCONFIRMED
    assert client.post(link(mail)).location.endswith("/log-in")
    db.session.rollback()
    assert held(FORMS[side]["email"]).standing == Standing.WAITING
    (told,) = outbox()
    assert told["To"] == PEOPLE["administrator"]["email"]
    assert FORMS[side]["person_name"] not in told.get_body(("plain",)).get_content()


def test_the_cookie_keeps_no_address_once_it_was_shown(grown_up):
    grown_up.post("/en/sign-up/overseas", data=OVERSEAS)
    assert OVERSEAS["email"] in grown_up.get(SENT).text
    assert OVERSEAS["email"] not in grown_up.get(SENT).text
    with grown_up.session_transaction() as cookie:
        assert OVERSEAS["email"] not in str(dict(cookie))


def test_the_domestic_form_asks_exactly_this(grown_up):
    """TTC-07, and the log-in, the language and the choice of mails."""
    assert fields(grown_up.get("/en/sign-up/domestic")) == {
        "name", "address", "has_tokyo_office", "telephone", "homepage", "employees", "representative", "person_name",
        "person_telephone", "email", "licence_number", "language", "password", "choices",
    }  # fmt: skip


def test_the_overseas_form_asks_exactly_this(grown_up):
    """TTC-08, and the log-in, the language and the choice of mails."""
    assert fields(grown_up.get("/en/sign-up/overseas")) == {
        "name", "country", "address", "telephone", "homepage", "employees", "person_name", "email", "language",
        "password", "choices",
    }  # fmt: skip


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_field_has_its_notice_and_no_box_is_ticked(grown_up, side, lang):
    page = grown_up.get(f"/{lang}/sign-up/{side}")
    assert page.text.count('class="field-notice"') == len(fields(page)) - 1  # a choice of mails tells itself
    boxes = re.findall(r'<input[^>]*name="choices"[^>]*>', page.text)
    assert boxes
    assert not any("checked" in box for box in boxes)


def test_what_was_typed_is_stored_in_its_normal_form(grown_up, held):
    grown_up.post("/ja/sign-up/domestic", data=DOMESTIC | {"licence_number": "東京都知事登録旅行業 第３－１２３４号"})
    member = held("asagao@example.jp")
    operator = member.operator
    assert (operator.side, operator.country, operator.has_tokyo_office) == (Side.DOMESTIC, "JP", True)
    assert (operator.name_ja, operator.name_en) == ("旅館 朝顔", None)
    assert (operator.telephone, member.telephone) == ("+81358200077", "+819012345678")
    assert (operator.homepage, operator.employees) == ("https://asagao.example.jp", 12)
    assert operator.licence_number == "東京都知事登録旅行業第3-1234号"
    assert (member.language, member.standing, member.function) == ("ja", "unconfirmed", "member")
    assert member.password_hash.startswith("$argon2id$")


def test_a_national_number_is_of_the_country_that_was_chosen(grown_up, held):
    grown_up.post("/en/sign-up/overseas", data=OVERSEAS)
    operator = held("eva@example.com").operator
    assert (operator.telephone, operator.country, operator.has_tokyo_office) == ("+49891091098", "DE", None)
    assert (operator.name_en, operator.name_ja) == ("Alpen Reisen", None)


@pytest.mark.parametrize(("ticked", "wants"), [({}, False), ({"choices": "newsletter"}, True)])
def test_only_a_tick_is_a_yes(grown_up, held, ticked, wants):
    grown_up.post("/en/sign-up/overseas", data=OVERSEAS | ticked)
    assert gdpr.allows(held("eva@example.com").subject, "newsletter") is wants


def test_nothing_is_published_before_approval(grown_up, held):
    grown_up.post("/en/sign-up/overseas", data=OVERSEAS)
    assert held("eva@example.com").operator.public is None


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("side", SIDES)
def test_an_empty_form_names_every_required_field(grown_up, held, lang, side):
    before = count()
    page = grown_up.post(f"/{lang}/sign-up/{side}", data={})
    assert page.status_code == 422
    assert faults(page) == set(FORMS[side]) - {"licence_number", "language"}  # a language is chosen beforehand
    assert ("Please fill this in." in page.text) is (lang == "en")
    assert count() == before


BAD = {
    "telephone": "12", "homepage": "my page", "employees": "many", "email": "eva", "password": "short",
    "country": "ZZ", "language": "fr", "name": "x" * 201, "person_name": "\u3000",
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_each_bad_value_is_named_and_nothing_typed_is_lost(grown_up, held, lang):
    before = count()
    page = grown_up.post(f"/{lang}/sign-up/overseas", data=OVERSEAS | BAD | {"choices": "newsletter"})
    assert (page.status_code, faults(page), count()) == (422, set(BAD), before)
    for name in ("telephone", "homepage", "employees", "email", "name"):
        assert f'value="{BAD[name]}"' in page.text
    assert f'value="{OVERSEAS["address"]}"' in page.text
    assert re.search(r'<input[^>]*checked[^>]*name="choices"[^>]*value="newsletter"', page.text)
    assert BAD["password"] not in page.text
    if lang == "ja":
        assert not re.search(r'class="field-error">[^<]*(Please|Not a|Field)', page.text)


def test_the_country_that_was_chosen_stays_chosen(grown_up):
    page = grown_up.post("/en/sign-up/overseas", data=OVERSEAS | {"name": ""})
    assert re.search(r'<option selected value="DE">Germany', page.text)


@pytest.mark.parametrize("number", ["1234", "観光庁長官登録旅行業第123456号"])
def test_a_licence_number_that_is_none(grown_up, number):
    page = grown_up.post("/en/sign-up/domestic", data=DOMESTIC | {"licence_number": number})
    assert (page.status_code, faults(page)) == (422, {"licence_number"})


def test_pages_of_sign_up_change_nothing(grown_up, contents):
    before = contents()
    for path in ("sign-up", "sign-up/domestic", "sign-up/overseas", "sign-up/sent", "log-in"):
        assert grown_up.get(f"/en/{path}").status_code == 200
    assert contents() == before


@pytest.mark.parametrize("path", ["/en/sign-up/agency", "/en/sign-up/", "/fr/sign-up"])
def test_there_is_no_third_side(grown_up, path):
    assert grown_up.get(path).status_code == 404


def test_a_side_that_is_none_is_asked_again(grown_up):
    page = grown_up.post("/en/sign-up/side", data={"side": "both"})
    assert (page.status_code, faults(page)) == (422, {"side"})


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_an_age_that_is_none_is_asked_again(client, lang):
    page = client.post(f"/{lang}/sign-up/age", data={"year": "80", "month": "13"})
    assert (page.status_code, faults(page)) == (422, {"year", "month"})
    assert 'value="13"' in page.text


def test_nobody_skips_the_age_question(client, held):
    before = count()
    for side in SIDES:
        assert client.get(f"/en/sign-up/{side}").location == "/en/sign-up"
        assert client.post(f"/en/sign-up/{side}", data=FORMS[side]).location == "/en/sign-up"
    assert count() == before


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_who_is_under_sixteen_is_refused_kindly_and_going_back_does_not_help(client, contents, lang):
    before = contents()
    client.post(f"/{lang}/sign-up/age", data={"year": str(now().year - 15), "month": "12"})
    page = client.get(f"/{lang}/sign-up")
    assert page.status_code == 200
    assert fields(page) == set()
    assert "16" in page.text
    client.post(f"/{lang}/sign-up/age", data={"year": "1980", "month": "1"})
    assert client.get(f"/{lang}/sign-up").text.count("16") == page.text.count("16")
    assert fields(client.get(f"/{lang}/sign-up")) == set()
    assert client.get("/en/sign-up/domestic").location == "/en/sign-up"
    assert client.post("/en/sign-up/domestic", data=DOMESTIC).location == "/en/sign-up"
    assert contents() == before
    with client.session_transaction() as kept:
        assert dict(kept) == {"age": "refused"}


def test_registering_twice_looks_the_same_and_the_owner_is_told(grown_up, app, outbox, hasher, held):
    before = count()
    answers, work = [], []
    for email in (PEOPLE["agent_eu"]["email"], "new@example.com"):
        hasher.done.clear()
        answer = grown_up.post("/en/sign-up/overseas", data=OVERSEAS | {"email": email})
        page = grown_up.get(answer.location).text.replace(email, "…")
        answers.append((answer.status_code, answer.location, re.sub(r"nonce=\S+", "", page)))
        work.append(list(hasher.done))
    assert answers[0] == answers[1]
    assert work[0] == work[1] == ["hash"]
    assert count() == before + 1
    told, confirm = outbox()
    assert (told["To"], told["Subject"]) == (PEOPLE["agent_eu"]["email"], "You already have an account")
    assert confirm["To"] == "new@example.com"
    assert held("agent_eu").operator.name_en == "Isar Fernreisen"


def test_an_address_that_is_written_otherwise_is_the_same(grown_up, outbox, held):
    before = count()
    grown_up.post("/en/sign-up/overseas", data=OVERSEAS | {"email": "ＡＧＥＮＴ@Example.com"})
    assert count() == before
    assert outbox()[0]["Subject"] == "You already have an account"


def test_two_who_register_in_the_same_moment(app, held):
    def work():
        with app.test_request_context("/en/"):
            begin_write()
            asked = OVERSEAS | {"employees": 7}
            registration.register(Side.OVERSEAS, asked, language="en", choices={})
            db.session.commit()
            db.session.remove()

    before = count()
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count() == before + 1
    assert db.session.scalar(select(func.count()).where(Operator.name_en == "Alpen Reisen")) == 1


def test_who_loses_the_race_is_told_as_its_owner(app, held, monkeypatch, outbox):
    """The other one commits between the question and the answer."""
    owner = held("agent_eu")
    answers = iter([None, owner])
    monkeypatch.setattr(registration, "member_by_email", lambda _: next(answers))
    with app.test_request_context("/en/"):
        begin_write()
        owner = held("agent_eu")
        answers = iter([None, owner])
        registration.register(
            Side.OVERSEAS, OVERSEAS | {"email": owner.email, "employees": 7}, language="en", choices={}
        )
        db.session.commit()
    assert [mail["Subject"] for mail in outbox()] == ["You already have an account"]


def test_another_fault_of_the_database_is_not_taken_for_a_known_address(app, held):
    from sqlalchemy.exc import IntegrityError

    with app.test_request_context("/en/"):
        begin_write()
        with pytest.raises(IntegrityError):
            registration.register(
                Side.OVERSEAS, OVERSEAS | {"person_name": None, "employees": 7}, language="en", choices={}
            )
        db.session.rollback()


def test_a_policy_may_ask_less(app, held):
    with app.test_request_context("/en/"):
        begin_write()
        asked = {name: OVERSEAS[name] for name in ("name", "person_name", "email", "language", "password")}
        registration.register(Side.OVERSEAS, asked, language="en", choices={})
        db.session.commit()
    assert held("eva@example.com").operator.telephone is None


@pytest.fixture
def waiting_link(grown_up, outbox):
    grown_up.post("/en/sign-up/overseas", data=OVERSEAS)
    return link(outbox()[0])


def test_opening_the_link_changes_nothing(waiting_link, client, contents):
    before = contents()
    assert client.get(waiting_link).status_code == 200
    assert contents() == before


def test_an_old_link_offers_a_new_one(waiting_link, grown_up, outbox, held):
    with time_machine.travel(now().timestamp() + 4 * 24 * 3600, tick=False):
        page = grown_up.get(waiting_link)
        assert page.status_code == 410
        assert f'action="{SENT}"' in page.text
        assert fields(page) == {"email"}
        assert grown_up.post(waiting_link).location == waiting_link
    assert held("eva@example.com").standing == Standing.UNCONFIRMED
    grown_up.post(SENT, data={"email": "eva@example.com"})
    assert grown_up.get(link(outbox()[0])).status_code == 200


def test_a_used_link_says_so(waiting_link, grown_up, held, outbox):
    grown_up.post(waiting_link)
    outbox()
    page = grown_up.get(waiting_link)
    assert page.status_code == 410
    assert 'href="/en/log-in"' in page.text
    with writing():
        held("eva@example.com").standing = Standing.SUSPENDED
    grown_up.post(waiting_link)
    db.session.rollback()
    assert held("eva@example.com").standing == Standing.SUSPENDED
    assert outbox() == []


def test_the_link_of_somebody_who_is_gone(client, held):
    path = f"/en/confirm/{links.sign('confirm', '0000')}"
    assert client.get(path).status_code == 410
    assert client.post(path).location == "/en/log-in"


@pytest.mark.parametrize("token", ["nonsense", "WyJhIl0.x.y"])
def test_a_link_that_we_never_sent(client, token):
    assert client.get(f"/en/confirm/{token}").status_code == 404
    answer = client.post(f"/en/confirm/{token}")
    assert client.get(answer.location).status_code == 404


def test_asking_for_the_mail_again_tells_nothing(grown_up, waiting_link, outbox):
    pages = []
    grown_up.get(SENT)  # names the address that was registered, once
    for email in ("eva@example.com", PEOPLE["ryokan"]["email"], "nobody@example.com"):
        answer = grown_up.post(SENT, data={"email": email}, follow_redirects=True)
        pages.append(re.sub(r"nonce=\S+", "", answer.text))
    assert pages[0] == pages[1] == pages[2]
    assert [mail["To"] for mail in outbox()] == ["eva@example.com"]


def test_asking_for_the_mail_again_with_a_bad_address(client):
    page = client.post(SENT, data={"email": "eva at example"})
    assert (page.status_code, faults(page)) == (422, {"email"})
    assert 'value="eva at example"' in page.text


def test_another_host_is_not_ours(grown_up, outbox):
    for path, data in (("sign-up/overseas", OVERSEAS), ("password/forgotten", {"email": "agent@example.com"})):
        assert grown_up.post(f"/en/{path}", data=data, headers={"Host": "evil.example"}).status_code == 400
    assert outbox() == []


def test_a_body_of_json_is_no_registration(grown_up, held):
    before = count()
    page = grown_up.post("/en/sign-up/overseas", json={"email": 5, "name": None})
    assert page.status_code == 422
    assert count() == before
