"""A text known by heart on screen: written on lines as on paper, or recited and recorded."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.lines import find_lines
from naturalization_trainer.items.recitation.scoring import read
from naturalization_trainer.language.letters import latin
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.recited_line import RecitedLine
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.kit.slip_words import slip_words
from naturalization_trainer.ui.kit.writing import Writing


class RecitationWidget(ItemWidget):
    """Response: the text typed, or the recording, or None.

    `set_recited(True)` shows `panels` (one) in place of the paper; what records is joined to it by the screen.
    """

    types = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("Recitation", form_item.item)
        self._recordings: dict[str, str] = {}
        self._recited = False
        self._outcome: Outcome | None = None
        self._writing = Writing(len(self._item.lines) + 1, ruled=True)
        self._writing.area.setAccessibleName(self.prompt.text())
        self.prompt.setBuddy(self._writing.area)
        self.panels: list[RecorderPanel] = []
        self._lines: list[RecitedLine] = []
        self.add(self._writing)
        self._writing.typed.connect(self._typed)

    def set_recited(self, recited: bool) -> None:
        """Ask for a recital, or for the text in writing."""
        self._recited = recited
        self.types = not recited
        if recited and not self.panels:
            panel = RecorderPanel()
            panel.set_question(self.prompt.text())
            self.panels.append(panel)
            self.add(panel)
        self._writing.setVisible(not recited)
        for panel in self.panels:
            panel.setVisible(recited)

    def response(self) -> Any:
        """Return the text typed, or the recording."""
        if self._recited:
            return {"recordings": dict(self._recordings)} if self._recordings else None
        return read(self._item, self._writing.text())

    def set_response(self, response: Any) -> None:
        """Show a text, or that there is a recording."""
        given = read(self._item, response)
        self._recordings = given["recordings"] if isinstance(given, dict) else {}
        if self._recordings:
            self.set_recited(True)
        self._writing.set_text(given if isinstance(given, str) else "")
        for panel in self.panels:
            panel.show_recording(bool(self._recordings))

    def set_read_only(self, read_only: bool) -> None:
        """Let the response be read or heard but not changed."""
        self._writing.set_read_only(read_only)
        for panel in self.panels:
            panel.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name the lines that are missing and the slips."""
        self._outcome = outcome
        if not self._lines and outcome.points is not None and not self._recited:
            self._lines = [RecitedLine() for _ in self._item.lines]
            review = Card(gap=8, inset=16)
            review.add(*self._lines)
            self.add(review)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the paper, or the button that records."""
        return self.panels[0].first_focus() if self._recited else self._writing.area

    def retranslate(self) -> None:
        """Say the outcome anew."""
        if self._outcome is None or not self._lines:
            return
        found = find_lines(self._item.lines, latin(self._writing.text()))
        for place, (row, line) in enumerate(zip(self._lines, self._item.lines, strict=True)):
            slips = slip_words(remark for remark in self._outcome.remarks if remark.part == place)
            row.show_line(line, found[place].given if found[place].recognised else None, slips)

    @Slot()
    def _typed(self) -> None:
        self.answered.emit(self.response())
