"""What charts show: plain frozen values, every word of them in the language spoken, numbers as numbers."""

import datetime
from typing import NamedTuple


class Point(NamedTuple):
    """A value on a day, with its band where it has one. `ahead`: foretold, not seen yet."""

    day: datetime.date
    value: float
    low: float | None = None
    high: float | None = None
    ahead: bool = False


class Line(NamedTuple):
    """Points in the order of their days; those ahead come last. `ink` is the use of its colour."""

    name: str
    points: tuple[Point, ...]
    ink: str = "accent_ink"


class LineFigure(NamedTuple):
    """Lines over days. The scale goes from 0 to `top`; `target` is drawn across, with its name.

    shares: values are shares of one and are told in percent; else they are points.
    """

    title: str
    lines: tuple[Line, ...]
    top: float = 1.0
    target: float | None = None
    target_name: str = ""
    shares: bool = True


class Bar(NamedTuple):
    """A bar: its name, how far it goes, what is told at its end, a second line under the name.

    mark: where a tick stands on it (a cut, or an earlier value); `ink` is the use of its colour.
    """

    name: str
    value: float
    said: str
    note: str = ""
    mark: float | None = None
    ink: str = "accent_ink"


class BarFigure(NamedTuple):
    """Bars one under the other, each from 0 to at most `top`.

    heads: what names, values and notes are, for the twin.
    """

    title: str
    bars: tuple[Bar, ...]
    heads: tuple[str, str, str] = ("", "", "")
    top: float = 1.0


class HeatCell(NamedTuple):
    """A cell: the short text in it, how strong its colour is (0 to 1), and what it says in full."""

    text: str
    weight: float
    said: str


class HeatFigure(NamedTuple):
    """Rows and columns of cells; None where there is nothing to tell. Where columns do not fit, the last are shown.

    corner: what the rows are, for the twin.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[HeatCell | None, ...], ...]
    corner: str = ""


class Table(NamedTuple):
    """The twin of a chart: heads, and rows of as many texts."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Figure = LineFigure | BarFigure | HeatFigure


def is_empty(figure: Figure) -> bool:
    """Tell whether there is nothing to draw."""
    match figure:
        case LineFigure():
            return not any(line.points for line in figure.lines)
        case BarFigure():
            return not figure.bars
        case HeatFigure():
            return not any(cell for row in figure.cells for cell in row)
