"""An icon beside words that say the same: painted by the pane it stands in, so that nobody who listens meets it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QSpacerItem

from naturalization_trainer.ui.theme import icons
from naturalization_trainer.ui.theme.look import Look

_FIXED = QSizePolicy.Policy.Fixed
_INSET = 0.22
"""How much of a round ground is left free on each side of the icon."""


class Picture:
    """An icon of `size` pixels (at 100 %) in a colour's use, on a round ground where `ground` names one.

    It is put into a pane by `Pane.add_aside` and takes its room there; it is no widget of its own.
    """

    def __init__(self, drawing: str, *, size: int = 28, ink: str = "ink", ground: str = "") -> None:
        self._drawing = drawing
        self._size = size
        self._ink = ink
        self._ground = ground
        self._shown = True
        self._side = Qt.AlignmentFlag.AlignTop
        self._changed: Callable[[], None] | None = None
        self.item = QSpacerItem(0, 0, _FIXED, _FIXED)

    def show_drawing(self, drawing: str, ink: str) -> None:
        """Change the icon and its colour's use."""
        self._drawing, self._ink = drawing, ink
        if self._changed is not None:
            self._changed()

    def setVisible(self, visible: bool) -> None:
        """Show the icon, or leave its room to others."""
        self._shown = visible
        if self._changed is not None:
            self._changed()

    def join(self, side: Qt.AlignmentFlag, changed: Callable[[], None]) -> None:
        """Say where in its room the icon stands, and whom to tell that it has changed."""
        self._side, self._changed = side, changed

    def measure(self, now: Look, gap: int) -> None:
        """Take the room of this text size, with so many pixels after it."""
        side = now.px(self._size) if self._shown else 0
        self.item.changeSize(side + gap if self._shown else 0, side, _FIXED, _FIXED)

    def paint(self, painter: QPainter, now: Look) -> None:
        """Paint the icon in its room."""
        if self._shown:
            square = self._square(now, self.item.geometry())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._ground:
                painter.setBrush(now.color(self._ground))
                painter.setPen(now.color(self._ground))
                painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5))
                inset = square.width() * _INSET
                square = square.adjusted(inset, inset, -inset, -inset)
            icons.paint(painter, self._drawing, square, now.color(self._ink))

    def _square(self, now: Look, room: QRect) -> QRectF:
        side = now.px(self._size)
        middle = self._side & Qt.AlignmentFlag.AlignVCenter
        top = room.top() + (room.height() - side) / 2 if middle else room.top()
        return QRectF(room.left(), top, side, side)
