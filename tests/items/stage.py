"""Where the tests put an item's widget on, as the examination does."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.item import Item
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.ui.exam.widgets import item_widget
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from tests.items.samples import SeededDraw


class Stage:
    """Makes widgets, shows them, and takes everything down again."""

    def __init__(self) -> None:
        self._areas: list[QScrollArea] = []

    def make(self, item: Item) -> ItemWidget:
        """Return an item's widget in something that scrolls, with room under it, as the examination has it."""
        options = kind_of(item).present(item, SeededDraw(3))
        widget = item_widget(FormItem(id="x", item=item, options=options, out_of=item.out_of or 1.0))  # type: ignore[arg-type] # every sample is one of AnyItem
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(widget)
        column.addStretch(1)
        area.setWidget(inner)
        self._areas.append(area)
        return widget

    def show(self, width: int = 900, height: int = 2400) -> QScrollArea:
        """Show what was made last."""
        area = self._areas[-1]
        area.resize(width, height)
        area.show()
        area.activateWindow()
        QApplication.processEvents()
        return area

    def settle(self) -> None:
        """Let what follows from one another be laid out."""
        for _ in range(12):
            QApplication.processEvents()

    def clear(self) -> None:
        for area in self._areas:
            area.close()
            area.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
