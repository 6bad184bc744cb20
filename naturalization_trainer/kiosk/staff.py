"""The staff's rooms: the PIN, then how the kiosk is and what can be done about it."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.kiosk import pin
from naturalization_trainer.kiosk.words import say
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room


class PinRoom(Room):
    """Ten digits to touch or type. given(str): a PIN was entered. left(): back."""

    given = Signal(str)
    back_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(width=480)
        self._language = language
        self._typed = ""
        self._title = Heading(say("pin_title", language))
        self._count = Words(face="strong")
        self.told = Words(ink="wait")
        self.digits = {digit: BigButton(digit) for digit in "1234567890"}
        for digit, button in self.digits.items():
            button.clicked.connect(partial(self._type, digit))
        self._clear = BigButton(say("clear", language), icon="erase")
        self.enter_button = BigButton(say("enter", language), rank="primary", icon="check")
        self._back = BigButton(say("back", language), rank="quiet", icon="back")
        self._clear.clicked.connect(self.clear)
        self.enter_button.clicked.connect(self._give)
        self._back.clicked.connect(self.back_asked)
        pad = Grid(*self.digits.values(), least=110, most=3, gap=12)
        self.page.add(self._title, self._count, self.told, pad, Row(self.enter_button, self._clear, self._back))

    def title(self) -> str:
        """Return the room's name."""
        return say("pin_title", self._language)

    def first_focus(self) -> QWidget | None:
        """Begin at the first digit."""
        return self.digits["1"]

    def enter(self) -> None:
        """Begin anew."""
        self.told.setText("")
        self.clear()

    def leave(self) -> None:
        """Forget what was typed."""
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Forget what was typed."""
        self._typed = ""
        self._show_count()

    def tell(self, *, wrong: bool, waits: float) -> None:
        """Say that the PIN was wrong, and how long to wait."""
        told = [say("pin_wrong", self._language)] if wrong else []
        if waits:
            told.append(say("pin_wait", self._language, seconds=round(waits + 0.5)))
        self.told.setText(" ".join(told))
        self.announce(self.told.text(), urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits typed."""
        if event.text() in self.digits:
            self._type(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif event.key() == Qt.Key.Key_Backspace:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str, _checked: bool = False) -> None:
        self._typed = (self._typed + digit)[: pin.MOST]
        self._show_count()

    def _show_count(self) -> None:
        self._count.setText(say("pin_typed", self._language, count=len(self._typed)))

    @Slot()
    def _give(self) -> None:
        typed = self._typed
        self.clear()
        self.given.emit(typed)


class Facts(NamedTuple):
    """What the staff is told. bank: its hash, "" where it cannot be opened. trouble: what went wrong last."""

    version: str
    bank: str
    tasks: int
    visits: int
    answers: int
    trouble: str = ""


class StaffRoom(Room):
    """sound_asked(), restart_asked(), leave_asked(), back_asked(): what was pressed."""

    sound_asked = Signal()
    restart_asked = Signal()
    leave_asked = Signal()
    back_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(width=720)
        self._language = language
        self.facts = Words()
        card = Card(gap=12)
        card.add(self.facts)
        self.told = Words(ink="wait")
        self.page.add(Heading(say("staff_title", language)), card, self.told)
        asked = {
            "sound_test": ("speaker", self.sound_asked),
            "restart": ("history", self.restart_asked),
            "leave": ("close", self.leave_asked),
            "to_welcome": ("back", self.back_asked),
        }
        self.buttons: dict[str, BigButton] = {}
        for name, (icon, signal) in asked.items():
            button = self.buttons[name] = BigButton(say(name, language), icon=icon)
            button.clicked.connect(signal)
            self.page.add_aside(button)

    def title(self) -> str:
        """Return the room's name."""
        return say("staff_title", self._language)

    def first_focus(self) -> QWidget | None:
        """Begin at the way back."""
        return self.buttons["to_welcome"]

    def show_facts(self, facts: Facts) -> None:
        """Show how the kiosk is."""
        language = self._language
        lines = [
            say("staff_program", language, version=facts.version),
            say("staff_bank", language, hash=facts.bank or "–", tasks=facts.tasks),
            say("staff_today", language, visits=facts.visits, answers=facts.answers),
        ]
        if facts.trouble:
            lines.append(say("staff_trouble", language, trouble=facts.trouble))
        self.facts.setText("\n".join(lines))
        self.told.setText("")
