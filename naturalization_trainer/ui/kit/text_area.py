"""A place to write more than a line: plain text, Tab goes on, it grows with what is written."""

import math

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from naturalization_trainer.ui.kit.scrolled import scroll_area_of
from naturalization_trainer.ui.kit.text_field import UNAIDED
from naturalization_trainer.ui.theme import look

_PAD = 32
_UNDER = 3


class TextArea(QPlainTextEdit):
    """A plain text of `lines` lines at least. `ruled`: every line of writing stands on a line, as on paper."""

    def __init__(self, lines: int = 4, parent: QWidget | None = None, *, ruled: bool = False) -> None:
        super().__init__(parent)
        self._lines = lines
        self._ruled = ruled
        self._area: QAbstractScrollArea | None = None
        self.setTabChangesFocus(True)
        self.setInputMethodHints(self.inputMethodHints() | UNAIDED)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._keep_in_view)
        self._wear()

    def sizeHint(self) -> QSize:
        """Return the height of what is written, of `lines` lines at least."""
        now = look.current()
        lines = max(self._lines, round(self.document().size().height()))
        return QSize(now.px(420), self._line() * lines + now.px(_PAD))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width can shrink."""
        return QSize(look.current().px(200), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where a narrower place breaks the text into more lines: Qt does not tell of those."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper's lines under the writing."""
        if self._ruled:
            self._rule()
        super().paintEvent(event)

    def _line(self) -> int:
        """Return how high a line of writing is."""
        return math.ceil(QFontMetricsF(self.font()).lineSpacing())

    def _rule(self) -> None:
        now = look.current()
        step = self._line()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(now.color("edge"), max(1, now.px(1))))
        margin = self.document().documentMargin()
        start = self.contentOffset().y() + margin
        # Just under the feet of the letters: lower, it would run through the marks of the line below.
        y = start + QFontMetricsF(self.font()).ascent() + now.px(_UNDER)
        while y < self.viewport().height():
            painter.drawLine(round(margin), round(y), round(self.viewport().width() - margin), round(y))
            y += step
        painter.end()

    @Slot()
    def _keep_in_view(self) -> None:
        """Scroll what is around until the line that is being written can be seen, also once the paper has grown."""
        area = scroll_area_of(self)
        if area is not self._area:
            if self._area is not None:
                self._area.verticalScrollBar().rangeChanged.disconnect(self._keep_in_view)
            if area is not None:
                area.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
            self._area = area
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None and self.hasFocus():
            line = self.cursorRect()
            point = self.viewport().mapTo(inner, line.center())
            area.ensureVisible(point.x(), point.y(), 0, 2 * line.height())

    @Slot()
    def _grow(self) -> None:
        self.updateGeometry()

    def _wear(self) -> None:
        font = look.current().font("body")
        if font != self.font():
            self.setFont(font)
        self.updateGeometry()
