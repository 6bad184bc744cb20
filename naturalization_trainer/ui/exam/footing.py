"""What stands at the foot of a room, under the middle of its page."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.theme import look


class Footing(QWidget):
    """A column of widgets as wide as the page over it (`width` pixels at 100 %, its insets left out)."""

    def __init__(self, *widgets: QWidget, width: int, inset: int = 32) -> None:
        super().__init__()
        self._width = width - 2 * inset
        self._column = Pane(gap=12)
        self._column.add(*widgets)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self._respace()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    def _respace(self) -> None:
        self._column.setMaximumWidth(look.current().px(self._width))
