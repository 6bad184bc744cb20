"""How a passage looks in a list: its heading, its words in a reading column, what was found set apart."""

import functools
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naturalization_trainer.language.search import Span
from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.models.passages import PASSAGE, Passage
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import COLUMN

_PAD = 14
_GAP = 4
_APART = 14
"""Between a heading that stands alone and what comes before it."""
_LEADING = 1.42


class _Piece(NamedTuple):
    """A text in its face and ink, with the places to set apart."""

    text: str
    face: str
    ink: str
    marks: tuple[Span, ...] = ()


class PassageDelegate(QStyledItemDelegate):
    """Paints the rows of a `PassagesModel`. `compact`: a list of contents, without a line between the rows."""

    def __init__(self, view: QWidget, *, compact: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._compact = compact

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height the texts need in the view's width."""
        now = look.current()
        width = option.rect.width() or self._view.width()
        passage: Passage = index.data(PASSAGE)
        pieces = list(self._pieces(passage))
        inner = self._inner(now, width)
        heights = (_height(now, piece.face, piece.text, inner) for piece in pieces)
        around = 2 * now.px(_PAD) + now.px(_GAP) * (len(pieces) - 1) + self._before(now, passage)
        return QSize(width, max(sum(heights) + around, now.px(52)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        now = look.current()
        passage: Passage = index.data(PASSAGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(option.rect).adjusted(0, self._before(now, passage), 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            width = max(1, now.px(1.5))
            paint.ground(
                painter, body, now.color("accent_soft"), now.color("accent_ink"), width=width, radius=now.px(10)
            )
        elif passage.text and not self._compact:
            painter.fillRect(QRectF(body.left(), body.bottom(), body.width(), max(1, now.px(1))), now.color("edge"))
        pieces = list(self._pieces(passage))
        width_inside = self._inner(now, option.rect.width())
        total = sum(_height(now, piece.face, piece.text, width_inside) for piece in pieces)
        total += now.px(_GAP) * (len(pieces) - 1)
        y = body.top() + (max(now.px(_PAD), (body.height() - total) / 2) if self._compact else now.px(_PAD))
        for piece in pieces:
            layout = _laid_out(now, piece.face, piece.text, width_inside)
            painter.setPen(now.color(piece.ink))
            layout.draw(painter, QPointF(body.left() + now.px(_PAD), y), _formats(now, piece.marks))
            y += _height(now, piece.face, piece.text, width_inside) + now.px(_GAP)
        painter.restore()

    def _pieces(self, passage: Passage) -> Iterator[_Piece]:
        marks = (*passage.marks, (), (), ())
        if self._compact:
            yield _Piece(passage.heading, "body", "ink")
            return
        if not passage.text:
            yield _Piece(passage.heading, "section", "ink", marks[0])
            return
        if passage.heading:
            yield _Piece(passage.heading, "strong", "accent_ink" if passage.serif else "ink", marks[0])
        yield _Piece(passage.text, "reading" if passage.serif else "body", "ink", marks[1])
        if passage.note:
            yield _Piece(passage.note, "note", "ink_soft", marks[2])

    def _before(self, now: look.Look, passage: Passage) -> int:
        return 0 if passage.text or self._compact else now.px(_APART)

    @staticmethod
    def _inner(now: look.Look, width: int) -> int:
        """Return the width of the words: the view's, but no more than a column one likes to read."""
        column = QFontMetrics(now.font("reading")).averageCharWidth() * COLUMN
        return max(1, min(width - 2 * now.px(_PAD) - 2, column))


def _formats(now: look.Look, marks: tuple[Span, ...]) -> list[QTextLayout.FormatRange]:
    """Return what sets the places found apart: a ground and a line under them, seen without colour too."""
    formats = []
    for start, end in marks:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, end - start
        form = QTextCharFormat()
        form.setBackground(now.color("wait_soft"))
        form.setForeground(now.color("wait"))
        form.setFontUnderline(True)
        span.format = form
        formats.append(span)
    return formats


def _leading(font: QFont) -> float:
    return _LEADING * font.pixelSize()


def _height(now: look.Look, face: str, text: str, width: int) -> int:
    return _measured(now.percent, face, text, width)


@functools.lru_cache(maxsize=8192)
def _measured(percent: int, face: str, text: str, width: int) -> int:
    del percent
    now = look.current()
    font = now.font(face)
    metrics = QFontMetrics(font)
    least = max(_leading(font), metrics.lineSpacing())
    if "\n" not in text and metrics.horizontalAdvance(text) < width:
        return round(least)
    layout = _laid_out(now, face, text, width)
    return round(least * layout.lineCount())


def _laid_out(now: look.Look, face: str, text: str, width: int) -> QTextLayout:
    """Return a text broken into lines."""
    font = now.font(face)
    least = max(_leading(font), QFontMetrics(font).lineSpacing())
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += least
        line = layout.createLine()
    layout.endLayout()
    return layout
