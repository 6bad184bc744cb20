"""A statement on screen, and whether it is so."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.items.true_false.scoring import read
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Grid
from naturalization_trainer.ui.kit.item_widget import ItemWidget

CHOICES = {"true": "Pareizi", "false": "Nepareizi", "not_said": "Nav teikts"}
"""What stands on the paper: part of the examination, so Latvian whatever the windows speak."""


class TrueFalseWidget(ItemWidget):
    """Choices of which one is chosen. Response: `true`, `false`, `not_said` or None."""

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("TrueFalse", form_item.item)
        self._group = QButtonGroup(self)
        shown = form_item.options or tuple(CHOICES)[: 3 if self._item.not_said else 2]
        self._rows = {choice: ChoiceRow(CHOICES[choice]) for choice in shown}
        for row in self._rows.values():
            self._group.addButton(row)
        self.add(Grid(*self._rows.values(), least=190, most=3, gap=12))
        self._group.buttonClicked.connect(self._chosen)
        self._judged = False
        self._read_only = False

    def response(self) -> Any:
        """Return the choice."""
        return next((choice for choice, row in self._rows.items() if row.isChecked()), None)

    def set_response(self, response: Any) -> None:
        """Show a choice; anything else shows none."""
        chosen = read(self._item, response)
        self._group.setExclusive(False)
        for choice, row in self._rows.items():
            row.setChecked(choice == chosen)
        self._group.setExclusive(True)

    def set_read_only(self, read_only: bool) -> None:
        """Let the choices be read but not pressed."""
        self._read_only = read_only
        for row in self._rows.values():
            row.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name the right choice, and the chosen one where it is another."""
        self._judged = outcome.points is not None
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the choice made, else the first."""
        return self._group.checkedButton() or next(iter(self._rows.values()))

    def retranslate(self) -> None:
        """Say the outcomes anew."""
        for choice, row in self._rows.items():
            if not self._judged:
                row.judge("", "")
            elif choice == self._item.answer:
                row.judge("good", self.tr("Right, and your answer") if row.isChecked() else self.tr("The right answer"))
            elif row.isChecked():
                row.judge("wait", self.tr("Your answer"))
            else:
                row.judge("", "")

    @Slot(QAbstractButton)
    def _chosen(self, row: QAbstractButton) -> None:
        del row
        if not self._read_only:
            self.answered.emit(self.response())
