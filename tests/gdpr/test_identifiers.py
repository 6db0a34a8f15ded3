"""Identifiers are found whole."""

import pytest

from gdpr.identifiers import whole


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("write to anna@x.org.", True),
        ("<anna@x.org>", True),
        ('"to\\nanna@x.org"', True),
        ("anna@x.org\n", True),
        ("joanna@x.org", False),
        ("anna@x.org.jp", False),
        ("jo.anna@x.org", False),
        ("anna@x.organisation", False),
    ],
)
def test_whole(text, found):
    assert bool(whole("Anna@X.org").search(text)) is found
