"""How loud the microphone hears one: a bar of steps that fills as one speaks."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look

_STEPS = 20
_HEIGHT = 20


class Level(QWidget):
    """Shows a level between 0 and 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_level(self, level: float) -> None:
        """Show a level; outside 0 … 1 it is cut."""
        self._level = min(1.0, max(0.0, level))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar as high as a line."""
        now = look.current()
        return QSize(now.px(160), now.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return a short bar."""
        now = look.current()
        return QSize(now.px(80), now.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps, the reached ones filled and taller."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / _STEPS
        reached = round(self._level * _STEPS)
        for number in range(_STEPS):
            lit = number < reached
            height = self.height() * (1.0 if lit else 0.4)
            painter.setBrush(now.color("accent_ink" if lit else "field_edge"))
            bar = QRectF(number * step, (self.height() - height) / 2, max(2.0, step * 0.62), height)
            painter.drawRoundedRect(bar, 2, 2)
        painter.end()
