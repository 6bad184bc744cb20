"""A short answer on screen: one field, as wide as what it asks for."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.text_entry.scoring import read
from naturalization_trainer.ui.kit.entry import Entry
from naturalization_trainer.ui.kit.item_widget import ItemWidget


class TextEntryWidget(ItemWidget):
    """A field. Response: the text typed, or None."""

    types = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("TextEntry", form_item.item)
        self._entry = Entry(self._item.kind)
        self._entry.field.setAccessibleName(self.prompt.text())
        self.prompt.setBuddy(self._entry.field)
        self._entry.typed.connect(self._typed)
        self.add(self._entry)

    def response(self) -> Any:
        """Return the text typed."""
        return read(self._item, self._entry.text())

    def set_response(self, response: Any) -> None:
        """Show a text."""
        self._entry.set_text(read(self._item, response) or "")

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self._entry.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name the right answer and the slips."""
        if outcome.points is not None:
            self._entry.judge(self._item.answer, outcome.points / outcome.out_of, outcome.remarks)

    def first_focus(self) -> QWidget:
        """Return the field."""
        return self._entry.field

    @Slot()
    def _typed(self) -> None:
        self.answered.emit(self.response())
