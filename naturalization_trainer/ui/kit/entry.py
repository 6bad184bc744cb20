"""A field with what belongs to it: a hint of what is asked for, the word on Russian letters, an outcome."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.items.item import EntryKind, Remark
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.entry_outcome import EntryOutcome
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.text_field import UNAIDED, TextField
from naturalization_trainer.ui.kit.words import Words

_COLUMNS: dict[EntryKind, int] = {"word": 34, "name": 34, "number": 14, "time": 14, "price": 14, "date": 24}

_FIGURES = ("number", "time", "price", "date")


class Entry(Pane):
    """One field of a kind, under its `label` where it has one; `hinted` with an example of what is asked for.

    typed(): the person has changed the text.
    """

    typed = Signal()

    def __init__(self, kind: EntryKind, parent: QWidget | None = None, *, label: str = "", hinted: bool = True) -> None:
        super().__init__(parent, gap=6)
        self._kind = kind
        self._outcome: EntryOutcome | None = None
        self.field = TextField(_COLUMNS[kind])
        if label:
            words = Words(label, face="strong")
            words.setBuddy(self.field)
            self.field.setAccessibleName(label)
            self.add(words)
        self.add(self.field)
        self._hint: Words | None = None
        if kind in _FIGURES:
            self.field.setInputMethodHints(UNAIDED | Qt.InputMethodHint.ImhPreferNumbers)
            if hinted:
                self._hint = Words(face="note", ink="ink_soft")
                self.add(self._hint)
        guard = CyrillicGuard(self.field)
        guard.noticed.connect(self._noticed)
        self.add(guard)
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
        if self._hint is not None:
            self._hint.setVisible(not read_only)

    def judge(self, key: str, share: float, remarks: tuple[Remark, ...]) -> None:
        """Show an outcome: which share of the points it earned, the key, and the slips letter by letter."""
        if self._outcome is None:
            self._outcome = EntryOutcome()
            self.add(self._outcome)
        self._outcome.show_outcome(self.text(), key, share, remarks)

    def retranslate(self) -> None:
        """Say the hint anew."""
        if self._hint is not None:
            self._hint.setText(self._example())
            self.field.setAccessibleDescription(self._hint.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _example(self) -> str:
        examples = {
            "number": self.tr("In figures, for example 25"),
            "time": self.tr("The time, for example 14.30"),
            "date": self.tr("The date, for example 4. maijs or 04.05."),
            "price": self.tr("The price, for example 2,50"),
        }
        return examples.get(self._kind, "")

    @Slot(str)
    def _noticed(self, sentence: str) -> None:
        announce(self.field, sentence, urgent=True)
