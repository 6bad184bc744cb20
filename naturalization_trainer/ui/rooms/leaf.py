"""A room of the library: its title, and the way back to the reading room."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.room import PAGE, Room


class _Back(BigButton):
    """The way back; it leaves the arrows to the page, which they scroll."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows pass."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LeafRoom(Room):
    """`top` is the row with the title. library_asked(): back to the reading room."""

    library_asked = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        width: int = PAGE,
        inset: tuple[int, int] = (32, 32),
        fills: bool = False,
    ) -> None:
        super().__init__(parent, width=width, inset=inset, fills=fills)
        self._heading = Heading()
        self._back = _Back(rank="quiet", icon="back")
        self._back.clicked.connect(self.library_asked)
        self.top = Pane(gap=12, across=True)
        self.top.add(self._heading, stretch=1)
        self.top.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)

    def first_focus(self) -> QWidget | None:
        """Begin at the way back, where there is nothing else to do."""
        return self._back

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._back.setText(QCoreApplication.translate("LeafRoom", "Reading room"))
