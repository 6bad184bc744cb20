"""Paints a `HeatFigure`: cells with their numbers written in them, the colour only says it once more."""

import functools
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from naturalization_trainer.ui.charts.values import HeatCell, HeatFigure
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme.look import Look

_NARROW, _WIDE = 40, 68
TALL = 38
"""The height of a row, in pixels at 100 %."""
_GAP = 4
_LEAST = 0.12
"""How strong the colour of the weakest cell is."""
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Plan(NamedTuple):
    """Where things stand: how wide names and cells are, how high a row is, and from which column on they are shown."""

    names: float
    cell: float
    tall: float
    heads: float
    first: int


def plan(width: float, now: Look, figure: HeatFigure) -> Plan:
    """Return where things stand at a width."""
    body, small = QFontMetricsF(now.font("body")), QFontMetricsF(now.font("note"))
    names = max((body.horizontalAdvance(name) for name in figure.rows), default=0.0) + now.px(14)
    texts = {cell.text for row in figure.cells for cell in row if cell}
    least = max([now.px(_NARROW), *(small.horizontalAdvance(text) + now.px(14) for text in texts)])
    room = max(1.0, width - names)
    shown = max(1, min(len(figure.columns), int(room // least)))
    cell = min(room / shown, max(now.px(_WIDE), least))
    return Plan(names, int(cell), now.px(TALL), small.height() + now.px(6), len(figure.columns) - shown)


def height(width: float, now: Look, figure: HeatFigure) -> int:
    """Return how high the table is at a width."""
    where = plan(width, now, figure)
    return round(where.heads + where.tall * len(figure.rows))


def place(rect: QRectF, now: Look, where: Plan, row: int, column: int) -> QRectF:
    """Return where a cell stands."""
    gap = now.px(_GAP)
    left = rect.left() + where.names + (column - where.first) * where.cell
    return QRectF(left, rect.top() + where.heads + row * where.tall, where.cell - gap, where.tall - gap)


def draw(painter: QPainter, rect: QRectF, now: Look, figure: HeatFigure, at: tuple[int, int] | None = None) -> None:
    """Paint the table; `at` is the (row, column) the keyboard stands on."""
    where = plan(rect.width(), now, figure)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _heads(painter, rect, now, figure, where)
    for row, cells in enumerate(figure.cells):
        painter.setFont(now.font("body"))
        painter.setPen(now.color("ink"))
        side = QRectF(rect.left(), rect.top() + where.heads + row * where.tall, where.names, where.tall - now.px(_GAP))
        painter.drawText(side, _LEFT, figure.rows[row])
        painter.setFont(now.font("note"))
        for column in range(where.first, len(cells)):
            cell = cells[column]
            if cell is not None:
                _cell(painter, place(rect, now, where, row, column), now, cell)
    if at is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.color("focus"), max(3, now.px(3))))
        painter.drawRoundedRect(place(rect, now, where, *at), now.px(6), now.px(6))
    painter.restore()


def _heads(painter: QPainter, rect: QRectF, now: Look, figure: HeatFigure, where: Plan) -> None:
    """Write the columns' heads, leaving out those that would touch the one before; the last is always there."""
    painter.setFont(now.font("note"))
    painter.setPen(now.color("ink_soft"))
    end = rect.right()
    for column in range(len(figure.columns) - 1, where.first - 1, -1):
        cell = place(rect, now, where, 0, column)
        width = paint.line_width(painter.font(), figure.columns[column])
        left = min(cell.center().x() - width / 2, rect.right() - width)
        if left + width <= end and left >= rect.left():
            painter.drawText(QRectF(left, rect.top(), width, where.heads), _CENTRE, figure.columns[column])
            end = left - now.px(_GAP)


def _cell(painter: QPainter, spot: QRectF, now: Look, cell: HeatCell) -> None:
    ground, ink = _colors(now, round(cell.weight * 20))
    edge = now.color("field_edge") if now.theme == "contrast" else ground
    paint.ground(painter, spot, ground, edge, width=max(1, now.px(1)), radius=now.px(6))
    painter.setPen(ink)
    painter.drawText(spot, _CENTRE, cell.text)


@functools.lru_cache(maxsize=256)
def _colors(now: Look, step: int) -> tuple[QColor, QColor]:
    """Return the ground of a weight (in twentieths) and the ink that is read best on it."""
    if step <= 0:
        return now.color("faint"), now.color("ink")
    share = _LEAST + (1 - _LEAST) * min(1.0, step / 20)
    weak, strong = now.color("faint"), now.color("accent")
    ground = QColor.fromRgbF(
        weak.redF() + (strong.redF() - weak.redF()) * share,
        weak.greenF() + (strong.greenF() - weak.greenF()) * share,
        weak.blueF() + (strong.blueF() - weak.blueF()) * share,
    )
    return ground, max((now.color("ink"), now.color("on_accent")), key=lambda ink: _apart(ink, ground))


def _apart(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG counts it."""
    lighter, darker = sorted((_light(one), _light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _light(color: QColor) -> float:
    parts = (((value + 0.055) / 1.055) ** 2.4 for value in (color.redF(), color.greenF(), color.blueF()))
    red, green, blue = (float(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
