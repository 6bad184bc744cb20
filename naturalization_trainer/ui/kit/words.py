"""Text on screen: a plain label in a step of the type scale. Never rich text: nothing in it is interpreted."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from naturalization_trainer.ui.kit import paint
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.theme.tokens import COLUMN


class Words(QLabel):
    """A wrapped plain text. `face` is a step of the type scale, `ink` the use of its colour (`ink`, `good` …).

    columns: the widest it gets, in characters; 0 for as wide as there is room.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        face: str = "body",
        ink: str = "ink",
        wrap: bool = True,
        columns: int = 0,
    ) -> None:
        self._measured: dict[tuple[int, int, str], int] = {}
        super().__init__(text, parent)
        self._face = face
        self._ink = ink
        self._columns = columns
        self._reach = 0
        self._worn: object = None
        self._tinted = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._wear()

    def sizeHint(self) -> QSize:
        """Return the text on one line, or in a column where that would be long."""
        if not self.wordWrap():
            return super().sizeHint()
        metrics = self.fontMetrics()
        lines = (metrics.horizontalAdvance(line) for line in self.text().split("\n"))
        width = min(max(lines) + 2, metrics.averageCharWidth() * COLUMN)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(paint.widest_word(self.font(), self.text()) + 2, self.fontMetrics().lineSpacing())

    def heightForWidth(self, width: int) -> int:
        """Return the height the text needs in a width, of which it takes no more than its columns; measured once."""
        margin = self.contentsMargins().right() if self._reach else 0
        asked = (min(width, self._reach) + margin if self._reach else width, margin, self.text())
        if asked not in self._measured:
            self._measured[asked] = super().heightForWidth(asked[0])
        return self._measured[asked]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the columns."""
        super().resizeEvent(event)
        if self._reach:
            self._leave_margin()

    def _leave_margin(self) -> None:
        margin = max(0, self.width() - self._reach)
        if margin != self.contentsMargins().right():
            self.setContentsMargins(0, 0, margin, 0)

    def set_ink(self, ink: str) -> None:
        """Change the colour's use."""
        self._ink = ink
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._measured.clear()
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def _wear(self) -> None:
        now = look.current()
        font = now.font(self._face)
        # A new style sheet puts back the palette from before it, after this was told of the change.
        tinted = self._tinted and self.palette().color(QPalette.ColorRole.WindowText) != now.color(self._ink)
        if (self._face, self._ink, now) == self._worn and not tinted and (self._face == "body" or font == self.font()):
            return
        self._worn = (self._face, self._ink, now)
        if self._face != "body":
            self.setFont(font)
        if self._columns:
            self._reach = QFontMetrics(now.font(self._face)).averageCharWidth() * self._columns
            self._leave_margin()
        if self._ink != "ink" or self._tinted:
            self._tinted = True
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, now.color(self._ink))
            self.setPalette(palette)


class Heading(Words):
    """A heading: `title` once a screen, `section` over a group."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, face: str = "title") -> None:
        super().__init__(text, parent, face=face)
