"""Who asks: agents, persons who cannot be found and doubts of identity; GDPR Art. 11, 12(2), 12(6); APPI Art. 37."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

PROCEED = ""
ASK = ("request_identity_info_without_delay", "proportionate_authentication")

GDPR = Table(
    "May we act for this person?",
    "GDPR 11(2), 12(2), 12(6); EDPB 01/2022 §58-81",
    (
        Row(
            "agent_without_proof",
            {"via_agent": True, "mandate_proven": False},
            "ask_mandate",
            ("12(2)", "12(6)"),
            ("request_proof_of_mandate",),
        ),
        Row(
            "not_found_objection",
            {
                "can_identify_subject": False,
                "additional_info_offered": False,
                "request_type": ("objection", "adm_review", "consent_withdrawal"),
            },
            "not_identifiable",
            ("12(2)",),
            ("inform_not_identifiable",),
        ),
        Row(
            "not_found",
            {"can_identify_subject": False, "additional_info_offered": False},
            "not_identifiable",
            ("11(2)", "12(2)"),
            ("inform_not_identifiable",),
        ),
        Row(
            "identity_doubt",
            {"reasonable_identity_doubt": True, "identity_info_received_on": None},
            "ask_identity",
            ("12(6)",),
            ASK,
        ),
        Row("known_person", {}, PROCEED),
    ),
)
APPI = Table(
    "May we act for this person under the APPI?",
    "APPI 37(1), 37(3)",
    (
        Row(
            "agent_without_proof",
            {"via_agent": True, "mandate_proven": False},
            "ask_mandate",
            ("APPI:37(3)",),
            ("request_proof_of_mandate",),
        ),
        Row(
            "identity_doubt",
            {"reasonable_identity_doubt": True, "identity_info_received_on": None},
            "ask_identity",
            ("APPI:37(1)",),
            ASK,
        ),
        Row("known_person", {}, PROCEED),
    ),
)
PROVEN_AGENT = Row("proven_agent", {"via_agent": True}, duties=("record_mandate",))
NO_PAPERS = Row("no_papers", {"id_proof_proposed": ("id_copy", "notarised_copy")}, cites=("5(1)(c)", "12(2)"))


def unclear_gdpr(facts: Facts) -> Ruling | None:
    return _unclear(GDPR, facts)


def unclear_appi(facts: Facts) -> Ruling | None:
    return _unclear(APPI, facts)


def _unclear(table: Table, facts: Facts) -> Ruling | None:
    row = table.first(facts.__getitem__)
    return None if row.outcome == PROCEED else Ruling.of(row)
