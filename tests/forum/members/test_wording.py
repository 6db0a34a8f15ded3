"""How the members' lists and numbers are said."""

import pytest

from forum.kernel.i18n import say_telephone
from forum.members.choices import AREAS, CATEGORIES, LANGUAGES, MARKETS
from forum.members.wording import LISTS, choice


@pytest.mark.parametrize(
    ("lang", "said"), [("en", ["Taito", "Lodging", "Germany", "x"]), ("ja", ["台東区", "宿泊", "ドイツ", "x"])]
)
def test_choices(site, lang, said):
    with site.test_request_context(f"/{lang}/"):
        assert [
            choice("area", "taito"), choice("category", "lodging"), choice("country", "DE"), choice("area", "x"),
        ] == said  # fmt: skip


def test_telephones():
    assert say_telephone("+81358200001") == "+81 3-5820-0001"
    assert say_telephone("extension 5") == "extension 5"


def test_every_code_fits_its_column_and_has_both_labels():
    for codes in (AREAS, CATEGORIES, LANGUAGES, MARKETS):
        assert all(len(code) <= 20 and all(labels) for code, labels in codes.items())
        assert len({labels[0] for labels in codes.values()}) == len(codes)
    assert set(LISTS) >= {"area", "categories", "languages", "markets"}
