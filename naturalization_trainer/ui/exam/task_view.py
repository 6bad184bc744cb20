"""One task on screen: what to do, what to read or look at, and its items."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from naturalization_trainer.bank.task import ImageStimulus, Stimulus, TextStimulus
from naturalization_trainer.exam.form import FormItem, FormTask
from naturalization_trainer.items.item import Response
from naturalization_trainer.ui.exam.item_frame import ItemFrame
from naturalization_trainer.ui.exam.picture_sheet import PictureSheet
from naturalization_trainer.ui.exam.scroll import Scroll
from naturalization_trainer.ui.exam.text_sheet import TextSheet
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look

COLUMN = 820
WIDE = 1280
"""The widest a column of items gets, in pixels at 100 %: of most, and of those that gain from more."""


class TaskView(QWidget):
    """Shows a task: side by side with its text where there is room, else one under the other.

    answered(str, object): an item's whole response. `sheet`: what is read or looked at, None where there is nothing;
    `make` gives the widget of an item.
    """

    answered = Signal(str, object)

    def __init__(
        self,
        task: FormTask,
        number: int,
        sheet: QWidget | None,
        make: Callable[[FormItem], ItemWidget],
        *,
        roomy: bool = True,
    ) -> None:
        super().__init__()
        self.task = task
        self._roomy: bool | None = None
        self._sheet = sheet
        self.frames = [ItemFrame(item.id, number + place, make(item)) for place, item in enumerate(task.items)]
        self._items = Pane(gap=28)
        self._first = Pane(gap=12)
        self._first_holds_more = bool(task.instructions)
        self._where = Words(face="note", ink="ink_soft")
        self._where.hide()
        self._first.add(self._where)
        if task.instructions:
            self._first.add(Prose(task.instructions, face="strong"))
        self._items.add(self._first)
        for frame in self.frames:
            frame.answered.connect(self.answered)
            self._items.add(frame)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.current().px(32))
        self._text = Scroll()
        self._list = Scroll()
        self._flat = QWidget()
        self._flat_column = QVBoxLayout(self._flat)
        self._flat_column.setContentsMargins(0, 0, 0, 0)
        self._flat_column.setSpacing(look.current().px(24))
        for part in (self._text, self._list, self._flat):
            self._row.addWidget(part, 1)
        self.set_roomy(roomy)

    def set_roomy(self, roomy: bool) -> None:
        """Lay out for much room (text beside the items, each scrolling by itself) or little (all in one column)."""
        if roomy == self._roomy:
            return
        self._roomy = roomy
        holders = [scroll.takeWidget() for scroll in (self._text, self._list)]
        if roomy:
            if self._sheet is not None:
                self._text.setWidget(_topped(self._sheet))
            widest = WIDE if any(frame.widget.wide for frame in self.frames) else COLUMN
            self._list.setWidget(_topped(self._items, widest=0 if self._sheet is not None else widest))
        else:
            if self._sheet is not None:
                self._flat_column.addWidget(self._sheet)
            self._flat_column.addWidget(self._items)
        for holder in holders:
            if holder is not None:
                holder.deleteLater()
        self._text.setVisible(roomy and self._sheet is not None)
        self._list.setVisible(roomy)
        self._flat.setVisible(not roomy)

    def say_where(self, text: str) -> None:
        """Say over the items where one is; "" says nothing."""
        self._where.setText(text)
        self._where.setVisible(bool(text))
        self._first.setVisible(bool(text) or self._first_holds_more)

    def add_first(self, widget: QWidget) -> None:
        """Add something over the items."""
        self._first.add(widget)
        self._first_holds_more = True
        self._first.show()

    def add(self, widget: QWidget) -> None:
        """Add something under the items."""
        self._items.add(widget)

    def frame(self, item_id: str) -> ItemFrame:
        """Return the frame of an item."""
        return next(frame for frame in self.frames if frame.item_id == item_id)

    def show_response(self, item_id: str, response: Response) -> None:
        """Show what is answered to an item."""
        self.frame(item_id).widget.set_response(response)

    def at(self, widget: QWidget | None) -> str:
        """Return the id of the item a widget belongs to, "" where it belongs to none."""
        for frame in self.frames:
            if widget is not None and frame.isAncestorOf(widget):
                return frame.item_id
        return ""

    def bring(self, item_id: str) -> None:
        """Turn to an item: bring it into view and give it the focus."""
        frame = self.frame(item_id)
        focus = frame.widget.first_focus()
        if self._roomy:
            self._list.ensureWidgetVisible(frame, 0, look.current().px(24))
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def set_read_only(self, read_only: bool) -> None:
        """Let the task be read but not answered."""
        for frame in self.frames:
            frame.widget.set_read_only(read_only)


def sheet_of(stimulus: Stimulus | None, bank_folder: Path) -> QWidget | None:
    """Return what shows a stimulus; None where there is nothing to be seen (a recording)."""
    match stimulus:
        case TextStimulus():
            return TextSheet(stimulus)
        case ImageStimulus():
            return PictureSheet(stimulus, bank_folder)
        case _:
            return None


def _topped(widget: QWidget, widest: int = 0) -> QWidget:
    """Return a holder with the widget at its top, no wider than so many pixels at 100 % (0: as wide as there is)."""
    holder = QWidget()
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
    row.setContentsMargins(0, 0, look.current().px(8), look.current().px(16))
    row.setSpacing(0)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(widget)
    column.addStretch(1)
    if widest:
        widget.setMaximumWidth(look.current().px(widest))
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
    else:
        row.addLayout(column)
    return holder
