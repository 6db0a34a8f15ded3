"""Writing, previewing, testing and starting an edition."""

import pytest

from forum.kernel.db import db, writing
from forum.newsletters.models import Edition
from gdpr.basis import restrict
from tests.forum.newsletters.conftest import OVERSEAS, WRITTEN, edition_row, make_edition, states, withdraw

PAGES = [
    "newsletters",
    "newsletters/new",
    "newsletters/{id}",
    "newsletters/{id}/edit",
    "newsletters/{id}/preview",
    "newsletters/{id}/preview?as=phone",
    "newsletters/{id}/preview?as=text",
    "newsletters/{id}/preview/en",
]
VERBS = [
    "newsletters",
    "newsletters/{id}",
    "newsletters/{id}/tests",
    "newsletters/{id}/sending",
    "newsletters/{id}/pause",
    "newsletters/{id}/resumption",
    "newsletters/{id}/cancellation",
]


def count(app):
    with app.app_context():
        found = db.session.query(Edition).count()
        db.session.remove()
        return found


def test_create_and_edit(app, administrator):
    answer = administrator.post("/en/newsletters", WRITTEN | {"side": "overseas", "languages": ["en"]})
    assert answer.status_code == 303
    id = answer.location.rpartition("/")[2]
    row = edition_row(app, id)
    assert row.subject_ja == "浅草の春"
    assert row.segment == OVERSEAS | {"languages": ["en"]}
    assert row.made_by_id == administrator.id
    page = administrator.get(f"/en/newsletters/{id}/edit").text
    assert "浅草の春" in page
    assert "Spring in Asakusa" in page
    administrator.post(f"/en/newsletters/{id}", WRITTEN | {"subject_en": "Early spring", "side": ""})
    assert edition_row(app, id).subject_en == "Early spring"
    assert edition_row(app, id).segment["side"] == ""


def test_a_draft_may_be_unfinished(app, administrator):
    answer = administrator.post("/en/newsletters", {"subject_ja": "浅草の春", "side": "overseas"})
    assert answer.status_code == 303
    id = answer.location.rpartition("/")[2]
    page = administrator.get(answer.location)
    assert "needed in both languages" in page.text
    for shown_as in ("desktop", "phone", "text"):
        assert administrator.get(f"/en/newsletters/{id}/preview?as={shown_as}").status_code == 200


def test_bad_input_keeps_what_was_typed(app, administrator, edition):
    long = "x" * 201
    for url in ("/en/newsletters", f"/en/newsletters/{edition}"):
        page = administrator.post(url, WRITTEN | {"subject_en": long, "side": "moon", "categories": ["lodging"]})
        assert page.status_code == 422
        assert long in page.text
        assert "浅草の春" in page.text
        assert 'role="alert"' in page.text
    assert edition_row(app, edition).subject_en == WRITTEN["subject_en"]
    assert count(app) == 1


def test_both_languages_are_needed_for_sending(app, administrator):
    id = make_edition(app, body_ja=None, subject_en=None)
    page = administrator.post(f"/en/newsletters/{id}/sending")
    assert page.status_code == 422
    assert "Please write the text in Japanese before sending." in page.text
    assert "Please write the subject in English before sending." in page.text
    assert WRITTEN["body_en"].splitlines()[0] in page.text
    assert edition_row(app, id).state == "draft"


def test_count_is_of_people_who_may_get_it(app, administrator, agent_eu, agent_abroad, edition, statements):
    with statements() as seen:
        page = administrator.get(f"/en/newsletters/{edition}").text
    assert len(seen) <= 6, seen
    assert "Send to 2 people" in page
    with app.app_context():
        withdraw(agent_eu.subject)
        with writing():
            restrict(agent_abroad.subject, how="test")
    page = administrator.get(f"/en/newsletters/{edition}").text
    assert "Send to 0 people" in page
    assert figure(page, "Stopped the newsletter") == 1
    assert figure(page, "Processing restricted or account locked") == 1


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        ({"side": "domestic"}, 0),
        ({"side": ""}, 2),
        ({"side": "overseas", "countries": ["DE"]}, 1),
        ({"side": "overseas", "categories": ["mice", "travel_agency"]}, 2),
        ({"side": "overseas", "categories": ["travel_agency"]}, 1),
        ({"side": "overseas", "categories": ["travel"]}, 0),
        ({"side": "overseas", "languages": ["ja"]}, 0),
    ],
)
def test_segments(app, administrator, segment, expected):
    id = make_edition(app, segment=segment)
    administrator.post(f"/en/newsletters/{id}/sending")
    assert states(app)["queued"] == expected
    if segment["side"] == "domestic":
        draft = administrator.get(f"/en/newsletters/{make_edition(app, segment=segment)}").text
        assert figure(draft, "Never said yes to newsletters") == 2


