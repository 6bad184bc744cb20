"""A place to write a text, with the word on Russian letters under it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.text_area import TextArea


class Writing(Pane):
    """A text area of so many lines at least. typed(): the person has changed the text."""

    typed = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None, *, ruled: bool = False) -> None:
        super().__init__(parent, gap=8)
        self.area = TextArea(lines, ruled=ruled)
        self._showing = False
        self._guard = CyrillicGuard(self.area)
        self._guard.noticed.connect(self._noticed)
        self.add(self.area, self._guard)
        self.area.textChanged.connect(self._changed)

    def text(self) -> str:
        """Return what is written."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self._showing = True
        self.area.setPlainText(text)
        self._showing = False

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self.area.setReadOnly(read_only)

    @Slot()
    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    @Slot(str)
    def _noticed(self, sentence: str) -> None:
        announce(self.area, sentence, urgent=True)
