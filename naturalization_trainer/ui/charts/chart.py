"""What every chart on the screen is: painted by its `draw_*` module, walked by the arrow keys, told in words."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from naturalization_trainer.ui.charts.values import Figure
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import RING

Drawn = TypeVar("Drawn", bound=Figure)

_WIDTH = 480
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Chart(QLabel, Generic[Drawn]):
    """A painted figure. Tab reaches it, arrows walk from point to point, a press finds the nearest; Esc lets go.

    It is a label to whoever listens: its name is the title, its description the point one stands on, which is also
    announced. Subclasses say where points are and paint them; a chart is shown only where its figure is not empty.
    """

    def __init__(self, figure: Drawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._at: int | None = None
        self._heights: dict[tuple[int, look.Look], int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_figure(figure)

    @property
    def figure(self) -> Drawn:
        """What is shown."""
        return self._figure

    @property
    def at(self) -> int | None:
        """The point one stands on, None for none."""
        return self._at

    def show_figure(self, figure: Drawn) -> None:
        """Show another figure; nobody stands on a point of it yet."""
        self._figure = figure
        self._at = None
        self._heights.clear()
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def stand_on(self, at: int | None) -> None:
        """Stand on a point and tell it."""
        if at == self._at or (at is not None and not 0 <= at < self.count()):
            return
        self._at = at
        said = "" if at is None else self.said(at)
        self.setAccessibleDescription(said)
        if said:
            announce(self, said)
        self.update()

    def count(self) -> int:
        """Return how many points there are."""
        raise NotImplementedError

    def said(self, at: int) -> str:
        """Return a point in words."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """Return how high the figure is at a width, its ring left out."""
        raise NotImplementedError

    def least_width(self) -> int:
        """Return how narrow the figure may get."""
        return look.current().px(200)

    def hasHeightForWidth(self) -> bool:
        """Say yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width; worked out once until something changes."""
        key = width, look.current()
        if key not in self._heights:
            self._heights[key] = self.height_at(width - 2 * self._inset()) + 2 * self._inset()
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """Return a comfortable width; the chart takes what there is."""
        width = look.current().px(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width."""
        return QSize(self.least_width(), look.current().px(60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from point to point."""
        key = event.key()
        if key in _STEPS and self._walks(*_STEPS[Qt.Key(key)]):
            self._walk(*_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.stand_on(0)
        elif key == Qt.Key.Key_End:
            self.stand_on(self.count() - 1)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.stand_on(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on the nearest point."""
        self.stand_on(self._nearest(self._body(), event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the point."""
        super().focusOutEvent(event)
        self.stand_on(None)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure and, with the focus, the ring."""
        now = look.current()
        painter = QPainter(self)
        if self.count():
            self._draw(painter, self._body(), now)
        if paint.ringed(self):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.ring(painter, now, self.rect(), now.px(8))
        painter.end()

    def _walks(self, _down: int, _across: int) -> bool:
        """Tell whether points lie that way; else the key is left to the page, which scrolls."""
        return True

    def _walk(self, down: int, across: int) -> None:
        """Go to the point beside; from nowhere to the newest."""
        last = self.count() - 1
        self.stand_on(last if self._at is None else min(last, max(0, self._at + (down or across))))

    def _nearest(self, rect: QRectF, position: QPointF) -> int | None:
        raise NotImplementedError

    def _draw(self, painter: QPainter, rect: QRectF, now: look.Look) -> None:
        raise NotImplementedError

    def _inset(self) -> int:
        return max(RING, look.current().px(RING)) + 3

    def _body(self) -> QRectF:
        inset = self._inset()
        return QRectF(self.rect().adjusted(inset, inset, -inset, -inset))
