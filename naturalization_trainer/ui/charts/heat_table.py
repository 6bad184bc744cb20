"""A table of heat on the screen."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from naturalization_trainer.ui.charts import draw_heat
from naturalization_trainer.ui.charts.chart import Chart
from naturalization_trainer.ui.charts.values import HeatFigure
from naturalization_trainer.ui.theme import look


class HeatTable(Chart[HeatFigure]):
    """Cells with their numbers, walked by all four arrows."""

    def count(self) -> int:
        """Return how many cells there are, empty ones too."""
        return len(self._figure.rows) * len(self._figure.columns)

    def said(self, at: int) -> str:
        """Return a cell in words."""
        row, column = divmod(at, len(self._figure.columns))
        cell = self._figure.cells[row][column]
        return cell.said if cell else f"{self._figure.rows[row]}, {self._figure.columns[column]}: –"

    def height_at(self, width: int) -> int:
        """Return how high the table is."""
        return draw_heat.height(width, look.current(), self._figure)

    def _walk(self, down: int, across: int) -> None:
        """Go to the cell beside; from nowhere to the newest that says something."""
        columns = len(self._figure.columns)
        first = draw_heat.plan(self._body().width(), look.current(), self._figure).first
        if self._at is None:
            told = [
                (column, row)
                for row, cells in enumerate(self._figure.cells)
                for column, cell in enumerate(cells)
                if cell is not None
            ]
            column, row = max(told)
            self.stand_on(row * columns + column)
            return
        row, column = divmod(self._at, columns)
        row = min(len(self._figure.rows) - 1, max(0, row + down))
        column = min(columns - 1, max(first, column + across))
        self.stand_on(row * columns + column)

    def _nearest(self, rect: QRectF, position: QPointF) -> int | None:
        now = look.current()
        where = draw_heat.plan(rect.width(), now, self._figure)
        columns = len(self._figure.columns)
        for at in range(self.count()):
            row, column = divmod(at, columns)
            if column >= where.first and draw_heat.place(rect, now, where, row, column).contains(position):
                return at
        return None

    def _draw(self, painter: QPainter, rect: QRectF, now: look.Look) -> None:
        at = None if self._at is None else divmod(self._at, len(self._figure.columns))
        draw_heat.draw(painter, rect, now, self._figure, at)
