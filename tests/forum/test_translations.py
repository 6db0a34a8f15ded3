"""The Japanese catalogue is complete, keeps its placeholders, and uses one word for one thing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from flask import Flask
from flask_babel import force_locale, ngettext

from forum import catalogues

FORUM = Path(catalogues.__file__).parent
MAILS = sorted(FORUM.glob("*/templates/*/mails/*.en.txt"))
SAME_IN_BOTH = {"Cookie"}  # words of both languages
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
VARIABLE = re.compile(r"{{\s*([\w.]+)")

# The site's glossary: what is not written, and what is written instead.
NOT_WRITTEN = {
    r"連絡先担当者|ご担当者": "担当者",
    r"会社|企業|業者(?<!事業者)": "事業者, 旅行会社",
    r"事業所名|社名|施設名": "事業者名",
    r"国(?!・地域|番号|外|内)": "国・地域",
    r"住所": "所在地",
    r"ライセンス|免許": "旅行業登録番号",
    r"問合せ|問い合せ|問合わせ|照会": "お問い合わせ",
    r"E-?mail|[Ee]メール|電子メール": "メール",
    r"メルマガ": "メールマガジン",
    r"購読": "登録, 配信",
    r"ディレクトリ": "事業者検索",
    r"スレッド": "やり取り",
    r"カテゴリ": "業種",
    r"ユーザ|利用者": "会員",
    r"管理者|運営者|アドミニ": "事務局 (管理者 is the controller of the law)",
    r"サインアップ|新規登録|アカウント登録": "会員登録",
    r"サインイン|サインアウト|ログオン": "ログイン, ログアウト",
    r"却下|棄却|拒絶": "否認",
    r"アンサブスクライブ|解除する|購読解除": "配信を停止する",
    r"プライバシーポリシー": "個人情報の取扱い",
    r"クッキー": "Cookie",
    r"取り扱い": "取扱い",
    r"サーバ(?!ー)|ブラウザ(?!ー)": "サーバー, ブラウザー",
    r"下さい|出来|頂|致し|又は|及び|若しくは": "ください, でき, いただ, いたし, または",
    r"[!?！？]": "a sentence that ends with 。",
}
NOT_SET = {
    r"(?<=[\u3040-\u30ff\u4e00-\u9fff])[,.:;()]|[,:;()](?=[\u3040-\u30ff\u4e00-\u9fff])": "full-width punctuation",
    r"[０-９Ａ-Ｚａ-ｚ]": "half-width letters and digits",
    r"[｡-ﾟ]": "full-width kana",
    r"[“”\"]": "「　」",
    r" 。|。 |^ | $": "no blank around 。 or at the ends",
}


def catalogue(package: str) -> Catalog:
    path = catalogues.catalogue(package)
    if not path.exists():
        return Catalog(locale="ja")
    with path.open("rb") as file:
        return read_po(file, locale="ja")


def messages(package: str = "forum") -> Iterator[tuple[str, str, Message]]:
    """(English, Japanese, message); of a plural, its English singular."""
    for message in catalogue(package):
        if message.id:
            yield first(message.id), first(message.string), message


def first(text: object) -> str:
    return str(text[0] if isinstance(text, list | tuple) else text)


def mail_texts() -> list[tuple[str, str]]:
    return [(path.name, path.read_text()) for path in (japanese(mail) for mail in MAILS) if path.exists()]


def japanese(mail: Path) -> Path:
    return mail.with_name(mail.name.replace(".en.", ".ja."))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """What stands in code and templates now."""
    template = tmp_path_factory.mktemp("extracted") / "messages.pot"
    catalogues.extract("forum", template)
    with template.open("rb") as file:
        return read_po(file)


def test_every_text_is_translated(fresh: Catalog) -> None:
    held = catalogue("forum")
    missing = []
    for message in fresh:
        translated = held.get(message.id, message.context) if message.id else message
        if translated is None or (message.id and (not first(translated.string) or translated.fuzzy)):
            missing.append(first(message.id))
    assert missing == [], "run `make messages` and translate"


def test_no_text_is_left_over(fresh: Catalog) -> None:
    gone = [english for english, _, message in messages() if fresh.get(message.id, message.context) is None]
    assert gone == [], "run `make messages`"


def test_placeholders_agree() -> None:
    wrong = [
        (english, said)
        for english, said, message in messages()
        if set(PLACEHOLDER.findall(said)) - set(PLACEHOLDER.findall(str(message.id)))
        or set(PLACEHOLDER.findall(english)) - set(PLACEHOLDER.findall(said))
        or re.search(r"%(?!\(\w+\)s|%)", said)
    ]
    assert wrong == []


def test_japanese_is_japanese() -> None:
    same = [english for english, said, _ in messages() if english == said and english not in SAME_IN_BOTH]
    latin = [said for _, said, _ in messages() if not JAPANESE.search(said) and said not in SAME_IN_BOTH]
    assert (same, latin) == ([], [])


@pytest.mark.parametrize(("variant", "term"), (NOT_WRITTEN | NOT_SET).items())
def test_one_word_for_one_thing(variant: str, term: str) -> None:
    allowed = re.compile(r"旅行会社|海外の?旅行会社")
    found = [said for _, said, _ in messages() if re.search(variant, allowed.sub("", said))]
    if variant in NOT_WRITTEN:
        found += [name for name, text in mail_texts() if re.search(variant, VARIABLE.sub("", text))]
    assert found == [], f"write {term}"


def test_buttons_and_errors_end_alike() -> None:
    """A sentence in English that ends with a full stop is a sentence in Japanese too, and nothing else is."""
    asks = re.compile(r"(?:ください|です|ます|ません|でした|ました)$")
    open_ended = [said for english, said, _ in messages() if english.endswith(".") and said[-1] not in "。号mコ号"]
    headings = [said for english, said, _ in messages() if english[-1].isalpha() and said.endswith("。")]
    assert ([said for said in open_ended if asks.search(said)], headings) == ([], [])


def test_both_packages_say_the_same() -> None:
    """The two catalogues are merged into one, so a text that both have must have one translation."""
    theirs = {(message.context, english): said for english, said, message in messages("gdpr") if said}
    ours = {(message.context, english): said for english, said, message in messages()}
    clashes = [(*text, said, theirs[text]) for text, said in ours.items() if theirs.get(text, said) != said]
    assert clashes == []


def test_plurals_are_japanese_for_every_number(app: Flask) -> None:
    plurals = [message for _, _, message in messages() if message.pluralizable]
    with app.test_request_context("/ja/"), force_locale("ja"):
        for message in plurals:
            said = [ngettext(*message.id, count) for count in (0, 1, 2, 1000)]
            assert all(JAPANESE.search(text) for text in said), message.id


def test_catalogues_compile_with_the_plural_rule_of_japanese(tmp_path: Path) -> None:
    path = tmp_path / "messages.mo"
    with path.open("wb") as file:
        write_mo(file, catalogue("forum"))
    with path.open("rb") as file:
        translations = Translations(file)
    for english, said, message in messages():
        if message.pluralizable:
            assert translations.ungettext(*message.id, 2) == said, english


@pytest.mark.parametrize("mail", MAILS, ids=lambda path: f"{path.parts[-5]}/{path.stem}")
def test_every_mail_has_both_languages_with_the_same_values(mail: Path) -> None:
    assert japanese(mail).exists()
    english, said = mail.read_text(), japanese(mail).read_text()
    assert set(VARIABLE.findall(english)) - {"site_name"} == set(VARIABLE.findall(said)) - {"site_name"}
    assert JAPANESE.search(said)
