"""A scrolling place inside a screen that takes what height there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from naturalization_trainer.ui.theme import look

_LEAST = (240, 160)


class Scroll(QScrollArea):
    """Scrolls one widget up and down; a child that gets the focus is brought into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Ask for little: what is inside scrolls."""
        now = look.current()
        return QSize(now.px(_LEAST[0]), now.px(_LEAST[1]))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less than a few lines, without measuring what is inside."""
        return self.sizeHint()
