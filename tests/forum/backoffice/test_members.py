"""The queue of members, one member's page, and decisions."""

import pytest

import gdpr
from forum.kernel.db import db, writing
from forum.members.models import Decision, Member, Operator, Side, Standing
from tests.forum import cast

PAGES = ["/en/office/members", "/en/office/members/{id}", "/en/office/mail"]


@pytest.fixture
def applicant(app):
    """A ryokan whose person in charge has just confirmed her address; her public id."""
    with app.app_context(), writing():
        operator = Operator(
            side=Side.DOMESTIC,
            country="JP",
            name_ja="旅館 朝顔",
            address_ja="〒110-0001 東京都台東区谷中9-9-9",
            telephone="+81358200077",
            licence_number="東京都知事登録旅行業第3-1234号",
            categories=["lodging"],
            has_tokyo_office=True,
        )
        member = Member(
            subject=gdpr.new_subject(),
            operator=operator,
            email="asagao@example.jp",
            name="朝 顔子",
            language="ja",
            password_hash=cast.PASSWORD_HASH,
            standing=Standing.WAITING,
        )
        db.session.add(member)
        db.session.flush()
        return member.public_id


def decisions(app):
    with app.app_context():
        found = [(row.outcome, row.reason) for row in db.session.query(Decision).order_by(Decision.id)]
        db.session.remove()
        return found


def standing(app, public_id):
    with app.app_context():
        found = db.session.query(Member.standing).filter_by(public_id=public_id).scalar()
        db.session.remove()
        return found


def test_queue_shows_who_waits_first(administrator, applicant, statements):
    with statements() as seen:
        page = administrator.get("/en/office/members")
    assert page.status_code == 200
    text = page.text
    assert text.index("旅館 朝顔") < text.index("Isar Fernreisen")
    assert "Waits for approval" in text
    assert len(seen) <= 6, seen


def test_queue_filters_by_standing(administrator, applicant):
    assert "Isar" not in administrator.get("/en/office/members?standing=waiting").text
    assert "朝顔" not in administrator.get("/en/office/members?standing=active").text
    assert administrator.get("/en/office/members?standing=nonsense").status_code == 200
    assert "Nobody is here" in administrator.get("/en/office/members?standing=suspended").text


def test_queue_is_paged(app, administrator):
    with app.app_context(), writing():
        for number in range(45):
            operator = Operator(side=Side.OVERSEAS, country="FR", name_en=f"Agence {number:02}")
            db.session.add(operator)
            db.session.add(
                Member(
                    subject=gdpr.new_subject(),
                    operator=operator,
                    email=f"a{number}@example.fr",
                    name="A",
                    language="en",
                    password_hash="x",
                    standing=Standing.WAITING if number % 2 else Standing.ACTIVE,
                )
            )
    seen, url = [], "/en/office/members"
    while url:
        page = administrator.get(url).text
        seen += [part.split("<")[0] for part in page.split('lang="en">Agence ')[1:]]
        url = (
            page.split('rel="next"')[1].split('href="')[1].split('"')[0].replace("&amp;", "&")
            if 'rel="next"' in page
            else None
        )
    waiting = [f"{n:02}" for n in range(1, 45, 2)]
    assert seen[: len(waiting)] == waiting
    assert sorted(seen) == [f"{n:02}" for n in range(45)]


def test_member_page_holds_all_that_was_registered(administrator, applicant, statements):
    with statements() as seen:
        page = administrator.get(f"/en/office/members/{applicant}")
    for value in ("旅館 朝顔", "谷中9-9-9", "+81 3-5820-0077", "第3-1234号", "Lodging", "asagao@example.jp", "朝 顔子"):
        assert value in page.text
    assert "argon2" not in page.text
    assert len(seen) <= 6, seen


def test_approve(app, administrator, applicant, outbox):
    answer = administrator.post(f"/en/office/members/{applicant}/decisions", {"outcome": "approved"})
    assert answer.status_code == 303
    assert standing(app, applicant) == Standing.ACTIVE
    (mail,) = outbox()
    assert mail["To"] == "asagao@example.jp"
    assert "承認" in mail["Subject"]
    assert "Approve" in administrator.get(f"/en/office/members/{applicant}").text


def test_double_click_approves_once(app, administrator, applicant, outbox):
    for _ in range(2):
        answer = administrator.post(f"/en/office/members/{applicant}/decisions", {"outcome": "approved"})
        assert answer.status_code == 303
    assert decisions(app) == [("approved", None)]
    assert len(outbox()) == 1


