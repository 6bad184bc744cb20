"""The bar of Latvian letters under a text field, opening to a whole keyboard."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from naturalization_trainer.ui.kit import keys
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.keyboard import LatvianKeyboard
from naturalization_trainer.ui.kit.letter_key import LetterKey
from naturalization_trainer.ui.theme import look

LETTERS = {"ā": "A", "č": "C", "ē": "E", "ģ": "G", "ī": "I", "ķ": "K", "ļ": "L", "ņ": "N", "š": "S", "ū": "U", "ž": "Z"}
SIGNS = {"’": "'", "„": ",", "”": "."}


class LetterBar(QWidget):
    """ā č ē … in both cases, apostrophe and „ ”. Alt with the bare letter types one too (Alt + Shift: a large one).

    Alt with the apostrophe, the comma and the full stop types the signs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = [LetterKey(letter) for letter in LETTERS]
        self._signs = [LetterKey(sign) for sign in SIGNS]
        self._shift = LetterKey("", drawing="up")
        self._shift.setCheckable(True)
        self._shift.toggled.connect(self._recase)
        self._opener = LetterKey("", drawing="keyboard")
        self._opener.setCheckable(True)
        self._opener.toggled.connect(self._open)
        self._keyboard: LatvianKeyboard | None = None
        self._row = Row(*self._letters, *self._signs, self._shift, self._opener, gap=6)
        for key in (*self._letters, *self._signs):
            key.clicked.connect(self._type)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._row)
        self._recase(large=False)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words of the keys that have some, and the names of the signs."""
        self._shift.setText(self.tr("Capitals"))
        self._opener.setText(self.tr("Keyboard"))
        names = (self.tr("Apostrophe"), self.tr("Opening quotation mark"), self.tr("Closing quotation mark"))
        for key, name, bare in zip(self._signs, names, SIGNS.values(), strict=True):
            key.setAccessibleName(name)
            key.setShortcut(QKeySequence(f"Alt+{bare}"))
        self._shift.setShortcut(QKeySequence("Alt+Up"))
        self._opener.setShortcut(QKeySequence("Alt+Down"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._column.setSpacing(look.current().px(8))

    @Slot(bool)
    def _recase(self, large: bool) -> None:
        shift = "Shift+" if large else ""
        for key, (letter, bare) in zip(self._letters, LETTERS.items(), strict=True):
            key.setText(letter.upper() if large else letter)
            key.setShortcut(QKeySequence(f"Alt+{shift}{bare}"))

    @Slot()
    def _type(self) -> None:
        key = self.sender()
        if isinstance(key, LetterKey):
            keys.press(key.text())

    @Slot(bool)
    def _open(self, wanted: bool) -> None:
        if self._keyboard is None:
            self._keyboard = LatvianKeyboard()
            self._column.addWidget(self._keyboard)
        self._keyboard.setVisible(wanted)
