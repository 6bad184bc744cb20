"""The reading room: what there is to read, each behind its own door."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN


class LibraryRoom(Room):
    """constitution_asked(): what was pressed."""

    constitution_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._constitution = DoorCard("constitution")
        self._constitution.asked.connect(self.constitution_asked)
        self.page.add(self._title, self._lead)
        self.page.add(Grid(self._constitution, least=420, most=2, gap=24))

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Reading room")

    def first_focus(self) -> QWidget | None:
        """Begin at the first door."""
        return self._constitution.door

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        self._lead.setText(self.tr("Read in peace what the examination asks about, and how it goes."))
        self._constitution.say(
            self.tr("The Constitution"),
            self.tr("The whole text by chapter and article. Search it without minding marks or capitals."),
            self.tr("Read the Constitution"),
        )
