"""One task on screen: what to do, what to read or look at, and its items."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
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
_ENDLESS = 16_777_215


class TaskView(QWidget):
    """Shows a task: side by side with its text where there is room, else one under the other.

    answered(str, object): an item's whole response. `sheet` makes what is read or looked at, None where there is
    nothing; `make` the widget of an item. It is made hidden and from the outside in, and laid out once, when it is
    shown: that is what makes turning a page quick.
    """

    answered = Signal(str, object)

    def __init__(
        self,
        task: FormTask,
        number: int,
        sheet: Callable[[], QWidget | None],
        make: Callable[[FormItem, QWidget], ItemWidget],
        parent: QWidget,
        *,
        roomy: bool = True,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self.resize(parent.size())
        self.task = task
        self._roomy: bool | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.current().px(32))
        self._text = Scroll(self)
        self._list = Scroll(self)
        self._flat = QWidget(self)
        self._flat_column = QVBoxLayout(self._flat)
        self._flat_column.setContentsMargins(0, 0, 0, 0)
        self._flat_column.setSpacing(look.current().px(24))
        for part in (self._text, self._list, self._flat):
            self._row.addWidget(part, 1)
        self._items = Pane(self, gap=28)
        self._sheet = sheet()
        self.frames: list[ItemFrame] = []
        self.set_roomy(roomy)
        self._first = Pane(self._items, gap=12)
        self._items.add(self._first)
        self._first_holds_more = bool(task.instructions)
        self._where = Words("", self._first, face="note", ink="ink_soft")
        self._where.hide()
        self._first.add(self._where)
        if task.instructions:
            self._first.add(Prose(task.instructions, self._first, face="strong"))
        for place, item in enumerate(task.items):
            frame = ItemFrame(item, number + place, make, self._items)
            frame.answered.connect(self.answered)
            self._items.add(frame)
            self.frames.append(frame)
        self._widen()

    def set_roomy(self, roomy: bool) -> None:
        """Lay out for much room (text beside the items, each scrolling by itself) or little (all in one column)."""
        if roomy == self._roomy:
            return
        self._roomy = roomy
        holders = [scroll.takeWidget() for scroll in (self._text, self._list)]
        if roomy:
            if self._sheet is not None:
                _into(self._text, self._sheet)
            _into(self._list, self._items)
            self._widen()
        else:
            if self._sheet is not None:
                self._flat_column.addWidget(self._sheet)
            self._flat_column.addWidget(self._items)
            self._items.setMaximumWidth(_ENDLESS)
        for holder in holders:
            if holder is not None:
                holder.deleteLater()
        self._text.setVisible(roomy and self._sheet is not None)
        self._list.setVisible(roomy)
        self._flat.setVisible(not roomy)

    def lay_out(self) -> None:
        """Lay out while still hidden, so that nothing is left to measure when it is shown."""
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.size())
        self.grab(QRect(0, 0, 1, 1))

    def _widen(self) -> None:
        """Keep a lone column to a width one reads with ease."""
        if not self._roomy:
            return
        wide = any(frame.widget.wide for frame in self.frames)
        widest = _ENDLESS if self._sheet is not None else look.current().px(WIDE if wide else COLUMN)
        self._items.setMaximumWidth(widest)

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
        frame.widget.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_to(item_id)

    def scroll_to(self, item_id: str) -> None:
        """Begin at the top with the first item; with another, where it begins, unless all of it is seen."""
        frame = self.frame(item_id)
        bar, holder = self._list.verticalScrollBar(), self._list.widget()
        if holder is None:
            return
        top = frame.mapTo(holder, QPoint(0, 0)).y()
        seen = bar.value() <= top and top + frame.height() <= bar.value() + self._list.viewport().height()
        if frame is self.frames[0]:
            bar.setValue(0)
        elif not seen:
            bar.setValue(top)

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


class _Topped(QWidget):
    """Holds a widget at its top."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, look.current().px(8), look.current().px(16))
        self._row.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._row.addStretch(1)
        self._row.addLayout(self._column, 1000)
        self._row.addStretch(1)

    def hold(self, widget: QWidget) -> None:
        """Take the widget over."""
        self._column.addWidget(widget)
        self._column.addStretch(1)


def _into(scroll: Scroll, widget: QWidget) -> None:
    """Put a widget at the top of a scrolling place."""
    holder = _Topped()
    scroll.setWidget(holder)
    holder.hold(widget)
