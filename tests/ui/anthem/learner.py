"""One who learns the anthem by hand: reads what is asked on the screen, writes, presses on."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from naturalization_trainer.app import App
from naturalization_trainer.learning.anthem import Exercise
from naturalization_trainer.ui.anthem.line_form import LineForm
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.text_field import TextField
from tests.ui.hands import Hand

Kind = TypeVar("Kind", bound=QWidget)


def right(asked: Exercise) -> list[str]:
    """Return what belongs into each field."""
    words = asked.line.text.split()
    return [asked.line.text] if asked.from_memory else [words[place].strip(",!") for place in asked.hidden]


class Learner:
    """Knows every line, or makes of it what `spelling` says."""

    def __init__(self, app: App, hand: Hand) -> None:
        self._app = app
        self.hand = hand
        self.answers = 0

    def room(self, kind: type[Kind]) -> Kind:
        """Return the room one stands in."""
        QApplication.processEvents()
        room = self._app.window.room()
        assert isinstance(room, kind), f"in {type(room).__name__}"
        return room

    def seen(self, kind: type[Kind]) -> list[Kind]:
        """Return the widgets of a kind one can see."""
        QApplication.processEvents()
        return [widget for widget in self._app.window.findChildren(kind) if widget.isVisible()]

    def offered(self, words: str) -> BigButton | None:
        """Return the button that says so, where there is one."""
        return next((button for button in self.seen(BigButton) if button.text() == words), None)

    def press(self, words: str) -> None:
        """Press the button that says so."""
        button = self.offered(words)
        assert button is not None, f"no button {words!r} among {[each.text() for each in self.seen(BigButton)]}"
        self.hand.press(button)

    def asked(self) -> Exercise | None:
        """Return what is asked on the screen."""
        forms = self.seen(LineForm)
        return forms[0].asked if forms else None

    def answer(self, spelling: Callable[[str], str] = str) -> Exercise:
        """Answer what is asked and check it."""
        asked = self.asked()
        assert asked is not None
        fields = [field for field in self.seen(LineForm)[0].findChildren(TextField) if field.isVisible()]
        for field, word in zip(fields, right(asked), strict=True):
            self.hand.write(field, spelling(word))
        self.press("Check")
        self.answers += 1
        return asked

    def practise(self) -> None:
        """Answer everything that is asked, to the end."""
        while self.asked() is not None:
            self.answer()
            self.press("Next")
