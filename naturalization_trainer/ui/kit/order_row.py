"""A line of an order: its place, its words, buttons that move it up and down."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.words import Words


class OrderRow(Card):
    """Line `place` (from 0) of `count`. moved(int, int): the line at that place is to go so many places on."""

    moved = Signal(int, int)

    def __init__(self, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6, inset=12)
        self._place = place
        self._count = count
        self._read_only = False
        self._number = Words(f"{place + 1}.", face="strong", wrap=False)
        self._words = Words()
        self._up = BigButton(icon="up")
        self._down = BigButton(icon="down")
        self._buttons = Row(self._up, self._down, gap=8)
        line = Pane(gap=12, across=True)
        line.add_aside(self._number, Qt.AlignmentFlag.AlignVCenter)
        line.add(self._words, stretch=1)
        self.add(Beside(line, self._buttons, least=520, share=None, gap=12))
        self._verdict: Verdict | None = None
        self._up.clicked.connect(self._go_up)
        self._down.clicked.connect(self._go_down)
        self._up.installEventFilter(self)
        self._down.installEventFilter(self)

    def text(self) -> str:
        """Return the line's words."""
        return self._words.text()

    def show_text(self, text: str) -> None:
        """Show the line's words."""
        self._words.setText(text)
        self._up.setText(self.tr("Up"))
        self._down.setText(self.tr("Down"))
        place = self.tr("place %1 of %2").replace("%1", str(self._place + 1)).replace("%2", str(self._count))
        self._up.setAccessibleName(self.tr("Up: %1").replace("%1", text))
        self._down.setAccessibleName(self.tr("Down: %1").replace("%1", text))
        self._up.setAccessibleDescription(place)
        self._down.setAccessibleDescription(place)
        self._enable()

    def set_read_only(self, read_only: bool) -> None:
        """Let the line be read but not moved."""
        self._read_only = read_only
        self._buttons.setVisible(not read_only)

    def judge(self, verdict: str, words: str) -> None:
        """Show an outcome: `good`, `wait` or "" for none, always with its words."""
        if self._verdict is None and verdict:
            self._verdict = Verdict()
            self.add(self._verdict)
        if self._verdict is not None:
            self._verdict.say(verdict, words)
        name = f"notice_{verdict}" if verdict else "card"
        if name != self.objectName():
            self.setObjectName(name)
            self.style().unpolish(self)
            self.style().polish(self)

    def first_focus(self) -> QWidget:
        """Return a button that moves the line."""
        return self._down if self._down.isEnabled() else self._up

    def take_focus(self, by: int) -> None:
        """Take the focus where the line that came here can go on the same way."""
        wanted, other = (self._up, self._down) if by < 0 else (self._down, self._up)
        (wanted if wanted.isEnabled() else other).setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the line by Ctrl with the arrows, whichever of its buttons has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            button = {Qt.Key.Key_Up: self._up, Qt.Key.Key_Down: self._down}.get(Qt.Key(event.key()))
            if control and button is not None and button.isEnabled():
                button.click()
                return True
        return super().eventFilter(watched, event)

    def _enable(self) -> None:
        self._up.setEnabled(self._place > 0)
        self._down.setEnabled(self._place < self._count - 1)

    @Slot()
    def _go_up(self) -> None:
        if not self._read_only:
            self.moved.emit(self._place, -1)

    @Slot()
    def _go_down(self) -> None:
        if not self._read_only:
            self.moved.emit(self._place, 1)
