"""A line of a text known by heart with what became of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.lettered import Lettered
from naturalization_trainer.ui.kit.letters_compared import text_runs
from naturalization_trainer.ui.kit.marks import Run
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.words import Words


class RecitedLine(Pane):
    """The line as it is right, the letters marked that were written otherwise, and the slips in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, across=True)
        self._picture = Picture("done", size=24, ink="good")
        self._text = Lettered()
        self._slips = Words(face="note", ink="wait")
        column = Pane(gap=2)
        column.add(self._text, self._slips)
        self.add_aside(self._picture, Qt.AlignmentFlag.AlignTop)
        self.add(column, stretch=1)

    def show_line(self, line: str, written: str | None, slips: str) -> None:
        """Show a line; `written` is None where it was not found in its order."""
        self._picture.show_drawing("not_yet" if slips else "done", "wait" if slips else "good")
        self._text.show_runs(text_runs(written, line, case=False) if written is not None else (Run(line),))
        self._slips.setText(slips)
        self._slips.setVisible(bool(slips))
