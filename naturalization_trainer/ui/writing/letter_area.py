"""The paper a letter is written on: places in it are counted in characters, as the look over counts them."""

import unicodedata

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.letter_check.mend import Edit
from naturalization_trainer.language.letter_check.remark import Place
from naturalization_trainer.ui.kit.writing import Writing

LINES = 12


class LetterArea(Writing):
    """A place to write a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LINES, parent, ruled=True)

    def composed(self) -> str:
        """Return the text with each letter and its mark as one character; the paper shows it so from now on."""
        text = self.text()
        whole = unicodedata.normalize("NFC", text)
        if whole != text:
            self.set_text(whole)
        return whole

    def select(self, place: Place) -> None:
        """Select a stretch of the text and go there."""
        self.area.setFocus()
        self.area.setTextCursor(self._cursor(place))
        self.area.ensureCursorVisible()

    def change(self, edits: tuple[Edit, ...]) -> None:
        """Make edits, in their order, as one step that can be undone."""
        cursor = QTextCursor(self.area.document())
        cursor.beginEditBlock()
        for edit in edits:
            place = self._cursor(edit.place)
            place.insertText(edit.text)
        cursor.endEditBlock()

    def _cursor(self, place: Place) -> QTextCursor:
        text = self.text()
        cursor = QTextCursor(self.area.document())
        cursor.setPosition(_units(text[: place.start]))
        cursor.setPosition(_units(text[: place.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    """Return how many of Qt's units a text has: a sign outside the basic plane has two."""
    return len(text.encode("utf-16-le")) // 2
