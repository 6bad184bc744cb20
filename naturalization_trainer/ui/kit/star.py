"""The program's mark: the auseklis, the eight-pointed morning star of Latvian mittens and belts."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look

_ARMS = 8


def star(rect: QRectF) -> QPainterPath:
    """Return the star's lines inside a square: one unbroken thread over eight points, as it is woven."""
    path = QPainterPath()
    centre, reach = rect.center(), rect.width() / 2
    tips = [(0, -1), (0.71, -0.71), (1, 0), (0.71, 0.71), (0, 1), (-0.71, 0.71), (-1, 0), (-0.71, -0.71)]
    points = [QPointF(centre.x() + x * reach, centre.y() + y * reach) for x, y in tips]
    path.moveTo(points[0])
    for step in range(1, _ARMS + 1):
        path.lineTo(points[step * 3 % _ARMS])
    path.closeSubpath()
    return path


class Star(QWidget):
    """The mark, `size` pixels at 100 %."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 36, ink: str = "accent_ink") -> None:
        super().__init__(parent)
        self._size = size
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the mark's square."""
        side = look.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = max(1.5, self.width() / 15)
        painter.setPen(QPen(now.color(self._ink), stroke))
        painter.drawPath(star(QRectF(self.rect()).adjusted(stroke, stroke, -stroke, -stroke)))
        painter.end()
