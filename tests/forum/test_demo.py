"""The demonstration data is complete, unique, valid in form and the same on every run."""

import os
import re
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import phonenumbers
import pycountry
import pytest
from email_validator import validate_email

from forum.demo import conversations as talk
from forum.demo import newsletters as mail
from forum.demo.operators import PUBLISHABLE, DemoOperator, operators
from forum.members.choices import AREAS, CATEGORIES, LANGUAGES, MARKETS

ALL = operators()
DOMESTIC = [operator for operator in ALL if operator.side == "domestic"]
OVERSEAS = [operator for operator in ALL if operator.side == "overseas"]
EU = set(re.findall("..", "ATBEBGHRCYCZDKEEFIFRDEGRHUIEITLVLTLUMTNLPLPTROSKSIESSE"))
EXAMPLE = re.compile(r"(?:[a-z0-9-]+\.)?example\.(?:jp|com|org|net)")
LICENCE = re.compile(r"観光庁長官登録旅行業第\d{1,4}号|東京都知事登録旅行業第[23]-\d{1,4}号")
TEXTS = ("about_en", "about_ja", "offers_en", "offers_ja", "seeks_en", "seeks_ja")
FINGERPRINT = """
import hashlib
from forum.demo.conversations import conversations
from forum.demo.newsletters import newsletters
from forum.demo.operators import operators
print(hashlib.sha256(repr((operators(), newsletters(), conversations())).encode()).hexdigest())
"""


def test_two_hundred_of_each_side_domestic_first() -> None:
    assert [operator.side for operator in ALL] == ["domestic"] * 200 + ["overseas"] * 200


@pytest.mark.parametrize(
    "field", ["name_en", "name_ja", "person_email", "homepage", "telephone", "address_en", "person_name", *TEXTS]
)
def test_nothing_is_said_twice(field: str) -> None:
    counted = Counter(getattr(operator, field) for operator in ALL)
    assert [value for value, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("field", TEXTS)
def test_texts_are_whole_sentences(field: str) -> None:
    for operator in ALL:
        text = getattr(operator, field)
        assert text.endswith("." if field.endswith("_en") else "。"), text
        assert not re.search(r"[{}]|None|  |\.\.|。。", text), text
        if field.endswith("_ja"):
            assert re.search(r"[ぁ-ん]", text), text
        else:
            assert not re.search(r"[ぁ-んァ-ヶ一-龥]", text), text


def test_texts_have_the_agreed_length() -> None:
    for operator in ALL:
        assert len(re.findall(r"[.;:](?: |$)", operator.about_en)) >= 2, operator.about_en
        assert 2 <= operator.about_ja.count("。") <= 6, operator.about_ja


def test_telephones_are_valid_e164_of_the_right_country() -> None:
    for operator in ALL:
        for number in filter(None, (operator.telephone, operator.person_telephone)):
            parsed = phonenumbers.parse(number)
            assert phonenumbers.is_valid_number(parsed), (operator.name_en, number)
            assert phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) == number
            assert phonenumbers.region_code_for_number(parsed) == operator.country


def test_mail_and_homepages_stay_under_example_domains() -> None:
    for operator in ALL:
        checked = validate_email(operator.person_email, check_deliverability=False)
        assert checked.normalized == operator.person_email
        assert EXAMPLE.fullmatch(checked.domain), operator.person_email
        host = re.fullmatch(r"https://([^/]+)/", operator.homepage)
        assert host, operator.homepage
        assert EXAMPLE.fullmatch(host[1]), operator.homepage


def test_only_travel_businesses_have_licences() -> None:
    for operator in ALL:
        travel = operator.side == "domestic" and {"travel_agency", "land_operator"} & set(operator.categories[:1])
        assert (operator.licence_number is not None) == bool(travel), operator.name_en
        if operator.licence_number:
            assert LICENCE.fullmatch(operator.licence_number)
    licences = [operator.licence_number for operator in ALL if operator.licence_number]
    assert len(licences) == len(set(licences)) >= 15
    assert {licence.split("第")[1][:2] for licence in licences} >= {"2-", "3-"}


def test_codes_are_known() -> None:
    for operator in ALL:
        assert pycountry.countries.get(alpha_2=operator.country), operator.country
        assert operator.categories
        assert set(operator.categories) <= set(CATEGORIES)
        assert len(set(operator.categories)) == len(operator.categories)
        assert operator.languages
        assert set(operator.languages) <= set(LANGUAGES)
        assert operator.markets
        assert set(operator.markets) <= set(MARKETS)
        assert set(operator.published) <= set(PUBLISHABLE)
    assert all(pycountry.languages.get(alpha_2=code) for code in LANGUAGES)


