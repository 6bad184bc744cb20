"""What became of an answer or a part of it: an icon with words, never colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words

_DRAWINGS = {"good": "done", "wait": "not_yet", "plain": "info"}
_INKS = {"good": "good", "wait": "wait", "plain": "ink_soft"}


class Verdict(Pane):
    """`good`, `wait` (not right, or not yet) or `plain`, in words; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8, across=True)
        self._picture = Picture("done", size=24, ink="good")
        self._words = Words(face="strong")
        self.add_aside(self._picture, Qt.AlignmentFlag.AlignTop)
        self.add(self._words, stretch=1)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, tone: str, words: str) -> None:
        """Show an outcome in words; "" hides it."""
        self._picture.show_drawing(_DRAWINGS[tone or "plain"], _INKS[tone or "plain"])
        self._words.set_ink(_INKS[tone or "plain"])
        self._words.setText(words)
        self.setVisible(bool(words))
