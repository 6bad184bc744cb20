"""Places and their options: side by side where all is seen at once, else the options right under the place at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from naturalization_trainer.ui.kit.paint import ENDLESS
from naturalization_trainer.ui.kit.scrolled import scroll_area_of
from naturalization_trainer.ui.theme import look


class _Arrangement(QLayout):
    """The last item is the options, the others are the places. arranged(): everything has been put in its place.

    at: the place under which the options stand, -1 for the end. least: the width from which on they can stand beside.
    tallest: the height that is seen at once.
    """

    arranged = Signal()

    def __init__(self, parent: QWidget, share: float) -> None:
        super().__init__(parent)
        self.at = -1
        self.least = 0
        self.between = 0
        self.tallest = ENDLESS
        self._share = share
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[tuple[QLayoutItem, QRect]]] = {}

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

    def invalidate(self) -> None:
        """Forget what was worked out."""
        self._known.clear()
        super().invalidate()

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
        self.arranged.emit()

    def sizeHint(self) -> QSize:
        """Return the size side by side."""
        return QSize(self.least, self.heightForWidth(self.least))

    def minimumSize(self) -> QSize:
        """Return what the widest needs."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, 0)

    def _apart(self, width: int) -> list[tuple[QLayoutItem, QRect]] | None:
        """Return where everything stands side by side; None where that is too narrow or too tall."""
        *places, options = self._items
        if width < self.least or options.isEmpty():
            return None
        side = round((width - self.between) * self._share)
        left = side + self.between
        fits = all(item.minimumSize().width() <= side for item in places)
        if not fits or options.minimumSize().width() > width - left:
            return None
        put, y = self._column(places, side)
        height = options.heightForWidth(width - left)
        put.append((options, QRect(left, 0, width - left, height)))
        return put if max(y, height) <= self.tallest else None

    def _column(self, items: list[QLayoutItem], width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        put: list[tuple[QLayoutItem, QRect]] = []
        y = 0
        for item in items:
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            put.append((item, QRect(0, y, width, height)))
            y += height + max(0, self.spacing())
        return put, y

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return where everything stands in a width; worked out once until something changes."""
        if width not in self._known:
            self._known[width] = self._lay_out(width) if self._items else []
        return self._known[width]

    def _lay_out(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        apart = self._apart(width)
        if apart is not None:
            return apart
        *places, options = self._items
        at = self.at if self.at >= 0 else len(places)
        shown = [] if options.isEmpty() else [options]
        return self._column([*places[: at + 1], *shown, *places[at + 1 :]], width)[0]


class PlacesAndOptions(QWidget):
    """Places in a column with their options.

    The options stand beside the places from `least` pixels on (at 100 %) where all of it is seen without scrolling,
    else under the place at hand (none: under all).
    """

    def __init__(
        self, places: Sequence[QWidget], options: QWidget, *, least: int, share: float = 0.5, gap: int = 10
    ) -> None:
        super().__init__()
        self._least = least
        self._gap = gap
        self._area: QAbstractScrollArea | None = None
        self._worn: look.Look | None = None
        self._arrangement = _Arrangement(self, share)
        self._arrangement.setContentsMargins(0, 0, 0, 0)
        self._arrangement.arranged.connect(self._bring)
        self._widgets = tuple(places)
        self._options = options
        self._coming = False
        for widget in (*places, options):
            self._arrangement.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._respace()

    def turn_to(self, place: int) -> None:
        """Say which place is at hand, -1 for none; it is brought into view together with the options under it."""
        if place != self._arrangement.at:
            self._arrangement.at = place
            self._coming = self.isVisible()
            self._again()

    def showEvent(self, event: QShowEvent) -> None:
        """Find out how much is seen at once."""
        super().showEvent(event)
        area = scroll_area_of(self)
        if area is not self._area:
            if self._area is not None:
                self._area.viewport().removeEventFilter(self)
            self._area = area
            if area is not None:
                area.viewport().installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of what is seen."""
        if event.type() == QEvent.Type.Resize:
            self._measure()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    @Slot()
    def _bring(self) -> None:
        """Scroll until the place at hand is seen with its options, as much of them as there is room for."""
        at, area = self._arrangement.at, self._area
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if not self._coming or at < 0 or area is None or inner is None:
            return
        self._coming = False
        bar, margin = area.verticalScrollBar(), look.current().px(8)
        place = self._widgets[at]
        top = place.mapTo(inner, place.rect().topLeft()).y() - margin
        beside = self._options.y() < place.y()
        last = place if beside or self._options.isHidden() else self._options
        bottom = last.mapTo(inner, last.rect().bottomLeft()).y() + margin
        bar.setValue(min(max(bar.value(), bottom - area.viewport().height()), top))

    def _measure(self) -> None:
        tallest = self._area.viewport().height() if self._area is not None else ENDLESS
        if tallest != self._arrangement.tallest:
            self._arrangement.tallest = tallest
            self._again()

    def _again(self) -> None:
        self._arrangement.invalidate()
        self.updateGeometry()

    def _respace(self) -> None:
        now = look.current()
        if now == self._worn:
            return
        self._worn = now
        self._arrangement.least = now.px(self._least)
        self._arrangement.between = now.px(24)
        self._arrangement.setSpacing(now.px(self._gap))
        self._again()
