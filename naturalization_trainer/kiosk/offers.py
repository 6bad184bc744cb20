"""What a visitor can try, and which part of the examination: a door each."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.kiosk.comfort import Comfort, ComfortRow
from naturalization_trainer.kiosk.words import say
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room

_ICONS = {"check": "check", "ten": "star", "section": "reading", "trial": "exam"}
PARTS = {"language_written": "writing", "language_oral": "speaking", "knowledge": "constitution"}
"""The parts of the examination, each with its icon."""


class OffersRoom(Room):
    """asked(str): an offer was chosen (`check`, `ten`, `section`, `trial`). comfort_changed(Comfort)."""

    asked = Signal(str)
    comfort_changed = Signal(object)

    def __init__(self, offers: tuple[str, ...], language: str) -> None:
        super().__init__()
        self._language = language
        self._title = Heading()
        self._easier = Words(face="strong")
        self.comfort = ComfortRow()
        self.comfort.changed.connect(self.comfort_changed)
        self.doors = {offer: DoorCard(_ICONS[offer]) for offer in offers}
        for offer, door in self.doors.items():
            door.asked.connect(partial(self.asked.emit, offer))
        self.page.add(self._title, Grid(*self.doors.values(), least=420, most=2, gap=24), self._easier, self.comfort)

    def title(self) -> str:
        """Return the room's name."""
        return say("offers_title", self._language)

    def first_focus(self) -> QWidget | None:
        """Begin at the first door."""
        return next(iter(self.doors.values())).door

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._language = language
        self.retranslate()

    def show_comfort(self, comfort: Comfort) -> None:
        """Show what is asked for."""
        self.comfort.show_comfort(comfort)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        self._easier.setText(say("comfort", self._language))
        self.comfort.set_language(self._language)
        for offer, door in self.doors.items():
            door.say(say(offer, self._language), say(f"{offer}_about", self._language), say("open", self._language))
            door.door.setAccessibleName(say(offer, self._language))


class PartsRoom(Room):
    """asked(str): a part was chosen. back_asked()."""

    asked = Signal(str)
    back_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._title = Heading()
        self.parts = {part: BigButton(rank="primary", icon=icon) for part, icon in PARTS.items()}
        self._back = BigButton(rank="quiet", icon="back")
        self.page.add(self._title)
        for part, button in self.parts.items():
            button.clicked.connect(partial(self._ask, part))
            self.page.add_aside(button)
        self._back.clicked.connect(self.back_asked)
        self.page.add_aside(self._back)

    def title(self) -> str:
        """Return the room's name."""
        return say("section_title", self._language)

    def first_focus(self) -> QWidget | None:
        """Begin at the first part."""
        return self.parts["language_written"]

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        for part, button in self.parts.items():
            button.setText(say(f"part_{part}", self._language))
        self._back.setText(say("back", self._language))

    def _ask(self, part: str, _checked: bool = False) -> None:
        self.asked.emit(part)
