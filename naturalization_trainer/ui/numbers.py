"""Numbers and dates as the language spoken writes them."""

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def points(value: float) -> str:
    """Return points without a needless `.0`, with the language's decimal comma."""
    whole = int(value)
    return str(whole) if whole == value else QLocale().toString(value, "f", 1)


def day(value: datetime.date) -> str:
    """Return a date so that it can stand in the middle of a sentence."""
    form = QCoreApplication.translate("Dates", "d MMMM yyyy", "a date in Qt's letters: d, MM, MMMM, yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def day_and_time(value: datetime.datetime) -> str:
    """Return a moment in the person's own time zone: the date and the time of day."""
    local = value.astimezone() if value.tzinfo else value
    both = QCoreApplication.translate("Dates", "%1 at %2", "a date and a time of day")
    clock = QCoreApplication.translate("Dates", "H:mm", "a time of day in Qt's letters: H, mm")
    time = clock.replace("H", str(local.hour)).replace("mm", f"{local.minute:02}")
    return both.replace("%1", day(local.date())).replace("%2", time)


def hundred(share: float) -> int:
    """Return a share as so many in a hundred, never quite none and never all: nobody knows that surely."""
    return min(99, max(1, round(share * 100)))
