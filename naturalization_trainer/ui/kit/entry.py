"""A field with what belongs to it: a hint of what is asked for, the word on Russian letters, an outcome."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.item import EntryKind
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.kit.verdict import Verdict
from naturalization_trainer.ui.kit.words import Words

_COLUMNS: dict[EntryKind, int] = {"word": 30, "name": 34, "number": 14, "time": 14, "price": 14, "date": 24}


class Entry(Pane):
    """One field of a kind. typed(): the person has changed the text."""

    typed = Signal()

    def __init__(self, kind: EntryKind, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self._kind = kind
        self._key = self._tone = ""
        self.field = TextField(_COLUMNS[kind])
        self._hint = Words(face="note", ink="ink_soft")
        self._guard = CyrillicGuard(self.field)
        self._guard.noticed.connect(self._noticed)
        self._verdict = Verdict()
        self.add(self.field, self._hint, self._guard, self._verdict)
        self.field.textEdited.connect(self.typed)
        self.retranslate()

    def text(self) -> str:
        """Return what is typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.field.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self.field.setReadOnly(read_only)
        self._hint.setVisible(not read_only and bool(self._hint.text()))

    def judge(self, key: str, tone: str) -> None:
        """Show an outcome (`good`, `wait`, "" for none) with the key."""
        self._key, self._tone = key, tone
        self.retranslate()

    def retranslate(self) -> None:
        """Say hint and outcome anew."""
        self._hint.setText(self._example())
        self._hint.setVisible(bool(self._hint.text()) and not self.field.isReadOnly())
        self.field.setAccessibleDescription(self._hint.text())
        words = ""
        if self._tone == "good":
            words = self.tr("Right") if self._key == self.text() else self.tr("Counted as right. Exactly: %1")
        elif self._tone:
            words = self.tr("The right answer: %1")
        self._verdict.say(self._tone, words.replace("%1", self._key))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _example(self) -> str:
        examples = {
            "number": self.tr("A number, for example 25"),
            "time": self.tr("A time, for example 14.30"),
            "date": self.tr("A date, for example 4 May: 4. maijs or 4.05."),
            "price": self.tr("A price, for example 2,50"),
        }
        return examples.get(self._kind, "")

    @Slot(str)
    def _noticed(self, sentence: str) -> None:
        announce(self.field, sentence, urgent=True)
