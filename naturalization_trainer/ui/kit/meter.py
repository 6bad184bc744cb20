"""A thin bar: how many points, and where the cut is. Everything it shows also stands in words beside it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look

_HALVES = 2
"""Points may be halves; whoever listens hears them doubled, as a share of the whole."""
_HEIGHT = 14
_TRACK = 8


class Meter(QProgressBar):
    """`ink` is the colour's use of the filled part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._cut = 0.0
        self._ink = "ink_soft"
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: float, out_of: float, cut: float, ink: str) -> None:
        """Show points out of so many, with the cut marked."""
        self._share = points / out_of if out_of else 0.0
        self._cut = cut / out_of if out_of else 0.0
        self._ink = ink
        self.setRange(0, max(1, round(out_of * _HALVES)))
        self.setValue(round(points * _HALVES))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        """Return a short bar; it grows with its place."""
        now = look.current()
        return QSize(now.px(120), now.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, filled part and cut."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = now.px(_TRACK)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("faint"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        if self._share > 0:
            filled = QRectF(track)
            filled.setWidth(max(height, track.width() * min(1.0, self._share)))
            painter.setBrush(now.color(self._ink))
            painter.drawRoundedRect(filled, height / 2, height / 2)
        if self._cut:
            width = max(2, now.px(2))
            painter.fillRect(QRectF(self.width() * self._cut - width / 2, 0, width, self.height()), now.color("ink"))
        painter.end()
