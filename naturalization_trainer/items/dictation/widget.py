"""A dictation on screen: the recording is the screen's, here is the paper."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.dictation.scoring import read
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.lettered import Lettered
from naturalization_trainer.ui.kit.letters_compared import text_runs
from naturalization_trainer.ui.kit.marks import Run
from naturalization_trainer.ui.kit.slip_words import slip_words
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.writing import Writing

_OF_THE_WHOLE = ("cyrillic", "not_given")
"""What is said under the item, in a sentence."""


class DictationWidget(ItemWidget):
    """A text area. Response: the text typed, or None."""

    types = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("Dictation", form_item.item)
        self._writing = Writing(4, ruled=True)
        self._writing.area.setAccessibleName(self.prompt.text())
        self.prompt.setBuddy(self._writing.area)
        self._verdict = Verdict()
        self._outcome: Outcome | None = None
        self.add(self._writing)
        self._text = Lettered()
        self._text.hide()
        self.add(self._verdict)
        self.add(self._text)
        self._writing.typed.connect(self._typed)

    def response(self) -> Any:
        """Return the text typed."""
        return read(self._item, self._writing.text())

    def set_response(self, response: Any) -> None:
        """Show a text."""
        self._writing.set_text(read(self._item, response) or "")

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self._writing.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the text as it was said, with the slips."""
        self._outcome = outcome
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the text area."""
        return self._writing.area

    def retranslate(self) -> None:
        """Say the outcome anew."""
        if self._outcome is None:
            return
        perfect = self._outcome.points == self._outcome.out_of
        slips = slip_words(remark for remark in self._outcome.remarks if remark.code not in _OF_THE_WHOLE)
        named = self.tr("Slips: %1").replace("%1", slips) if slips else ""
        self._verdict.say("good" if perfect else "wait", self.tr("Everything right") if perfect else named)
        heading, _, rest = self.tr("The text: %1").partition("%1")
        runs = text_runs(self._writing.text(), self._item.answer)
        self._text.show_runs((Run(heading), *runs, Run(rest)))
        self._text.show()

    @Slot()
    def _typed(self) -> None:
        self.answered.emit(self.response())
