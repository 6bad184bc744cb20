"""A sentence with a gap and two words of which one belongs there; a press is the answer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.letters import Exercise
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.words import Words

_GAP = "____"


class ChoiceForm(Card):
    """`swapped` shows the right word second; `listen` plays it.

    answered(str): the word chosen; the keys 1 and 2 choose as well.
    """

    answered = Signal(str)

    def __init__(
        self,
        asked: Exercise,
        listen: ListenRow | None = None,
        *,
        swapped: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=18)
        self.asked = asked
        self._listen = listen
        self._task = Words(face="note", ink="accent_ink")
        self._sentence = Words(_gapped(asked), face="prompt")
        options = asked.options[::-1] if swapped else asked.options
        self.buttons = [BigButton(option) for option in options]
        for button in self.buttons:
            button.clicked.connect(self._choose)
        self._chosen = ""
        self.add(self._task, self._sentence)
        if listen is not None:
            self.add(listen)
        self.add(Row(*self.buttons, gap=20))
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the first word."""
        return self.buttons[0]

    def set_read_only(self) -> None:
        """Show what was right, and let nothing be chosen any more."""
        if self._listen is not None:
            self._listen.hide()
        for button in self.buttons:
            if button.text() == self.asked.key:
                button.set_drawing("check")
            button.setEnabled(False)

    def retranslate(self) -> None:
        """Say the words anew."""
        said = self.tr("Which word belongs here?") if self.asked.drill == "pairs" else self.tr("Which ending is right?")
        self._task.setText(said)
        if self._listen is not None:
            self._listen.set_name(self.tr("the word, in a computer's voice"))
        for button in self.buttons:
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(f"{said} {self._sentence.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let 1 and 2 choose."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self.buttons) and self.buttons[place].isEnabled():
            self.buttons[place].click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton) and not self._chosen:
            self._chosen = button.text()
            self.answered.emit(button.text())


def _gapped(asked: Exercise) -> str:
    """Return the sentence with its gap: of an ending only the letter that is asked is left out."""
    if asked.drill == "pairs":
        return asked.with_option(_GAP)
    one, other = asked.options
    pairs = zip(one, other, strict=True)
    return asked.with_option("".join(mine if mine == theirs else "_" for mine, theirs in pairs))
