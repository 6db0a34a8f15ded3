"""The words of decisions in both languages, read from texts.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files

Said = Mapping[str, str]  # language: text


def read_texts() -> Mapping[str, Mapping[str, Said]]:
    return tomllib.loads(files("gdpr.rules").joinpath("texts.toml").read_text(encoding="utf-8"))


_ALL = read_texts()
OUTCOMES, DUTIES, REASONS = _ALL["outcome"], _ALL["duty"], _ALL["reason"]
LETTERS = _ALL["letter"]
