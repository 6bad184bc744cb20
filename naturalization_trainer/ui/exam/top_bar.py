"""The head of the examination: its sections, the items of the one that is open, the clock, whether all is saved."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.clock_label import ClockLabel
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.progress_strip import Cell, ProgressStrip
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme import look


class Chapter(NamedTuple):
    """A section of the phase: how many of its items are answered, and whether it has closed."""

    section: str
    answered: int
    items: int
    closed: bool = False


class TopBar(Pane):
    """section_asked(str): a section's tab was pressed. item_asked(int): an item of the strip (its place, from 0).

    told(str): what the clock wants announced.
    """

    section_asked = Signal(str)
    item_asked = Signal(int)
    told = Signal(str)

    def __init__(self, chapters: tuple[Chapter, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6, inset=(32, 8), name="header")
        self._chapters = chapters
        self._keeping = ""
        self._tabs = {chapter.section: Tab() for chapter in chapters}
        self._group = QButtonGroup(self)
        for tab in self._tabs.values():
            self._group.addButton(tab)
        self.clock = ClockLabel()
        self._hide = BigButton(rank="quiet")
        self._saved = Pane(gap=6, across=True)
        self._saved_mark = Picture("check", size=20, ink="ink_soft")
        self._saved_words = Words(face="note", ink="ink_soft", wrap=False)
        self.strip = ProgressStrip()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._first = Pane(gap=16, across=True)
        self._sections = Row(*self._tabs.values(), gap=4)
        self._first.add(self._sections, stretch=1)
        clock_side = Pane(gap=16, across=True)
        self._saved.add_aside(self._saved_mark, middle)
        self._saved.add(self._saved_words)
        for part in (self._saved, self.clock, self._hide):
            clock_side.add_aside(part, middle)
        self._first.add(clock_side)
        self.add(self._first, self.strip)
        self._group.buttonClicked.connect(self._tab_pressed)
        self._hide.clicked.connect(self._toggle_clock)
        self.strip.chosen.connect(self.item_asked)
        self.clock.told.connect(self.told)
        self.retranslate()

    def set_low(self, low: bool) -> None:
        """Leave sections and items to the overview, where the screen is low."""
        self._sections.setVisible(not low)
        self.strip.setVisible(not low)

    def is_crowded(self, width: int) -> bool:
        """Tell whether the sections and the clock have no room side by side in a width."""
        now = look.current()
        widest = max((tab.sizeHint().width() for tab in self._tabs.values()), default=0)
        beside = sum(part.sizeHint().width() for part in (self._saved, self.clock, self._hide) if not part.isHidden())
        return widest + beside + now.px(3 * 16 + 2 * 32) > width

    def set_narrow(self, narrow: bool) -> None:
        """Put the sections over the clock, where the screen is narrow."""
        self._first.set_across(not narrow)

    def show_chapters(self, chapters: tuple[Chapter, ...], section: str) -> None:
        """Show how far each section is, and which one is open."""
        self._chapters = chapters
        for chapter in chapters:
            tab = self._tabs[chapter.section]
            tab.setEnabled(not chapter.closed)
            tab.setChecked(chapter.section == section)
        self._say_chapters()

    def show_cells(self, cells: tuple[Cell, ...], current: int) -> None:
        """Show the items of the open section."""
        self.strip.set_cells(cells)
        self.strip.set_current(current)

    @Slot(str)
    def show_keeping(self, keeping: str) -> None:
        """Show whether what was answered is on the disk."""
        self._keeping = keeping
        self._say_keeping()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._hide.setAccessibleDescription(self.tr("The clock"))
        self._hide.setText(self.tr("Show the time") if self.clock.isHidden() else self.tr("Hide"))
        self._say_chapters()
        self._say_keeping()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_chapters(self) -> None:
        for chapter in self._chapters:
            name = section_name(chapter.section)
            tab = self._tabs[chapter.section]
            if chapter.closed:
                said = self.tr("%1: closed")
            else:
                said = "%1 %2/%3".replace("%2", str(chapter.answered)).replace("%3", str(chapter.items))
            tab.setText(said.replace("%1", name))
            heard = self.tr("%1: %2 of %3 answered").replace("%2", str(chapter.answered))
            tab.setAccessibleName(
                tab.text() if chapter.closed else heard.replace("%3", str(chapter.items)).replace("%1", name)
            )

    def _say_keeping(self) -> None:
        words, drawing, ink = {
            "waiting": (self.tr("Saving…"), "pending", "ink_soft"),
            "saved": (self.tr("Saved"), "check", "ink_soft"),
            "not_saved": (self.tr("Not saved yet"), "warning", "wait"),
        }.get(self._keeping, ("", "check", "ink_soft"))
        self._saved_words.setText(words)
        self._saved_words.set_ink(ink)
        self._saved_mark.show_drawing(drawing, ink)
        self._saved_mark.setVisible(bool(words))

    @Slot(QAbstractButton)
    def _tab_pressed(self, pressed: QAbstractButton) -> None:
        for section, tab in self._tabs.items():
            if tab is pressed:
                self.section_asked.emit(section)

    @Slot()
    def _toggle_clock(self) -> None:
        self.clock.setVisible(self.clock.isHidden())
        self.retranslate()
