"""A single choice on screen: options as on the paper, A, B, C."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.item_widget import ItemWidget

LETTERS = "ABCDEFGHI"


class SingleChoiceWidget(ItemWidget):
    """Rows of which one is chosen. Response: the text of the option, or None."""

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._group = QButtonGroup(self)
        self._rows: list[ChoiceRow] = []
        for letter, option in zip(LETTERS, form_item.options, strict=False):
            row = ChoiceRow(option, letter=letter)
            self._group.addButton(row)
            self._rows.append(row)
            self.add(row)
        self._group.buttonClicked.connect(self._chosen)
        self._judged = False
        self._read_only = False

    def response(self) -> Any:
        """Return the text of the option chosen."""
        chosen = self._group.checkedButton()
        return chosen.text() if chosen is not None else None

    def set_response(self, response: Any) -> None:
        """Choose the option of that text; None or an unknown text chooses none."""
        self._group.setExclusive(False)
        for row in self._rows:
            row.setChecked(row.text() == response)
        self._group.setExclusive(True)

    def set_read_only(self, read_only: bool) -> None:
        """Let the rows be read but not pressed."""
        self._read_only = read_only
        for row in self._rows:
            row.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name the right option, and the chosen one where it is another."""
        self._judged = outcome.points is not None
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the row chosen, else the first."""
        return self._group.checkedButton() or self._rows[0]

    def retranslate(self) -> None:
        """Say the outcomes anew."""
        key = cast("SingleChoice", self.form_item.item).answer
        for row in self._rows:
            if not self._judged:
                row.judge("", "")
            elif row.text() == key:
                row.judge("good", self.tr("Right, and your answer") if row.isChecked() else self.tr("The right answer"))
            elif row.isChecked():
                row.judge("wait", self.tr("Your answer"))
            else:
                row.judge("", "")

    @Slot(QAbstractButton)
    def _chosen(self, row: QAbstractButton) -> None:
        if not self._read_only:
            self.answered.emit(row.text())
