"""A plain frame with a row or a column of widgets, whose gaps grow with the text size."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from naturalization_trainer.ui.theme import look

if TYPE_CHECKING:
    from naturalization_trainer.ui.kit.picture import Picture

_CORNER = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Pane(QFrame):
    """A column (or, `across`, a row) of widgets.

    gap, inset: pixels at 100 % between the widgets and around them; `inset` is one number or (across, down).
    name: the object name the stylesheet paints by (`card`, `tinted`, …).
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 16,
        inset: int | tuple[int, int] = 0,
        across: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._percent = 0
        self._pictures: list[Picture] = []
        self._inset = (inset, inset) if isinstance(inset, int) else inset
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._box = QBoxLayout(direction, self)
        if name:
            self.setObjectName(name)
        self._respace()

    def add(self, *widgets: QWidget, stretch: int = 0) -> None:
        """Add widgets at the end."""
        for widget in widgets:
            self._box.addWidget(widget, stretch)

    def add_aside(self, widget: "QWidget | Picture", side: Qt.AlignmentFlag = _CORNER) -> None:
        """Add a widget that keeps its own size instead of filling the room; or an icon, which the pane paints."""
        if isinstance(widget, QWidget):
            self._box.addWidget(widget, 0, side)
            return
        self._pictures.append(widget)
        widget.join(side, self._picture_changed)
        self._box.addItem(widget.item)
        self._picture_changed()

    def set_across(self, across: bool) -> None:
        """Put the widgets into a row, or into a column."""
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)

    def add_stretch(self) -> None:
        """Add room that takes what is left."""
        self._box.addStretch(1)

    def add_gap(self, pixels: int) -> None:
        """Add a fixed gap, in pixels at 100 % (it does not grow: for hairline corrections only)."""
        self._box.addSpacing(pixels)

    def clear(self) -> None:
        """Take every widget out and delete it."""
        self._pictures.clear()
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the icons."""
        super().paintEvent(event)
        if self._pictures:
            painter = QPainter(self)
            for picture in self._pictures:
                picture.paint(painter, look.current())
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Set the gaps anew when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    def _respace(self) -> None:
        now = look.current()
        if self._percent == now.percent:
            return
        self._percent = now.percent
        across, down = (now.px(side) for side in self._inset)
        self._box.setSpacing(now.px(self._gap))
        self._box.setContentsMargins(across, down, across, down)
        if self._pictures:
            self._picture_changed()

    def _picture_changed(self) -> None:
        now = look.current()
        for picture in self._pictures:
            picture.measure(now, now.px(self._gap))
        self._box.invalidate()
        self.update()