def test_start_writes_one_row_a_reader_however_often_it_is_clicked(app, administrator, edition, statements):
    with statements() as seen:
        assert administrator.post(f"/en/newsletters/{edition}/sending").status_code == 303
    assert sum("INSERT INTO newsletter_delivery" in statement for statement in seen) == 1
    assert administrator.post(f"/en/newsletters/{edition}/sending").status_code == 303
    assert states(app) == {"queued": 2}
    assert edition_row(app, edition).state == "sending"


def test_what_is_sent_is_not_changed(app, administrator, edition):
    administrator.post(f"/en/newsletters/{edition}/sending")
    assert administrator.get(f"/en/newsletters/{edition}/edit").status_code == 303
    administrator.post(f"/en/newsletters/{edition}", WRITTEN | {"subject_en": "Changed", "side": "overseas"})
    assert edition_row(app, edition).subject_en == WRITTEN["subject_en"]
    assert "not possible any more" in administrator.get(f"/en/newsletters/{edition}").text


def test_test_goes_to_oneself_in_both_languages(app, administrator, edition, outbox):
    for _ in range(2):  # a double click
        assert administrator.post(f"/en/newsletters/{edition}/tests").status_code == 303
    found = outbox()
    assert [mail["Subject"] for mail in found] == ["Spring in Asakusa", "浅草の春"]
    assert {mail["To"] for mail in found} == {"office@example.org"}
    assert states(app) == {}


def test_preview_frame_is_the_mail_and_runs_nothing(administrator, edition):
    page = administrator.get(f"/en/newsletters/{edition}/preview/ja")
    assert "<strong>東京（とうきょう）</strong>" in page.text
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert "frame-ancestors 'self'" in policy
    assert "script-src" not in policy


def test_preview_as_text(administrator, edition):
    page = administrator.get(f"/en/newsletters/{edition}/preview?as=text").text
    assert "See more (https://example.com/spring)" in page
    assert administrator.get(f"/en/newsletters/{edition}/preview?as=nonsense").status_code == 200


def test_discard_a_draft(app, administrator, edition):
    assert administrator.post(f"/en/newsletters/{edition}/cancellation").status_code == 303
    assert edition_row(app, edition).state == "cancelled"
    administrator.post(f"/en/newsletters/{edition}/sending")
    assert states(app) == {}


def test_pause_resume_cancel_refuse_a_draft(app, administrator, edition):
    for verb in ("pause", "resumption"):
        assert administrator.post(f"/en/newsletters/{edition}/{verb}").status_code == 303
        assert edition_row(app, edition).state == "draft"


def test_list_is_paged(app, administrator):
    for number in range(25):
        make_edition(app, subject_en=f"Letter {number:02}")
    first = administrator.get("/en/newsletters").text
    assert "Letter 24" in first
    assert "Letter 00" not in first
    assert 'rel="next"' in first


def test_bad_id(administrator):
    for page in PAGES[2:]:
        assert administrator.get(f"/en/{page.format(id='ffff')}").status_code == 404
    for verb in VERBS[1:]:
        assert administrator.post(f"/en/{verb.format(id='ffff')}", WRITTEN | {"side": ""}).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_only_administrators_see(page, stranger, ryokan, agent_eu, officer, edition):
    url = f"/en/{page.format(id=edition)}"
    assert stranger.get(url).status_code == 302
    for person in (ryokan, agent_eu, officer):
        assert person.get(url).status_code == 403


@pytest.mark.parametrize("verb", VERBS)
def test_only_administrators_act(app, verb, stranger, agent_eu, officer, edition):
    url = f"/en/{verb.format(id=edition)}"
    assert stranger.post(url, data=WRITTEN | {"side": ""}).status_code == 302
    for person in (agent_eu, officer):
        assert person.post(url, WRITTEN | {"side": ""}).status_code == 403
    assert edition_row(app, edition).state == "draft"
    assert count(app) == 1


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_both_languages(page, lang, administrator, edition):
    answer = administrator.get(f"/{lang}/{page.format(id=edition)}")
    assert answer.status_code == 200
    assert f'lang="{"en" if page.endswith("preview/en") else lang}"' in answer.text


def figure(page, words):
    """The number beside these words in the table."""
    return int(page.split(words)[1].split('class="number">')[1].split("<")[0])
