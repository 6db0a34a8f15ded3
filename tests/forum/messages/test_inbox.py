"""GET /inbox"""

import re

from tests.forum.directory.crowd import crowd
from tests.forum.messages.letters import answer, opened, read


def topics(page):
    return re.findall(r'class="inbox-subject"\s+href="[^"]+">([^<]+)<', page.text)


def test_newest_activity_first(agent_eu, agent_abroad, ryokan):
    first = opened(agent_eu, ryokan, topic="First")
    opened(agent_abroad, ryokan, topic="Second")
    assert topics(ryokan.get("/ja/inbox")) == ["Second", "First"]
    answer(ryokan, first)
    assert topics(ryokan.get("/ja/inbox")) == ["First", "Second"]
    assert topics(agent_eu.get("/en/inbox")) == ["First"]


def test_unread_until_read(agent_eu, ryokan):
    conversation = opened(agent_eu, ryokan)
    assert 'class="inbox-row unread"' in ryokan.get("/ja/inbox").text
    assert 'class="inbox-row"' in agent_eu.get("/en/inbox").text
    assert 'class="inbox-row unread"' in ryokan.get("/ja/inbox").text
    read(ryokan, conversation)
    assert 'class="inbox-row unread"' not in ryokan.get("/ja/inbox").text


def test_who_writes_is_named_in_the_readers_language(agent_eu, ryokan):
    opened(agent_eu, ryokan)
    assert "イーザル旅行社" in ryokan.get("/ja/inbox").text
    assert "Isar Fernreisen" in ryokan.get("/en/inbox").text
    assert "Anna Huber" in ryokan.get("/en/inbox").text
    assert "Ryokan Tsukimiso" in agent_eu.get("/en/inbox").text
    assert "月野" not in agent_eu.get("/en/inbox").text


def test_an_empty_inbox_leads_on(ryokan, agent_eu):
    assert "No messages yet" in agent_eu.get("/en/inbox").text
    assert "/ja/directory" in ryokan.get("/ja/inbox").text


def test_a_stranger_logs_in_first(stranger):
    assert stranger.get("/en/inbox").status_code == 302


def test_pages_of_twenty(agent_eu, ryokan):
    for number in range(23):
        opened(agent_eu, ryokan, topic=f"Topic {number}", key=f"k{number}")
    first = ryokan.get("/en/inbox")
    following = re.search(r'rel="next"\s+href="([^"]+)"', first.text)[1].replace("&amp;", "&")
    assert len(topics(first)) == 20
    assert topics(ryokan.get(following)) == ["Topic 2", "Topic 1", "Topic 0"]


def test_statements_do_not_grow(app, agent_eu, ryokan, statements):
    opened(agent_eu, ryokan)
    with statements() as few:
        ryokan.get("/ja/inbox")
    for number in range(25):
        opened(agent_eu, ryokan, key=f"k{number}")
    crowd(app, 5)
    with statements() as many:
        page = ryokan.get("/ja/inbox")
    assert len(topics(page)) == 20
    assert len(many) == len(few) <= 6
    assert all(statement.startswith("SELECT") for statement in many)
