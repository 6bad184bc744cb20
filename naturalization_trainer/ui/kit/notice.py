"""A message in its place on the page: an icon, words, sometimes a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words

_DRAWINGS = {"plain": ("info", "ink"), "good": ("done", "good"), "wait": ("warning", "wait")}


class Notice(Pane):
    """A message. `tone`: `plain`, `good`, `wait` (something to mind)."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "plain") -> None:
        super().__init__(parent, gap=12, inset=(16, 12), across=True, name=f"notice_{tone}")
        drawing, ink = _DRAWINGS[tone]
        self._picture = Picture(drawing, size=26, ink=ink)
        self._words = Words(text)
        self.add_aside(self._picture, Qt.AlignmentFlag.AlignTop)
        self.add(self._words, stretch=1)

    def text(self) -> str:
        """Return the message."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Change the message."""
        self._words.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change how the message is meant."""
        drawing, ink = _DRAWINGS[tone]
        self._picture.show_drawing(drawing, ink)
        self.setObjectName(f"notice_{tone}")
        self.style().unpolish(self)
        self.style().polish(self)
