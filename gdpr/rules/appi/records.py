"""Records of what is provided to and received from third parties: APPI Art. 29, 30."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

RECORD = "APPI:29(1)"

TABLE = Table(
    "Must the provision be recorded?",
    "APPI 29(1), 30; abroad Art. 27(5) frees only where 28(1) treats the recipient as one in Japan",
    (
        Row("record_cloud", {"cloud_provider_handles_data": Said(False)}, "not_required", (RECORD,)),
        Row("record_not_published_by_us", {"published_by_principal": True}, "not_required", (RECORD,)),
        Row("appi_by_law", {"exception_27_1": "law"}, "not_required", (RECORD, "APPI:27(1)(i)")),
        Row("appi_for_life", {"exception_27_1": "life_body"}, "not_required", (RECORD, "APPI:27(1)(ii)")),
        Row("appi_for_health", {"exception_27_1": "public_health"}, "not_required", (RECORD, "APPI:27(1)(iii)")),
        Row("appi_for_state", {"exception_27_1": "state_cooperation"}, "not_required", (RECORD, "APPI:27(1)(iv)")),
        Row(
            "record_abroad",
            {"recipient_in_japan": False, "recipient_country_equivalent": False, "recipient_equivalent_system": False},
            "required",
            (RECORD, "APPI:30(3)"),
        ),
        Row(
            "record_not_third_party",
            {"not_third_party_27_5": "entrustment"},
            "not_required",
            ("APPI:29(1)", "APPI:27(5)(i)"),
        ),
        Row(
            "record_not_third_party",
            {"not_third_party_27_5": "succession"},
            "not_required",
            ("APPI:29(1)", "APPI:27(5)(ii)"),
        ),
        Row(
            "record_not_third_party",
            {"not_third_party_27_5": "joint_use"},
            "not_required",
            ("APPI:29(1)", "APPI:27(5)(iii)"),
        ),
        Row("record_provision", {}, "required", (RECORD, "APPI:30(3)")),
    ),
)


def appi_record_check(facts: Facts) -> Ruling:
    return Ruling.of(TABLE.first(facts.__getitem__))
