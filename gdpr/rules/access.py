"""Right of access: GDPR Art. 15, Recital 63; C-154/21, C-579/21, C-203/22, C-307/22."""

from __future__ import annotations

from gdpr.rules.facts import Facts
from gdpr.rules.recipients import names_of
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import Row, Said, Table

GRANT = Row("access", {}, "grant", ("15(1)", "15(3)"), ("provide_copy", "provide_15_1_info"))

ALSO = Table(
    "What else the answer holds",
    "GDPR 15(1)(c), 15(1)(h)",
    (
        Row(
            "recipients_named",
            {"asks_for_recipients": True, "recipients_identifiable": True},
            cites=("15(1)(c)",),
            duties=("name_recipients",),
        ),
        Row(
            "recipients_unknown",
            {"asks_for_recipients": True, "recipients_identifiable": False},
            cites=("15(1)(c)",),
            duties=("state_recipient_categories",),
        ),
        Row(
            "no_automated_decision",
            {"asks_adm_logic": True, "solely_automated": Said(False)},
            cites=("15(1)(h)",),
        ),
        Row(
            "logic_explained",
            {"asks_adm_logic": True, "solely_automated": (True, None)},
            cites=("15(1)(h)",),
            duties=("explain_logic_intelligibly",),
        ),
    ),
    every=True,
)

LOG = Table(
    "Who looked at my file?",
    "GDPR 15(1); C-579/21",
    (
        Row("log_not_asked", {"asks_log_data": False}),
        Row(
            "staff_on_their_own",
            {"staff_acted_on_instructions": False},
            "grant",
            ("15(1)(c)",),
            ("provide_log_dates_and_purposes", "name_recipients"),
        ),
        Row(
            "staff_names_essential",
            {"staff_identity_essential": True},
            "grant",
            ("15(1)",),
            ("provide_log_dates_and_purposes",),
        ),
        Row("staff_names_withheld", {}, "partial", ("15(1)",), ("provide_log_dates_and_purposes",)),
    ),
)
LOG_DATA = ("consultation_dates", "consultation_purposes")

WITHHELD = Table(
    "Which data of the file stay out of the copy?",
    "GDPR 15(4), Recital 63: redact, never refuse all",
    (
        Row("harms_third_person", {"flag": "third_party_rights"}, cites=("15(4)",), duties=("redact_third_parties",)),
        Row("harms_secret", {"flag": "trade_secret"}, cites=("15(4)",), duties=("redact_third_parties",)),
    ),
    every=True,
)
REDACTED = Table(
    "Where the file is not listed item by item: must something be blacked out?",
    "GDPR 15(4), Recital 63",
    (
        Row(
            "harms_third_person",
            {"contains_third_party_data": True},
            cites=("15(4)",),
            duties=("redact_third_parties",),
        ),
        Row(
            "harms_secret",
            {"trade_secret_share": ("part", "all")},
            cites=("15(4)",),
            duties=("redact_third_parties",),
        ),
    ),
    every=True,
)


def access(facts: Facts) -> Ruling:
    log = LOG.first(facts.__getitem__)
    items = facts.items()
    withheld = {item.name: rows for item in items if (rows := WITHHELD.all(item.part))}
    redactions = [row for rows in withheld.values() for row in rows] if items else REDACTED.all(facts.__getitem__)
    partial = bool(redactions) or log.outcome == "partial"
    ruling = Ruling.of(GRANT, outcome="partial" if partial else "grant")
    ruling = ruling.also(*ALSO.all(facts.__getitem__), *redactions)
    if log.outcome:
        ruling = ruling.also(log)
    return _over(ruling, facts, log, tuple(withheld))


def _over(ruling: Ruling, facts: Facts, log: Row, withheld: tuple[str, ...]) -> Ruling:
    if items := facts.items():
        return ruling.over((item.name for item in items if item.name not in withheld), withheld)
    if log.outcome:
        names = ("staff_names",)
        return ruling.over(LOG_DATA, names) if log.outcome == "partial" else ruling.over(LOG_DATA + names, ())
    if facts["asks_for_recipients"] and facts["recipients_identifiable"]:
        return ruling.over(names_of(facts), ())
    return ruling
