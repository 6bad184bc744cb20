"""A room of the anthem's trainer: its title, and the way back to where one chooses what to do."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.room import Room

WIDTH = 860


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
        self._scrolling = False
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._see_again)
        bar.valueChanged.connect(self._scrolled)
        self.top = Pane(gap=12, across=True)
        self.top.add(self._heading, stretch=1)
        self.top.add_aside(self._back, Qt.AlignmentFlag.AlignVCenter)

    def leave(self) -> None:
        """Tell it."""
        self.left.emit()

    def to_top(self) -> None:
        """Scroll to the beginning, or to what is to be seen."""
        self._scrolling = True
        super().to_top()
        self._scrolling = False
        self._see_again()

    def see(self, widget: QWidget | None) -> None:
        """Scroll until a widget is seen, now and when the page is laid out anew, until the person scrolls."""
        self._wanted = widget
        self._see_again()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.title())
        self._back.setText(QCoreApplication.translate("TrainerRoom", "The anthem"))

    @Slot()
    def _see_again(self) -> None:
        if self._wanted is not None:
            self._scrolling = True
            self.show_widget(self._wanted)
            self._scrolling = False

    @Slot()
    def _scrolled(self) -> None:
        if not self._scrolling:
            self._wanted = None
