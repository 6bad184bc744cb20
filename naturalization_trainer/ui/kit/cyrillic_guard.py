"""Notices Russian letters in a Latvian answer at once, says so kindly and offers the Latin ones."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from naturalization_trainer.language import letters
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words

_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_BY_KEY = str.maketrans(_RUSSIAN + _RUSSIAN.upper(), _LATIN + _LATIN.upper())
_SHOWN = 40


def suggestion(text: str) -> str:
    """Return the text in Latin letters, where one can guess it; "" where not.

    Look-alike letters among Latin ones become Latin; a text in Russian letters alone was most likely typed with the
    Russian layout, and becomes what the same keys give with the Latin one.
    """
    swapped = letters.latin(text)
    if not letters.cyrillic(swapped):
        return swapped
    if any(c.isalpha() and c.isascii() for c in text):
        return ""
    by_key = text.translate(_BY_KEY)
    return "" if letters.cyrillic(by_key) else by_key


class _Said(NamedTuple):
    """What is shown once there is something to be said; most fields never need it."""

    notice: Notice
    how: Words
    change: BigButton


class CyrillicGuard(Pane):
    """Stands under a text field, hidden until there is a Russian letter in it.

    noticed(str): the sentence to announce, once each time letters appear.
    """

    noticed = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self._field = field
        self._found = ""
        self._said: _Said | None = None
        field.textChanged.connect(self.check)
        self.hide()
        self.check()

    @Slot()
    def check(self) -> None:
        """Look at the field's text and show or hide what is to be said."""
        text = self._text()
        found = letters.cyrillic(text)
        if found == "" and self._found == "":
            return
        began = bool(found) and not self._found
        self._found = found
        self.setVisible(bool(found))
        if found:
            self._say(text)
        if began and self._said is not None:
            self.noticed.emit(self._said.notice.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._found:
            self._say(self._text())

    def _say(self, text: str) -> None:
        if self._said is None:
            self._said = _Said(Notice(tone="wait"), Words(face="note", ink="ink_soft"), BigButton())
            self.add(self._said.notice, self._said.how)
            self.add_aside(self._said.change)
            self._said.change.clicked.connect(self._replace)
        notice, how, change = self._said
        named = " ".join(self._found[:8])
        notice.set_text(self.tr("You are writing with Russian letters: %1").replace("%1", named))
        how.setText(self.tr("Switch the keyboard to Latvian or English (often Alt + Shift, or Windows key + Space)."))
        offer = suggestion(text)
        change.setVisible(bool(offer))
        if offer:
            shown = offer if len(offer) <= _SHOWN else offer[:_SHOWN].rstrip() + "…"
            change.setText(self.tr("Change to: %1").replace("%1", " ".join(shown.split())))

    @Slot()
    def _replace(self) -> None:
        offer = suggestion(self._text())
        if not offer:
            return
        if isinstance(self._field, QLineEdit):
            self._field.selectAll()
            self._field.insert(offer)
        else:
            self._field.selectAll()
            self._field.insertPlainText(offer)
        self._field.setFocus()

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()
