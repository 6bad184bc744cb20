"""The last seven days as dots: full where one practised, a ring where not. Never red, and said in words beside."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look

_SIDE = 20
_GAP = 8


class WeekDots(QFrame):
    """Shows whether one practised on each of seven days, today the last; None: the days are not told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[bool, ...] = (False,) * 7
        self._told = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[bool] | None) -> None:
        """Show the days."""
        self._days = tuple(days) if days is not None else (False,) * 7
        self._told = days is not None
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of seven dots."""
        now = look.current()
        return QSize(7 * now.px(_SIDE) + 6 * now.px(_GAP) + 4, now.px(_SIDE) + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots, a line under today's."""
        now = look.current()
        side, gap = now.px(_SIDE), now.px(_GAP)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, practised in enumerate(self._days):
            dot = QRectF(2 + place * (side + gap), 2, side, side)
            painter.setPen(QPen(now.color("good" if practised else "field_edge"), max(1.5, now.px(2))))
            painter.setBrush(now.color("good") if practised else Qt.BrushStyle.NoBrush)
            inset = side * 0.1
            painter.drawEllipse(dot.adjusted(inset, inset, -inset, -inset))
        painter.end()
