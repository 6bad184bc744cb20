"""A statement with where it comes from, and a mark where it is not a rule."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.citations import cited, sureness
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Words

_LOOKS = {"confirmed": ("check", "good"), "unknown": ("info", "wait")}
_UNSURE = ("info", "ink_soft")
_NO_RULE = ("default", "older_model")


class Sourced(Pane):
    """`confidence` as in the blueprint, or `unknown`; `source` as the blueprint writes it."""

    def __init__(self, confidence: str, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, across=True)
        self._confidence = confidence
        self._source = source
        drawing, ink = _LOOKS.get(confidence, _UNSURE)
        self._text = Prose()
        self._from = Words(face="note", ink="wait" if confidence == "unknown" else "ink_soft")
        column = Pane(gap=2)
        column.add(self._text, self._from)
        self.add_aside(Picture(drawing, size=26, ink=ink), Qt.AlignmentFlag.AlignTop)
        self.add(column, stretch=1)

    def say(self, text: str) -> None:
        """Say the statement, in the language now spoken."""
        self._text.set_text(text)
        source = "" if self._confidence in _NO_RULE else cited(self._source)
        self._from.setText(". ".join(part for part in (source, sureness(self._confidence)) if part))
