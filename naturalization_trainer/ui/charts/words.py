"""How charts tell numbers and days, in the language spoken."""

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from naturalization_trainer.ui.charts.values import LineFigure, Point
from naturalization_trainer.ui.numbers import day, points


def percent(share: float) -> str:
    """Return a share of one as whole percent."""
    form = QCoreApplication.translate("Charts", "%1%", "a percentage; with a no-break space where the language asks it")
    return form.replace("%1", QLocale().toString(round(share * 100)))


def short_day(value: datetime.date) -> str:
    """Return a day without its year, short enough for an axis."""
    form = QCoreApplication.translate("Charts", "d MMM", "a short date in Qt's letters: d, MMM")
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def value_of(figure: LineFigure, value: float) -> str:
    """Return a value of a line chart as it is told."""
    return percent(value) if figure.shares else points(round(value, 1))


def band_of(figure: LineFigure, point: Point) -> str:
    """Return the band of a point as it is told; "" where it has none."""
    if point.low is None or point.high is None:
        return ""
    form = QCoreApplication.translate("Charts", "%1 to %2", "a range of numbers")
    return form.replace("%1", value_of(figure, point.low)).replace("%2", value_of(figure, point.high))


def point_said(figure: LineFigure, name: str, point: Point) -> str:
    """Return a point in words: when, what, how sure."""
    said = f"{day(point.day)}: {value_of(figure, point.value)}"
    band = band_of(figure, point)
    if band:
        said += f" ({band})"
    if point.ahead:
        said += ", " + QCoreApplication.translate("Charts", "forecast")
    return f"{name}, {said}" if len(figure.lines) > 1 and name else said
