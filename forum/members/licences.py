"""Tourism business licence numbers: their forms, Japanese and English, stored in one."""

import re

from flask_babel import gettext
from wtforms import ValidationError

from forum.kernel.forms import Plain, narrow

# Classes of travel business (旅行業法): 1 is registered by the Japan Tourism Agency, 2, 3 and regional by a governor,
# travel agents (旅行業者代理業) and travel service arrangers (旅行サービス手配業) by a governor too.
PREFECTURE = r"(?P<prefecture>東京都|北海道|(?:京都|大阪)府|[^\W\d_]{2,3}県)"
JAPANESE = (
    re.compile(r"観光庁長官登録旅行業第(?P<number>\d{1,5})号"),
    re.compile(rf"{PREFECTURE}知事登録旅行業第(?P<class>[23]|地域)-(?P<number>\d{{1,5}})号"),
    re.compile(rf"{PREFECTURE}知事登録旅行業者代理業第(?P<number>\d{{1,5}})号"),
    re.compile(rf"{PREFECTURE}知事登録旅行サービス手配業第(?P<number>\d{{1,5}})号"),
)
DASH = re.compile(r"[‐‑‒–—―−]|(?<=[\d域\s])ー(?=[\d\s])")  # and the long vowel mark, but not within サービス
ENGLISH_AGENCY = re.compile(
    r"(?:japan tourism agency|jta)(?: commissioner)?(?: registered)? travel (?:agency|business)"
    r"(?: licen[cs]e| registration)? (?:no\.?|number|#) ?(?P<number>\d{1,5})",
    re.IGNORECASE,
)
ENGLISH_GOVERNOR = re.compile(
    r"(?:tokyo (?:metropolitan )?governor|governor of tokyo)(?: registered)? travel (?:agency|business)"
    r"(?: licen[cs]e| registration)? (?:no\.?|number|#) ?(?P<class>[23])-(?P<number>\d{1,5})",
    re.IGNORECASE,
)


class Licence(Plain):
    """A licence number; `data` is its Japanese form, as it stands in the register."""

    def pre_validate(self, form: object) -> None:
        if not self.data:
            self.data = None
            return
        normal = normalised(self.data)
        if normal is None:
            raise ValidationError(
                gettext(
                    "This is not a licence number. It looks like 観光庁長官登録旅行業第1234号 or "
                    "東京都知事登録旅行業第3-1234号."
                )
            )
        self.data = normal


def normalised(given: str) -> str | None:
    """The number as the register writes it, or None for what is none. Width, blanks and dashes do not matter."""
    text = DASH.sub("-", narrow(given) or "")
    bare = re.sub(r"\s+", "", text)
    if any(pattern.fullmatch(bare) for pattern in JAPANESE):
        return bare
    words = re.sub(r"\s+", " ", text)
    if match := ENGLISH_AGENCY.fullmatch(words):
        return f"観光庁長官登録旅行業第{match['number']}号"
    if match := ENGLISH_GOVERNOR.fullmatch(words):
        return f"東京都知事登録旅行業第{match['class']}-{match['number']}号"
    return None
