"""Markdown of both languages: what becomes of it as HTML and as plain text."""

import pytest

from forum.kernel.markdown import to_html, to_text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("**東京（とうきょう）**の春", "<p><strong>東京（とうきょう）</strong>の春</p>"),
        ("これは**「観光」**です。", "<p>これは<strong>「観光」</strong>です。</p>"),
        ("plain **bold** text", "<p>plain <strong>bold</strong> text</p>"),
        ('a**"b"**c', '<p>a**"b"**c</p>'),  # ASCII as CommonMark has it
        ("# Title", "<h2>Title</h2>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
    ],
)
def test_html(written, expected):
    assert to_html(written).strip() == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("see <https://example.com>", "see https://example.com"),
        ("write to <anna@example.com>", "write to anna@example.com"),
        ("[here](https://example.com)", "here (https://example.com)"),
    ],
)
def test_a_link_is_told_once_in_plain_text(written, expected):
    assert to_text(written).strip() == expected


@pytest.mark.parametrize(
    "bad",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](https://example.com/pixel.gif)",
        '<img src=x onerror="alert(1)">',
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
    ],
)
def test_nothing_runs_and_nothing_is_loaded(bad):
    html = to_html(bad)
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert 'href="data' not in html


def test_links_elsewhere_say_so():
    html = to_html("[a](https://other.example/) [b](https://own.example/x)", "https://own.example")
    assert 'href="https://other.example/" rel="external noopener"' in html
    assert '<a href="https://own.example/x">b</a>' in html


def test_plain_text():
    written = (
        "# 春\n\n**Bold** and [more](https://example.com/)\nline\n\n- one\n  - deep\n- two\n\n"
        "1. first\n2. second\n\n> said\n\n---\n\n```\ncode\n```"
    )
    assert to_text(written) == (
        "春\n\nBold and more (https://example.com/)\nline\n\n- one\n  - deep\n- two\n\n"
        "1. first\n2. second\n\n> said\n\n----\n\ncode\n"
    )
