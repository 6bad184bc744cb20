"""A choice in a short row of choices: the chosen one stands on a ground with a line under it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import choice_face, paint
from naturalization_trainer.ui.kit.group_keys import arrow_moves
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import TARGET

_PAD = 12


class Tab(QRadioButton):
    """A short word to choose among its neighbours."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._wear()

    def sizeHint(self) -> QSize:
        """Return the room the word needs, never less than a finger's."""
        now = look.current()
        side = now.px(TARGET)
        return QSize(max(side, self.fontMetrics().horizontalAdvance(self.text()) + 2 * now.px(_PAD)), side)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a short word is never cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        """Let the whole tab be pressed."""
        del position
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose, as Space does, and arrows choose the neighbours."""
        if not choice_face.enter_chooses(self, event) and not arrow_moves(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word and, when chosen, its ground and line."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(paint.body(self, now))
        if self.isChecked() or self.underMouse():
            paint.ground(painter, body, now.color("faint"), now.color("faint"), width=0, radius=now.px(8))
        if self.isChecked():
            line = QRectF(body.left() + now.px(10), body.bottom() - now.px(9), body.width() - now.px(20), now.px(3))
            painter.fillRect(line, now.color("accent_ink"))
        painter.setFont(self.font())
        painter.setPen(now.color("ink"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if paint.ringed(self):
            paint.ring(painter, now, self.rect(), now.px(10))
        painter.end()

    def _wear(self) -> None:
        font = look.current().font("strong")
        if font != self.font():
            self.setFont(font)
        self.updateGeometry()
