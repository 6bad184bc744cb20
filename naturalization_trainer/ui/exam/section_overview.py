"""A section on the overview: what is answered, what is not, what one wanted to come back to."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.progress_strip import Cell, ProgressStrip
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.section_names import section_name


class SectionOverview(Card):
    """item_asked(str): the person wants to go to that item."""

    item_asked = Signal(str)

    def __init__(self, section: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=20)
        self._section = section
        self._items: tuple[str, ...] = ()
        self._cells: tuple[Cell, ...] = ()
        self._closed = False
        self._name = Heading(face="section")
        self._mark = Picture("open", size=24)
        self._state = Words()
        self._strip = ProgressStrip()
        row = Pane(gap=8, across=True)
        row.add_aside(self._mark, Qt.AlignmentFlag.AlignTop)
        row.add(self._state, stretch=1)
        self.add(self._name, row, self._strip)
        self._strip.chosen.connect(self._chosen)

    def show_items(self, items: tuple[str, ...], cells: tuple[Cell, ...], *, closed: bool) -> None:
        """Show the section's items as they stand; one that has closed is not gone back to."""
        self._items = items
        self._cells = cells
        self._closed = closed
        self._strip.set_cells(cells)
        self._strip.set_current(-1)
        self._strip.setVisible(not closed)
        self.retranslate()

    def unanswered(self) -> int:
        """Return how many items have no answer."""
        return sum(not cell.answered for cell in self._cells)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._name.setText(section_name(self._section))
        self._strip.set_group(section_name(self._section))
        blank, flagged = self.unanswered(), sum(cell.flagged for cell in self._cells)
        said = [self.tr("%n question(s) not answered yet", "", blank) if blank else self.tr("Everything is answered")]
        if flagged:
            said.append(self.tr("%n to come back to", "", flagged))
        if self._closed:
            said.append(self.tr("this section is closed"))
        self._state.setText(" · ".join(said))
        drawing, ink = ("not_yet", "wait") if blank else ("done", "good")
        self._mark.show_drawing(drawing, ink)
        self._state.set_ink("ink")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self.item_asked.emit(self._items[place])
