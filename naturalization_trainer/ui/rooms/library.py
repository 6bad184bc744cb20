"""The reading room: what there is to read, each behind its own door."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN


class LibraryRoom(Room):
    """constitution_asked(), anthem_asked(), glossary_asked(), rules_asked(), day_asked(): the door that was opened."""

    constitution_asked = Signal()
    anthem_asked = Signal()
    glossary_asked = Signal()
    rules_asked = Signal()
    day_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._constitution = DoorCard("constitution")
        self._anthem = DoorCard("anthem")
        self._glossary = DoorCard("language")
        self._rules = DoorCard("exam")
        self._day = DoorCard("clock")
        self._constitution.asked.connect(self.constitution_asked)
        self._anthem.asked.connect(self.anthem_asked)
        self._glossary.asked.connect(self.glossary_asked)
        self._rules.asked.connect(self.rules_asked)
        self._day.asked.connect(self.day_asked)
        doors = (self._constitution, self._day, self._glossary, self._rules, self._anthem)
        self.page.add(self._title, self._lead, Grid(*doors, least=420, most=2, gap=24))

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
        self._anthem.say(
            self.tr("The anthem"),
            self.tr("Both stanzas in large letters, and what to mind when writing them down."),
            self.tr("Read the anthem"),
        )
        self._glossary.say(
            self.tr("Words of the examination"),
            self.tr("Words of law, state, history and everyday life in Latvian, Russian and English."),
            self.tr("Look up words"),
        )
        self._rules.say(
            self.tr("The rules of the examination"),
            self.tr("Parts, time, points, tries and reliefs, each with its paragraph. Our own guesses are marked."),
            self.tr("Read the rules"),
        )
        self._day.say(
            self.tr("The day of the examination"),
            self.tr("What happens when, what to bring and what is not allowed: a calm walk through the day."),
            self.tr("Walk through the day"),
        )
