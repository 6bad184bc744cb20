"""Numbers and dates as the language spoken writes them."""

import datetime

from PySide6.QtCore import QDate, QLocale


def points(value: float) -> str:
    """Return points without a needless `.0`, with the language's decimal comma."""
    whole = int(value)
    return str(whole) if whole == value else QLocale().toString(value, "f", 1)


def day(value: datetime.date) -> str:
    """Return a date in full, as the language writes it."""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)


def day_and_time(value: datetime.datetime) -> str:
    """Return a moment in the person's own time zone: the date and the time of day."""
    local = value.astimezone() if value.tzinfo else value
    return f"{day(local.date())}, {local:%H:%M}"
