"""An item with its number beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words


class ItemFrame(Pane):
    """`make` gives the item's widget. answered(str, object): the item's id and its whole response."""

    answered = Signal(str, object)

    def __init__(
        self, item: FormItem, number: int, make: Callable[[FormItem, QWidget], ItemWidget], parent: QWidget
    ) -> None:
        super().__init__(parent, gap=12, across=True)
        self.item_id = item.id
        badge = Words(f"{number}.", self, face="prompt", ink="ink_soft", wrap=False)
        self.add_aside(badge, Qt.AlignmentFlag.AlignTop)
        self.widget = make(item, self)
        self.add(self.widget, stretch=1)
        self.widget.answered.connect(self._answered)

    @Slot(object)
    def _answered(self, response: object) -> None:
        self.answered.emit(self.item_id, response)
