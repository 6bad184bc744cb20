"""A text to be written as it is heard, or one to put the marks back into."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.letters import Exercise, unmarked
from naturalization_trainer.ui.exam.playback import ListenRow
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.text_area import TextArea
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.letters.tap_area import TapArea


class TextForm(Card):
    """`listen` plays the recording of a dictation. answered(str): the text, once it is to be checked."""

    answered = Signal(str)

    def __init__(self, asked: Exercise, listen: ListenRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self.asked = asked
        self._listen = listen
        self._task = Words(face="strong")
        self._how = Words(face="note", ink="ink_soft")
        self.area = TapArea() if asked.drill == "marks" else TextArea(3, ruled=True)
        self._guard = CyrillicGuard(self.area)
        self.check = BigButton(rank="primary", icon="check")
        self._change = BigButton(rank="quiet", icon="writing")
        self._task.setBuddy(self.area)
        self.add(self._task)
        if listen is not None:
            self.add(listen)
        self.add(self._how, self.area, self._guard)
        if isinstance(self.area, TapArea):
            self.area.setPlainText(unmarked(asked.right))
        self.add(Row(self.check, self._change))
        self._change.setVisible(asked.drill == "marks")
        self._change.clicked.connect(self._change_mark)
        self.check.clicked.connect(self._answer)
        self._guard.noticed.connect(self._noticed)
        self.retranslate()

    def text(self) -> str:
        """Return what is written."""
        return self.area.toPlainText()

    def first_focus(self) -> QWidget:
        """Return the button that plays, else the text."""
        return self._listen if self._listen is not None else self.area

    def set_read_only(self) -> None:
        """Let the text be read but not changed."""
        self.area.setReadOnly(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.check.hide()
        self._change.hide()

    def retranslate(self) -> None:
        """Say the words anew."""
        if self.asked.drill == "marks":
            task = self.tr("Put the marks back: every letter that needs one.")
            how = self.tr("Tap a letter to change its mark, or press F2 after it. You can also type.")
        else:
            task = self.tr("Listen and write the sentence.")
            how = self.tr("As often as you like. Commas and full stops do not count here, every letter does.")
        self._task.setText(task)
        self._how.setText(how)
        self.check.setText(self.tr("Check"))
        self._change.setText(self.tr("Change the mark before the cursor (F2)"))
        self.area.setAccessibleName(task)
        self.area.setAccessibleDescription(how)
        if self._listen is not None:
            self._listen.set_name(self.tr("the sentence"))

    @Slot()
    def _answer(self) -> None:
        if not self.area.isReadOnly():
            self.answered.emit(self.text())

    @Slot()
    def _change_mark(self) -> None:
        if isinstance(self.area, TapArea):
            self.area.change_mark()
            self.area.setFocus()

    @Slot(str)
    def _noticed(self, sentence: str) -> None:
        announce(self.area, sentence, urgent=True)
