"""A key of the letter bar and of the keyboard: it types and never takes the focus from the field."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme import icons, look

_SIDE = 48
_GAP = 10


class LetterKey(QPushButton):
    """A key with a letter, or with an icon (`drawing`) and words. `span` is its width in letters."""

    def __init__(self, text: str, parent: QWidget | None = None, *, span: float = 1.0, drawing: str = "") -> None:
        super().__init__(text, parent)
        self._span = span
        self._drawing = drawing
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._wear()

    def sizeHint(self) -> QSize:
        """Return the key's size; words need their own width."""
        now = look.current()
        side = now.px(_SIDE)
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2 * now.px(_GAP)
        if self._drawing:
            words += now.px(24) + (now.px(_GAP) if self.text() else 0)
        return QSize(max(round(side * self._span), words), side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isDown() or self.isChecked()
        ground, ink = ("accent", "on_accent") if lit else ("faint" if self.underMouse() else "card", "ink")
        edge = now.color("field_edge")
        paint.ground(painter, QRectF(self.rect()), now.color(ground), edge, width=max(1, now.px(1)), radius=now.px(8))
        painter.setPen(now.color(ink))
        painter.setFont(self.font())
        content = self.fontMetrics().horizontalAdvance(self.text())
        side = now.px(24) if self._drawing else 0
        between = now.px(_GAP) if side and self.text() else 0
        left = (self.width() - content - side - between) / 2
        if self._drawing:
            icons.paint(painter, self._drawing, QRectF(left, (self.height() - side) / 2, side, side), now.color(ink))
        place = QRectF(left + side + between, 0, content + 2, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()

    def _wear(self) -> None:
        font = look.current().font("button")
        if font != self.font():
            self.setFont(font)
        self.updateGeometry()
