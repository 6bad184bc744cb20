"""A room with a long text to read and to search: its chapters beside it, a field above, what was found set apart."""

from abc import abstractmethod
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from naturalization_trainer.language.search import Found, Index
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.reading_list import ReadingList
from naturalization_trainer.ui.kit.search_field import SearchField
from naturalization_trainer.ui.models.passages import Passage, PassagesModel
from naturalization_trainer.ui.rooms.leaf import LeafRoom
from naturalization_trainer.ui.theme import look

_WIDE = 980
_CONTENTS = 300
_LOWEST = 220
_ANY = 16_777_215
"""Qt's word for a width without a limit."""


class Chapter(NamedTuple):
    """Passages under one heading. `name`: what the list of contents calls it."""

    name: str
    heading: str
    passages: tuple[Passage, ...]


class SearchedRoom(LeafRoom):
    """Subclasses give the chapters and the words around them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, fills=True, inset=(32, 16))
        self._chapters: tuple[Chapter, ...] = ()
        self._index = Index(())
        self._starts: list[int] = []
        self._opener = BigButton(icon="reading")
        self.search = SearchField(self._opener)
        self._opener.setCheckable(True)
        self._contents_model, self._model = PassagesModel(self), PassagesModel(self)
        self._contents = ReadingList(self._contents_model, least=_LOWEST, compact=True)
        self.list = ReadingList(self._model, least=_LOWEST)
        self._sheet = Card(inset=8)
        self._sheet.add(self.list)
        both = Pane(gap=12, across=True)
        both.add(self._contents)
        both.add(self._sheet, stretch=1)
        above = Pane(gap=12)
        above.add(self.top, self.search)
        self.page.add(above)
        self.page.add(both, stretch=1)
        self._connect()
        self._arrange()

    def first_focus(self) -> QWidget | None:
        """Begin at the search."""
        return self.search.line

    def show_chapters(self, chapters: tuple[Chapter, ...]) -> None:
        """Show these texts; a search goes on in them."""
        self._chapters = chapters
        self._index = Index(
            (passage.heading, passage.text, passage.note) for chapter in chapters for passage in chapter.passages
        )
        self._find(self.search.text())

    @abstractmethod
    def lead(self) -> str:
        """Return the sentence that stands before the text."""

    @abstractmethod
    def search_label(self) -> str:
        """Return what the field searches."""

    @abstractmethod
    def found_words(self, found: Found) -> str:
        """Return what is said of something found."""

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._opener.setText(QCoreApplication.translate("SearchedRoom", "Contents"))
        self._contents.setAccessibleName(QCoreApplication.translate("SearchedRoom", "Contents"))
        self.list.setAccessibleName(self.title())
        self.search.set_label(self.search_label())
        self.search.retranslate()
        self._find(self.search.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the contents beside the text where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _connect(self) -> None:
        self.search.asked.connect(self._find)
        self.search.left.connect(self._go_to_found)
        self._opener.toggled.connect(self._arrange)
        self._contents.chosen.connect(self._open_chapter)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self._go_to_search)

    @Slot()
    def _arrange(self) -> None:
        """Show the contents beside the text, or instead of it while they are asked for."""
        now = look.current()
        wide = self._is_wide()
        self._opener.setVisible(not wide)
        asked = self._opener.isChecked()
        self._contents.setVisible(wide or asked)
        self._sheet.setVisible(wide or not asked)
        self._contents.setMaximumWidth(now.px(_CONTENTS) if wide else _ANY)
        self._contents.setMinimumWidth(now.px(_CONTENTS) if wide else 0)

    @Slot(str)
    def _find(self, query: str) -> None:
        found = self._index.find(query)
        searching = any(letter.isalnum() for letter in query)
        marks = {hit.place: hit.spans for hit in found.hits}
        rows = [] if searching else [Passage("", self.lead())]
        contents: list[Passage] = []
        self._starts = []
        place = 0
        for chapter in self._chapters:
            count = len(chapter.passages)
            shown = [
                passage._replace(marks=marks.get(place + number, ()))
                for number, passage in enumerate(chapter.passages)
                if not searching or place + number in marks
            ]
            place += count
            if shown:
                self._starts.append(len(rows))
                name = f"{chapter.name} ({len(shown)})" if searching else chapter.name
                contents.append(Passage(name))
                rows += [Passage(chapter.heading), *shown]
        self._model.show_rows(tuple(rows))
        self._contents_model.show_rows(tuple(contents))
        self.list.scrollToTop()
        self.search.show_found(self._said(query, found) if searching else "")

    def _said(self, query: str, found: Found) -> str:
        if not found.hits:
            return QCoreApplication.translate(
                "SearchedRoom", "Nothing found for “%1”. Try the beginning of the word."
            ).replace("%1", query.strip())
        said = self.found_words(found)
        if found.alike:
            said = (
                QCoreApplication.translate("SearchedRoom", "Nothing is written just so; this begins alike.")
                + " "
                + said
            )
        return said

    @Slot(int)
    def _open_chapter(self, place: int) -> None:
        self._opener.setChecked(False)
        self.list.go_to(self._starts[place])
        if not self._is_wide():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_wide(self) -> bool:
        return self.width() >= look.current().px(_WIDE)

    @Slot()
    def _go_to_found(self) -> None:
        """Stand on the first passage found, under its heading."""
        if self._model.rowCount():
            self._opener.setChecked(False)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self._model.index(1))

    @Slot()
    def _go_to_search(self) -> None:
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()
