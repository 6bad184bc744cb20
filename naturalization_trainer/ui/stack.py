"""The rooms one behind the other, of which one is shown."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Stack(QStackedWidget):
    """Takes the room there is, whatever its rooms wish: each scrolls, and those not shown need not be measured."""

    def sizeHint(self) -> QSize:
        """Wish for nothing."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Need nothing."""
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        """Say no, though each room would say yes."""
        return False
