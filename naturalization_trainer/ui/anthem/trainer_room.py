"""A room of the anthem's trainer: its title, and the way back to where one chooses what to do."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.room import Room

WIDTH = 860

_PASSES = 3
"""A page whose words wrap is laid out in as many passes at most."""


class TrainerRoom(Room):
    """`top` is the row with the title. back_asked(): back to the trainer's first room.

    left(): another room takes the window.
    """

    back_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._heading = Heading()
        self._back = BigButton(rank="quiet", icon="back")
        self._back.clicked.connect(self.back_asked)
        self._wanted: QWidget | None = None
        self._passes = 0
        self._laid_out = QTimer(self, interval=0, singleShot=True)
        self._laid_out.timeout.connect(self._see_again)
        self.top = Pane(gap=12, across=True)
        self.top.add(self._heading, stretch=1)
        self.top.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)

    def leave(self) -> None:
        """Tell it."""
        self._laid_out.stop()
        self.left.emit()

    def see(self, widget: QWidget | None) -> None:
        """Scroll until a widget is seen, as soon as the page is laid out."""
        self._wanted, self._passes = widget, _PASSES
        self._laid_out.start()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._back.setText(QCoreApplication.translate("TrainerRoom", "The anthem"))

    @Slot()
    def _see_again(self) -> None:
        if self._wanted is None:
            return
        self.show_widget(self._wanted)
        self._passes -= 1
        if self._passes:
            self._laid_out.start()
        else:
            self._wanted = None
