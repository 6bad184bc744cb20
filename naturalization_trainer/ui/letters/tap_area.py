"""A text whose letters change their mark where they are tapped; one can type in it as well."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.letters import cycled
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.theme import look

_LARGER = 1.3
"""Letters are to be tapped: they are larger than a prompt's."""


class TapArea(TextArea):
    """A text area in large letters. A tap on a letter, or F2 for the letter before the cursor, changes its mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)

    def change_mark(self) -> None:
        """Change the mark of the letter before the cursor; at the beginning of the one after it."""
        at = self.textCursor().position()
        self._cycle(max(0, at - 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Change the mark of the letter tapped, where nothing was selected."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.isReadOnly() or self.textCursor().hasSelection():
            return
        place = self.cursorForPosition(event.position().toPoint()).position()
        for at in (place, place - 1):
            if at >= 0 and self._holds(at, event.position().x(), event.position().y()):
                self._cycle(at)
                return

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick taps for two taps: they are meant for two letters, or for one letter twice."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let F2 change the mark."""
        if event.key() == Qt.Key.Key_F2 and not self.isReadOnly():
            self.change_mark()
            return
        super().keyPressEvent(event)

    def _holds(self, at: int, x: float, y: float) -> bool:
        """Tell whether a point lies in the letter at a place."""
        cursor = QTextCursor(self.document())
        if at >= self.document().characterCount() - 1:
            return False
        cursor.setPosition(at)
        left = self.cursorRect(cursor)
        cursor.setPosition(at + 1)
        right = self.cursorRect(cursor)
        same_line = left.top() == right.top()
        return left.top() <= y <= left.bottom() and left.left() <= x and (not same_line or x <= right.left())

    def _cycle(self, at: int) -> None:
        letter = self.toPlainText()[at : at + 1]
        other = cycled(letter) if letter else ""
        if not other or other == letter:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(other)
        self.setTextCursor(cursor)

    def _wear(self) -> None:
        font = QFont(look.current().font("prompt"))
        font.setPixelSize(round(font.pixelSize() * _LARGER))
        if font != self.font():
            self.setFont(font)
        self.updateGeometry()
