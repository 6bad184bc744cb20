"""The twin of a chart on the screen: a plain table, as high as its rows, scrolling where they are many."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from naturalization_trainer.ui.charts.twin_model import TwinModel
from naturalization_trainer.ui.charts.values import Table
from naturalization_trainer.ui.theme import look

_ROW = 36
_ROWS = 9
"""So many rows are seen at once; the others by scrolling."""
_FEW = 4
"""Up to so many columns share the width."""


class TwinTable(QTableView):
    """Shows a `Table`. The arrows walk its cells; Tab goes on."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TwinModel(table, self)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionsClickable(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._wear()

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self._model.show_table(table)
        self._wear()

    def sizeHint(self) -> QSize:
        """Return the height of the rows, or of as many as are seen at once."""
        now = look.current()
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.isVisible() else 0
        shown = sum(self.rowHeight(row) for row in range(min(_ROWS, self._model.rowCount())))
        return QSize(now.px(320), now.px(_ROW) + shown + 2 * now.px(6) + more)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(look.current().px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows get higher where names wrap."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def _wear(self) -> None:
        now = look.current()
        font = now.font("note")
        if self.font() != font:
            self.setFont(font)
        self.horizontalHeader().setFont(now.font("note"))
        self.verticalHeader().setDefaultSectionSize(now.px(_ROW))
        self.verticalHeader().setMinimumSectionSize(now.px(_ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setFixedHeight(now.px(_ROW))
        self._share_width()
        self.updateGeometry()

    def _share_width(self) -> None:
        """Let the first column, which has the names, take what the others leave; where they are many, all scroll."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if 0 < self._model.columnCount() <= _FEW:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
