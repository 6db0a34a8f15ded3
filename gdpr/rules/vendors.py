"""Service providers: GDPR Art. 4(8), 28(3), 28(10), 32; EDPB Guidelines 07/2020."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

TABLE = Table(
    "What is this service provider?",
    "GDPR 4(8), 28(3), 28(10)",
    (
        Row(
            "processor_with_contract",
            {"vendor_role": "acts_on_instructions", "vendor_contract_28_3": True},
            "required",
            ("28(3)",),
        ),
        Row(
            "processor_without_contract",
            {"vendor_role": "acts_on_instructions"},
            "required",
            ("28(3)",),
            ("sign_processor_contract",),
        ),
        Row(
            "own_purposes",
            {"vendor_role": "own_purposes"},
            "controller",
            ("28(10)",),
            ("reassess_disclosure_basis",),
        ),
        Row(
            "incidental",
            {"vendor_role": "incidental_access"},
            "not_processor",
            ("4(8)",),
            ("secure_access_art32",),
        ),
    ),
)


def vendor_check(facts: Facts) -> Ruling:
    return Ruling.of(TABLE.first(facts.__getitem__))
