"""Time limits: GDPR Art. 12(3) and 33(1) counted by Regulation 1182/71 Art. 3; EDPB Guidelines 01/2022 §157-164."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from datetime import date, datetime, timedelta

from gdpr.rules.facts import Facts
from gdpr.rules.ruling import Ruling
from gdpr.rules.table import NeedsFinding, Row, Table

AT_ONCE = 3  # days in which a question of identity leaves "without undue delay"; later ones stop no clock
MONTH_END = "R1182/71:3(2)(c)"
NEXT_WORKING_DAY = "R1182/71:3(4)"
WHOLE_HOURS = "R1182/71:3(1)"

EXTENSION = Table(
    "May the month be extended?",
    "GDPR 12(3), second and third sentence; EDPB 01/2022 §162-164",
    (
        Row("complex", {"is_complex": True}, "extend", ("12(3)",), ("inform_extension_and_reasons",)),
        Row(
            "many_requests",
            {"many_requests_from_subject": True},
            "extend",
            ("12(3)",),
            ("inform_extension_and_reasons",),
        ),
        Row("effort_alone", {"effort": "large"}, "extension_not_allowed", ("12(3)",)),
        Row("no_ground_to_extend", {}, "extension_not_allowed", ("12(3)",)),
    ),
)
NOTICE_LATE = Row("notice_late", {}, "extension_invalid", ("12(3)",))


def extension_check(facts: Facts) -> Ruling:
    received = facts.day("received_on")
    row = EXTENSION.first(facts.__getitem__)
    if received is None:
        raise NeedsFinding("received_on")
    if row.outcome == "extend" and _too_late(facts, received):
        row = NOTICE_LATE
    months = 3 if row.outcome == "extend" else 1
    ruling = _dated(Ruling.of(row), facts, received, months)
    return ruling.by(ruling.deadline, extension_notice=_answer_by(facts, received, 1).isoformat())


def with_month(ruling: Ruling, facts: Facts) -> Ruling:
    """The last day of the answer to a request: Art. 12(3)."""
    received = facts.day("received_on")
    ruling = ruling.aside("12(3)")
    if received is None:
        return ruling
    if facts["channel"] == "unrelated_mail":
        plan = _answer_by(facts, received, 1).isoformat()
        return ruling.by(None, plan_for=plan).because("channel_does_not_count")
    if facts["extension_notice_sent_on"] is not None and _extended(facts, received):
        return _dated(ruling.owing("inform_extension_and_reasons"), facts, received, 3)
    start = _start(facts, received)
    ruling = _dated(ruling, facts, start, 1)
    if start != received:
        return ruling.by(ruling.deadline, without_suspension=_answer_by(facts, received, 1).isoformat())
    return ruling


def before_deletion(ruling: Ruling, facts: Facts) -> Ruling:
    """Data asked for that fall under normal deletion before the last day: answer before, or hold the deletion."""
    deletion = facts.day("scheduled_deletion_on")
    if deletion is None or ruling.deadline is None or deletion.isoformat() > ruling.deadline:
        return ruling
    return (
        ruling.by(ruling.deadline, answer_before=deletion.isoformat())
        .owing("answer_before_scheduled_deletion")
        .because("deletion_due_before")
    )


def with_72_hours(ruling: Ruling, facts: Facts) -> Ruling:
    """The last minute of a notice under Art. 33(1), and the reasons for a late one."""
    aware, notified = facts.moment("aware_at"), facts.moment("notified_at")
    if aware is None:
        return ruling
    last = last_hour(aware)
    ruling = ruling.by(_minute(last), plan_for=_minute(aware + timedelta(hours=72))).aside(WHOLE_HOURS)
    if notified is not None and notified > last:
        ruling = ruling.owing("give_reasons_for_delay").because("notice_after_72_hours")
    return ruling


def last_hour(aware: datetime) -> datetime:
    """72 hours, weekends included; the hour of the event is not counted."""
    return aware.replace(minute=0) + timedelta(hours=1 + 72)


def add_months(day: date, months: int) -> date:
    """The day of the same number so many months later; where there is none, the last day of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def roll(day: date, holidays: Collection[date]) -> date:
    """The day, or the next that is neither a Saturday, a Sunday nor a holiday."""
    while day.weekday() >= 5 or day in holidays:
        day += timedelta(days=1)
    return day


def _dated(ruling: Ruling, facts: Facts, start: date, months: int) -> Ruling:
    plain, last = add_months(start, months), _answer_by(facts, start, months)
    points = [MONTH_END] if plain.day != start.day else []
    points += [NEXT_WORKING_DAY] if last != plain else []
    ruling = ruling.by(last.isoformat()).aside(*points)
    stepwise = add_months(add_months(start, 1), months - 1)
    return ruling.by(ruling.deadline, plan_for=stepwise.isoformat()) if stepwise < plain else ruling


def _answer_by(facts: Facts, start: date, months: int) -> date:
    return roll(add_months(start, months), facts.days("public_holidays"))


def _extended(facts: Facts, received: date) -> bool:
    return EXTENSION.first(facts.__getitem__).outcome == "extend" and not _too_late(facts, received)


def _too_late(facts: Facts, received: date) -> bool:
    sent = facts.day("extension_notice_sent_on")
    return sent is not None and sent > _answer_by(facts, received, 1)


def _start(facts: Facts, received: date) -> date:
    """The day of receipt, or of the answer to a question of identity that was asked at once (§159)."""
    asked, answered = facts.day("identity_info_requested_on"), facts.day("identity_info_received_on")
    if asked is None or answered is None:
        return received
    return answered if received <= asked <= received + timedelta(days=AT_ONCE) and asked <= answered else received


def _minute(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
