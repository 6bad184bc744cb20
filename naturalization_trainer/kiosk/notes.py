"""The rooms that only tell something: the warning before a wipe, the wipe, out of service."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.kiosk.words import say
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room

_SPOKEN = (30, 20, 10, 5)
"""At how many seconds left the countdown is also said."""


class WarningRoom(Room):
    """Somebody seems to have gone; any touch or key goes on."""

    def __init__(self) -> None:
        super().__init__(width=720, inset=(40, 96))
        self._title = Heading()
        self.left = Words(face="prompt")
        self.stay = BigButton(rank="primary", icon="forward")
        self.page.add(self._title, self.left)
        self.page.add_aside(self.stay)
        self._language = "lv"
        self._seconds = -1

    def title(self) -> str:
        """Return the room's name."""
        return say("idle_title", self._language)

    def first_focus(self) -> QWidget | None:
        """Begin at going on."""
        return self.stay

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._language = language
        self._title.setText(self.title())
        self.stay.setText(say("idle_stay", language))

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left, and say it now and then."""
        if seconds == self._seconds:
            return
        first = seconds > self._seconds
        self._seconds = seconds
        self.left.setText(say("idle_left", self._language, seconds=seconds))
        if first or seconds in _SPOKEN:
            self.announce(f"{self.title()} {self.left.text()}", urgent=True)


class WipingRoom(Room):
    """What the visit left is being deleted."""

    def __init__(self) -> None:
        super().__init__(width=720, inset=(40, 96))
        self._words = Heading()
        self.page.add(self._words)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._words.setText(say("wiping", language))


class OutRoom(Room):
    """Out of service, in every language. staff_asked(): the way for the staff."""

    staff_asked = Signal()

    def __init__(self, languages: tuple[str, ...], *, staffed: bool = True) -> None:
        super().__init__(width=720, inset=(40, 96))
        self._languages = languages
        for language in languages:
            self.page.add(Heading(say("out_title", language), face="section"), Words(say("out_lead", language)))
        self.staff = BigButton(say("staff", languages[0]), rank="quiet", icon="person")
        self.staff.setVisible(staffed)
        self.staff.clicked.connect(self.staff_asked)
        self.page.add_aside(self.staff)

    def title(self) -> str:
        """Return the room's name."""
        return say("out_title", self._languages[0])

    def first_focus(self) -> QWidget | None:
        """Begin at the staff's way."""
        return self.staff

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let staff in by F12."""
        if event.key() == Qt.Key.Key_F12:
            self.staff_asked.emit()
        else:
            super().keyPressEvent(event)
