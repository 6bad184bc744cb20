"""Paints a `LineFigure`: few lines, values told at the ends of the lines instead of in a legend."""

import datetime
import itertools
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from naturalization_trainer.ui.charts.draw_balloon import balloon
from naturalization_trainer.ui.charts.values import Line, LineFigure, Point
from naturalization_trainer.ui.charts.words import point_said, short_day, value_of
from naturalization_trainer.ui.theme.look import Look

HEIGHT = 190
_GAP = 10
_DOT = 4.5
_BAND = 46
"""How strong a band is, of 255."""
_BAND_IN_CONTRAST = 90
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Plan:
    """Where things stand: the field of the lines, the days at its edges, and what its height means."""

    field: QRectF
    first: datetime.date
    last: datetime.date
    top: float

    def x(self, day: datetime.date) -> float:
        """Return where a day stands; a single day stands in the middle."""
        days = (self.last - self.first).days
        return self.field.left() + self.field.width() * ((day - self.first).days / days if days else 0.5)

    def y(self, value: float) -> float:
        """Return how high a value stands."""
        return self.field.bottom() - self.field.height() * min(1.0, max(0.0, value / self.top))

    def spot(self, point: Point) -> QPointF:
        """Return where a point stands."""
        return QPointF(self.x(point.day), self.y(point.value))


def points_of(figure: LineFigure) -> list[tuple[Line, Point]]:
    """Return every point in the order in which the keyboard walks them: by day, then by line."""
    return sorted(((line, point) for line in figure.lines for point in line.points), key=lambda pair: pair[1].day)


def plan(rect: QRectF, now: Look, figure: LineFigure) -> Plan:
    """Return where things stand in a rectangle. The figure is not empty."""
    small = QFontMetricsF(now.font("note"))
    left = max(small.horizontalAdvance(value_of(figure, value)) for value in _scale(figure)) + now.px(_GAP)
    right = max(_end_width(now, figure, line) for line in figure.lines if line.points) + 2 * now.px(_GAP)
    down, up = small.height() + now.px(6), small.height() / 2 + now.px(2)
    days = [point.day for line in figure.lines for point in line.points]
    field = rect.adjusted(left, up, -right, -down).toRect()
    return Plan(QRectF(field), min(days), max(days), figure.top)


def draw(painter: QPainter, rect: QRectF, now: Look, figure: LineFigure, at: int | None = None) -> None:
    """Paint the chart; `at` is the place (in `points_of`) of the point told in full."""
    where = plan(rect, now, figure)
    painter.save()
    _ground(painter, rect, now, figure, where)
    for line in figure.lines:
        if line.points:
            _band(painter, now, where, line)
    for line in figure.lines:
        if line.points:
            _line(painter, now, where, line)
    _ends(painter, rect, now, figure, where)
    if at is not None:
        line, point = points_of(figure)[at]
        _told(painter, rect, now, where, (point_said(figure, line.name, point), point, line.ink))
    painter.restore()


def _scale(figure: LineFigure) -> tuple[float, ...]:
    """Return which values are written at the side."""
    return (0.0, figure.top / 2 if figure.target is None else figure.target, figure.top)


def _end_width(now: Look, figure: LineFigure, line: Line) -> float:
    return QFontMetricsF(now.font("strong")).horizontalAdvance(_end_said(figure, line))


def _end_said(figure: LineFigure, line: Line) -> str:
    value = value_of(figure, line.points[-1].value)
    return f"{line.name} {value}" if len(figure.lines) > 1 else value


def _ground(painter: QPainter, rect: QRectF, now: Look, figure: LineFigure, where: Plan) -> None:
    """Paint the scale, the target and the days."""
    field = where.field
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(now.font("note"))
    height = painter.fontMetrics().height()
    for value in _scale(figure):
        y = round(where.y(value))
        aimed = value == figure.target
        pen = QPen(now.color("ink_soft" if aimed else "edge"), max(1, now.px(1)))
        if aimed:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawLine(QLineF(field.left(), y, field.right(), y))
        painter.setPen(now.color("ink_soft"))
        side = QRectF(rect.left(), y - height / 2, field.left() - rect.left() - now.px(_GAP), height)
        painter.drawText(side, _RIGHT, value_of(figure, value))
        if aimed and figure.target_name:
            width = painter.fontMetrics().horizontalAdvance(figure.target_name) + 2
            painter.drawText(_free_place(now, figure, where, QSizeF(width, height)), _LEFT, figure.target_name)
    _days(painter, rect, now, where)


def _free_place(now: Look, figure: LineFigure, where: Plan, size: QSizeF) -> QRectF:
    """Return where the target's name stands: over or under its line, left or right, where least of the lines runs."""
    target = where.y(figure.target or 0.0)
    gap = now.px(6)
    lefts = (where.field.left() + gap, where.field.right() - gap - size.width())
    tops = (target - size.height() - 2, target + 2)
    places = [QRectF(QPointF(left, top), size) for left in lefts for top in tops]
    inside = [place for place in places if where.field.contains(place.center())]
    runs = [run for line in figure.lines if line.points for run in _runs(where, line)]
    return min(
        inside or places,
        key=lambda place: sum(place.intersected(run).width() * weight for run, weight in runs if place.intersects(run)),
    )


