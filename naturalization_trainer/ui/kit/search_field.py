"""A field to search with: it asks at every letter, says what was found, and lets all be seen again."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.kit.words import Words

QUIET = 700
"""Milliseconds without a letter until what was found is said aloud, so that not every letter is talked over."""
_COLUMNS = 34


class _Line(TextField):
    """down_asked(): Enter or the down arrow, to go to what was found."""

    down_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to what was found; Escape empties the field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchField(Pane):
    """`beside`: what stands in the same line. asked(str): what is in the field now. left(): go to what was found."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, *beside: QWidget) -> None:
        super().__init__(gap=6)
        self.line = _Line(_COLUMNS)
        self.line.setMaxLength(200)
        self._clear = BigButton(rank="quiet", icon="close")
        self._found = Words(face="note", ink="ink_soft")
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(QUIET)
        self.add(Row(self.line, *beside, self._clear, self._found))
        self._clear.hide()
        self._found.hide()
        self.line.textChanged.connect(self._changed)
        self.line.down_asked.connect(self.left)
        self._clear.clicked.connect(self._emptied)
        self._saying.timeout.connect(self._say)

    def text(self) -> str:
        """Return what is searched for."""
        return self.line.text()

    def set_label(self, label: str) -> None:
        """Say what is searched."""
        self.line.setPlaceholderText(label)
        self.line.setAccessibleName(label)

    def found(self) -> str:
        """Return what was said of what was found."""
        return self._found.text()

    def show_found(self, sentence: str) -> None:
        """Say what was found: to the eye at once, aloud when the typing pauses."""
        if sentence != self._found.text():
            self._found.setText(sentence)
            self._found.setVisible(bool(sentence))
            if self.isVisible() and self.line.hasFocus():
                self._saying.start()

    def retranslate(self) -> None:
        """Say the button's words anew."""
        self._clear.setText(self.tr("Show everything"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Say nothing of what is no longer seen."""
        super().hideEvent(event)
        self._saying.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(str)
    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.asked.emit(text)

    @Slot()
    def _emptied(self) -> None:
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _say(self) -> None:
        announce(self.line, self._found.text())
