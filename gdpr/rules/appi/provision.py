"""Provision to third parties, in Japan and abroad, and its records: APPI Art. 23, 25, 27-30; PPC Q&A 7-53."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

ABROAD = Table(
    "Does Art. 28 stand in the way of a provision abroad?",
    "APPI 28(1), 28(2); entrustment and joint use do not help",
    (
        Row("in_japan", {"recipient_in_japan": True}),
        Row("appi_by_law", {"exception_27_1": "law"}, "permitted", ("APPI:28(1)", "APPI:27(1)(i)")),
        Row("appi_for_life", {"exception_27_1": "life_body"}, "permitted", ("APPI:28(1)", "APPI:27(1)(ii)")),
        Row("appi_for_health", {"exception_27_1": "public_health"}, "permitted", ("APPI:28(1)", "APPI:27(1)(iii)")),
        Row("appi_for_state", {"exception_27_1": "state_cooperation"}, "permitted", ("APPI:28(1)", "APPI:27(1)(iv)")),
        Row("abroad_consent", {"principal_consent": True}, "permitted", ("APPI:28(1)", "APPI:28(2)")),
        Row("equivalent_country", {"recipient_country_equivalent": True}, cites=("APPI:28(1)",)),
        Row("equivalent_system", {"recipient_equivalent_system": True}, cites=("APPI:28(1)", "APPI:28(3)")),
        Row("abroad_without_consent", {}, "prohibited", ("APPI:28(1)",)),
    ),
)
TABLE = Table(
    "May the data be provided?",
    "APPI 27(1), 27(5), 25; a cloud whose provider does not handle the data is no provision (PPC Q&A 7-53)",
    (
        Row("appi_by_law", {"exception_27_1": "law"}, "permitted", ("APPI:27(1)(i)",)),
        Row("appi_for_life", {"exception_27_1": "life_body"}, "permitted", ("APPI:27(1)(ii)",)),
        Row("appi_for_health", {"exception_27_1": "public_health"}, "permitted", ("APPI:27(1)(iii)",)),
        Row("appi_for_state", {"exception_27_1": "state_cooperation"}, "permitted", ("APPI:27(1)(iv)",)),
        Row("principal_agreed", {"principal_consent": True}, "permitted", ("APPI:27(1)",)),
        Row(
            "entrusted_beyond_purpose",
            {"not_third_party_27_5": "entrustment", "within_stated_purpose": Said(False)},
            "prohibited",
            ("APPI:27(5)(i)", "APPI:18(1)"),
        ),
        Row(
            "entrusted",
            {"not_third_party_27_5": "entrustment"},
            "permitted",
            ("APPI:27(5)(i)", "APPI:25"),
            ("appi_supervise_entrustee",),
        ),
        Row("succession", {"not_third_party_27_5": "succession"}, "permitted", ("APPI:27(5)(ii)",)),
        Row(
            "joint_use",
            {"not_third_party_27_5": "joint_use", "joint_use_notice_complete": True},
            "permitted",
            ("APPI:27(5)(iii)",),
        ),
        Row(
            "joint_use_notice_missing",
            {"not_third_party_27_5": "joint_use"},
            "prohibited",
            ("APPI:27(5)(iii)", "APPI:27(1)"),
        ),
        Row("third_party_without_consent", {}, "prohibited", ("APPI:27(1)",)),
    ),
)
CLOUD = Row("cloud_handles_nothing", {}, "not_applicable", ("APPI:23",), ("appi_own_security_measures",))


def appi_provision_check(facts: Facts) -> Ruling:
    if facts["cloud_provider_handles_data"] is False:
        return Ruling.of(CLOUD)
    abroad = ABROAD.first(facts.__getitem__)
    if abroad.outcome:
        return Ruling.of(abroad)
    row = TABLE.first(facts.__getitem__)
    return Ruling.of(row) if abroad.why == "in_japan" else Ruling.of(row).also(abroad)
