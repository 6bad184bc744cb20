"""An order on screen: rows one moves up and down by buttons and keys."""

from typing import Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Outcome
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.ordering.scoring import read
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.order_row import OrderRow
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words


class OrderingWidget(ItemWidget):
    """Rows in an order. Response: all texts in the order given, or None while nothing was moved or confirmed."""

    def __init__(self, form_item: FormItem, parent: QWidget | None = None) -> None:
        super().__init__(form_item, parent)
        self._item = cast("Ordering", form_item.item)
        self._start = form_item.options or self._item.sequence
        self._order = list(self._start)
        self._given = False
        self._outcome: Outcome | None = None
        self._read_only = False
        self._hint = Words(face="note", ink="ink_soft")
        self.add(self._hint)
        self._rows = [OrderRow(place, len(self._order)) for place in range(len(self._order))]
        rows = Pane(gap=8)
        for row in self._rows:
            row.moved.connect(self._moved)
            rows.add(row)
        self.add(rows)
        self._keep = BigButton(icon="check")
        self._keep.clicked.connect(self._confirmed)
        holder = Pane(across=True)
        holder.add_aside(self._keep)
        holder.add_stretch()
        self.add(holder)
        self.retranslate()

    def response(self) -> Any:
        """Return the order given."""
        return list(self._order) if self._given else None

    def set_response(self, response: Any) -> None:
        """Show an order; nonsense shows the order of the form."""
        given = read(self._item, response)
        self._given = given is not None
        self._order = list(given or self._start)
        self.retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Let the order be read but not changed."""
        self._read_only = read_only
        for row in self._rows:
            row.set_read_only(read_only)
        self.retranslate()

    def show_outcome(self, outcome: Outcome) -> None:
        """Name at each place what belongs there."""
        self._outcome = outcome
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Return the first button that moves."""
        return self._rows[0].first_focus()

    def retranslate(self) -> None:
        """Say rows, hint and outcome anew."""
        self._hint.setText(self.tr("Move the lines with the buttons until the order is right."))
        self._hint.setVisible(not self._read_only)
        self._keep.setText(self.tr("The order is right as it stands"))
        self._keep.setVisible(not self._read_only and not self._given)
        for place, (row, text) in enumerate(zip(self._rows, self._order, strict=True)):
            row.show_text(text)
            row.judge(*self._verdict(place))

    def _verdict(self, place: int) -> tuple[str, str]:
        if self._outcome is None or self._outcome.points is None:
            return "", ""
        if place < len(self._outcome.parts) and self._outcome.parts[place]:
            return "good", self.tr("Right")
        return "wait", self.tr("Here belongs: %1").replace("%1", self._item.sequence[place])

    @Slot(int, int)
    def _moved(self, place: int, by: int) -> None:
        to = place + by
        self._order[place], self._order[to] = self._order[to], self._order[place]
        self._given = True
        self.retranslate()
        self._rows[to].take_focus(by)
        said = self.tr("%1, place %2 of %3").replace("%2", str(to + 1)).replace("%3", str(len(self._order)))
        announce(self, said.replace("%1", self._order[to]))
        self.answered.emit(self.response())

    @Slot()
    def _confirmed(self) -> None:
        self._given = True
        self.retranslate()
        self.first_focus().setFocus()
        self.answered.emit(self.response())
