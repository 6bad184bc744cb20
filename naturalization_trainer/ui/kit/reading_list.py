"""A list of texts to read: it scrolls smoothly, and the arrow keys read on inside a text taller than the list."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from naturalization_trainer.ui.models.passage_delegate import PassageDelegate
from naturalization_trainer.ui.models.passages import PassagesModel
from naturalization_trainer.ui.theme import look

_STEP = 0.8
"""Of the list's height, how far one arrow reads on."""


class ReadingList(QListView):
    """Shows a `PassagesModel`. chosen(int): Enter or a press on a row. `least`: the lowest it gets, in pixels."""

    chosen = Signal(int)

    def __init__(
        self, model: PassagesModel, parent: QWidget | None = None, *, least: int = 260, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self._least = least
        self.setModel(model)
        self.setItemDelegate(PassageDelegate(self, compact=compact))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not compact:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(look.current().px(40))
        self.setMinimumHeight(look.current().px(least))
        self.clicked.connect(self._chosen)

    def go_to(self, row: int) -> None:
        """Bring a row to the top and stand on it."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on by the arrows; Enter chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._read_on(down=event.key() == Qt.Key.Key_Down):
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look: the list never gets too low to be used, and every row has another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(look.current().px(self._least))
            self.scheduleDelayedItemsLayout()

    def _read_on(self, *, down: bool) -> bool:
        """Scroll inside the row one stands on, where more of it lies outside; tell whether there was more."""
        place = self.visualRect(self.currentIndex())
        if not self.currentIndex().isValid() or place.height() <= self.viewport().height():
            return False
        more = place.bottom() - self.viewport().height() if down else -place.top()
        if more <= 0:
            return False
        step = min(more, round(self.viewport().height() * _STEP))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (step if down else -step))
        return True

    def _chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
