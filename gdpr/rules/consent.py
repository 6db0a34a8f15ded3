"""Consent and its withdrawal: GDPR Art. 4(11), 7, 8, 17(1)(b), Recitals 32, 42; C-673/17; EDPB Guidelines 05/2020."""

from __future__ import annotations

from gdpr.rules import children
from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Table

NO_CONSENT = ("pre_ticked", "scrolling")

VALIDITY = Table(
    "Is the consent valid?",
    "GDPR 4(11), 7(3), 7(4), 9(2)(a)",
    (
        Row("consent_is_gone", {"consent_withdrawn": True}, "invalid", ("7(3)",), ("stop_consent_processing",)),
        Row(
            "no_clear_act",
            {"consent_mechanism": NO_CONSENT},
            "invalid",
            ("4(11)",),
            ("stop_consent_processing",),
        ),
        Row(
            "condition_of_access",
            {"consent_mechanism": "condition_of_access", "necessary_for_contract": (False, None)},
            "invalid",
            ("7(4)",),
            ("stop_consent_processing",),
        ),
        Row(
            "not_explicit",
            {"special_category": True, "explicit_consent": False},
            "invalid",
            ("9(2)(a)",),
            ("stop_consent_processing",),
        ),
        Row(
            "consent_given",
            {"consent_mechanism": ("opt_in_action", "condition_of_access")},
            "valid",
            ("4(11)",),
            ("keep_consent_proof",),
        ),
    ),
)
HARDER = Row("withdrawal_harder", {}, "non_compliant", ("7(3)",), ("offer_equally_easy_withdrawal",))
EASE = {"one_click": 0, "form": 1, "phone": 2, "phone_business_hours": 3}  # the higher, the harder

WITHDRAWN = Row("withdrawal", {}, "grant", ("7(3)",), ("stop_consent_processing",))
ERASED = Row("consent_only_erased", {}, cites=("17(1)(b)",), duties=("erase_consent_only_data",))
KEPT = Row("other_basis_kept", {}, duties=("keep_other_basis_data",))
NOTHING_TO_WITHDRAW = Row(
    "nothing_to_withdraw",
    {},
    "not_applicable",
    ("7(3)", "12(4)"),
    (
        "explain_why_no_action",
        "inform_refusal_reasons",
        "inform_complaint_right",
        "inform_judicial_remedy",
    ),
)
PAST_LAWFUL = Row("past_use_lawful", {}, duties=("explain_why_no_action", "inform_complaint_right"))
NEW_BASIS = Row("no_new_basis", {}, cites=("7(3)",))


def consent_check(facts: Facts) -> Ruling:
    row = VALIDITY.first(facts.__getitem__)
    if row.outcome == "valid" and _harder(facts):
        row = HARDER
    ruling = Ruling.of(row)
    if facts.number("age") is None:
        return ruling
    valid = children.art8_consent_valid(facts)
    if row.outcome == "valid" and not valid:
        ruling = Ruling.of(children.TOO_YOUNG)
    return ruling.telling(art8_consent_valid=valid)


def consent_withdrawal(facts: Facts) -> Ruling:
    items = facts.items()
    bases = [item.basis for item in items] or [facts["basis"] or "consent"]
    if "consent" not in bases:
        return Ruling.of(NOTHING_TO_WITHDRAW)
    ruling = Ruling.of(WITHDRAWN)
    if not facts["other_legal_ground"]:
        ruling = ruling.also(ERASED)
    if facts["other_legal_ground"] or len(set(bases)) > 1:
        ruling = ruling.also(KEPT)
    if items:
        ruling = ruling.over(
            (item.name for item in items if item.basis == "consent"),
            (item.name for item in items if item.basis != "consent"),
        )
    if facts["new_basis_proposed"]:
        ruling = ruling.also(NEW_BASIS)
    return _past(ruling, facts)


def _past(ruling: Ruling, facts: Facts) -> Ruling:
    """What was done before the withdrawal stays lawful, if the consent ever was."""
    lawful = facts["consent_mechanism"] not in NO_CONSENT
    if lawful and facts["asks_past_use_unlawful"]:
        ruling = ruling.also(PAST_LAWFUL)
    return ruling.telling(prior_processing_lawful=lawful)


def _harder(facts: Facts) -> bool:
    given, withdrawn = facts["consent_given_by"], facts["withdrawal_offered_by"]
    return given is not None and withdrawn is not None and EASE[str(withdrawn)] > EASE[str(given)]
