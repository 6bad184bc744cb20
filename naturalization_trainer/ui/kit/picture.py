"""An icon by itself, beside words that say the same."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui.theme import icons, look


class Picture(QWidget):
    """An icon of `size` pixels (at 100 %) in a colour's use, on a round ground where `ground` names one."""

    def __init__(
        self, drawing: str, parent: QWidget | None = None, *, size: int = 28, ink: str = "ink", ground: str = ""
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._size = size
        self._ink = ink
        self._ground = ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: str, ink: str) -> None:
        """Change the icon and its colour's use."""
        self._drawing, self._ink = drawing, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's square."""
        side = look.current().px(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(self.rect())
        if self._ground:
            painter.setBrush(now.color(self._ground))
            painter.setPen(now.color(self._ground))
            painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5))
            inset = square.width() * 0.22
            square = square.adjusted(inset, inset, -inset, -inset)
        icons.paint(painter, self._drawing, square, now.color(self._ink))
        painter.end()
