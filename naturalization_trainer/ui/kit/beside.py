"""Two things side by side where there is room, one under the other where there is not."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QLayoutItem, QSizePolicy, QWidget

from naturalization_trainer.ui.kit.scrolled import scroll_area_of
from naturalization_trainer.ui.theme import look


class _Sides(QLayout):
    """Holds two items; `share` is the first one's part of the width when they stand side by side.

    share None: the second keeps its own width, the first takes the rest.
    down: how far the first one has come down beside the second; None: both are as tall.
    """

    def __init__(self, parent: QWidget, share: float | None) -> None:
        super().__init__(parent)
        self.least = 0
        self.down: int | None = None
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
        """Return the height both need in a width."""
        places = self._places(width)
        return max((place.bottom() + 1 for _, place in places), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put both in their places; side by side they are as tall."""
        super().setGeometry(rect)
        places = self._places(rect.width())
        tallest = max((place.bottom() + 1 for _, place in places), default=0)
        apart = self._apart(rect.width()) is not None
        for number, (item, place) in enumerate(places):
            if apart and self.down is None:
                place.setHeight(tallest)
            elif apart and number == 0:
                place.moveTop(max(0, min(self.down or 0, tallest - place.height())))
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:
        """Return the size side by side."""
        width = max(self.least, sum(item.sizeHint().width() for item in self._shown()) + max(0, self.spacing()))
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return what the wider needs: they can stand one under the other."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _apart(self, width: int) -> tuple[int, int] | None:
        """Return the two widths side by side, or None where they stand one under the other."""
        items = self._shown()
        room = width - max(0, self.spacing())
        if width < self.least or len(items) != len(("one", "other")):
            return None
        first = room - items[1].sizeHint().width() if self._share is None else round(room * self._share)
        widths = (first, room - first)
        fits = all(item.minimumSize().width() <= side for item, side in zip(items, widths, strict=True))
        return widths if fits else None

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return where both stand in a width; worked out once until something changes."""
        if width not in self._known:
            self._known[width] = self._lay_out(width)
        return [(item, QRect(place)) for item, place in self._known[width]]

    def _lay_out(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        gap = max(0, self.spacing())
        apart = self._apart(width)
        places: list[tuple[QLayoutItem, QRect]] = []
        x = y = 0
        for number, item in enumerate(self._shown()):
            side = apart[number] if apart else width
            height = item.heightForWidth(side) if item.hasHeightForWidth() else item.sizeHint().height()
            places.append((item, QRect(x, y, side, height)))
            if apart:
                x += side + gap
            else:
                y += height + gap
        return places


class Beside(QWidget):
    """Two widgets side by side from a width of `least` pixels on (at 100 %), else one under the other.

    `follows`: the first one stays in view beside a second one that is taller and scrolls.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least: int,
        share: float | None = 0.5,
        gap: int = 20,
        follows: bool = False,
    ) -> None:
        super().__init__()
        self._first = first
        self._follows = follows
        self._area: QAbstractScrollArea | None = None
        self._worn: look.Look | None = None
        self._least = least
        self._gap = gap
        self._sides = _Sides(self, share)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(first)
        self._sides.addWidget(second)
        self._sides.down = 0 if follows else None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._respace()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    def showEvent(self, event: QShowEvent) -> None:
        """Find out what one scrolls in."""
        super().showEvent(event)
        area = scroll_area_of(self) if self._follows else None
        if area is not self._area:
            if self._area is not None:
                self._area.verticalScrollBar().valueChanged.disconnect(self._follow)
            self._area = area
            if area is not None:
                area.verticalScrollBar().valueChanged.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Bring the first one down to what is seen; where it is taller, its end stays in view."""
        if self._area is None:
            return
        viewport = self._area.viewport()
        seen = self.mapFrom(viewport, viewport.rect().topLeft()).y()
        down = seen + min(0, viewport.height() - self._first.height())
        if down != self._sides.down:
            self._sides.down = down
            self._sides.setGeometry(self._sides.geometry())

    def _respace(self) -> None:
        now = look.current()
        if now == self._worn:
            return
        self._worn = now
        self._sides.least = now.px(self._least)
        self._sides.setSpacing(now.px(self._gap))
        self._sides.invalidate()
