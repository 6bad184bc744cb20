"""A line with words missing: each a field among the words that are left."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.letters import words
from naturalization_trainer.ui.kit.announce import announce
from naturalization_trainer.ui.kit.cyrillic_guard import CyrillicGuard
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.text_field import TextField
from naturalization_trainer.ui.kit.words import Words

_ROOM = 3
"""Characters a field is wider than its word, so that its width tells little."""


class GappedLine(Pane):
    """`hidden`: the places of the words missing. typed(): something was written."""

    typed = Signal()

    def __init__(self, line: str, hidden: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self._words = line.split()
        self._hidden = hidden
        self.fields: list[TextField] = []
        row = Row(gap=10)
        self.add(row)
        for place, word in enumerate(self._words):
            if place not in hidden:
                row.add(Words(word, face="prompt", wrap=False))
                continue
            field = TextField(len(word) + _ROOM)
            field.textEdited.connect(self.typed)
            self.fields.append(field)
            row.add(field)
            after = word[len(_core(word)) :]
            if after:
                row.add(Words(after, face="prompt", wrap=False))
            guard = CyrillicGuard(field)
            guard.noticed.connect(self._noticed)
            self.add(guard)
        self.retranslate()

    def texts(self) -> tuple[str, ...]:
        """Return what is written in each field."""
        return tuple(field.text() for field in self.fields)

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Show what was written before."""
        for field, text in zip(self.fields, texts, strict=False):
            field.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read but not changed."""
        for field in self.fields:
            field.setReadOnly(read_only)

    def retranslate(self) -> None:
        """Name the fields by what stands before them."""
        for field, place in zip(self.fields, self._hidden, strict=True):
            name = self.tr("Word %1 of %2").replace("%1", str(place + 1)).replace("%2", str(len(self._words)))
            before = " ".join("…" if at in self._hidden else word for at, word in enumerate(self._words[:place]))
            field.setAccessibleName(f"{name}. {before}".rstrip(" ."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(str)
    def _noticed(self, sentence: str) -> None:
        announce(self, sentence, urgent=True)


def _core(word: str) -> str:
    """Return a word with its apostrophe, without the signs after it."""
    bare = "".join(words(word))
    return word[: len(bare) + 1] if word[len(bare) : len(bare) + 1] == "'" else word[: len(bare)]
