"""The welcome: what this is, in four languages, and what makes it easier; one touch or one key begins."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.kiosk.comfort import Comfort, ComfortRow
from naturalization_trainer.kiosk.words import say
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room

_COMFORT_KEYS = {Qt.Key.Key_5: "large", Qt.Key.Key_6: "contrast", Qt.Key.Key_7: "more_time"}


class WelcomeRoom(Room):
    """Keys 1 to 4 choose a language, 5 large text, 6 contrast, 7 more time; F12 is the staff's.

    begun(str): a language was chosen. comfort_changed(Comfort). staff_asked().
    """

    begun = Signal(str)
    comfort_changed = Signal(object)
    staff_asked = Signal()

    def __init__(self, languages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=960, inset=(32, 32))
        self._languages = languages
        self._title = Heading()
        top = Pane(gap=16, across=True)
        top.add_aside(Picture("auseklis", size=64, ink="accent_ink"), Qt.AlignmentFlag.AlignVCenter)
        top.add(self._title, stretch=1)
        self.page.add(top)
        cards = []
        self.buttons: dict[str, BigButton] = {}
        for number, language in enumerate(languages, 1):
            button = self.buttons[language] = BigButton(say("begin", language), rank="primary", icon="forward")
            button.clicked.connect(self._choose)
            button.setAccessibleDescription(str(number))
            card = Card(gap=16)
            card.add(Words(say("welcome_title", language), face="prompt"))
            card.add_aside(button)
            card.add(Words(say("welcome_lead", language), ink="ink_soft"))
            card.add_stretch()
            cards.append(card)
        self._title.setText(say("welcome_title", languages[0]))
        self.page.add(Grid(*cards, least=330, most=2, gap=24))
        self._easier = Words(" / ".join(say("comfort", language).rstrip(":") for language in languages), face="strong")
        self.comfort = ComfortRow()
        self.comfort.set_language(languages[0])
        self.comfort.changed.connect(self.comfort_changed)
        self.staff = BigButton(say("staff", languages[0]), rank="quiet", icon="person")
        self.staff.clicked.connect(self.staff_asked)
        self.comfort.add(self.staff)
        self.foot.add(self._easier, self.comfort)
        self.foot.show()

    def title(self) -> str:
        """Return the room's name."""
        return say("welcome_title", self._languages[0])

    def first_focus(self) -> QWidget | None:
        """Begin at the first language."""
        return self.buttons[self._languages[0]]

    def enter(self) -> None:
        """Let whoever cannot see hear how to begin."""
        self.announce(" ".join(f"{n}: {say('begin', language)}." for n, language in enumerate(self._languages, 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by one key."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self._languages):
            self.begun.emit(self._languages[number])
        elif (name := _COMFORT_KEYS.get(Qt.Key(event.key()))) is not None:
            self.comfort.buttons[name].click()
        elif event.key() == Qt.Key.Key_F12:
            self.staff_asked.emit()
        else:
            super().keyPressEvent(event)

    def show_comfort(self, comfort: Comfort) -> None:
        """Show what is asked for."""
        self.comfort.show_comfort(comfort)

    @Slot()
    def _choose(self) -> None:
        pressed = self.sender()
        for language, button in self.buttons.items():
            if button is pressed:
                self.begun.emit(language)
