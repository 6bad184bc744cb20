"""Several right answers on screen: boxes to tick."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.multiple_choice.scoring import read
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.words import Words


class MultipleChoiceWidget(ItemWidget):
    """Rows each of which is ticked or not. Response: the texts ticked, in the bank's order, or None."""

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("MultipleChoice", form_item.item)
        self._hint = Words(face="note", ink="ink_soft")
        self.add(self._hint)
        self._rows = [CheckRow(option) for option in form_item.options]
        for row in self._rows:
            row.clicked.connect(self._ticked)
            self.add(row)
        self._judged = False
        self._read_only = False
        self.retranslate()

    def response(self) -> Any:
        """Return the texts ticked."""
        return read(self._item, [row.text() for row in self._rows if row.isChecked()])

    def set_response(self, response: Any) -> None:
        """Tick the options of these texts."""
        chosen = read(self._item, response) or []
        for row in self._rows:
            row.setChecked(row.text() in chosen)

    def set_read_only(self, read_only: bool) -> None:
        """Let the rows be read but not ticked."""
        self._read_only = read_only
        self._hint.setVisible(not read_only)
        for row in self._rows:
            row.set_read_only(read_only)

    def show_outcome(self, outcome: Outcome) -> None:
        """Name every right option, and the ticked ones that are not."""
        self._judged = outcome.points is not None
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the first row ticked, else the first."""
        return next((row for row in self._rows if row.isChecked()), self._rows[0])

    def retranslate(self) -> None:
        """Say the hint and the outcomes anew."""
        self._hint.setText(self.tr("More than one answer is right. Mark all of them."))
        for row in self._rows:
            row.judge(*self._verdict(row))

    def _verdict(self, row: CheckRow) -> tuple[str, str]:
        if not self._judged:
            return "", ""
        if row.text() in self._item.answers:
            if row.isChecked():
                return "good", self.tr("Right, and you marked it")
            return "wait", self.tr("Right, but you did not mark it")
        return ("wait", self.tr("You marked it, but it is not right")) if row.isChecked() else ("", "")

    @Slot()
    def _ticked(self) -> None:
        if not self._read_only:
            self.answered.emit(self.response())
