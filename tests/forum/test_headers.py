"""What every answer carries, what the cookie is, and that no page asks another host for anything."""

import re
from pathlib import Path

import pytest

from forum.app import create_app
from forum.kernel.config import Settings
from forum.kernel.db import db

PAGES = ["/en/", "/ja/", "/en/log-in", "/ja/sign-up", "/en/nowhere", "/ja/password/forgotten"]
OWN = ["/en/account", "/ja/profile", "/en/profile/preview", "/ja/directory"]
SAME = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@pytest.mark.parametrize("path", [*PAGES, "/", "/static/css/site.css", "/static/nothing.css"])
def test_every_answer_has_them(client, path):
    answer = client.get(path)
    answer.close()
    for name, value in SAME.items():
        assert answer.headers[name] == value
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_kept_nowhere_and_static_files_are(client, path):
    answer = client.get(path)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Cookie" in answer.headers["Vary"]
    with client.get("/static/css/site.css") as file:
        assert "max-age=31536000" in file.headers["Cache-Control"]


@pytest.mark.parametrize("path", [*PAGES, *OWN])
def test_a_page_runs_no_script_but_its_own_and_asks_no_other_host(agent_eu, path):
    answer = agent_eu.get(path, follow_redirects=True)
    policy = answer.headers["Content-Security-Policy"]
    nonce = re.search(r"script-src 'nonce-([^']+)'", policy)[1]
    scripts = re.findall(r"<script[^>]*>", answer.text)
    assert scripts
    assert all(f'nonce="{nonce}"' in script for script in scripts)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=\"|javascript:", answer.text)
    wanted = re.findall(
        r"<(?:script|img|iframe)[^>]*\ssrc=\"([^\"]+)|<link rel=\"(?:icon|stylesheet)\"\s+href=\"([^\"]+)", answer.text
    )
    assert all((src or href).startswith(("/", "data:")) for src, href in wanted)


def test_no_nonce_comes_twice(client):
    seen = {client.get("/en/").headers["Content-Security-Policy"] for _ in range(5)}
    assert len(seen) == 5


def test_hsts_over_tls_only(client):
    assert "Strict-Transport-Security" not in client.get("/en/log-in").headers
    secure = client.get("/en/log-in", base_url="https://localhost")
    assert secure.headers["Strict-Transport-Security"].startswith("max-age=63072000")
    forged = client.get("/en/log-in", headers={"X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.1"})
    assert "Strict-Transport-Security" not in forged.headers


@pytest.fixture
def behind_tls(site, app):
    """The site at an https:// address, behind one proxy."""
    other = create_app(
        Settings(
            secret_key="k" * 40,
            instance=Path(site.instance_path),
            database_url=site.config["SQLALCHEMY_DATABASE_URI"],
            base_url="https://net.example.org",
            proxies=1,
        )
    )
    other.config.update(TESTING=True, WTF_CSRF_ENABLED=False)
    yield other
    with other.app_context():
        db.session.remove()
        db.engine.dispose()


def test_behind_a_proxy_its_word_counts(behind_tls):
    answer = behind_tls.test_client().get("/en/log-in", headers={"X-Forwarded-Proto": "https"})
    assert "Strict-Transport-Security" in answer.headers
    plain = behind_tls.test_client().get("/en/log-in")
    assert "Strict-Transport-Security" in plain.headers, "an https address is enough, whatever the proxy says"
    answer = behind_tls.test_client().post(
        "/en/sign-up/age", data={"year": "1980", "month": "5"}, headers={"X-Forwarded-Proto": "https"}
    )
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-session=")
    for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert part in cookie
    assert "Domain" not in cookie


def test_the_cookie_is_for_this_site_and_for_no_script(client):
    cookie = client.post("/en/sign-up/age", data={"year": "1980", "month": "5"}).headers["Set-Cookie"]
    assert cookie.startswith("session=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Expires" not in cookie


@pytest.mark.parametrize("path", PAGES)
def test_a_stranger_who_only_reads_gets_no_cookie(app, path):
    answer = app.test_client().get(path)
    assert "Set-Cookie" not in answer.headers or "csrf" in answer.text
