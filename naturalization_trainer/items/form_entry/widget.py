"""A form on screen: the role card beside a sheet of labelled fields."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.form_entry.scoring import read
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.entry import Entry
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.prose import Prose


class FormEntryWidget(ItemWidget):
    """Fields. Response: for each field the text typed, or None where all are blank."""

    types = True
    wide = True

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("FormEntry", form_item.item)
        role = Card(gap=10, inset=20, tinted=True)
        role.add(Prose(self._item.card, body=True))
        sheet = Card(gap=16, inset=20)
        self._entries: list[Entry] = []
        for field in self._item.fields:
            entry = Entry(field.kind, label=field.label, hinted=field.kind in ("date", "time", "price"))
            entry.typed.connect(self._typed)
            sheet.add(entry)
            self._entries.append(entry)
        self.add(Beside(role, sheet, least=760, share=0.4, follows=True))

    def response(self) -> Any:
        """Return what is typed in each field."""
        return read(self._item, [entry.text() for entry in self._entries])

    def set_response(self, response: Any) -> None:
        """Show a text in each field."""
        texts = read(self._item, response) or [""] * len(self._entries)
        for entry, text in zip(self._entries, texts, strict=True):
            entry.set_text(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read but not changed."""
        for entry in self._entries:
            entry.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name at each field the right answer."""
        for place, (entry, field) in enumerate(zip(self._entries, self._item.fields, strict=True)):
            right = place < len(outcome.parts) and outcome.parts[place]
            remarks = tuple(remark for remark in outcome.remarks if remark.part == place)
            entry.judge(field.answer, 1.0 if right else 0.0, remarks)

    def first_focus(self) -> QWidget:
        """Return the first empty field, else the first."""
        return next((entry.field for entry in self._entries if not entry.text()), self._entries[0].field)

    @Slot()
    def _typed(self) -> None:
        self.answered.emit(self.response())
