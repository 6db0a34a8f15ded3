"""Whole tokens go, in any way of writing them, and nothing else."""

from __future__ import annotations

import pytest

from gdpr.declare import Category
from gdpr.erasure.redact import Redactor
from gdpr.erasure.seal import Known
from gdpr.scan import Wanted

IDENTIFIERS = [
    ("email", "anna@example.com"),
    ("telephone", "+49891091099"),
    ("telephone", "+81312345678"),
    ("text", "Anna"),
    ("text", "山田花子"),
    ("text", "Isar  Reisen"),
    ("text", "観光庁長官登録旅行業第1234号"),
]

HELD = [
    ("Anna came", "[erased] came"),
    ("ask ANNA.", "ask [erased]."),
    ("mail ANNA@Example.Com, please", "mail [erased], please"),
    ("<mailto:anna@example.com>", "<mailto:[erased]>"),
    ("私はanna@example.comです。", "私は[erased]です。"),
    ("089/1091099", "[erased]"),
    ("call +49 (0)89 109 10 99 now", "call [erased] now"),
    ("0049-89-1091099", "[erased]"),
    ("89 1091099", "[erased]"),
    ("電話０３−１２３４−５６７８まで", "電話[erased]まで"),
    ("+81 3 1234 5678", "[erased]"),
    ("(03) 1234-5678", "[erased]"),
    ("山田花子さんから", "[erased]さんから"),
    ("from Isar\nReisen", "from [erased]"),
    ("登録番号は観光庁長官登録旅行業第１２３４号です", "登録番号は[erased]です"),
]

LEFT = [
    "Annabelle and Joanna met",
    "Annä",
    "hanna@example.com",
    "anna@example.com.au",
    "anna@example.company",
    "dr.anna@example.com",
    "0891091099123",
    "1089109109900",
    "89 109109",
    "山田 太郎",
    "観光庁長官登録旅行業第12345号",
    "2026-11-22 10:30",
]


def redactor() -> Redactor:
    return Redactor(Known(kind, value) for kind, value in IDENTIFIERS)


@pytest.mark.parametrize(("text", "left"), HELD)
def test_an_identifier_goes(text: str, left: str) -> None:
    assert redactor().text(text) == left


@pytest.mark.parametrize(("text", "left"), HELD)
def test_the_scan_sees_what_the_eraser_takes_and_not_what_it_leaves(text: str, left: str) -> None:
    wanted = Wanted(IDENTIFIERS)
    assert wanted.in_text(text)
    assert not wanted.in_text(left)


@pytest.mark.parametrize("text", [text for text in LEFT if not text.startswith(("anna@", "dr.anna"))])
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert redactor().text(text) == text
    assert not Wanted(IDENTIFIERS).in_text(text)


@pytest.mark.parametrize("text", LEFT)
def test_a_longer_address_is_another_one(text: str) -> None:
    only = ("email", "anna@example.com")
    assert Redactor([Known(*only)]).text(text) == text
    assert not Wanted([only]).in_text(text)


def test_json_is_searched_in_depth() -> None:
    value = {"who": ["Anna", {"ANNA": 1}], "n": 3, "山田": None}
    assert redactor().value(value) == {"who": ["[erased]", {"[erased]": 1}], "n": 3, "山田": None}
    assert redactor().value(b"Anna") == b"Anna"


def test_nothing_to_look_for_leaves_the_very_text() -> None:
    text = "Anna"
    assert Redactor([]).text(text) is text
    assert Redactor([Known("text", "")]).text(text) is text
    assert not Wanted([("text", " ")])
    assert not Wanted([("text", " ")]).in_text(text)


def test_a_number_that_is_not_international_is_taken_as_it_stands() -> None:
    assert Redactor([Known("telephone", "117-556")]).text("ring 117 556!") == "ring [erased]!"
    assert Wanted([("telephone", "117-556")]).in_text("ring 117 556!")


def test_an_italian_number_keeps_its_zero() -> None:
    assert Redactor([Known("telephone", "+390612345678")]).text("06 1234 5678") == "[erased]"


def test_the_category_says_how_a_value_is_compared() -> None:
    assert Known.of(Category.EMAIL, " a@b.c ") == Known("email", "a@b.c")
    assert Known.of(Category.FAX, "1") == Known("telephone", "1")
    assert Known.of(Category.LICENCE, "第1号") == Known("text", "第1号")
