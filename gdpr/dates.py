"""Days as people write them."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import format_date, format_datetime, get_timezone


def day(value: date | datetime, language: str) -> str:
    """21 November 2026 / 2026年11月21日（土）; a moment is told as the day in Tokyo."""
    pattern = "y年M月d日（E）" if language == "ja" else "d MMMM y"
    if isinstance(value, datetime):
        return format_datetime(value, pattern, tzinfo=get_timezone("Asia/Tokyo"), locale=language)
    return format_date(value, pattern, locale=language)