def test_domestic_operators_are_complete() -> None:
    for operator in DOMESTIC:
        assert operator.country == "JP"
        assert operator.area in AREAS
        assert operator.address_ja
        assert re.match(r"〒\d{3}-\d{4} 東京都\S", operator.address_ja)
        assert re.search(r"\d.*, Tokyo \d{3}-\d{4}, Japan$", operator.address_en)
        assert AREAS[operator.area][1] in operator.address_ja or operator.area == "islands"
        assert operator.has_tokyo_office is True
        assert operator.representative
        assert operator.telephone.startswith("+81")
    assert len({operator.area for operator in DOMESTIC}) >= 35
    assert len({operator.categories[0] for operator in DOMESTIC}) == len(CATEGORIES)


def test_overseas_operators_are_spread_over_the_world() -> None:
    for operator in OVERSEAS:
        assert operator.country != "JP"
        assert (operator.area, operator.address_ja, operator.has_tokyo_office, operator.representative) == (None,) * 4
    countries = {operator.country for operator in OVERSEAS}
    assert len(countries) >= 30
    assert len(countries & EU) >= 12
    assert any("Munich" in operator.address_en for operator in OVERSEAS)
    assert {operator.categories[0] for operator in OVERSEAS} == {"travel_agency", "land_operator", "mice", "media"}


def test_sizes_are_plausible() -> None:
    for operator in ALL:
        assert 1 <= operator.employees <= 500
        assert operator.capacity is None or 2 <= operator.capacity <= 800


def test_most_publish_and_some_hold_back() -> None:
    def share(field: str) -> float:
        return sum(field in operator.published for operator in ALL) / len(ALL)

    assert all("name" in operator.published and "country" in operator.published for operator in ALL)
    assert all(share(field) > 0.8 for field in ("about", "offers", "seeks", "categories", "homepage"))
    assert 0.2 < share("person_email") < 0.6
    assert 0.5 < share("telephone") < 0.9
    assert 5 <= sum(operator.published == ("name", "country") for operator in ALL) <= 30


def test_the_walk_through_finds_its_people() -> None:
    keyed: dict[str, DemoOperator] = {operator.key: operator for operator in ALL if operator.key}
    assert {key: operator.person_email for key, operator in keyed.items()} == {
        "ryokan": "ryokan@example.jp",
        "neighbour": "neighbour@example.jp",
        "agent_eu": "agent@example.com",
        "agent_abroad": "agent.abroad@example.org",
    }
    assert (keyed["ryokan"].area, keyed["neighbour"].area) == ("taito", "taito")
    assert keyed["ryokan"].categories[0] == keyed["neighbour"].categories[0] == "lodging"
    assert "18" in keyed["ryokan"].about_en
    assert "groups of 20 in April" in keyed["ryokan"].about_en
    assert (keyed["agent_eu"].country, keyed["agent_eu"].language) == ("DE", "en")
    assert "Munich" in keyed["agent_eu"].address_en
    assert keyed["agent_abroad"].country == "AU"
    assert "Sydney" in keyed["agent_abroad"].address_en


def test_neighbours_do_not_read_alike() -> None:
    for one, other in pairwise(ALL):
        for field in TEXTS:
            ending = r"(?<=[.。])\s*"
            shared = set(re.split(ending, getattr(one, field))) & set(re.split(ending, getattr(other, field))) - {""}
            assert not shared, (one.name_en, other.name_en, shared)


def test_every_run_and_every_hash_seed_gives_the_same() -> None:
    root = Path(__file__).parents[2]
    prints = {
        subprocess.run(  # noqa: S603
            [sys.executable, "-c", FINGERPRINT],
            check=True,
            capture_output=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(prints) == 1


def test_newsletters_have_both_languages() -> None:
    editions = mail.newsletters()
    assert len(editions) == 3
    assert len({edition.subject_ja for edition in editions}) == 3
    for edition in editions:
        assert edition.subject_en
        assert 150 <= len(edition.body_en.split()) <= 250
        assert 300 <= len(edition.body_ja) <= 800
        assert edition.body_en.count("## ") == edition.body_ja.count("## ")


def test_conversations_fit_the_domestic_categories() -> None:
    threads = talk.conversations()
    assert len(threads) == 12
    assert len({thread.subject for thread in threads}) == 12
    offered = {operator.categories[0] for operator in DOMESTIC}
    for thread in threads:
        assert thread.category in offered
        assert 2 <= len(thread.messages) <= 5
        assert {message.side for message in thread.messages} == {"domestic", "overseas"}
        for message in thread.messages:
            assert bool(re.search(r"[ぁ-ん]", message.body)) == (message.language == "ja")
