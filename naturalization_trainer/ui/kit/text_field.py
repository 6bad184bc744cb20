"""A field for a word, a figure, a line: as wide as what it asks for."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from naturalization_trainer.ui.theme import look

LONGEST = 20_000
UNAIDED = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
"""A touch screen's keyboard neither guesses words nor mends them: spelling is what is examined."""


class TextField(QLineEdit):
    """One line of plain text, `columns` characters wide where there is room."""

    def __init__(self, columns: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(UNAIDED)
        self.returnPressed.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._wear()

    def sizeHint(self) -> QSize:
        """Return the width of so many characters."""
        now = look.current()
        width = self.fontMetrics().averageCharWidth() * self._columns + now.px(32)
        return QSize(width, max(now.px(52), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Return what still shows a word."""
        return QSize(min(self.sizeHint().width(), look.current().px(140)), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    @Slot()
    def _go_on(self) -> None:
        """Let Enter go to the next field."""
        self.focusNextChild()

    def _wear(self) -> None:
        font = look.current().font("body")
        if font != self.font():
            self.setFont(font)
        self.setMaximumWidth(self.sizeHint().width())
        self.updateGeometry()
