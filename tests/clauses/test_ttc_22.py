"""TTC-22: EN / JP switch, registration and log-in on every page."""

import pytest

PAGES = [
    "",
    "privacy/policy",
    "privacy/map",
    "privacy/cookies",
    "privacy/evidence",
    "privacy/guardian",
    "sign-up",
    "log-in",
]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("language", "other"), [("en", "ja"), ("ja", "en")])
def test_both_languages_and_both_doors_on_every_page(stranger, page, language, other):
    answer = stranger.get(f"/{language}/{page}")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text
    assert f'href="/{other}/{page}"' in answer.text
    assert f'href="/{language}/log-in"' in answer.text
    assert f'href="/{language}/sign-up"' in answer.text
