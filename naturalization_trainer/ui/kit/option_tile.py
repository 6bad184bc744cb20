"""An option that can be given to a place: its letter, its words, and where it is used."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme import icons, look

_MARK = 34
_PAD = 12
_GAP = 12
_LEAST = 56
_NARROW = 340
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class OptionTile(QPushButton):
    """An option. `sign`: it looks like a sign on a door. `used`: the number of the place that holds it, "" for none."""

    def __init__(self, letter: str, text: str, parent: QWidget | None = None, *, sign: bool = False) -> None:
        super().__init__(text, parent)
        self.letter = letter
        self._sign = sign
        self._used = ""
        self._here = False
        self._worn: look.Look | None = None
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wear()
        self.retranslate()

    def show_use(self, used: str, *, here: bool) -> None:
        """Show which place holds the option, and whether that is the one being answered now."""
        if (used, here) != (self._used, self._here):
            self._used = used
            self._here = here
            self.retranslate()
            self.update()

    def is_used(self) -> bool:
        """Tell whether a place holds the option."""
        return bool(self._used)

    def retranslate(self) -> None:
        """Say the option's state for whoever cannot see it."""
        name = f"{self.letter}: {self.text()}"
        if self._used:
            name += ", " + self.tr("already used (%1)").replace("%1", self._used)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return the size on one line, or in a comfortable width."""
        now = look.current()
        width = min(now.px(420), paint.line_width(self.font(), self.text()) + self._around())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        return QSize(paint.widest_word(self.font(), self.text()) + 2 + self._around(), look.current().px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        """Say yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need in a width."""
        now = look.current()
        if self._is_below(width):
            words = paint.wrapped(self.font(), self.text(), width - now.px(2 * _PAD)).height()
            return now.px(_MARK + _GAP // 2 + 2 * _PAD) + words
        words = paint.wrapped(self.font(), self.text(), width - self._around()).height()
        return max(now.px(_LEAST), words + now.px(2 * _PAD + (12 if self._sign else 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose, as Space does; arrows move among the options."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._step(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._step(1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(paint.body(self, now))
        self._ground(painter, now, body)
        self._mark(painter, now)
        if self._used:
            self._badge(painter, now)
        self._words(painter, now)
        if paint.ringed(self):
            paint.ring(painter, now, self.rect(), now.px(13))
        painter.end()

    def _ground(self, painter: QPainter, now: look.Look, body: QRectF) -> None:
        edge, width = ("ink", 3.0) if self._sign else ("field_edge", 1.0)
        fill = "field" if self._sign else "card"
        if self._here:
            fill, edge, width = "accent_soft", "accent_ink", 3.0
        elif self._used:
            fill, edge, width = "faint", "field_edge", 1.0
        elif self.isDown() or self.underMouse():
            fill = "faint"
        radius = now.px(6 if self._sign else 10)
        paint.ground(painter, body, now.color(fill), now.color(edge), width=max(1, now.px(width)), radius=radius)

    def _mark(self, painter: QPainter, now: look.Look) -> None:
        side = now.px(_MARK)
        place = QRectF(now.px(_PAD), self._line() - side / 2, side, side)
        lit = self._here
        ink = now.color("accent" if lit else "field_edge")
        fill = ink if lit else now.color("field")
        paint.ground(painter, place, fill, ink, width=max(2, now.px(2)), radius=side / 2)
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("on_accent" if lit else "ink"))
        painter.drawText(place, _CENTRE, self.letter)

    def _badge(self, painter: QPainter, now: look.Look) -> None:
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("ink"))
        side = now.px(20)
        right = self.width() - now.px(_PAD)
        number = painter.fontMetrics().horizontalAdvance(self._used)
        height = painter.fontMetrics().height()
        words = QRect(right - number, self._line() - height // 2, number + 1, height)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._used)
        place = QRectF(right - number - now.px(4) - side, self._line() - side / 2, side, side)
        icons.paint(painter, "check", place, now.color("ink"), 2.4)

    def _words(self, painter: QPainter, now: look.Look) -> None:
        place = QRect(now.px(_PAD + _MARK + _GAP), 0, self.width() - self._around(), self.height())
        if self._is_below(self.width()):
            top = now.px(_PAD + _MARK + _GAP // 2)
            place = QRect(now.px(_PAD), top, self.width() - now.px(2 * _PAD), self.height() - top - now.px(_PAD))
        flags = paint.WRAP
        if self._sign:
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
        painter.setFont(self.font())
        painter.setPen(now.color("ink_soft" if self._used and not self._here else "ink"))
        painter.drawText(place, flags, self.text())

    def _is_below(self, width: int) -> bool:
        """Tell whether the words stand under letter and use: in a narrow sign they do."""
        return self._sign and width < look.current().px(_NARROW)

    def _line(self) -> int:
        """Return the middle of the line on which letter and use stand."""
        now = look.current()
        return now.px(_PAD) + now.px(_MARK) // 2 if self._is_below(self.width()) else self.height() // 2

    def _around(self) -> int:
        now = look.current()
        return now.px(_MARK) + 2 * now.px(_GAP) + 2 * now.px(_PAD) + now.px(44)

    def _wear(self) -> None:
        now = look.current()
        if now == self._worn:
            return
        self._worn = now
        self.setFont(now.font("strong" if self._sign else "body"))
        self.updateGeometry()

    def _step(self, by: int) -> None:
        parent = self.parentWidget()
        tiles = [child for child in parent.children() if isinstance(child, OptionTile)] if parent else []
        if self in tiles:
            tiles[(tiles.index(self) + by) % len(tiles)].setFocus(Qt.FocusReason.TabFocusReason)
