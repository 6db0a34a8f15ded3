"""Two languages by URL prefix (/en/…, /ja/…), and how names, dates and countries are said in each."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any, cast

import phonenumbers
import pycountry
from babel import Locale
from flask import Flask, current_app, g, has_request_context, request
from flask_babel import Babel, format_date, format_datetime, get_locale, get_timezone, lazy_gettext
from werkzeug.routing import BaseConverter

LANGUAGES = {"en": "English", "ja": "日本語"}
_l = cast(Callable[..., str], lazy_gettext)  # said in the reader's language when it is shown
KOSOVO = "XK"  # not in ISO 3166, but in use by the EU


class LanguageConverter(BaseConverter):
    """`<lang:lang>` in a URL rule."""

    regex = "|".join(LANGUAGES)
    part_isolating = False


def init_app(app: Flask) -> None:
    """Take the language from the URL; without one, from what the browser prefers."""
    app.url_map.converters["lang"] = LanguageConverter
    app.config["BABEL_DEFAULT_TIMEZONE"] = "Asia/Tokyo"
    Babel(app, locale_selector=language)
    app.url_defaults(_keep_language)
    app.jinja_env.filters |= {
        "date": say_date,
        "datetime": say_datetime,
        "country": say_country,
        "telephone": say_telephone,
    }
    app.jinja_env.globals |= {"said": said, "said_lang": said_lang}


def language() -> str:
    """The language of this page: of its URL, else the browser's first of ours, else English; so is a worker's."""
    if not has_request_context():
        return "en"
    given = (request.view_args or {}).get("lang") or g.get("lang")
    if given is None:
        first = request.path.split("/")[1]
        given = first if first in LANGUAGES else request.accept_languages.best_match(list(LANGUAGES)) or "en"
    return str(given)


def said(row: Any, name: str, lang: str | None = None) -> str | None:
    """A bilingual value (`name_en`, `name_ja`) in the page's language, else in the other one."""
    first = lang or language()
    return getattr(row, f"{name}_{first}") or getattr(row, f"{name}_{_other(first)}")


def said_lang(row: Any, name: str) -> str:
    """The language that `said` answers in, for the `lang` attribute."""
    first = language()
    return first if getattr(row, f"{name}_{first}") or not getattr(row, f"{name}_{_other(first)}") else _other(first)


def say_date(value: date | datetime) -> str:
    """21 November 2026 / 2026年11月21日（土）"""
    return format_date(value, "y年M月d日（E）" if _in_japanese() else "d MMMM y")


def say_datetime(value: datetime) -> str:
    """21 November 2026, 14:30 (Tokyo, GMT+9) / 2026年11月21日（土）14:30（日本時間）"""
    if _in_japanese():
        return format_datetime(value, "y年M月d日（E）H:mm") + "（日本時間）"
    return format_datetime(value, "d MMMM y, HH:mm") + f" ({_city()})"


def say_country(code: str) -> str:
    """The name of an ISO 3166 code in the page's language."""
    return dict(countries(language())).get(code, code)


def say_telephone(number: str) -> str:
    """A stored number (E.164) in the form that is dialled from abroad: +81 3-5820-0001."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


@cache
def countries(lang: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of every country and territory, in the order of that language's names."""
    names = Locale(lang).territories
    codes = {country.alpha_2 for country in pycountry.countries} | {KOSOVO}
    return tuple(sorted(((code, names[code]) for code in codes if code in names), key=lambda pair: pair[1]))


def _keep_language(endpoint: str, values: dict[str, Any]) -> None:
    known = endpoint in current_app.view_functions
    if "lang" not in values and known and current_app.url_map.is_endpoint_expecting(endpoint, "lang"):
        values["lang"] = language()


def _other(lang: str) -> str:
    return "en" if lang == "ja" else "ja"


def _in_japanese() -> bool:
    return str(get_locale()) == "ja"


def _city() -> str:
    zone = str(get_timezone())
    return "Tokyo, GMT+9" if zone == "Asia/Tokyo" else zone.rpartition("/")[2]
