"""A running text with gaps in it, `{1}`, `{2}` …: the words flow, each gap is a field on its line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui.kit.gap_field import GapField
from naturalization_trainer.ui.kit.marks import plain, runs
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import COLUMN

_LEADING = 1.3
_GAP = re.compile(r"\{(\d+)\}")
_PIECE = re.compile(r"\{\d+\}|\s+|[^\s{]+|\{")


@dataclass(frozen=True)
class Piece:
    """A word, or a gap (`gap` is its index, else -1): never broken."""

    text: str = ""
    bold: bool = False
    gap: int = -1


Chunk = tuple[Piece, ...]
"""Pieces with no space between them: they keep to one line where they can."""


Paragraph = tuple[tuple[Chunk, ...], ...]
"""Lines that belong together, each of chunks with a space between them."""


def paragraphs(text: str, gaps: int) -> tuple[Paragraph, ...]:
    """Split a text at its empty lines; `{n}` is gap n the first time, what is no gap of ours stays as it is written.

    A gap the text does not name stands at its end.
    """
    left = set(range(gaps))
    found = [
        tuple(_line(line, left) for line in block.split("\n") if line.strip())
        for block in re.split(r"\n[ \t]*\n", text.strip("\n"))
        if block.strip()
    ]
    if left:
        found.append((tuple((Piece(gap=gap),) for gap in sorted(left)),))
    return tuple(found)


def _line(line: str, left: set[int]) -> tuple[Chunk, ...]:
    found: list[Chunk] = []
    chunk: list[Piece] = []
    for run in runs(line):
        for piece in _PIECE.findall(run.text):
            if piece.isspace():
                found += [tuple(chunk)] if chunk else []
                chunk = []
                continue
            match = _GAP.fullmatch(piece)
            gap = int(match.group(1)) - 1 if match else -1
            chunk.append(Piece(gap=gap) if gap in left else Piece(piece, run.bold))
            left.discard(gap)
    return (*found, tuple(chunk)) if chunk else tuple(found)


def spoken(text: str, word: str) -> str:
    """Return a text with gaps as it is heard: `word` with its number for each gap."""
    return _GAP.sub(lambda match: f"({word} {match.group(1)})", plain(text))


class RunningText(QWidget):
    """Lays out the words and gaps of one paragraph; `gaps` are those of the whole text."""

    def __init__(self, lines: Paragraph, gaps: Sequence[GapField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._gaps = {piece.gap: gaps[piece.gap] for line in lines for c in line for piece in c if piece.gap >= 0}
        self._arranged: dict[int, tuple[int, list[tuple[QRect, Piece]]]] = {}
        self._widths: dict[Piece, int] = {}
        self._painted: list[tuple[QRect, Piece]] = []
        self._worn: look.Look | None = None
        for gap in self._gaps.values():
            gap.setParent(self)
            gap.resized.connect(self.reflow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wear()

    def holds(self, gap: int) -> bool:
        """Tell whether a gap stands here."""
        return gap in self._gaps

    def hasHeightForWidth(self) -> bool:
        """Say yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the text needs in a width."""
        return self._arrange(width)[0]

    def sizeHint(self) -> QSize:
        """Return a comfortable column."""
        width = look.current().px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        words = max(self._word_widths().values(), default=0)
        gaps = max((gap.minimumSizeHint().width() for gap in self._gaps.values()), default=0)
        return QSize(max(words, gaps), look.current().px(44))

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what has changed unseen."""
        super().showEvent(event)
        self._settle()

    def resizeEvent(self, event: object) -> None:
        """Lay out anew."""
        del event
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and look.current() != self._worn:
            self._wear()
            self._widths.clear()
            self.reflow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        now = look.current()
        painter = QPainter(self)
        painter.setPen(now.color("ink"))
        for place, piece in self._painted:
            painter.setFont(now.font("strong" if piece.bold else "body"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), piece.text)
        painter.end()

    def _wear(self) -> None:
        self._worn = look.current()
        self.setMaximumWidth(QFontMetrics(self._worn.font("body")).averageCharWidth() * COLUMN)

    @Slot()
    def reflow(self) -> None:
        """Lay out anew: a gap has changed its size, or the letters theirs."""
        self._arranged.clear()
        self.updateGeometry()
        if self.isVisible():
            self._settle()

    def _word_widths(self) -> dict[Piece, int]:
        """Return how wide each word is; measured once for a look."""
        if not self._widths:
            now = look.current()
            light, heavy = QFontMetrics(now.font("body")), QFontMetrics(now.font("strong"))
            pieces = {piece for line in self._lines for chunk in line for piece in chunk if piece.gap < 0}
            self._widths = {piece: (heavy if piece.bold else light).horizontalAdvance(piece.text) for piece in pieces}
        return self._widths

    def _settle(self) -> None:
        _, placed = self._arrange(self.width())
        self._painted = [(place, piece) for place, piece in placed if piece.gap < 0]
        for place, piece in placed:
            if piece.gap >= 0:
                self._gaps[piece.gap].setGeometry(place)
        self.update()

    def _arrange(self, width: int) -> tuple[int, list[tuple[QRect, Piece]]]:
        """Return the height in a width and where every piece stands; worked out once for a width."""
        width = min(width, self.maximumWidth())
        if width not in self._arranged:
            self._arranged[width] = self._lay_out(width)
        return self._arranged[width]

    def _lay_out(self, width: int) -> tuple[int, list[tuple[QRect, Piece]]]:
        metrics = QFontMetrics(look.current().font("body"))
        space = metrics.horizontalAdvance(" ")
        line_height = metrics.lineSpacing()
        leading = round(line_height * _LEADING)
        placed: list[tuple[QRect, Piece]] = []
        y = 0
        for line in self._lines:
            x = 0
            row: list[tuple[QRect, Piece]] = []
            for chunk in line:
                sizes = [self._size(piece, width, line_height) for piece in chunk]
                total = sum(size.width() for size in sizes)
                if row and x + space + total > width:
                    y = self._close(row, placed, y, leading)
                    x, row = 0, []
                elif row:
                    x += space
                for piece, size in zip(chunk, sizes, strict=True):
                    if row and x + size.width() > width and total > width:
                        y = self._close(row, placed, y, leading)
                        x, row = 0, []
                    row.append((QRect(x, 0, size.width(), size.height()), piece))
                    x += size.width()
            y = self._close(row, placed, y, leading)
        return y, placed

    def _close(self, row: list[tuple[QRect, Piece]], placed: list[tuple[QRect, Piece]], y: int, leading: int) -> int:
        """Put a finished line at `y`; return where the next begins."""
        tallest = max(leading, *(place.height() + look.current().px(8) for place, piece in row if piece.gap >= 0), 0)
        for place, piece in row:
            place.moveTop(y + (tallest - place.height()) // 2)
            placed.append((place, piece))
        return y + tallest

    def _size(self, piece: Piece, width: int, line_height: int) -> QSize:
        if piece.gap >= 0:
            gap = self._gaps[piece.gap]
            room = gap.width_in(width)
            return QSize(room, gap.height_in(room))
        return QSize(self._word_widths()[piece], line_height)
