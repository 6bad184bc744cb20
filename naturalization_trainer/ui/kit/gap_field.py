"""A gap in a running text: empty, or filled with an option; one gap is being answered now."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.kit.group_keys import arrow_moves
from naturalization_trainer.ui.theme import icons, look

_PAD = 12
_HEIGHT = 44
_EMPTY = 130
_ICON = 22
_NUMBER_GAP = 6


class GapField(QRadioButton):
    """A numbered gap. Checked: it is being answered now. resized(): it needs another place than before."""

    resized = Signal()

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._held = ""
        self._verdict = ""
        self._verdict_words = ""
        self._quiet = False
        self._worn: look.Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._wear()
        self.retranslate()

    def show_held(self, letter: str, text: str) -> None:
        """Show the option the gap holds; "" for none."""
        del letter
        if text != self._held:
            self._held = text
            self.retranslate()
            self.resized.emit()
            self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Show no gap as the one being answered."""
        self._quiet = read_only
        self.retranslate()
        self.update()

    def judge(self, verdict: str, words: str) -> None:
        """Show an outcome by an icon; its words are heard here and read beside the text."""
        self._verdict, self._verdict_words = verdict, words
        self.retranslate()
        self.resized.emit()
        self.update()

    def retranslate(self) -> None:
        """Say the gap's state for whoever cannot see it."""
        self.setText(self.tr("Gap %1").replace("%1", self.number))
        held = self._held or self.tr("nothing chosen yet")
        self.setAccessibleName(f"{self.text()}: {held}")
        self.setAccessibleDescription(self._verdict_words or self._how())

    def width_in(self, room: int) -> int:
        """Return the width the gap takes on a line that is `room` pixels wide."""
        now = look.current()
        words = paint.line_width(self.font(), self._shown()) + self._around()
        return min(room, words if self._held else max(words, now.px(_EMPTY)))

    def height_in(self, width: int) -> int:
        """Return the height the gap needs in a width."""
        now = look.current()
        words = paint.wrapped(self.font(), self._shown(), width - self._around()).height()
        return max(now.px(_HEIGHT), words + now.px(14))

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        width = self.width_in(paint.ENDLESS)
        return QSize(width, self.height_in(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        return QSize(paint.widest_word(self.font(), self._held) + 2 + self._around(), look.current().px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows move to the neighbours."""
        if not arrow_moves(self, event):
            super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        """Let the whole gap be pressed."""
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the gap."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked() and not self._quiet
        if self._verdict:
            fill, edge = f"{self._verdict}_soft", self._verdict
        elif active:
            fill, edge = "accent_soft", "accent_ink"
        else:
            fill, edge = "field", "field_edge"
        body = QRectF(paint.body(self, now))
        width = max(1, now.px(2.5 if active else 1.5))
        radius = now.px(8)
        paint.ground(painter, body, now.color(fill), now.color(edge), width=0, radius=radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = Qt.PenStyle.SolidLine if self._held or active else Qt.PenStyle.DashLine
        painter.setPen(QPen(now.color(edge), width, dashed))
        painter.drawRoundedRect(body.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius)
        left = now.px(_PAD)
        if self._verdict:
            side = now.px(_ICON)
            place = QRectF(left, (self.height() - side) / 2, side, side)
            icons.paint(painter, "done" if self._verdict == "good" else "not_yet", place, now.color(self._verdict))
            left += side + now.px(6)
        if self._held:
            note = now.font("note")
            painter.setFont(note)
            painter.setPen(now.color("ink_soft"))
            width = paint.line_width(note, self.number)
            painter.drawText(QRectF(left, 0, width, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.number)
            left += width + now.px(_NUMBER_GAP)
        painter.setFont(self.font())
        painter.setPen(now.color("ink" if self._held else "ink_soft"))
        flags = paint.WRAP if self._held else int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(self.rect().adjusted(left, 0, -now.px(_PAD), 0), flags, self._shown())
        if paint.ringed(self):
            paint.ring(painter, now, self.rect(), now.px(11))
        painter.end()

    def _how(self) -> str:
        if self._quiet:
            return ""
        return self.tr("Type the letter of an answer to choose it, Delete to take it back.")

    def _shown(self) -> str:
        return self._held or self.number

    def _around(self) -> int:
        now = look.current()
        number = paint.line_width(now.font("note"), self.number) + now.px(_NUMBER_GAP) if self._held else 0
        return 2 * now.px(_PAD) + (now.px(_ICON + 6) if self._verdict else 0) + number

    def _wear(self) -> None:
        now = look.current()
        if now == self._worn:
            return
        self._worn = now
        self.setFont(now.font("strong"))
        self.resized.emit()
