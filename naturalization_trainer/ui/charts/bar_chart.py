"""A bar chart on the screen."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from naturalization_trainer.ui.charts import draw_bars
from naturalization_trainer.ui.charts.chart import Chart
from naturalization_trainer.ui.charts.values import BarFigure
from naturalization_trainer.ui.theme import look


class BarChart(Chart[BarFigure]):
    """Bars with their names and values in words."""

    def count(self) -> int:
        """Return how many bars there are."""
        return len(self._figure.bars)

    def said(self, at: int) -> str:
        """Return a bar in words."""
        bar = self._figure.bars[at]
        return ", ".join(part for part in (f"{bar.name}: {bar.said}", bar.note) if part)

    def height_at(self, width: int) -> int:
        """Return how high the bars are together."""
        return draw_bars.height(width, look.current(), self._figure)

    def _walk(self, down: int, across: int) -> None:
        """Go to the bar beside; from nowhere to the first."""
        if self._at is None:
            self.stand_on(0)
        else:
            super()._walk(down, across)

    def _nearest(self, rect: QRectF, position: QPointF) -> int | None:
        rows = draw_bars.rows(rect, look.current(), self._figure)
        return next((place for place, row in enumerate(rows) if row.top() <= position.y() < row.bottom()), None)

    def _draw(self, painter: QPainter, rect: QRectF, now: look.Look) -> None:
        draw_bars.draw(painter, rect, now, self._figure, self._at)
