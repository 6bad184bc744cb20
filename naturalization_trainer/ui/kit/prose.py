"""A text to read: our marks shown, a column no wider than the eye likes."""

import re

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui.kit.marks import Block, Run, blocks, plain
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import COLUMN

_LEADING = 1.5
_INDENT = 22


class Prose(Words):
    """A text with our own marks, painted from a document built run by run; what is heard is the text without marks.

    body: lists and tables are read too (the body of a text to be understood). columns: the widest it gets, in
    characters; 0 for as wide as there is room.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        face: str = "body",
        ink: str = "ink",
        body: bool = False,
        columns: int = COLUMN,
    ) -> None:
        self._source = text
        self._body = body
        self._widest_columns = columns
        self._quotes: tuple[str, ...] = ()
        self._composed: object = None
        self._heights: dict[int, int] = {}
        self._document = QTextDocument()
        super().__init__(plain(text), parent, face=face, ink=ink)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._compose()

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._source:
            self._source = text
            self.setText(plain(text))
            self._compose()

    def highlight(self, quotes: tuple[str, ...]) -> None:
        """Mark quotations wherever they stand in the text."""
        self._quotes = quotes
        self._compose()

    def shown(self) -> str:
        """Return the text as it stands on the page."""
        return self._document.toPlainText()

    def place_at(self, point: QPoint) -> int:
        """Return which character of `shown` stands at a point of the widget, -1 for none."""
        self._document.setTextWidth(min(self.width(), self._widest()))
        return self._document.documentLayout().hitTest(QPointF(point), Qt.HitTestAccuracy.ExactHit)

    def source(self) -> str:
        """Return the text with its marks."""
        return self._source

    def sizeHint(self) -> QSize:
        """Return the width of the column and the height it needs."""
        width = min(self._widest(), int(self._document.idealWidth()) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow column."""
        return QSize(min(self._widest(), self.fontMetrics().averageCharWidth() * 12), self.fontMetrics().lineSpacing())

    def hasHeightForWidth(self) -> bool:
        """Say yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the text needs in a width."""
        inner = min(width, self._widest())
        if inner not in self._heights:
            self._document.setTextWidth(inner)
            self._heights[inner] = round(self._document.size().height())
        return self._heights[inner]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the document."""
        now = look.current()
        self._document.setTextWidth(min(self.width(), self._widest()))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, now.color(self._ink))
        painter = QPainter(self)
        painter.translate(QPoint(0, 0))
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._compose()

    def _widest(self) -> int:
        if not self._widest_columns:
            return 16_777_215
        return self.fontMetrics().averageCharWidth() * self._widest_columns

    def _compose(self) -> None:
        """Make the document, unless it stands there as it would be made."""
        now = look.current()
        composed = (now, self._source, self._quotes)
        if composed == self._composed:
            return
        self._composed = composed
        self._heights.clear()
        document = self._document
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(now.font(self._face))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        rows: list[Block] = []
        first = True
        for block in blocks(self._source, body=self._body):
            if block.row:
                rows.append(block)
                continue
            if rows:
                self._table(cursor, rows, now)
                rows = []
                first = False
            self._paragraph(cursor, block, now, first=first)
            first = False
        if rows:
            self._table(cursor, rows, now)
        for quote in self._quotes:
            self._mark(quote, now)
        self.updateGeometry()
        self.update()

    def _mark(self, quote: str, now: look.Look) -> None:
        """Set a quotation apart: a ground and a line under it, so that it is seen without colour too."""
        words = plain(quote).split()
        found = re.search(r"\s+".join(map(re.escape, words)), self._document.toPlainText()) if words else None
        if found is None:
            return
        form = QTextCharFormat()
        form.setBackground(now.color("accent_soft"))
        form.setFontUnderline(True)
        cursor = QTextCursor(self._document)
        cursor.setPosition(found.start())
        cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)

    def _paragraph(self, cursor: QTextCursor, block: Block, now: look.Look, *, first: bool) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(
            _LEADING * now.font(self._face).pixelSize(), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        if block.gap_before:
            form.setTopMargin(now.px(12))
        if block.bullet:
            form.setLeftMargin(now.px(_INDENT))
            form.setTextIndent(-now.px(_INDENT) * 0.75)
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        if block.bullet:
            cursor.insertText("•\u2002", QTextCharFormat())
        self._runs(cursor, block.cells[0])

    def _table(self, cursor: QTextCursor, rows: list[Block], now: look.Look) -> None:
        width = max(len(row.cells) for row in rows)
        form = QTextTableFormat()
        form.setBorderCollapse(True)
        form.setBorder(max(1, now.px(1)))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(now.color("edge"))
        form.setCellPadding(now.px(8))
        form.setTopMargin(now.px(8))
        form.setBottomMargin(now.px(8))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = cursor.insertTable(len(rows), width, form)
        for y, row in enumerate(rows):
            for x, cell in enumerate(row.cells):
                self._runs(table.cellAt(y, x).firstCursorPosition(), cell)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    @staticmethod
    def _runs(cursor: QTextCursor, pieces: tuple[Run, ...]) -> None:
        for run in pieces:
            form = QTextCharFormat()
            if run.bold:
                form.setFontWeight(700)
            cursor.insertText(run.text, form)