def _runs(where: Plan, line: Line) -> list[tuple[QRectF, float]]:
    """Return through which rectangles a line (which weighs more) and its band run, from point to point."""
    found = []
    for one, other in itertools.pairwise([line.points[0], *line.points]):
        left, right = where.x(one.day), where.x(other.day)
        both = (one, other)
        runs = [([where.y(point.value) for point in both], 3.0)]
        edges = [edge for point in both for edge in (point.low, point.high) if edge is not None]
        if edges:
            runs.append(([where.y(edge) for edge in edges], 1.0))
        for heights, weight in runs:
            upper, lower = min(heights) - 2, max(heights) + 2
            found.append((QRectF(left, upper, max(1.0, right - left), lower - upper), weight))
    return found


def _days(painter: QPainter, rect: QRectF, now: Look, where: Plan) -> None:
    """Write the first and the last day, and between them the months, where there is room."""
    metrics = QFontMetricsF(now.font("note"))
    y = rect.bottom() - metrics.height()
    taken: list[tuple[float, float]] = []
    for day in (where.last, where.first, *_months(where)):
        text = short_day(day)
        width = metrics.horizontalAdvance(text) + 2
        left = min(max(where.x(day) - width / 2, where.field.left()), max(rect.right() - width, where.field.left()))
        if all(left > end + now.px(_GAP) or left + width < start - now.px(_GAP) for start, end in taken):
            painter.drawText(QRectF(left, y, width, metrics.height()), _CENTRE, text)
            taken.append((left, left + width))


def _months(where: Plan) -> list[datetime.date]:
    found = []
    day = where.first.replace(day=1)
    while day <= where.last:
        if day > where.first:
            found.append(day)
        day = (day + datetime.timedelta(days=32)).replace(day=1)
    return found


def _band(painter: QPainter, now: Look, where: Plan, line: Line) -> None:
    banded = [point for point in line.points if point.low is not None and point.high is not None]
    if not banded:
        return
    color = QColor(now.color(line.ink))
    color.setAlpha(_BAND_IN_CONTRAST if now.theme == "contrast" else _BAND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    upper = [QPointF(where.x(point.day), where.y(point.high or 0.0)) for point in banded]
    lower = [QPointF(where.x(point.day), where.y(point.low or 0.0)) for point in banded]
    if len(banded) == 1:
        half = now.px(_DOT * 2)
        painter.fillRect(QRectF(upper[0] - QPointF(half, 0), lower[0] + QPointF(half, 0)), color)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))


def _line(painter: QPainter, now: Look, where: Plan, line: Line) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(now.color(line.ink), now.px(2.5))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    seen = [point for point in line.points if not point.ahead]
    ahead = [point for point in line.points if point.ahead]
    painter.setPen(pen)
    painter.drawPath(_path(where, seen))
    if ahead:
        pen.setDashPattern([0.5, 3])
        painter.setPen(pen)
        painter.drawPath(_path(where, [*seen[-1:], *ahead]))
        _dot(painter, now, where.spot(ahead[-1]), line.ink, full=False)
    if seen:
        _dot(painter, now, where.spot(seen[-1]), line.ink, full=True)


def _path(where: Plan, points: list[Point]) -> QPainterPath:
    path = QPainterPath()
    for place, point in enumerate(points):
        spot = where.spot(point)
        if place:
            path.lineTo(spot)
        else:
            path.moveTo(spot)
    return path


def _dot(painter: QPainter, now: Look, spot: QPointF, ink: str, *, full: bool) -> None:
    radius = now.px(_DOT)
    painter.setPen(QPen(now.color(ink), now.px(2)))
    painter.setBrush(now.color(ink if full else "card"))
    painter.drawEllipse(spot, radius, radius)


def _ends(painter: QPainter, rect: QRectF, now: Look, figure: LineFigure, where: Plan) -> None:
    """Write at the end of each line what it came to; those that would touch are moved apart."""
    painter.setFont(now.font("strong"))
    height = painter.fontMetrics().height()
    lines = sorted((line for line in figure.lines if line.points), key=lambda line: -line.points[-1].value)
    lowest = where.field.bottom() - height * (len(lines) - 0.5)
    least = rect.top()
    for line in lines:
        spot = where.spot(line.points[-1])
        y = max(least, min(spot.y() - height / 2, lowest))
        least, lowest = y + height, lowest + height
        left = spot.x() + now.px(_GAP + 2)
        painter.setPen(now.color(line.ink))
        painter.drawText(QRectF(left, y, rect.right() - left + 1, height), _LEFT, _end_said(figure, line))


def _told(painter: QPainter, rect: QRectF, now: Look, where: Plan, told: tuple[str, Point, str]) -> None:
    said, point, ink = told
    spot = where.spot(point)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(now.color("ink_soft"), max(1, now.px(1))))
    painter.drawLine(QLineF(round(spot.x()), where.field.top(), round(spot.x()), where.field.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _dot(painter, now, spot, ink, full=True)
    balloon(painter, rect, now, spot, said)
