"""One of several options, of which one is chosen: a wide row with a large mark, its words wrapping."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from naturalization_trainer.ui.kit import choice_face
from naturalization_trainer.ui.kit.choice_face import Face
from naturalization_trainer.ui.kit.group_keys import arrow_moves


class ChoiceRow(QRadioButton):
    """One of several options, of which one is chosen. `letter` stands in its mark."""

    def __init__(self, text: str, parent: QWidget | None = None, *, letter: str = "") -> None:
        super().__init__(text, parent)
        self._heights: dict[tuple[int, str], int] = {}
        self._face = Face(letter=letter, square=False)
        self._read_only = False
        choice_face.dress(self)

    def judge(self, verdict: str, words: str) -> None:
        """Show an outcome: `good`, `wait` or "" for none, always with its words."""
        self._face = self._face._replace(verdict=verdict, verdict_words=words)
        self.setAccessibleDescription(words)
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read, and reached by the keyboard, but not changed."""
        self._read_only = read_only
        self.setCursor(Qt.CursorShape.ArrowCursor if read_only else Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """Change nothing while the row is only to be read."""
        if not self._read_only:
            super().nextCheckState()

    def sizeHint(self) -> QSize:
        """Return the size at a comfortable width."""
        width = max(320, choice_face.least_width(self))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        width = choice_face.least_width(self)
        return QSize(width, choice_face.least_height())

    def hasHeightForWidth(self) -> bool:
        """Say yes: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need in a width; measured once."""
        asked = (width, self.text())
        if asked not in self._heights:
            self._heights[asked] = choice_face.height(self, self._face, width)
        return self._heights[asked]

    def hitButton(self, position: QPoint) -> bool:
        """Let the whole row be pressed."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose, as Space does, and arrows choose the neighbours."""
        if not choice_face.enter_chooses(self, event) and not arrow_moves(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._heights.clear()
        if event.type() == QEvent.Type.StyleChange:
            choice_face.wear(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        choice_face.draw(self, self._face)
