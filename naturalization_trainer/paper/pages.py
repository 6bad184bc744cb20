"""Setting pieces on pages of A4 and writing them as PDF; text stays text, so that it can be searched and copied."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImageReader,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from naturalization_trainer.errors import KnownError
from naturalization_trainer.paper.sheets import Piece
from naturalization_trainer.ui.theme.tokens import SANS

STANDARD, LARGE = 11.0, 18.0
"""Letters in points: of the usual paper, and of the one for weak eyes."""

_DOTS = 72
"""The page is measured in points."""
_MARGIN = 48.0
_FOOT = 26.0
_GAP = 8.0
_TIGHT = -1.0
"""Two rows of a table share the line between them."""
_LINE = 26.0
_FIRST_LINE = 0.35
"""The first line to write on begins beside its number."""
_EDGE = 0.5
"""Lines that only touch the edge of what is painted belong overleaf."""
_INK = QColor("#111111")


class Setting:
    """Sets one document. `size`: of its letters, in points; `footer` stands under every page with its number."""

    def __init__(self, bank_folder: Path, *, size: float, footer: str, title: str) -> None:
        self._bank = bank_folder
        self._size = size
        self._footer = footer
        self._title = title

    def write(self, path: Path, pieces: Iterable[Piece]) -> int:
        """Write the pieces as PDF and return how many pages they took; the file is whole or not there.

        Raises KnownError `paper_not_written`.
        """
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise KnownError("paper_not_written", file.errorString(), path=str(path))
        writer = QPdfWriter(file)
        writer.setTitle(self._title)
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        writer.setResolution(_DOTS)
        page = _Page(writer, self._footer)
        painter = page.painter
        try:
            for pieces_together in _together(pieces):
                self._set(page, pieces_together)
            page.finish()
        finally:
            painter.end()
        if not file.commit():
            raise KnownError("paper_not_written", file.errorString(), path=str(path))
        return page.number

    def _set(self, page: "_Page", pieces: list[Piece]) -> None:
        documents = [self._document(piece, page) for piece in pieces]
        pictures = [self._picture_height(piece, page) for piece in pieces]
        heights = [
            document.size().height() + picture + piece.lines * self._line() + self._gap(piece)
            for document, picture, piece in zip(documents, pictures, pieces, strict=True)
        ]
        if pieces[0].new_page or (sum(heights) > page.room and sum(heights) <= page.height):
            page.turn()
        for piece, document, picture in zip(pieces, documents, pictures, strict=True):
            if page.y > _MARGIN:
                page.y += self._gap(piece)
            self._paint(page, document)
            if picture:
                page.y += _GAP
                self._paint_picture(page, piece, picture)
            for place in range(piece.lines):
                page.rule(self._line() * (_FIRST_LINE if place == 0 else 1.0))

    def _paint(self, page: "_Page", document: QTextDocument) -> None:
        """Paint a document; one longer than the page goes on overleaf, torn between lines."""
        left = document.size().height()
        done = 0.0
        while left > 0:
            room = page.room
            if left > room and room < page.height / 4:
                page.turn()
                continue
            shown = min(left, room)
            if left > room:
                shown = _torn_at(document, done, room)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, _INK)
            context.clip = QRectF(0, done + _EDGE, page.width, shown - 2 * _EDGE)
            page.painter.save()
            page.painter.translate(QPointF(_MARGIN, page.y - done))
            page.painter.setClipRect(QRectF(0, done, page.width, shown))
            document.documentLayout().draw(page.painter, context)
            page.painter.restore()
            page.y += shown
            done += shown
            left -= shown
            if left > 0:
                page.turn()

    def _document(self, piece: Piece, page: "_Page") -> QTextDocument:
        document = QTextDocument()
        font = QFont()
        font.setFamilies(list(SANS))
        font.setPointSizeF(self._size)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(page.writer)
        document.setDefaultStyleSheet("li { margin-bottom: 2px }")
        document.setHtml(piece.markup)
        document.setTextWidth(page.width)
        return document

    @staticmethod
    def _gap(piece: Piece) -> float:
        return _TIGHT if piece.tight else _GAP

    def _line(self) -> float:
        return _LINE * max(1.0, self._size / STANDARD * 0.8)

    def _picture_height(self, piece: Piece, page: "_Page") -> float:
        size = self._picture_size(piece.picture)
        return 0.0 if size.isEmpty() else min(page.width * size.height() / size.width(), page.height * 0.55)

    def _picture_size(self, name: str) -> QSizeF:
        if not name:
            return QSizeF()
        path = self._bank / name
        if path.suffix.lower() == ".svg":
            return QSizeF(QSvgRenderer(QByteArray(path.read_bytes())).defaultSize())
        return QSizeF(QImageReader(str(path)).size())

    def _paint_picture(self, page: "_Page", piece: Piece, height: float) -> None:
        path = self._bank / piece.picture
        size = self._picture_size(piece.picture).scaled(page.width, height, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(_MARGIN, page.y), size)
        if path.suffix.lower() == ".svg":
            QSvgRenderer(QByteArray(path.read_bytes())).render(page.painter, place)
        else:
            page.painter.drawImage(place, QImageReader(str(path)).read())
        page.y += size.height()


class _Page:
    """The page being filled, and the pen at `y`."""

    def __init__(self, writer: QPdfWriter, footer: str) -> None:
        self.painter = QPainter(writer)
        self.writer = writer
        self._footer = footer
        size = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
        self.width = size.width() - 2 * _MARGIN
        self.height = size.height() - 2 * _MARGIN - _FOOT
        self.number = 1
        self.y = _MARGIN

    @property
    def room(self) -> float:
        return _MARGIN + self.height - self.y

    def turn(self) -> None:
        if self.y == _MARGIN:
            return
        self.finish()
        self.writer.newPage()
        self.number += 1
        self.y = _MARGIN

    def rule(self, height: float) -> None:
        if height > self.room:
            self.turn()
        self.y += height
        self.painter.setPen(QPen(QColor("#777777"), 0.6))
        self.painter.drawLine(QPointF(_MARGIN, self.y), QPointF(_MARGIN + self.width, self.y))

    def finish(self) -> None:
        """Write the foot of the page."""
        font = QFont()
        font.setFamilies(list(SANS))
        font.setPointSizeF(7.5)
        self.painter.setFont(font)
        self.painter.setPen(QColor("#444444"))
        place = QRectF(_MARGIN, _MARGIN + self.height + 4, self.width, _FOOT)
        self.painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._footer)
        self.painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self.number}. lpp."
        )


def _torn_at(document: QTextDocument, done: float, room: float) -> float:
    """Return how much of a document after `done` fits into `room` without cutting through a line."""
    layout = document.documentLayout()
    best = 0.0
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        for place in range(block.layout().lineCount()):
            bottom = top + block.layout().lineAt(place).rect().bottom()
            if done < bottom <= done + room:
                best = max(best, bottom - done)
        block = block.next()
    return best or room


def _together(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        if piece.new_page and group:
            yield group
            group = []
        group.append(piece)
        if not piece.with_next:
            yield group
            group = []
    if group:
        yield group
