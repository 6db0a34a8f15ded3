"""Erasure from plan to certificate: what goes, what stays without identity, what is kept, and what cuts it off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from cryptography.fernet import InvalidToken
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from gdpr import basis, erasure
from gdpr.declare import Use
from gdpr.erasure import Outcome, Phase, finish
from gdpr.erasure import steps as runner
from gdpr.erasure.rules import decide
from gdpr.erasure.seal import Known, Sealed, opened, seal
from gdpr.erasure.steps import Unending
from gdpr.erasure.tables import Erasure, ErasureStep
from gdpr.host import Contact, Holding
from gdpr.policy import Basis
from gdpr.running import running
from gdpr.scan import Spot
from tests.gdpr.conftest import Cast
from tests.gdpr.site import Agreement, Card, InlineHost, Message, Note, Organisation, Person, readers


class Cut(BaseException):
    """The worker is killed."""


def begin(site: InlineHost, subject: int, page: Callable[[Any], str] | None = lambda request: "the page") -> int:
    with site.writing():
        return erasure.confirm(subject, "en", page).id


def erase(site: InlineHost, subject: int) -> Erasure:
    id = begin(site, subject)
    site.run_jobs()
    return erasure.get(id)


def rows(site: InlineHost, model: Any) -> int:
    return site.db.session.scalar(select(func.count()).select_from(model)) or 0


def outcomes(subject: int) -> dict[str, tuple[str, int]]:
    return {f"{step.key}/{step.outcome}": (step.article, step.count) for step in erasure.plan(subject)}


def bodies(site: InlineHost) -> list[str]:
    return list(site.db.session.scalars(select(Message.body).order_by(Message.id)))


def test_the_plan_names_each_table_and_role_with_article_and_count(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.write(cast.anna, "one")
        cast.write(cast.kiku, "two")
        cast.note(cast.anna, "note")
        cast.add(Agreement(subject=cast.subjects["anna"], text="yes", remark="well"))
    found = outcomes(cast.subjects["anna"])
    assert found == {
        "agreement:person/partly": ("Art. 17(3)(b) GDPR", 1),
        "gdpr_basis_event:subject/kept": ("Art. 17(3)(b) GDPR", found["gdpr_basis_event:subject/kept"][1]),
        "gdpr_basis_state:subject/erased": ("Art. 17(1)(a) GDPR", found["gdpr_basis_state:subject/erased"][1]),
        "message:author/detached": ("Art. 17(1), 15(4) GDPR", 1),
        "message:reader/redacted": ("Art. 17(1), 15(4) GDPR", 2),
        "note:writer/erased": ("Art. 17(1)(b) GDPR", 1),
        "organisation:person/shared": ("Art. 17(1) GDPR", 1),
        "person:person/erased": ("Art. 17(1)(a) GDPR", 1),
        "reader:person/erased": ("Art. 17(1)(a) GDPR", 1),
    }
    order = [step.key for step in erasure.plan(cast.subjects["anna"])]
    assert order.index("message:reader") < order.index("reader:person") < order.index("person:person")
    kept = next(step for step in erasure.plan(cast.subjects["anna"]) if step.key == "agreement:person")
    assert (kept.kept, kept.until, kept.label) == ({"text"}, site.moment.replace(year=2029), "Your agreements")


def test_rows_go_stay_or_lose_her_identity(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.write(cast.anna, "Call 089 / 234 567 89 or anna@example.com", signature="Anna Kern")
        cast.write(
            cast.kiku, "Anna@Example.com? Annabelle too.", facts={"of": "+49 89 23456789", "ja": "山田"}, read_note="!"
        )
        cast.note(cast.anna, "mine")
        cast.note(cast.ben, "his")
        cast.add(Card(person=cast.anna, email="anna@example.com"))
        cast.add(Agreement(subject=cast.subjects["anna"], text="I agree", remark="but"))
    done = erase(site, cast.subjects["anna"])
    assert done.phase == Phase.FULFILLED
    assert bodies(site) == ["Call [erased] or [erased]", "[erased]? Annabelle too."]
    first, second = site.db.session.scalars(select(Message).order_by(Message.id))
    assert (first.author_id, first.signature, second.author_id) == (None, "", cast.kiku.id)
    assert (second.facts, second.read_note) == ({"of": "[erased]", "ja": "山田"}, None)
    assert site.db.session.scalar(select(func.count()).select_from(readers)) == 1
    assert [note.text for note in site.db.session.scalars(select(Note))] == ["his"]
    assert (rows(site, Card), rows(site, Organisation)) == (0, 2)
    kept = site.db.session.scalars(select(Agreement)).one()
    assert (kept.subject, kept.text, kept.remark) == (cast.subjects["anna"], "I agree", None)
    assert site.person(cast.subjects["anna"]) is None
    assert basis.states(cast.subjects["anna"]) == {}


def test_a_house_goes_with_its_last_person(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.write(cast.kiku, "Our line is 03-1234-5678")
    done = erase(site, cast.subjects["kiku"])
    assert done.phase == Phase.FULFILLED
    assert bodies(site) == ["Our line is [erased]"]
    assert [house.name for house in site.db.session.scalars(select(Organisation))] == ["Isar Reisen"]
    assert all(step.marked is None for step in done.steps)


def test_a_house_with_a_colleague_stays_and_its_number_is_not_hers(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.write(cast.anna, "The house: 089 1091099")
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    assert bodies(site) == ["The house: 089 1091099"]
    last = erase(site, cast.subjects["ben"])
    assert rows(site, Organisation) == 1
    assert last.report["left"] == {"message.body": 1}  # now it is, and stands where he never read


def test_a_number_that_a_colleague_has_as_her_own_is_left_to_her(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.ben.telephone = cast.anna.telephone
        cast.write(cast.kiku, "Ring +498923456789")
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    assert bodies(site) == ["Ring +498923456789"]


def test_both_of_one_conversation_can_go(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.write(cast.anna, "kiku@example.jp please")
        cast.write(cast.kiku, "anna@example.com yes")
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    assert bodies(site) == ["kiku@example.jp please", "[erased] yes"]
    assert erase(site, cast.subjects["kiku"]).phase == Phase.FULFILLED
    assert bodies(site) == ["[erased] please", "[erased] yes"]


def test_she_is_locked_and_told_last(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.add(Agreement(subject=cast.subjects["anna"], text="I agree"))
    id = begin(site, cast.subjects["anna"])
    person = site.person(cast.subjects["anna"])
    assert person is not None
    assert person.locked
    assert {state.held for state in basis.states(cast.subjects["anna"]).values()} == {"locked"}
    assert site.mails == []
    site.run_jobs()
    (mail,) = site.mails
    assert (mail["to"], mail["template"], mail["subject"]) == ("anna@example.com", "gdpr/mails/erased", None)
    assert mail["page"] == "the page"
    assert {(each.label, each.count) for each in mail["kept"]} >= {("Your agreements", 1), ("Your erasure", 1)}
    assert erasure.get(id).sealed is None


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_last_mail_can_be_written(site: InlineHost, cast: Cast, language: str, app: Any) -> None:
    with site.writing():
        erasure.confirm(cast.subjects["anna"], language, lambda request: "https://site.example/x")
    site.run_jobs()
    (mail,) = site.mails
    text = app.jinja_env.get_template(f"gdpr/mails/erased.{language}.txt").render(mail)
    assert "https://site.example/x" in text
    assert "2029-11-22" in text
    assert "anna@example.com" not in text


def test_without_a_page_no_mail_is_sent(site: InlineHost, cast: Cast) -> None:
    begin(site, cast.subjects["anna"], None)
    site.run_jobs()
    assert site.mails == []


def test_whoever_cannot_be_reached_is_erased_too(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.add(Agreement(subject=cast.subjects["anna"], text="I agree"))
    erase(site, cast.subjects["anna"])
    site.mails.clear()
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    assert site.mails == []


def test_the_address_of_the_account_counts_wherever_it_stands(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.anna.telephone = " "
        cast.write(cast.kiku, "anna@work.example")
    object.__setattr__(running().host, "contact", lambda subject: Contact("anna@work.example", "en", "Anna"))
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    assert bodies(site) == ["[erased]"]
    assert [mail["to"] for mail in site.mails] == ["anna@work.example"]


def test_many_rows_go_in_batches_and_progress_is_told(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "PAGE", 3)
    with site.writing():
        for number in range(8):
            cast.note(cast.anna, f"note {number}")
            cast.write(cast.anna, f"anna@example.com {number}")
    batches: list[int] = []
    site.after_writing = lambda: batches.append(rows(site, Note))
    id = begin(site, cast.subjects["anna"])
    site.run_jobs()
    site.after_writing = lambda: None
    assert {8, 5, 2, 0} <= set(batches)
    assert max(before - after for before, after in pairwise(batches)) <= 3
    steps = {step.holds: (step.planned, step.done) for step in erasure.get(id).steps}
    assert steps["note:writer"] == (8, 8)
    assert steps["message:author"] == (8, 8)


@pytest.mark.parametrize("batch", range(1, 41, 3))
def test_killed_between_any_two_batches_it_goes_on(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(runner, "PAGE", 2)
    with site.writing():
        for number in range(5):
            cast.note(cast.kiku, f"note {number}")
            cast.write(cast.kiku, f"kiku@example.jp {number}")
            cast.write(cast.anna, f"to kiku@example.jp {number}")
        cast.add(Agreement(subject=cast.subjects["kiku"], text="yes", remark="x"))
    id, left = begin(site, cast.subjects["kiku"]), [batch]

    def kill() -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Cut

    site.after_writing = kill
    try:
        site.run_jobs()
    except Cut:
        site.after_writing = lambda: None
        site.run_jobs()
    site.after_writing = lambda: None
    done = erasure.get(id)
    assert done.phase == Phase.FULFILLED
    assert len(site.mails) == 1
    assert not any("kiku" in body for body in bodies(site))
    assert rows(site, Organisation) == 1
    assert running().ledger.entries()[done.request.token].done


def test_a_second_run_changes_nothing(site: InlineHost, cast: Cast) -> None:
    done = erase(site, cast.subjects["anna"])
    before = running().ledger.path.read_bytes()
    erasure.run(_Job(), done.id)
    assert running().ledger.path.read_bytes() == before
    assert len(site.mails) == 1


def test_two_workers_on_one_erasure_end_it_once(site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    id, scan = begin(site, cast.subjects["anna"]), finish.scan

    def slowly(*arguments: Any, **more: Any) -> Any:
        monkeypatch.setattr(finish, "scan", scan)
        erasure.run(_Job(), id)  # the lease of the first ran out while it looked
        return scan(*arguments, **more)

    monkeypatch.setattr(finish, "scan", slowly)
    site.run_jobs()
    done = erasure.get(id)
    assert (done.phase, len(site.mails)) == (Phase.FULFILLED, 1)
    assert [step.state for step in done.request.steps] == ["received", "fulfilled"]


def test_a_late_look_does_not_open_what_is_fulfilled(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    id, scan = begin(site, cast.subjects["anna"]), finish.scan

    def late(*arguments: Any, **more: Any) -> Any:
        monkeypatch.setattr(finish, "scan", scan)
        erasure.run(_Job(), id)
        return replace(scan(*arguments, **more), strong=[Spot("note.text", (1,))])  # there before

    monkeypatch.setattr(finish, "scan", late)
    site.run_jobs()
    assert (erasure.get(id).phase, len(site.mails)) == (Phase.FULFILLED, 1)


def test_a_crash_before_the_ledger_was_closed_is_made_good(site: InlineHost, cast: Cast) -> None:
    done = erase(site, cast.subjects["anna"])
    ledger = running().ledger
    ledger.path.write_bytes(ledger.path.read_bytes().splitlines(keepends=True)[0])
    assert not ledger.entries()[done.request.token].done
    erasure.run(_Job(), done.id)
    assert ledger.entries()[done.request.token].done


def test_a_message_that_arrives_meanwhile_is_taken_too(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site.writing():
        cast.write(cast.kiku, "first")
    id, rounds, looked = begin(site, cast.subjects["anna"]), runner._rounds, []

    def look_too_early(work: Any) -> dict[str, int]:
        """The last look at the messages; then one arrives, before the way to them is cut."""
        seen = rounds(work)
        if not looked:
            with site.writing():
                cast.write(cast.kiku, "late: anna@example.com")
                cast.note(cast.anna, "late note")
        looked.append(True)
        return seen

    monkeypatch.setattr(runner, "_rounds", look_too_early)
    site.run_jobs()
    assert len(looked) == 2
    assert bodies(site) == ["first", "late: [erased]"]
    assert rows(site, Note) == 0
    assert erasure.get(id).phase == Phase.FULFILLED
    assert {step.holds: step.planned for step in erasure.get(id).steps}["note:writer"] == 1


def test_a_row_that_keeps_arriving_is_no_silent_end(
    site: InlineHost, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(site, cast.subjects["anna"])

    def fail(*_: Any) -> None:
        raise IntegrityError("a row was being written", None, Exception())

    monkeypatch.setattr(runner, "_remove_marked", fail)
    with pytest.raises(Unending, match="20 rounds"):
        site.run_jobs()


def test_a_new_colleague_saves_a_house_that_was_marked(site: InlineHost, cast: Cast) -> None:
    id, joined = begin(site, cast.subjects["kiku"]), []

    def join() -> None:
        marked = site.db.session.scalar(select(ErasureStep.id).where(ErasureStep.marked.is_not(None)))
        if marked and not joined:
            joined.append(True)
            with site.writing():
                cast.person("Nao", "nao@example.jp", None, site.db.session.get_one(Organisation, cast.ryokan.id))

    site.after_writing = join
    site.run_jobs()
    site.after_writing = lambda: None
    assert joined
    assert rows(site, Organisation) == 2
    assert erasure.get(id).phase == Phase.REVIEW  # its number is still there, so a person has to look
    assert erasure.get(id).report["left"] == {"organisation.telephone": 1}


def test_what_the_scan_finds_goes_to_the_board_until_it_is_settled(app: Any, site: InlineHost, cast: Cast) -> None:
    with site.writing():
        other = cast.talk(cast.ben, cast.kiku)
        told = cast.write(cast.ben, "Write to anna@example.com or Anna Kern", other).id
    done = erase(site, cast.subjects["anna"])
    assert (done.phase, done.request.state) == (Phase.REVIEW, "review")
    assert done.report["left"] == {"message.body": 1}
    assert done.report["spots"] == [{"where": "message.body", "key": [told]}]
    assert done.sealed is not None
    (mail,) = site.mails
    assert (mail["to"], mail["template"]) == (running().policy.officer.email, "gdpr/mails/review")
    for language in ("en", "ja"):
        text = app.jinja_env.get_template(f"gdpr/mails/review.{language}.txt").render(mail)
        assert "message.body" in text
        assert f"flask gdpr resume {done.request.token}" in text
    with site.writing():
        site.db.session.get_one(Message, told).body = "Write to Anna Kern"
    erasure.run(_Job(), done.id)
    done = erasure.get(done.id)
    assert done.phase == Phase.FULFILLED
    assert done.report["candidates"] == [{"where": "message.body", "key": [told]}]
    assert [mail["template"] for mail in site.mails] == ["gdpr/mails/review", "gdpr/mails/erased"]


def test_holdings_are_told_and_asked(app: Any, site: InlineHost, cast: Cast) -> None:
    held, told = ["anna@example.com", "ben@example.com"], []

    def forget(subject: int, identifiers: Any) -> int:
        told.append((subject, sorted(identifiers)))
        held.remove("anna@example.com")
        return 1

    holding = Holding("index", "Index", lambda identifiers: len(set(held) & set(identifiers)), forget)
    object.__setattr__(running().host, "holdings", [holding])
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    assert told == [(cast.subjects["anna"], ["+498923456789", "anna@example.com"])]
    object.__setattr__(running().host, "holdings", [Holding("deaf", "Deaf", lambda _: 1, lambda *_: 0)])
    assert erase(site, cast.subjects["ben"]).report["left"] == {"deaf": 1}


def test_an_identifier_that_an_exception_keeps_is_not_looked_for(site: InlineHost, cast: Cast) -> None:
    with site.writing():
        cast.add(Agreement(subject=cast.subjects["anna"], text="I, anna@example.com, agree", remark="anna@example.com"))
    assert erase(site, cast.subjects["anna"]).phase == Phase.FULFILLED
    kept = site.db.session.scalars(select(Agreement)).one()
    assert (kept.text, kept.remark) == ("I, anna@example.com, agree", None)


def test_what_was_kept_goes_when_its_time_comes(site: InlineHost, cast: Cast) -> None:
    subject = cast.subjects["anna"]
    with site.writing():
        cast.add(Agreement(subject=subject, text="I agree"))
    erase(site, subject)
    assert {step.holds for step in erasure.kept_of(subject)} > {"agreement:person", "gdpr_erasure:subject"}
    site.moment += timedelta(days=3 * 365)
    assert erasure.purge_kept() == 0
    site.moment += timedelta(days=2)
    assert erasure.purge_kept() > 0
    assert (rows(site, Agreement), rows(site, Erasure), erasure.kept_of(subject)) == (0, 0, [])
    assert rows(site, Person) == 2
    assert erasure.purge_kept() == 0


def test_the_record_of_an_erasure_stays_as_long_as_anything_it_lists(site: InlineHost, cast: Cast) -> None:
    subject = cast.subjects["anna"]
    with site.writing():
        cast.add(Agreement(subject=subject, text="I agree"))
    erase(site, subject)
    with site.writing():
        step = site.db.session.scalars(select(ErasureStep).where(ErasureStep.holds == "agreement:person")).one()
        step.until = site.moment + timedelta(days=9 * 365)
    site.moment += timedelta(days=4 * 365)
    assert erasure.purge_kept() > 0
    assert {step.holds for step in erasure.kept_of(subject)} >= {"agreement:person", "gdpr_erasure:subject"}
    assert "gdpr_basis_event:subject" not in {step.holds for step in erasure.kept_of(subject)}
    site.moment += timedelta(days=6 * 365)
    erasure.purge_kept()
    assert (rows(site, Agreement), rows(site, Erasure)) == (0, 0)


def test_the_seal_opens_for_its_own_erasure_alone(site: InlineHost) -> None:
    content = Sealed((Known("email", "a@b.example"),), (Known("text", "山田"),), "a@b.example", None)
    sealed = seal(content, "one")
    assert "山田" not in sealed
    assert opened(sealed, "one") == content
    with pytest.raises(InvalidToken):
        opened(sealed, "two")


@pytest.mark.parametrize(
    ("purposes", "article", "kept"),
    [
        ((), "Art. 17(1)(a) GDPR", False),
        (("account",), "Art. 17(1)(a) GDPR", False),
        (("newsletter",), "Art. 17(1)(b) GDPR", False),
        (("support",), "Art. 17(1)(c) GDPR", False),
        (("newsletter", "support"), "Art. 17(1)(b) GDPR", False),
        (("account", "proof"), "Art. 17(3)(b) GDPR", True),
    ],
)
def test_the_article_follows_from_the_basis(
    site: InlineHost, purposes: tuple[str, ...], article: str, kept: bool
) -> None:
    policy = running().policy
    decision = decide({"x": [policy.purposes[key] for key in purposes]}, site.moment)
    assert decision.article == article
    assert decision.kept == ({"x"} if kept else set())
    assert (decision.until is not None) is kept


def test_proof_on_another_basis_is_for_legal_claims(site: InlineHost) -> None:
    purpose = running().policy.purposes["support"]
    claims = replace(purpose, uses=frozenset({Use.PROOF}))
    assert decide({"x": [claims]}, site.moment).article == "Art. 17(3)(e) GDPR"
    public = replace(purpose, basis=Basis.PUBLIC_TASK)
    assert decide({"x": [public]}, site.moment).article == "Art. 17(1)(c) GDPR"


def test_outcomes_are_a_closed_list() -> None:
    assert {outcome.value for outcome in Outcome} == {"erased", "detached", "redacted", "kept", "partly", "shared"}


class _Job:
    id = 0

    def progress(self, done: int, total: int) -> None:
        """Tells nobody."""