@pytest.mark.parametrize("outcome", ["asked_back", "declined"])
def test_reason_is_needed(app, administrator, applicant, outcome):
    url = f"/en/office/members/{applicant}/decisions"
    page = administrator.post(url, {"outcome": outcome, "reason": "  "})
    assert page.status_code == 422
    assert "Please write why" in page.text
    assert f'value="{outcome}"' in page.text.split("checked")[1] or "checked" in page.text
    assert decisions(app) == []
    reason = "番地をご確認ください。"
    assert administrator.post(url, {"outcome": outcome, "reason": reason}).status_code == 303
    assert decisions(app) == [(outcome, reason)]


def test_reason_too_long_is_kept(app, administrator, applicant):
    reason = "x" * 2001
    page = administrator.post(f"/ja/office/members/{applicant}/decisions", {"outcome": "asked_back", "reason": reason})
    assert page.status_code == 422
    assert reason in page.text


@pytest.mark.parametrize("given", [{}, {"outcome": "crowned"}, {"outcome": "suspended", "reason": "why"}])
def test_what_does_not_fit_is_refused(app, administrator, applicant, given):
    page = administrator.post(f"/en/office/members/{applicant}/decisions", given)
    assert page.status_code in {409, 422}
    assert 'role="alert"' in page.text
    assert standing(app, applicant) == Standing.WAITING
    assert decisions(app) == []


def test_suspend_and_restore(app, administrator, agent_eu, outbox):
    with app.app_context():
        public_id = db.session.get(Member, agent_eu.id).public_id
        db.session.remove()
    url = f"/en/office/members/{public_id}/decisions"
    assert administrator.post(url, {"outcome": "suspended", "reason": "Complaints"}).status_code == 303
    assert standing(app, public_id) == Standing.SUSPENDED
    assert administrator.post(url, {"outcome": "approved"}).status_code == 409
    assert administrator.post(url, {"outcome": "restored"}).status_code == 303
    assert standing(app, public_id) == Standing.ACTIVE
    assert len(outbox()) == 2
    page = administrator.get(f"/en/office/members/{public_id}").text
    assert page.index("Restore") < page.index("Complaints")
    assert "Board Office" in page


def test_unconfirmed_leaves_nothing_to_decide(app, administrator, applicant):
    with app.app_context(), writing():
        db.session.query(Member).filter_by(public_id=applicant).update({"standing": Standing.UNCONFIRMED})
    assert "nothing to decide" in administrator.get(f"/en/office/members/{applicant}").text
    assert administrator.post(f"/en/office/members/{applicant}/decisions", {"outcome": "approved"}).status_code == 409


def test_leaving_member_is_not_shown(app, administrator, applicant):
    with app.app_context(), writing():
        db.session.query(Member).filter_by(public_id=applicant).update({"standing": Standing.LEAVING})
    assert administrator.get(f"/en/office/members/{applicant}").status_code == 404
    assert "朝顔" not in administrator.get("/en/office/members").text


def test_bad_id(administrator):
    assert administrator.get("/en/office/members/ffff").status_code == 404
    assert administrator.post("/en/office/members/ffff/decisions", {"outcome": "approved"}).status_code == 404


def test_staff_are_not_decided_upon(app, administrator):
    with app.app_context():
        public_id = db.session.get(Member, administrator.id).public_id
        db.session.remove()
    assert administrator.get(f"/en/office/members/{public_id}").status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_only_administrators_enter(page, stranger, ryokan, agent_eu, officer, applicant):
    url = page.format(id=applicant)
    assert stranger.get(url).status_code == 302
    for person in (ryokan, agent_eu, officer):
        assert person.get(url).status_code == 403


def test_only_administrators_decide(app, stranger, ryokan, officer, applicant):
    url = f"/en/office/members/{applicant}/decisions"
    assert stranger.post(url, data={"outcome": "approved"}).status_code == 302
    for person in (ryokan, officer):
        assert person.post(url, {"outcome": "approved"}).status_code == 403
    assert decisions(app) == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_both_languages(page, lang, administrator, applicant):
    answer = administrator.get(page.format(id=applicant).replace("/en/", f"/{lang}/"))
    assert answer.status_code == 200
    assert f'<html lang="{lang}"' in answer.text
