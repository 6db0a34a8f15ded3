"""The real site in a real browser: started as `make run` does, with its demonstration data, on a port of its own."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
PASSWORD = "kakehashi demo"
WIDTHS = {"desktop": 1280, "phone": 360}


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site answers."""
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    environment |= {"DEMO": "1", "PORT": str(port), "INSTANCE": str(tmp_path_factory.mktemp("demo"))}
    subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", "demo"], cwd=ROOT, env=environment, check=True)
    site = subprocess.Popen([sys.executable, "-m", "forum.serve"], cwd=ROOT, env=environment)
    try:
        yield wait_for(f"http://127.0.0.1:{port}", site)
    finally:
        site.terminate()
        site.wait(30)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """`visit(email=None, width=1280)`: a new browser window, signed in as this demonstration member.

    A message on the console (a refused script, a missing file) or a request to another host fails the test.
    """
    contexts, faults = [], []

    def note(message: Any) -> None:
        if message.type in {"error", "warning"} and "status of 4" not in message.text:
            faults.append(message.text)

    def outside(request: Any) -> None:
        if not request.url.startswith((address, "data:", "about:", "blob:")):
            faults.append(f"asked {request.url}")

    def open_window(email: str | None = None, width: int = 1280, **options: Any) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, base_url=address, accept_downloads=True, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", note)
        page.on("request", outside)
        if email is not None:
            log_in(page, email)
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert faults == []


def log_in(page: Page, email: str, password: str = PASSWORD) -> None:
    page.goto("/en/log-in")
    page.fill("#email", email)
    page.fill("#password", password)
    page.click("main button[type=submit]")
    page.wait_for_load_state()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, site: subprocess.Popen[bytes]) -> str:
    for _ in range(120):
        assert site.poll() is None, "the site ended at start"
        try:
            urllib.request.urlopen(f"{address}/en/", timeout=2).close()  # noqa: S310 - our own address
        except OSError:
            time.sleep(0.5)
        else:
            return address
    raise AssertionError("the site does not answer")
