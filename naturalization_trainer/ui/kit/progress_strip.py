"""The strip of an examination's items: which are answered, which are flagged, where one is."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from naturalization_trainer.ui.kit import choice_face, paint
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.theme import icons, look

_SIDE = 44
_TALL = 56
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Cell(NamedTuple):
    """One item on the strip: its number as shown, whether it is answered, whether it is flagged."""

    number: str
    answered: bool = False
    flagged: bool = False


class _CellButton(QRadioButton):
    """A cell. Answered: a bar under the number; flagged: a flag; current: a thick edge; and all of it in words."""

    def __init__(self, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(cell.number, parent)
        self.cell = cell
        self.current = False
        self.whose = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.say()

    def sizeHint(self) -> QSize:
        """Return the cell's size."""
        now = look.current()
        return QSize(now.px(_SIDE), now.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a number is never cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Let the whole cell be pressed."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose, as Space does; arrows only move, and are the strip's."""
        if event.key() in (*_BACK, *_ON):
            event.ignore()
        elif not choice_face.enter_chooses(self, event):
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Change nothing: which cell is current is said by `ProgressStrip.set_current`."""

    def mark(self, *, here: bool) -> None:
        """Be the current cell, or not; a group of choices may for once have none chosen."""
        self.setAutoExclusive(False)
        self.setChecked(here)
        self.setAutoExclusive(True)

    def say(self) -> None:
        """Put the cell's state into words for whoever cannot see it."""
        said = [self.whose] if self.whose else []
        said.append(self.tr("Question %1").replace("%1", self.cell.number))
        said.append(self.tr("answered") if self.cell.answered else self.tr("not answered yet"))
        if self.cell.flagged:
            said.append(self.tr("flagged"))
        if self.current:
            said.append(self.tr("you are here"))
        self.setAccessibleName(", ".join(said))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cell."""
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(paint.body(self, now))
        edge, width = ("accent_ink", now.px(3)) if self.current else ("field_edge", max(1, now.px(1)))
        fill = "faint" if self.cell.answered or self.underMouse() else "card"
        paint.ground(painter, body, now.color(fill), now.color(edge), width=width, radius=now.px(8))
        painter.setFont(now.font("strong"))
        painter.setPen(now.color("ink"))
        painter.drawText(body.adjusted(0, now.px(2), 0, -now.px(2)), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.cell.answered:
            bar = QRectF(body.left() + body.width() * 0.28, body.bottom() - now.px(12), body.width() * 0.44, now.px(4))
            painter.fillRect(bar, now.color("ink"))
        if self.cell.flagged:
            side = now.px(15)
            place = QRect(round(body.right()) - side - now.px(2), round(body.top()) + now.px(2), side, side)
            icons.paint(painter, "flag", QRectF(place), now.color("accent_ink"), 2.6)
        if paint.ringed(self):
            paint.ring(painter, now, self.rect(), now.px(11))
        painter.end()


class ProgressStrip(QWidget):
    """The cells in a wrapping line. Tab reaches the current one, arrows move among them.

    chosen(int): the place (from 0) of the cell the person wants to go to.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Row(gap=4)
        self._buttons: list[_CellButton] = []
        self._current = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def set_cells(self, cells: tuple[Cell, ...]) -> None:
        """Show these cells; existing ones are kept and only what changed is painted."""
        for button, cell in zip(self._buttons, cells, strict=False):
            if button.cell != cell:
                button.cell = cell
                button.setText(cell.number)
                button.say()
                button.update()
        more = cells[len(self._buttons) :]
        if more:
            # Shown one by one, each would lay the whole room out again.
            self._row.hide()
            for cell in more:
                button = _CellButton(cell)
                button.clicked.connect(self._pressed)
                self._buttons.append(button)
                self._row.add(button)
            self._row.show()
        for button in self._buttons[len(cells) :]:
            button.hide()
            button.deleteLater()
        del self._buttons[len(cells) :]
        self.set_current(min(self._current, max(0, len(cells) - 1)))

    def set_group(self, name: str) -> None:
        """Say whose cells these are, where there are several strips."""
        for button in self._buttons:
            button.whose = name
            button.say()

    def set_current(self, place: int) -> None:
        """Say which cell one is at; -1: at none of them, Tab then reaches the first."""
        self._current = place
        for number, button in enumerate(self._buttons):
            here = number == place
            reached = number == max(0, place)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
            if button.current != here:
                button.current = here
                button.mark(here=here)
                button.say()
                button.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the cells by the arrow keys."""
        step = -1 if event.key() in _BACK else 1 if event.key() in _ON else 0
        places = [number for number, button in enumerate(self._buttons) if button.hasFocus()]
        if not step or not places:
            super().keyPressEvent(event)
            return
        to = min(len(self._buttons) - 1, max(0, places[0] + step))
        self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, _CellButton):
            self.chosen.emit(self._buttons.index(button))
