"""A text in which single letters are to be seen: underlined and heavy, not by colour alone."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.kit.marks import Run
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.theme import look

_HEAVY = 800


class Lettered(Words):
    """Runs of text; the bold ones are marked."""

    def __init__(self, parent: QWidget | None = None, *, face: str = "body", ink: str = "ink") -> None:
        self._runs: tuple[Run, ...] = ()
        self._document = QTextDocument()
        super().__init__("", parent, face=face, ink=ink)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show a text."""
        self._runs = runs
        self.setText("".join(run.text for run in runs))
        self._compose()

    def sizeHint(self) -> QSize:
        """Return the size on one line, or in a column where that would be long."""
        width = min(look.current().px(600), int(self._document.idealWidth()) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        width = paint.widest_word(look.current().font("strong"), self.text()) + 2
        return QSize(width, self.fontMetrics().lineSpacing())

    def hasHeightForWidth(self) -> bool:
        """Say yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the text needs in a width."""
        self._document.setTextWidth(width)
        return round(self._document.size().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the document."""
        now = look.current()
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, now.color(self._ink))
        painter = QPainter(self)
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._compose()

    def _compose(self) -> None:
        now = look.current()
        document = self._document
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(now.font(self._face))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        for run in self._runs:
            form = QTextCharFormat()
            if run.bold:
                form.setFontWeight(_HEAVY)
                form.setFontUnderline(True)
                form.setForeground(now.color("wait"))
                form.setBackground(now.color("wait_soft"))
            cursor.insertText(run.text, form)
        self.updateGeometry()
        self.update()
