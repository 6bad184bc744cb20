"""What the painted widgets share: the ring of the one that has the focus, round grounds, wrapped text."""

import functools
import math

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.theme.look import Look
from naturalization_trainer.ui.theme.tokens import RADIUS, RING

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
TOP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
ENDLESS = 100_000


def body(widget: QWidget, look: Look) -> QRect:
    """Return where a widget paints itself: all of it, or, with the focus, what the ring and a gap leave."""
    inset = max(RING, look.px(RING)) + 2 if ringed(widget) else 0
    return widget.rect().adjusted(inset, inset, -inset, -inset)


def ringed(widget: QWidget) -> bool:
    """Tell whether the ring is to be seen: the widget has the focus and the keyboard moves it."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def ring(painter: QPainter, look: Look, rect: QRect, radius: float) -> None:
    """Paint the ring just inside a widget's rectangle."""
    width = max(RING, look.px(RING))
    inner = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("focus"), width))
    painter.drawRoundedRect(inner, radius, radius)


def ground(
    painter: QPainter, rect: QRectF, fill: QColor, edge: QColor, *, width: float, radius: float = RADIUS
) -> None:
    """Paint a round ground with an edge inside `rect`."""
    painter.setBrush(fill)
    painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius)


def wrapped(font: QFont, text: str, width: int) -> QRect:
    """Return the rectangle a text needs when wrapped at a width; measured once."""
    return QRect(_measured(font.key(), max(1, width), text, _Font(font)))


class _Font:
    """A font that does not count among the arguments a measurement is known by: its key does."""

    def __init__(self, font: QFont) -> None:
        self.font = font

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Font)

    def __hash__(self) -> int:
        return 0


@functools.lru_cache(maxsize=4096)
def _measured(_key: str, width: int, text: str, holder: _Font) -> QRect:
    return QFontMetrics(holder.font).boundingRect(QRect(0, 0, width, ENDLESS), WRAP, text)


def line_width(font: QFont, text: str) -> int:
    """Return the width in which a text stays on one line when it may wrap: a little more than it advances."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2


def widest_word(font: QFont, text: str) -> int:
    """Return the width of the longest word: less cannot hold the text."""
    return max((line_width(font, word) for word in text.split()), default=0)
