"""A decision in plain words, with its reasons, the remedies of GDPR Art. 12(4) or APPI Art. 39, and the authority."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from gdpr.rules.authorities import COUNTRIES, Authority, competent
from gdpr.rules.decision import Decision
from gdpr.rules.schema import FIELDS
from gdpr.rules.texts import DUTIES, LETTERS, OUTCOMES, REASONS

LANGUAGES = ("en", "ja")
LAWS = {"APPI": "appi_article", "APPI-Rule": "appi_rule", "R1182/71": "time_rule"}
MONTHS = dict(
    enumerate(
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        1,
    )
)
ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


def explain(decision: Decision, lang: str) -> str:
    """The decision as text with one statement a line; ValueError if the language is neither "en" nor "ja"."""
    if lang not in LANGUAGES:
        raise ValueError(f"{lang!r} is none of {', '.join(LANGUAGES)}")
    parts = [
        OUTCOMES[decision.outcome][lang],
        *_listed("reasons", (REASONS[why][lang] for why in decision.reasons), lang),
        *_listed("points", (point_of_law(point, lang) for point in decision.citations), lang),
        *_listed("include", decision.include, lang),
        *_listed("exclude", decision.exclude, lang),
        *_listed("needs", (_meaning(name, lang) for name in decision.needs), lang),
        *_listed("duties", (DUTIES[duty][lang] for duty in decision.duties), lang),
        *_listed("deadline", [said_date(decision.deadline, lang)] if decision.deadline else [], lang),
        *_listed("remedies", _remedies(decision, lang), lang),
    ]
    return "\n".join(parts)


def point_of_law(point: str, lang: str) -> str:
    """A citation as it is written in a letter: "17(1)(b)" is GDPR Article 17(1)(b), GDPR第17条第1項(b)."""
    law, _, place = point.rpartition(":")
    shown = _japanese(place, numbered=law.startswith("APPI")) if lang == "ja" else place
    return LETTERS[LAWS.get(law, "gdpr_article")][lang].format(point=shown)


def said_date(iso: str, lang: str) -> str:
    """A day or minute as the reader writes it."""
    moment = datetime.fromisoformat(iso)
    if lang == "ja":
        day = f"{moment.year}年{moment.month}月{moment.day}日（{'月火水木金土日'[moment.weekday()]}）"
    else:
        day = f"{moment.day} {MONTHS[moment.month]} {moment.year}"
    return f"{day} {moment:%H:%M}" if "T" in iso else day


def authorities(decision: Decision) -> list[Authority]:
    """Who takes a complaint: the authorities of residence and of work, regional ones where they are competent."""
    return [authority for code in decision.countries for authority in competent(code)]


def _listed(headline: str, texts: Iterable[str], lang: str) -> list[str]:
    lines = [f"- {text}" for text in texts]
    return ["", f"{LETTERS[f'headline_{headline}'][lang]}:", *lines] if lines else []


def _remedies(decision: Decision, lang: str) -> list[str]:
    if "appi_explain_reason_effort" in decision.duties:
        return [LETTERS["appi_remedies"][lang]]
    if "inform_complaint_right" not in decision.duties:
        return []
    return [LETTERS["complaint"][lang], *_named(decision, lang), LETTERS["court"][lang]]


def _named(decision: Decision, lang: str) -> list[str]:
    lines = [] if decision.countries else [LETTERS["any_authority"][lang]]
    for code in decision.countries:
        country = COUNTRIES[code]
        if country.regions_for == "private":
            lines.append(LETTERS["regions"][lang].format(country=country.place(lang)))
        lines += [f"{one.name} ({one.place(lang)}), {one.site}" for one in competent(code)]
    return lines


def _meaning(name: str, lang: str) -> str:
    field = FIELDS[name]
    return field.ja if lang == "ja" else field.en


def _japanese(place: str, *, numbered: bool) -> str:
    """第17条第1項(b); where the law numbers its items in Roman figures, 第27条第5項第3号."""
    article, *steps = re.findall(r"\w+", place)
    text = f"第{article}条"
    for step in steps:
        if step.isdigit():
            text += f"第{step}項"
        else:
            text += f"第{ROMAN[step]}号" if numbered else f"({step})"
    return text
