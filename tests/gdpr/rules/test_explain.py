"""Decisions in plain words: reasons, remedies, authorities, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from gdpr.rules import decide, explain
from gdpr.rules.authorities import AGES, COUNTRIES, competent, read_countries
from gdpr.rules.explain import authorities, point_of_law, said_date

PARTLY: dict[str, Any] = {
    "request_type": "erasure",
    "received_on": "2027-10-12",
    "no_longer_necessary": True,
    "items": ["invoices|provided|legal_obligation|auto|retention_law_eu_ms", "profile|provided|contract|auto|"],
    "data_subject_country": "ES",
}
ENGLISH = """The request is granted in part.

Reasons:
- The data are no longer needed for their purpose.
- Union or Member State law orders that the data be kept.

Points of law:
- GDPR Article 17(1)(a)
- GDPR Article 17(3)(b)
- GDPR Article 12(4)
- GDPR Article 12(3)

Acted on:
- profile

Not acted on:
- invoices

To be done:
- Erase the data.
- Tell the person what was done.
- Charge nothing.
- State the reasons for what is refused.
- Point to the right to complain to a supervisory authority.
- Point to the right to go to court.

At the latest on:
- 12 November 2027

Remedies:
- If you do not agree, you may lodge a complaint with a supervisory authority, in particular where you live, \
where you work or where you think the law was broken (Article 77).
- Agencia Española de Protección de Datos (AEPD) (Spain), aepd.es
- You may also go to court (Article 79)."""


def test_in_english() -> None:
    assert explain(decide(PARTLY), "en") == ENGLISH


def test_in_japanese() -> None:
    lines = explain(decide(PARTLY), "ja").split("\n")
    assert lines[0] == "ご請求に一部応じます。"
    assert "- GDPR第17条第1項(a)" in lines
    assert "- EU法又は加盟国法が保存を義務付けています。" in lines
    assert "- 2027年11月12日（金）" in lines
    assert "- Agencia Española de Protección de Datos (AEPD) (スペイン), aepd.es" in lines


def test_other_languages_are_refused() -> None:
    with pytest.raises(ValueError, match="'fr' is none of en, ja"):
        explain(decide(PARTLY), "fr")


def test_a_grant_needs_no_remedies_and_a_check_no_date() -> None:
    text = explain(decide({"request_type": "vendor_check", "vendor_role": "own_purposes"}), "en")
    assert text.split("\n\n") == [
        "The service provider is a controller itself.",
        "Reasons:\n- Whoever processes for own purposes is a controller.",
        "Points of law:\n- GDPR Article 28(10)",
        "To be done:\n- Examine anew on which basis the data are disclosed.",
    ]


def test_missing_findings_are_named_in_the_words_of_their_fields() -> None:
    decision = decide({"request_type": "breach"})
    assert "To be found first:\n- Likely risk of the processing" in explain(decision, "en")
    assert "先に確認すべき事項:\n- 取扱い又は侵害が" in explain(decision, "ja")


def test_refusals_under_the_appi_have_their_own_remedies() -> None:
    text = explain(decide({"request_type": "appi_correction"}), "en")
    assert "ppc.go.jp" in text
    assert "Article 77" not in text


def test_german_laender_are_named_for_businesses() -> None:
    text = explain(decide({**PARTLY, "data_subject_country": "DE", "data_subject_work_country": "FR"}), "en")
    assert "- In Germany the authority of the region where you live or work is competent for businesses:" in text
    assert "- Bayerisches Landesamt für Datenschutzaufsicht (BayLDA) (Bavaria), lda.bayern.de" in text
    assert "bfdi.bund.de" not in text
    assert "cnil.fr" in text


def test_without_a_known_country_the_list_of_all_is_named() -> None:
    text = explain(decide({**PARTLY, "data_subject_country": "JP"}), "en")
    assert "- The authorities of all Member States are listed at edpb.europa.eu." in text
    assert "edpb" not in explain(decide(PARTLY), "en")


def test_authorities_of_a_decision() -> None:
    decision = decide({**PARTLY, "data_subject_work_country": "DE"})
    assert [authority.code for authority in authorities(decision)][:3] == ["ES", "DE-BW", "DE-BY"]


def test_the_thirty_countries() -> None:
    assert read_countries() == COUNTRIES
    assert COUNTRIES["ES"].regions[0].code == "ES-CT"
    assert COUNTRIES["ES"].code == "ES"
    assert len(COUNTRIES) == 30
    assert (AGES["DK"], AGES["SI"], AGES["DE"], AGES["ES"]) == (15, 15, 16, 14)
    assert len(competent("DE")) == 16
    assert [one.code for one in competent("ES")] == ["ES"]
    assert [one.site for one in COUNTRIES["ES"].regions] == ["apdcat.gencat.cat", "avpd.eus", "ctpdandalucia.es"]
    assert COUNTRIES["AT"].age_checked
    assert not COUNTRIES["FR"].age_checked


@pytest.mark.parametrize(
    ("point", "english", "japanese"),
    [
        ("17(1)(b)", "GDPR Article 17(1)(b)", "GDPR第17条第1項(b)"),
        ("16", "GDPR Article 16", "GDPR第16条"),
        ("APPI:27(5)(iii)", "APPI Article 27(5)(iii)", "個人情報保護法第27条第5項第3号"),
        ("APPI-Rule:7(iv)", "APPI Enforcement Rules, Rule 7(iv)", "個人情報保護法施行規則第7条第4号"),
        (
            "R1182/71:3(2)(c)",
            "Regulation (EEC, Euratom) 1182/71 Article 3(2)(c)",
            "規則1182/71第3条第2項(c)",
        ),
    ],
)
def test_points_are_written_as_in_a_letter(point: str, english: str, japanese: str) -> None:
    assert (point_of_law(point, "en"), point_of_law(point, "ja")) == (english, japanese)


def test_dates_are_written_as_the_reader_writes_them() -> None:
    assert said_date("2027-03-07", "en") == "7 March 2027"
    assert said_date("2027-03-07", "ja") == "2027年3月7日（日）"
    assert said_date("2027-12-06T15:00", "en") == "6 December 2027 15:00"
    assert said_date("2027-12-06T15:00", "ja") == "2027年12月6日（月） 15:00"
