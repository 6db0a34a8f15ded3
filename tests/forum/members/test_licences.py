"""Tourism business licence numbers: Japanese and English forms, stored as the register writes them."""

import pytest
from werkzeug.datastructures import MultiDict

from forum.kernel.forms import Form
from forum.members.licences import Licence, normalised

AGENCY, GOVERNOR = "観光庁長官登録旅行業第1234号", "東京都知事登録旅行業第3-1234号"


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        (AGENCY, AGENCY),
        ("観光庁長官登録旅行業第１２３４号", AGENCY),
        (" 観光庁長官登録旅行業 第1234号 ", AGENCY),
        ("観光庁長官登録旅行業第1号", "観光庁長官登録旅行業第1号"),
        (GOVERNOR, GOVERNOR),
        ("東京都知事登録旅行業第３－１２３４号", GOVERNOR),
        ("東京都知事登録旅行業第3ー1234号", GOVERNOR),
        ("東京都知事登録旅行業第3−1234号", GOVERNOR),
        ("東京都知事登録旅行業 第2-56号", "東京都知事登録旅行業第2-56号"),
        ("北海道知事登録旅行業第地域-12号", "北海道知事登録旅行業第地域-12号"),
        ("京都府知事登録旅行業第2-7号", "京都府知事登録旅行業第2-7号"),
        ("神奈川県知事登録旅行業第3-7号", "神奈川県知事登録旅行業第3-7号"),
        ("東京都知事登録旅行業者代理業第123号", "東京都知事登録旅行業者代理業第123号"),
        ("東京都知事登録旅行サービス手配業第123号", "東京都知事登録旅行サービス手配業第123号"),
        ("Japan Tourism Agency Commissioner Registered Travel Agency No. 1234", AGENCY),
        ("JTA registered travel business no.1234", AGENCY),
        ("Japan Tourism Agency travel agency licence number 1234", AGENCY),
        ("Tokyo Metropolitan Governor Registered Travel Agency No. 3-1234", GOVERNOR),
        ("tokyo governor travel business license #3-1234", GOVERNOR),
        ("Governor of Tokyo registered travel agency  no 3－1234", GOVERNOR),
    ],
)
def test_good(site, given, stored):
    assert normalised(given) == stored
    assert normalised(stored) == stored
    assert field(site, given) == (True, stored, [])


@pytest.mark.parametrize(
    "given",
    ["1234", "第1234号", "観光庁長官登録旅行業第号", "観光庁長官登録旅行業第123456号", "観光庁長官登録旅行業第3-1234号",
     "東京都知事登録旅行業第1-1234号", "東京都知事登録旅行業第4-1234号", "東京都知事登録旅行業第1234号",
     "東京都登録旅行業第3-1234号", "東京知事登録旅行業第3-1234号", "観光庁長官登録旅行業第1234号です",
     "Tokyo Governor registered travel agency No. 1-1234", "Tokyo Governor registered travel agency No. 1234",
     "JTA 1234", "licence"],
)  # fmt: skip
def test_bad(site, given):
    assert normalised(given) is None
    good, data, errors = field(site, given)
    assert (good, len(errors)) == (False, 1)
    assert AGENCY in errors[0]
    assert data == given or data  # what was typed is still there


@pytest.mark.parametrize("given", ["", " ", "\u3000"])
def test_none(site, given):
    assert normalised(given) is None
    assert field(site, given) == (True, None, [])


def field(site, given):
    class One(Form):
        number = Licence()

    with site.test_request_context("/en/", method="POST"):
        form = One(MultiDict({"number": given}))
        return form.validate(), form.number.data, list(form.number.errors)
