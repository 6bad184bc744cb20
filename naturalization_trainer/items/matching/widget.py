"""Pairs on screen: a left side is pressed, then the right side that belongs to it."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.matching.scoring import read
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.option_pane import OptionPane
from naturalization_trainer.ui.kit.picker import Picker
from naturalization_trainer.ui.kit.places_layout import PlacesAndOptions
from naturalization_trainer.ui.kit.slot_row import SlotRow
from naturalization_trainer.ui.kit.words import Words


class MatchingWidget(ItemWidget):
    """Rows and options. Response: for each row the option's text or null; None where all are empty."""

    wide = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("Matching", form_item.item)
        self._outcome: Outcome | None = None
        self._hint = Words(face="note", ink="ink_soft")
        self.add(self._hint)
        self._rows = [SlotRow(str(number), pair.left) for number, pair in enumerate(self._item.pairs, start=1)]
        self._options = OptionPane(form_item.options, sign=self._item.look == "sign")
        self._places = PlacesAndOptions(self._rows, self._options, least=720)
        self._places.turn_to(0)
        self._picker = Picker(self._rows, self._options.tiles, self)
        self._picker.turned.connect(self._turned)
        self._picker.picked.connect(self._picked)
        self._options.take_back_asked.connect(self._picker.take_back)
        self.add(self._places)
        self.retranslate()

    def response(self) -> Any:
        """Return the option chosen for each row."""
        return self._picker.picks.texts()

    def set_response(self, response: Any) -> None:
        """Show an option at each row."""
        self._picker.set_texts(read(self._item, response))
        self._turned(self._picker.at())

    def set_read_only(self, read_only: bool) -> None:
        """Let the pairs be read but not changed."""
        self._picker.set_read_only(read_only)
        self._hint.setVisible(not read_only)
        for row in self._rows:
            row.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name at each row whether it is right, and what belongs there."""
        self._outcome = outcome
        self._options.setVisible(False)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the row that is being answered."""
        return self._picker.place()

    def retranslate(self) -> None:
        """Say hint and outcome anew."""
        self._hint.setText(self.tr("Press a numbered line, then the answer that belongs to it."))
        self._show_place()
        if self._outcome is None:
            return
        for row, pair, right in zip(self._rows, self._item.pairs, self._outcome.parts, strict=False):
            if right:
                row.judge("good", self.tr("Right"))
            else:
                row.judge("wait", self.tr("Right would be: %1").replace("%1", pair.right))

    def _show_place(self) -> None:
        """Say which row the options are for."""
        at = self._picker.at()
        line = self.tr("Line %1").replace("%1", str(at + 1))
        self._options.show_place(line, self._picker.picks.held(at) is not None)

    @Slot(int)
    def _turned(self, row: int) -> None:
        self._places.turn_to(row)
        self._show_place()

    @Slot()
    def _picked(self) -> None:
        self._show_place()
        self.answered.emit(self.response())
