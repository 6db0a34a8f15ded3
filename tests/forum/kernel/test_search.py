"""Search: two kanji, part of a word, either width, either kana, with and without accents; on the engine in use."""

import pytest
from sqlalchemy import select

from forum.directory.index import NAME
from forum.kernel.db import db, writing
from forum.kernel.search import MOST_WORDS, fold, matches, tokens
from forum.members.models import PublicProfile


@pytest.fixture
def find(app):
    """`find(text, words)`: whether a profile of this text is found by these words."""

    def ask(text, words):
        with writing():
            profile = db.session.query(PublicProfile).filter_by(name_en="Ryokan Tsukimiso").one()
            profile.tokens = tokens(text)
            own = profile.id
        found = db.session.scalars(
            select(PublicProfile.id).where(matches(words, PublicProfile.id, PublicProfile.tokens, NAME))
        ).all()
        db.session.rollback()
        return own in found

    with app.app_context():
        yield ask
        db.session.rollback()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("浅草の静かな旅館", "旅館"),
        ("浅草の静かな旅館", "浅草 旅館"),
        ("浅草の静かな旅館", "館"),
        ("浅草の静かな旅館", "静"),
        ("浅草の静かな旅館", "静かな旅"),
        ("JR東日本の駅から", "東日本"),
        ("JR東日本の駅から", "JR"),
        ("4月に20名様まで", "名様"),
        ("4月に20名様まで", "20名"),
        ("4月に20名様まで", "4月"),
        ("ラーメン", "らーめん"),
        ("らーめん", "ラーメン"),
        ("ﾗｰﾒﾝ", "ラーメン"),
        ("ガイド", "がいど"),
        ("Café in Asakusa", "cafe"),
        ("Cafe in Asakusa", "CAFÉ"),
        ("Ｔｏｕｒｓ", "tours"),
        ("Small group journeys", "jour grou"),
        ("서울 여행사", "여행"),
        ("O'Neill & Sons", "o'neill"),
        ("a \\ b 'quoted'", "quoted"),
        ("人々の宿", "人々"),
    ],
)
def test_found(find, text, words):
    assert find(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("浅草の静かな旅館", "館旅"),
        ("浅草の静かな旅館", "浅静"),
        ("浅草の静かな旅館", "旅館 箱根"),
        ("ガイド", "かいと"),
        ("Small group journeys", "rourneys"),
        ("Small group journeys", ""),
        ("Small group journeys", "& | ! ( ) : * ' \" \\ --"),
        ("Small group journeys", "nothing"),
        ("東京 都庁", "京都"),
    ],
)
def test_not_found(find, text, words):
    assert not find(text, words)


@pytest.mark.parametrize(
    "words", ["'", '"', "a' OR '1'='1", 'x" OR "y', "a:*", "NEAR(a b)", "a AND", "\\", "\x00", "😀", "x" * 3000]
)
def test_no_word_is_a_fault(find, words):
    find("a b", words)


def test_only_the_first_words_count(find):
    assert find("a b c d e f g h", "a b c d e f g h nothing")
    assert MOST_WORDS == 8


def test_tokens_are_words_and_overlapping_pairs():
    assert tokens("JR東日本 café", None, "") == "jr 東日 日本 本 cafe"
    assert tokens() == ""


def test_fold():
    assert fold("ＡＢｃ É ガ ｶﾞ ヴ") == "abc e が が ゔ"
