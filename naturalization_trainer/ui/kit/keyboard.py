"""A whole Latvian keyboard on the screen, for touch and for whoever has none with Latvian letters."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from naturalization_trainer.ui.kit import keys
from naturalization_trainer.ui.kit.letter_key import LetterKey
from naturalization_trainer.ui.theme import look

ROWS = ("1234567890-", "qwertyuiopū", "asdfghjklēī", "zxcvbnmāšžč", "ģķļņ’„”,.?!")


class LatvianKeyboard(QWidget):
    """Rows of keys that type into the field with the focus. Capitals hold for one letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[LetterKey] = []
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in ROWS:
            line = self._line()
            for letter in row:
                key = LetterKey(letter)
                key.setAutoRepeat(True)
                key.clicked.connect(self._type)
                self._keys.append(key)
                line.addWidget(key)
            line.addStretch(1)
        self._add_last_line()
        self.retranslate()
        self._respace()

    def retranslate(self) -> None:
        """Say the words on the wide keys."""
        self._shift.setText(self.tr("Capitals"))
        self._space.setText(self.tr("Space"))
        self._back.setText(self.tr("Delete"))
        self._enter.setText(self.tr("New line"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._respace()

    def _add_last_line(self) -> None:
        line = self._line()
        self._shift = LetterKey("", span=2, drawing="up")
        self._shift.setCheckable(True)
        self._shift.toggled.connect(self._recase)
        self._space = LetterKey("", span=4)
        self._back = LetterKey("", span=2, drawing="back")
        self._back.setAutoRepeat(True)
        self._enter = LetterKey("", span=2)
        self._space.clicked.connect(self._type_space)
        self._back.clicked.connect(self._delete)
        self._enter.clicked.connect(self._type_enter)
        for key in (self._shift, self._space, self._back, self._enter):
            line.addWidget(key)
        line.addStretch(1)

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        self._rows.append(line)
        self._column.addLayout(line)
        return line

    def _respace(self) -> None:
        gap = look.current().px(6)
        self._column.setSpacing(gap)
        for line in self._rows:
            line.setSpacing(gap)

    @Slot(bool)
    def _recase(self, large: bool) -> None:
        for key in self._keys:
            key.setText(key.text().upper() if large else key.text().lower())

    @Slot()
    def _type(self) -> None:
        key = self.sender()
        if isinstance(key, LetterKey) and keys.press(key.text()) and key.text().isalpha():
            self._shift.setChecked(False)

    @Slot()
    def _type_space(self) -> None:
        keys.press(" ", Qt.Key.Key_Space)

    @Slot()
    def _delete(self) -> None:
        keys.press("", Qt.Key.Key_Backspace)

    @Slot()
    def _type_enter(self) -> None:
        keys.press("\r", Qt.Key.Key_Return)
