"""One's own notes while preparing: kept in memory for the answer, never written anywhere."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.kit.writing import Writing


class Notes(Pane):
    """A place for notes; what stands in it is read by `text`."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent, gap=6)
        self._label = Words(face="strong")
        self._writing = Writing(3)
        self._writing.set_text(text)
        self._writing.set_read_only(read_only)
        self._read_only = read_only
        self._label.setBuddy(self._writing.area)
        self.add(self._label, self._writing)
        self.typed = self._writing.typed
        self.retranslate()

    def text(self) -> str:
        """Return the notes."""
        return self._writing.text()

    def focus_target(self) -> QWidget:
        """Return the field."""
        return self._writing.area

    def retranslate(self) -> None:
        """Say the words anew."""
        said = self.tr("My notes") if self._read_only else self.tr("My notes (they are not kept)")
        self._label.setText(said)
        self._writing.area.setAccessibleName(said)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
