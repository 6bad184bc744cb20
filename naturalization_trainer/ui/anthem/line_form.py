"""A line that is asked: what stands before it, and either its words with gaps or an empty field for all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.anthem import Exercise
from naturalization_trainer.ui.anthem.gapped_line import GappedLine
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.entry import Entry
from naturalization_trainer.ui.kit.words import Words


class LineForm(Card):
    """`count`: how many lines the text has. typed(): something was written."""

    typed = Signal()

    def __init__(self, asked: Exercise, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self.asked = asked
        self._count = count
        self._over = Words(face="note", ink="accent_ink")
        self._before = Words(asked.before.text if asked.before else "", face="prompt", ink="ink_soft")
        self._task = Words(face="strong")
        self._gapped: GappedLine | None = None
        self._entry: Entry | None = None
        self.add(self._over, self._task, self._before)
        self._before.setVisible(asked.before is not None)
        if asked.from_memory:
            self._entry = Entry("word")
            self._entry.typed.connect(self.typed)
            self._task.setBuddy(self._entry.field)
            self.add(self._entry)
        else:
            self._gapped = GappedLine(asked.line.text, asked.hidden)
            self._gapped.typed.connect(self.typed)
            self.add(self._gapped)
        self.retranslate()

    def texts(self) -> tuple[str, ...]:
        """Return what is written: a word to each gap, or the line."""
        if self._gapped is not None:
            return self._gapped.texts()
        return (self._entry.text() if self._entry is not None else "",)

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Show what was written before."""
        if self._gapped is not None:
            self._gapped.set_texts(texts)
        elif self._entry is not None:
            self._entry.set_text(" ".join(texts))

    def set_read_only(self, read_only: bool) -> None:
        """Let what is written be read but not changed."""
        if self._gapped is not None:
            self._gapped.set_read_only(read_only)
        elif self._entry is not None:
            self._entry.set_read_only(read_only)

    def first_focus(self) -> QWidget:
        """Return the first field."""
        if self._gapped is not None:
            return self._gapped.fields[0]
        return self._entry.field if self._entry is not None else self

    def retranslate(self) -> None:
        """Say the words anew."""
        where = self.tr("Line %1 of %2").replace("%1", str(self.asked.line.number))
        self._over.setText(where.replace("%2", str(self._count)))
        if not self.asked.from_memory:
            task = self.tr("Write the missing word(s).", "", len(self.asked.hidden))
        elif self.asked.before is not None:
            task = self.tr("Write the next line from memory.")
        else:
            task = self.tr("Write the first line from memory.")
        self._task.setText(task)
        if self._entry is not None:
            self._entry.field.setAccessibleName(task)
