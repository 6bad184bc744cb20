"""Two layouts that suit themselves to the width: words on a line, and tiles in equal columns."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look


class _Wrapping(QLayout):
    """What both share: the items, and a height that follows from the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._measures: list[tuple[QLayoutItem, QSize, bool]] | None = None
        self._hint: QSize | None = None
        self._least: QSize | None = None

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
        """Take the width, not the height."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the items need in a width; worked out once until something changes."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out."""
        self._heights.clear()
        self._measures = self._hint = self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items in their places."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the width at which all stand on one line, and its height."""
        if self._hint is None:
            width = self._one_line()
            self._hint = QSize(width, self.heightForWidth(width))
        return QSize(self._hint)

    def minimumSize(self) -> QSize:
        """Return what the widest item needs."""
        if self._least is None:
            margins = self.contentsMargins()
            size = QSize()
            for item in self._shown():
                size = size.expandedTo(item.minimumSize())
            self._least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(self._least)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _measured(self) -> list[tuple[QLayoutItem, QSize, bool]]:
        """Return what is shown with the size it wishes and whether its height follows from its width."""
        if self._measures is None:
            self._measures = [(item, item.sizeHint(), item.hasHeightForWidth()) for item in self._shown()]
        return self._measures

    def _one_line(self) -> int:
        raise NotImplementedError

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


class Flow(_Wrapping):
    """Items side by side, each as wide as it wishes, the next line when a line is full."""

    def _one_line(self) -> int:
        items = self._measured()
        return sum(hint.width() for _, hint, _ in items) + max(0, self.spacing()) * max(0, len(items) - 1)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        gap, room, end = max(0, self.spacing()), area.width(), area.right() + 1
        x, y = area.x(), area.y()
        line: list[tuple[QLayoutItem, QRect]] = []
        tallest = 0
        for item, hint, wraps in self._measured():
            width = min(hint.width(), room)
            if line and x + width > end:
                self._settle(line, tallest, move=move)
                x, y, line, tallest = area.x(), y + tallest + gap, [], 0
            height = item.heightForWidth(width) if wraps else hint.height()
            line.append((item, QRect(x, y, width, height)))
            x += width + gap
            tallest = max(tallest, height)
        self._settle(line, tallest, move=move)
        return y + tallest - rect.y() + self.contentsMargins().bottom()

    @staticmethod
    def _settle(line: list[tuple[QLayoutItem, QRect]], tallest: int, *, move: bool) -> None:
        if move:
            for item, place in line:
                place.moveTop(place.top() + (tallest - place.height()) // 2)
                item.setGeometry(place)


class Tiles(_Wrapping):
    """Items in equal columns, as many as fit at `least` pixels each, at most `most`; the tiles of a row are as tall.

    Where an item needs more than `least`, there are fewer columns.
    """

    def __init__(self, least: int, parent: QWidget | None = None, *, most: int = 4) -> None:
        super().__init__(parent)
        self.least = least
        self._most = most

    def columns(self, width: int) -> int:
        """Return how many columns a width has: none narrower than the widest item needs, unless there is only one."""
        gap = max(0, self.spacing())
        margins = self.contentsMargins()
        needed = self.minimumSize().width() - margins.left() - margins.right()
        fitting = (width + gap) // (max(self.least, needed) + gap)
        return max(1, min(fitting, self._most, len(self._shown()) or 1))

    def _one_line(self) -> int:
        columns = min(self._most, len(self._shown()) or 1)
        return columns * self.least + max(0, self.spacing()) * (columns - 1)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        gap = max(0, self.spacing())
        items = self._measured()
        columns = self.columns(area.width())
        width = (area.width() - gap * (columns - 1)) // columns
        y = area.y()
        for start in range(0, len(items), columns):
            row = items[start : start + columns]
            height = max(item.heightForWidth(width) if wraps else hint.height() for item, hint, wraps in row)
            if move:
                for column, (item, _, _) in enumerate(row):
                    item.setGeometry(QRect(QPoint(area.x() + column * (width + gap), y), QSize(width, height)))
            y += height + gap
        return y - (gap if items else 0) - rect.y() + self.contentsMargins().bottom()


class Row(QWidget):
    """A line of widgets that wraps, its gap (pixels at 100 %) growing with the text."""

    def __init__(self, *widgets: QWidget, gap: int = 12) -> None:
        super().__init__()
        self._gap = gap
        self._flow = Flow(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._respace()
        self.add(*widgets)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets at the end."""
        for widget in widgets:
            self._flow.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Set the gap anew when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    def _respace(self) -> None:
        spacing = look.current().px(self._gap)
        if spacing != self._flow.spacing():
            self._flow.setSpacing(spacing)


class Grid(QWidget):
    """Tiles on a pane: equal columns of at least `least` pixels (at 100 %)."""

    def __init__(self, *widgets: QWidget, least: int = 300, most: int = 4, gap: int = 16) -> None:
        super().__init__()
        self._gap = gap
        self._least = least
        self._tiles = Tiles(least, self, most=most)
        self._tiles.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._respace()
        self.add(*widgets)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets at the end."""
        for widget in widgets:
            self._tiles.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Set the gap and the columns anew when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._respace()

    def _respace(self) -> None:
        now = look.current()
        if (self._tiles.least, self._tiles.spacing()) == (now.px(self._least), now.px(self._gap)):
            return
        self._tiles.least = now.px(self._least)
        self._tiles.setSpacing(now.px(self._gap))
        self._tiles.invalidate()
