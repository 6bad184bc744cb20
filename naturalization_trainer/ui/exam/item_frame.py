"""An item with its number beside it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words


class ItemFrame(Pane):
    """answered(str, object): the item's id and its whole response."""

    answered = Signal(str, object)

    def __init__(self, item_id: str, number: int, widget: ItemWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, across=True)
        self.item_id = item_id
        self.widget = widget
        self.add_aside(Words(f"{number}.", face="prompt", ink="ink_soft", wrap=False), Qt.AlignmentFlag.AlignTop)
        self.add(widget, stretch=1)
        widget.answered.connect(self._answered)

    @Slot(object)
    def _answered(self, response: object) -> None:
        self.answered.emit(self.item_id, response)
