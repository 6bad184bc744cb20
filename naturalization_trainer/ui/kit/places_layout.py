"""Places and their options: side by side where there is room, else the options right under the place at hand."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look


class _Arrangement(QLayout):
    """The last item is the options, the others are the places."""

    def __init__(self, parent: QWidget, share: float) -> None:
        super().__init__(parent)
        self.at = 0
        self.least = 0
        self.between = 0
        self._share = share
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a place out, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take the width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height everything needs in a width."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:
        """Return the size side by side."""
        return QSize(self.least, self.heightForWidth(self.least))

    def minimumSize(self) -> QSize:
        """Return what the widest needs."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, 0)

    def _apart(self, width: int) -> bool:
        first = round((width - self.between) * self._share)
        *places, options = self._items
        fits = all(item.minimumSize().width() <= first for item in places)
        return width >= self.least and fits and options.minimumSize().width() <= width - self.between - first

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        if not self._items:
            return []
        *places, options = self._items
        apart = self._apart(width) and not options.isEmpty()
        side = round((width - self.between) * self._share) if apart else width
        gap = max(0, self.spacing())
        put: list[tuple[QLayoutItem, QRect]] = []
        y = 0
        for number, item in enumerate(places):
            height = item.heightForWidth(side)
            put.append((item, QRect(0, y, side, height)))
            y += height + gap
            if not apart and number == self.at and not options.isEmpty():
                height = options.heightForWidth(width)
                put.append((options, QRect(0, y, width, height)))
                y += height + gap
        if apart:
            left = side + self.between
            put.append((options, QRect(left, 0, width - left, options.heightForWidth(width - left))))
        return put


class PlacesAndOptions(QWidget):
    """Places in a column, their options beside them from `least` pixels on (at 100 %), else under the one at hand."""

    def __init__(self, places: list[QWidget], options: QWidget, *, least: int, share: float = 0.5) -> None:
        super().__init__()
        self._least = least
        self._arrangement = _Arrangement(self, share)
        self._arrangement.setContentsMargins(0, 0, 0, 0)
        for widget in (*places, options):
            self._arrangement.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._respace()

    def turn_to(self, place: int) -> None:
        """Say which place is being answered."""
        self._arrangement.at = place
        self._arrangement.invalidate()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    def _respace(self) -> None:
        now = look.current()
        self._arrangement.least = now.px(self._least)
        self._arrangement.between = now.px(24)
        self._arrangement.setSpacing(now.px(10))
        self._arrangement.invalidate()
