"""The button: large, with an icon and words, the words wrapping where they must."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme import icons, look
from naturalization_trainer.ui.theme.tokens import TARGET

_ICON = 24
_GAP = 10
_PAD = {"primary": 26, "secondary": 22, "quiet": 12}
_LIFT = 12
_GROUNDS = {
    "primary": ("accent", "accent_down", "accent", "on_accent"),
    "secondary": ("card", "faint", "field_edge", "ink"),
    "quiet": ("", "faint", "", "ink"),
}


class BigButton(QPushButton):
    """A button. `rank`: `primary` (the one next step), `secondary`, `quiet` (words on the paper). Enter presses it."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, rank: str = "secondary", icon: str = ""
    ) -> None:
        super().__init__(text, parent)
        self._rank = rank
        self._drawing = icon
        self._worn: object = None
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._wear()

    def set_rank(self, rank: str) -> None:
        """Change how much the button asks for attention."""
        self._rank = rank
        self._wear()
        self.updateGeometry()

    def set_drawing(self, name: str) -> None:
        """Change the icon ("": none)."""
        self._drawing = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        width = self.width_with(self.text())
        return QSize(width, self.heightForWidth(width))

    def width_with(self, text: str, *, icon: bool = True) -> int:
        """Return the width in which a text would stay on one line; without one, the icon's."""
        words = paint.line_width(self.font(), text) if text else 0
        return max(self._least(), words + self._around(text, icon=icon))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        width = paint.widest_word(self.font(), self.text()) + 1 + self._around(self.text())
        return QSize(max(self._least(), width), self._least())

    def hasHeightForWidth(self) -> bool:
        """Say yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need in a width."""
        now = look.current()
        words = paint.wrapped(self.font(), self.text(), width - self._around(self.text()))
        return max(self._least(), words.height() + 2 * now.px(_LIFT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, words and, with the focus, the ring."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ground(painter, now, QRectF(paint.body(self, now)))
        self._content(painter, now, self.rect(), ink)
        if paint.ringed(self):
            paint.ring(painter, now, self.rect(), now.px(13))
        painter.end()

    def _ground(self, painter: QPainter, now: look.Look, body: QRectF) -> str:
        fill, down, edge, ink = _GROUNDS[self._rank]
        if not self.isEnabled():
            fill, edge, ink = ("faint" if self._rank != "quiet" else ""), "", "ink_soft"
        elif self.isDown() or self.underMouse() or self.isChecked():
            fill = down
        if fill:
            width = max(1, now.px(1.5)) if edge and self._rank == "secondary" else 0
            paint.ground(painter, body, now.color(fill), now.color(edge or fill), width=width, radius=now.px(10))
        return ink

    def _content(self, painter: QPainter, now: look.Look, body: QRect, ink: str) -> None:
        pad = now.px(_PAD[self._rank])
        inner = body.adjusted(pad, 0, -pad, 0)
        icon_room = self._icon_room(self.text())
        words = paint.wrapped(self.font(), self.text(), inner.width() - icon_room)
        left = inner.left() + (inner.width() - icon_room - words.width()) // 2
        if self.text():
            left = max(inner.left(), left)
        if self._drawing:
            size = now.px(_ICON)
            square = QRectF(left, body.center().y() - size / 2 + 0.5, size, size)
            icons.paint(painter, self._drawing, square, now.color(ink))
        painter.setPen(now.color(ink))
        painter.setFont(self.font())
        place = QRect(left + icon_room, body.top(), inner.right() - left - icon_room + 1, body.height())
        painter.drawText(place, paint.WRAP, self.text())

    def _around(self, text: str, *, icon: bool = True) -> int:
        now = look.current()
        return self._icon_room(text, icon=icon) + 2 * now.px(_PAD[self._rank])

    def _icon_room(self, text: str, *, icon: bool = True) -> int:
        """Return what the icon takes, with the gap where words follow."""
        return look.current().px(_ICON + (_GAP if text else 0)) if self._drawing and icon else 0

    def _least(self) -> int:
        return look.current().px(TARGET)

    def _wear(self) -> None:
        now = look.current()
        font = now.font("button" if self._rank != "quiet" else "strong")
        if (self._rank, now) == self._worn and font == self.font():
            return
        self._worn = (self._rank, now)
        self.setFont(font)
        self.updateGeometry()
        self.update()
