"""Paints a `BarFigure`: a row to each bar, its name before it or above it, its value in words at the end."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from naturalization_trainer.ui.charts.values import Bar, BarFigure
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme.look import Look

_WIDE = 620
"""From this width on names stand before their bars, else above them."""
_NAMES = 0.42
"""Of the width, what names take at most."""
_THICK = 12
_GAP = 14
_OVER = 5
"""Pixels by which the ground of the bar one stands on reaches out at both sides."""
_AIR = 16
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Columns(NamedTuple):
    """How wide names, tracks and values are, and whether names stand before the tracks."""

    names: int
    track: int
    values: int
    before: bool


def height(width: float, now: Look, figure: BarFigure) -> int:
    """Return how high the chart is at a width."""
    columns = _columns(width, now, figure)
    return sum(_row_height(now, bar, columns) for bar in figure.bars)


def rows(rect: QRectF, now: Look, figure: BarFigure) -> list[QRectF]:
    """Return where each bar's row stands."""
    columns = _columns(rect.width(), now, figure)
    found = []
    y = rect.top()
    for bar in figure.bars:
        tall = _row_height(now, bar, columns)
        found.append(QRectF(rect.left(), y, rect.width(), tall))
        y += tall
    return found


def draw(painter: QPainter, rect: QRectF, now: Look, figure: BarFigure, at: int | None = None) -> None:
    """Paint the chart; `at` is the bar the keyboard stands on."""
    columns = _columns(rect.width(), now, figure)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, (bar, row) in enumerate(zip(figure.bars, rows(rect, now, figure), strict=True)):
        if place == at:
            over = row.adjusted(-_OVER, 0, _OVER, 0)
            paint.ground(painter, over, now.color("accent_soft"), now.color("edge"), width=1, radius=now.px(8))
        _row(painter, row, now, (bar, figure.top), columns)
    painter.restore()


def _columns(width: float, now: Look, figure: BarFigure) -> _Columns:
    gap = now.px(_GAP)
    values = max((paint.line_width(now.font("strong"), bar.said) for bar in figure.bars), default=0)
    if width < now.px(_WIDE):
        return _Columns(round(width) - values - gap, round(width), values, before=False)
    widest = max((paint.line_width(now.font("body"), bar.name) for bar in figure.bars), default=0)
    noted = max((paint.line_width(now.font("note"), bar.note) for bar in figure.bars if bar.note), default=0)
    names = min(max(widest, noted), round(width * _NAMES))
    return _Columns(names, round(width) - names - values - 2 * gap, values, before=True)


def _row_height(now: Look, bar: Bar, columns: _Columns) -> int:
    tall = paint.wrapped(now.font("body"), bar.name, columns.names).height() + now.px(_AIR)
    if bar.note:
        tall += paint.wrapped(now.font("note"), bar.note, columns.names).height()
    return tall if columns.before else tall + now.px(_THICK + 6)


def _row(painter: QPainter, row: QRectF, now: Look, bar_and_top: tuple[Bar, float], columns: _Columns) -> None:
    bar, top = bar_and_top
    gap, half = now.px(_GAP), now.px(_AIR) // 2
    left, y = round(row.left()), round(row.top()) + half
    painter.setPen(now.color("ink"))
    painter.setFont(now.font("body"))
    words = paint.wrapped(painter.font(), bar.name, columns.names)
    painter.drawText(QRect(left, y, columns.names, words.height()), _LEFT, bar.name)
    bottom = y + words.height()
    if bar.note:
        noted = paint.wrapped(now.font("note"), bar.note, columns.names)
        painter.setPen(now.color("ink_soft"))
        painter.setFont(now.font("note"))
        painter.drawText(QRect(left, bottom, columns.names, noted.height()), _LEFT, bar.note)
        bottom += noted.height()
    thick = now.px(_THICK)
    if columns.before:
        track = QRectF(left + columns.names + gap, row.center().y() - thick / 2, columns.track, thick)
        end = QRectF(row.right() - columns.values, row.top(), columns.values, row.height())
    else:
        track = QRectF(left, bottom + now.px(4), columns.track, thick)
        end = QRectF(row.right() - columns.values, y, columns.values, words.height())
    _track(painter, track, now, bar, top)
    painter.setPen(now.color("ink"))
    painter.setFont(now.font("strong"))
    painter.drawText(end, _END, bar.said)


def _track(painter: QPainter, track: QRectF, now: Look, bar: Bar, top: float) -> None:
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.color("faint"))
    painter.drawRoundedRect(track, radius, radius)
    if bar.value > 0:
        filled = QRectF(track)
        filled.setWidth(max(track.height(), track.width() * min(1.0, bar.value / top)))
        painter.setBrush(now.color(bar.ink))
        painter.drawRoundedRect(filled, radius, radius)
    if bar.mark is not None:
        width = max(2, now.px(3))
        x = round(track.left() + track.width() * min(1.0, bar.mark / top))
        over = now.px(4)
        tick = QRectF(QPointF(x - width / 2, track.top() - over), QPointF(x + width / 2, track.bottom() + over))
        painter.fillRect(tick, now.color("ink"))
