"""The twin of a chart: the same facts as a table, for whoever reads or hears rather than looks."""

from PySide6.QtCore import QCoreApplication

from naturalization_trainer.ui.charts.values import BarFigure, Figure, HeatFigure, LineFigure, Table
from naturalization_trainer.ui.charts.words import band_of, value_of
from naturalization_trainer.ui.numbers import day


def twin(figure: Figure) -> Table:
    """Return the table that says what a chart shows."""
    match figure:
        case LineFigure():
            return _of_lines(figure)
        case BarFigure():
            return _of_bars(figure)
        case HeatFigure():
            return _of_heat(figure)


def _of_lines(figure: LineFigure) -> Table:
    """Newest day first: it is what one looks for."""
    many = len(figure.lines) > 1
    banded = any(point.low is not None for line in figure.lines for point in line.points)
    heads = [QCoreApplication.translate("Charts", "Day")]
    heads += [QCoreApplication.translate("Charts", "What")] if many else []
    heads += [QCoreApplication.translate("Charts", "Value")]
    heads += [QCoreApplication.translate("Charts", "Between")] if banded else []
    rows = []
    told = [(point, line.name) for line in figure.lines for point in line.points]
    for point, name in sorted(told, key=lambda pair: pair[0].day, reverse=True):
        when = day(point.day)
        if point.ahead:
            when += ", " + QCoreApplication.translate("Charts", "forecast")
        row = [when, *([name] if many else []), value_of(figure, point.value)]
        rows.append((*row, band_of(figure, point)) if banded else tuple(row))
    return Table(tuple(heads), tuple(rows))


def _of_bars(figure: BarFigure) -> Table:
    noted = any(bar.note for bar in figure.bars)
    width = 3 if noted else 2
    return Table(figure.heads[:width], tuple((bar.name, bar.said, bar.note)[:width] for bar in figure.bars))


def _of_heat(figure: HeatFigure) -> Table:
    rows = tuple(
        (name, *(cell.text if cell else "–" for cell in cells))
        for name, cells in zip(figure.rows, figure.cells, strict=True)
    )
    return Table((figure.corner, *figure.columns), rows)
