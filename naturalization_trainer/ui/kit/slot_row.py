"""A place of its own row: what is asked, and the option it holds; one row is being answered now."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.kit.group_keys import arrow_moves
from naturalization_trainer.ui.theme import icons, look

_MARK = 34
_PAD = 14
_GAP = 12
_BOX = 44
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class SlotRow(QRadioButton):
    """A numbered row with a box under its words for the option it holds. Checked: it is being answered now."""

    def __init__(self, number: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.number = number
        self._letter = ""
        self._held = ""
        self._verdict = ""
        self._verdict_words = ""
        self._quiet = False
        self._worn: look.Look | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._wear()
        self.retranslate()

    def show_held(self, letter: str, text: str) -> None:
        """Show the option the row holds; "" for none."""
        if (letter, text) != (self._letter, self._held):
            self._letter, self._held = letter, text
            self.retranslate()
            self.updateGeometry()
            self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Show no row as the one being answered."""
        self._quiet = read_only
        self.retranslate()
        self.update()

    def judge(self, verdict: str, words: str) -> None:
        """Show an outcome: `good`, `wait` or "" for none, always with its words."""
        self._verdict, self._verdict_words = verdict, words
        self.retranslate()
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Say the row's state for whoever cannot see it."""
        held = f"{self._letter}, {self._held}" if self._held else self.tr("nothing chosen yet")
        self.setAccessibleName(f"{self.number}. {self.text()}: {held}")
        self.setAccessibleDescription(self._verdict_words or self._how())

    def sizeHint(self) -> QSize:
        """Return the size at a comfortable width."""
        width = max(look.current().px(320), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        words = max(paint.widest_word(self.font(), text) for text in (self.text(), self._held, self._empty()))
        now = look.current()
        return QSize(words + self._around() + now.px(_MARK + 2 * _GAP) + 2, now.px(_BOX * 2))

    def hasHeightForWidth(self) -> bool:
        """Say yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height row and box need in a width."""
        now = look.current()
        inner = width - self._around()
        height = paint.wrapped(self.font(), self.text(), inner).height() + now.px(8) + self._box_height(inner)
        if self._verdict_words:
            height += now.px(6) + self._verdict_height(inner)
        return height + 2 * now.px(_PAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows move to the neighbours."""
        if not arrow_moves(self, event):
            super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        """Let the whole row be pressed."""
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number, words, box and outcome."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked() and not self._quiet
        if self._verdict:
            fill, edge, thick = f"{self._verdict}_soft", self._verdict, 2.0
        elif active:
            fill, edge, thick = "accent_soft", "accent_ink", 3.0
        else:
            fill, edge, thick = "card", "field_edge", 1.0
        body = QRectF(paint.body(self, now))
        paint.ground(painter, body, now.color(fill), now.color(edge), width=max(1, now.px(thick)), radius=now.px(12))
        self._paint_number(painter, now, active=active)
        left = now.px(_PAD) + now.px(_MARK) + now.px(_GAP)
        inner = self.width() - self._around()
        y = now.px(_PAD)
        words = paint.wrapped(self.font(), self.text(), inner).height()
        painter.setFont(self.font())
        painter.setPen(now.color("ink"))
        painter.drawText(QRect(left, y, inner, words), paint.TOP, self.text())
        y += words + now.px(8)
        box = self._box_height(inner)
        self._paint_box(painter, now, QRect(left, y, inner, box), active=active)
        if self._verdict_words:
            self._paint_verdict(painter, now, QRect(left, y + box + now.px(6), inner, self._verdict_height(inner)))
        if paint.ringed(self):
            paint.ring(painter, now, self.rect(), now.px(15))
        painter.end()

    def _paint_number(self, painter: QPainter, now: look.Look, *, active: bool) -> None:
        side = now.px(_MARK)
        place = QRectF(now.px(_PAD), now.px(_PAD) - now.px(4), side, side)
        fill = now.color("accent" if active else "faint")
        paint.ground(painter, place, fill, fill, width=0, radius=side / 2)
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("on_accent" if active else "ink"))
        painter.drawText(place, _CENTRE, self.number)

    def _paint_box(self, painter: QPainter, now: look.Look, box: QRect, *, active: bool) -> None:
        if self._held:
            edge = now.color("accent_ink" if active else "field_edge")
            paint.ground(painter, QRectF(box), now.color("field"), edge, width=max(1, now.px(1.5)), radius=now.px(8))
            painter.setFont(now.font("strong"))
            painter.setPen(now.color("ink"))
            letter = now.px(_MARK)
            painter.drawText(QRect(box.left() + now.px(4), box.top(), letter, box.height()), _CENTRE, self._letter)
            inner = box.adjusted(letter + now.px(_GAP), 0, -now.px(_GAP), 0)
            painter.drawText(inner, paint.WRAP, self._held)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(now.color("accent_ink" if active else "field_edge"), max(1, now.px(1.5)), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), now.px(8), now.px(8))
        painter.setFont(self.font())
        painter.setPen(now.color("ink_soft"))
        painter.drawText(box.adjusted(now.px(_GAP), 0, -now.px(_GAP), 0), paint.WRAP, self._empty())

    def _paint_verdict(self, painter: QPainter, now: look.Look, place: QRect) -> None:
        font = now.font("strong")
        line = QFontMetrics(font).lineSpacing()
        drawing = "done" if self._verdict == "good" else "not_yet"
        icons.paint(painter, drawing, QRectF(place.left(), place.top(), line, line), now.color(self._verdict))
        painter.setFont(font)
        painter.setPen(now.color(self._verdict))
        painter.drawText(place.adjusted(line + now.px(6), 0, 0, 0), paint.TOP, self._verdict_words)

    def _how(self) -> str:
        if self._quiet:
            return ""
        return self.tr("Type the letter of an answer to choose it, Delete to take it back.")

    def _empty(self) -> str:
        if self._quiet:
            return self.tr("No answer")
        return self.tr("Choose an answer") if self.isChecked() else self.tr("No answer yet")

    def _box_height(self, inner: int) -> int:
        now = look.current()
        text, room = (self._held, inner - now.px(_MARK + 2 * _GAP)) if self._held else (self._empty(), inner)
        font = now.font("strong") if self._held else self.font()
        return max(now.px(_BOX), paint.wrapped(font, text, room).height() + now.px(14))

    def _verdict_height(self, inner: int) -> int:
        font = look.current().font("strong")
        line = QFontMetrics(font).lineSpacing()
        return max(line, paint.wrapped(font, self._verdict_words, inner - line - look.current().px(6)).height())

    def _around(self) -> int:
        now = look.current()
        return now.px(_MARK) + now.px(_GAP) + 2 * now.px(_PAD)

    def _wear(self) -> None:
        now = look.current()
        if now == self._worn:
            return
        self._worn = now
        self.setFont(now.font("body"))
        self.updateGeometry()
