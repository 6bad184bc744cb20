"""A card that says what lies behind a door, with the door itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Heading, Words


class DoorCard(Card):
    """An icon, a name, what one finds there, and the button `door`. asked(): it was pressed."""

    asked = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16)
        self._name = Heading(face="section")
        self._about = Words()
        self.door = BigButton(icon="forward")
        words = Pane(gap=6)
        words.add(self._name, self._about)
        top = Pane(gap=16, across=True)
        top.add_aside(Picture(icon, size=52, ink="accent_ink", ground="accent_soft"), Qt.AlignmentFlag.AlignTop)
        top.add(words, stretch=1)
        self.add(top)
        self.add_stretch()
        self.add_aside(self.door)
        self.door.clicked.connect(self.asked)

    def name(self) -> str:
        """Return the name."""
        return self._name.text()

    def say(self, name: str, about: str, door: str) -> None:
        """Say the name, what one finds there, and what the button does."""
        self._name.setText(name)
        self._about.setText(about)
        self.door.setText(door)
