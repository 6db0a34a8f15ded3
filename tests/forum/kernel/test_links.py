"""Links in mails: for one purpose, for a while, and always to this site."""

import pytest
import time_machine

from forum.kernel import links
from forum.kernel.clock import now


@pytest.fixture(autouse=True)
def context(site):
    with site.app_context():
        yield


def test_a_link_is_read_for_its_purpose_only():
    token = links.sign("confirm", ["a", 1])
    assert links.read("confirm", token) == ["a", 1]
    with pytest.raises(links.LinkUnknown):
        links.read("password", token)


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "ä", "\x00", "WyJhIl0.x.y"])
def test_what_we_never_sent_is_unknown(token):
    with pytest.raises(links.LinkUnknown):
        links.read("confirm", token)


def test_a_changed_link_is_unknown():
    token = links.sign("confirm", "abc")
    with pytest.raises(links.LinkUnknown):
        links.read("confirm", token[:-8] + ("A" if token[-8] != "A" else "B") + token[-7:])


def test_a_link_of_another_site_is_unknown(site, monkeypatch):
    token = links.sign("confirm", "abc")
    monkeypatch.setitem(site.config, "SECRET_KEY", "another")
    with pytest.raises(links.LinkUnknown):
        links.read("confirm", token)


def test_an_old_link_tells_for_whom_it_was():
    token = links.sign("confirm", "abc")
    with time_machine.travel(now().timestamp() + 59, tick=False):
        assert links.read("confirm", token, max_age=60) == "abc"
    with time_machine.travel(now().timestamp() + 62, tick=False):
        with pytest.raises(links.LinkExpired) as caught:
            links.read("confirm", token, max_age=60)
        assert caught.value.payload == "abc"
        assert links.read("confirm", token) == "abc"


def test_pages_are_on_the_sites_own_address(site):
    with site.test_request_context("/en/"):
        assert links.page("members.log_in", "ja", next="/x") == "http://127.0.0.1:8000/ja/log-in?next=/x"
