"""The age gate decides from month and year alone, and never in favour of a child."""

from datetime import date

import pytest

from gdpr.age import Outcome, decide


@pytest.mark.parametrize(
    ("year", "month", "today", "outcome"),
    [
        (2010, 11, date(2026, 11, 22), "refused"),  # may be born on the 30th
        (2010, 11, date(2026, 11, 30), "refused"),
        (2010, 11, date(2026, 12, 1), "passed"),
        (2010, 12, date(2026, 12, 31), "refused"),
        (2010, 12, date(2027, 1, 1), "passed"),
        (2008, 2, date(2024, 2, 29), "refused"),
        (2008, 2, date(2024, 3, 1), "passed"),
        (1950, 1, date(2026, 11, 22), "passed"),
        (2026, 11, date(2026, 11, 22), "refused"),
    ],
)
def test_the_last_day_of_the_month_is_assumed(year: int, month: int, today: date, outcome: str) -> None:
    assert decide(year, month, today, 16) is Outcome(outcome)
