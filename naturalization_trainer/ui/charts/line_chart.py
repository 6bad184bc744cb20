"""A line chart on the screen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from naturalization_trainer.ui.charts import draw_line
from naturalization_trainer.ui.charts.chart import Chart
from naturalization_trainer.ui.charts.values import LineFigure
from naturalization_trainer.ui.charts.words import point_said
from naturalization_trainer.ui.theme import look


class LineChart(Chart[LineFigure]):
    """Lines with their bands over days; its points are walked day by day."""

    def count(self) -> int:
        """Return how many points there are."""
        return sum(len(line.points) for line in self._figure.lines)

    def said(self, at: int) -> str:
        """Return a point in words."""
        line, point = draw_line.points_of(self._figure)[at]
        return point_said(self._figure, line.name, point)

    def height_at(self, width: int) -> int:
        """Return the same height at every width."""
        del width
        return look.current().px(draw_line.HEIGHT)

    def _nearest(self, rect: QRectF, position: QPointF) -> int | None:
        if not self.count():
            return None
        where = draw_line.plan(rect, look.current(), self._figure)
        spots = [where.spot(point) for _, point in draw_line.points_of(self._figure)]
        away = [(spot - position).manhattanLength() for spot in spots]
        return away.index(min(away))

    def _walks(self, down: int, _across: int) -> bool:
        """Leave up and down to the page."""
        return not down

    def _draw(self, painter: QPainter, rect: QRectF, now: look.Look) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        draw_line.draw(painter, rect, now, self._figure, self._at)
