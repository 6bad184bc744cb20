"""A text with gaps on screen: a gap is pressed, then the option that fills it."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.gap_choice.scoring import read
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.gap_field import GapField
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.option_tile import OptionTile
from naturalization_trainer.ui.kit.picker import Picker
from naturalization_trainer.ui.kit.running_text import RunningText
from naturalization_trainer.ui.kit.words import Words

LETTERS = "ABCDEFGHIJKLMNOPQRST"


class GapChoiceWidget(ItemWidget):
    """Gaps and options. Response: for each gap the option's text or null; None where all are empty."""

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("GapChoice", form_item.item)
        self._outcome: Outcome | None = None
        self._hint = Words(face="note", ink="ink_soft")
        self.add(self._hint)
        self._gaps = [GapField(str(number)) for number in range(1, len(self._item.gaps) + 1)]
        self._text = RunningText(self._item.text, self._gaps)
        sheet = Card(inset=20)
        sheet.add(self._text)
        self.add(sheet)
        tiles = [OptionTile(letter, text) for letter, text in zip(LETTERS, form_item.options, strict=False)]
        self._options = Grid(*tiles, least=220, most=3, gap=10)
        self.add(self._options)
        self._picker = Picker(self._gaps, tiles, self)
        self._picker.picked.connect(self._picked)
        self.retranslate()

    def response(self) -> Any:
        """Return the option chosen for each gap."""
        return self._picker.picks.texts()

    def set_response(self, response: Any) -> None:
        """Show an option in each gap."""
        self._picker.set_texts(read(self._item, response))
        self._text.reflow()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not filled."""
        self._picker.set_read_only(read_only)
        self._hint.setVisible(not read_only)
        for gap in self._gaps:
            gap.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name at each gap whether it is right, and what belongs there."""
        self._outcome = outcome
        self._options.hide()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the gap that is being answered."""
        return self._picker.place()

    def retranslate(self) -> None:
        """Say hint and outcome anew."""
        self._hint.setText(self.tr("Choose a gap in the text, then the answer that belongs there."))
        self._text.setAccessibleName(self._text.spoken(self.tr("gap")))
        if self._outcome is None:
            return
        for gap, key, right in zip(self._gaps, self._item.gaps, self._outcome.parts, strict=False):
            words = self.tr("Right") if right else self.tr("Right would be: %1").replace("%1", key)
            gap.judge("good" if right else "wait", words)
        self._text.reflow()

    @Slot()
    def _picked(self) -> None:
        self._text.reflow()
        self.answered.emit(self.response())
