"""My results: the sittings, newest first, and what each came to."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from naturalization_trainer.ui.figures import PastSitting
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.section_row import SectionRow
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.models.history import PAST, HistoryModel
from naturalization_trainer.ui.models.history_delegate import HistoryDelegate
from naturalization_trainer.ui.numbers import day_and_time
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme import look

_WIDE = 900
_LOWEST = 260


class HistoryRoom(Room):
    """result_asked(str), resume_asked(str): the UUID of the sitting to look at or to go on with. begin_asked()."""

    result_asked = Signal(str)
    resume_asked = Signal(str)
    begin_asked = Signal()

    def __init__(self, rows: tuple[PastSitting, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, fills=True)
        self._title = Heading()
        self._empty = Pane(gap=16)
        self._none = Prose()
        self._begin = BigButton(rank="primary", icon="forward")
        self._model = HistoryModel(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(HistoryDelegate(self._view))
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMinimumHeight(look.current().px(_LOWEST))
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._detail = Card(gap=16)
        self._when = Heading(face="section")
        self._sections = Pane(gap=16)
        self._look = BigButton(rank="primary", icon="forward")
        self._resume = BigButton(icon="play")
        self._detail.add(self._when, self._sections, Row(self._look, self._resume))
        self._detail.add_stretch()
        self._both = Pane(gap=20)
        self._both.add(self._view, stretch=2)
        self._both.add(self._detail, stretch=3)
        self._empty.add(self._none)
        self._empty.add_aside(self._begin)
        self._empty.add_stretch()
        self.page.add(self._title)
        self.page.add(self._empty, self._both, stretch=1)
        self._view.selectionModel().currentChanged.connect(self._show_current)
        self._look.clicked.connect(self._ask_result)
        self._resume.clicked.connect(self._ask_resume)
        self._begin.clicked.connect(self.begin_asked)
        self.show_rows(rows)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("My results")

    def first_focus(self) -> QWidget | None:
        """Begin at the list, or at the beginning where it is empty."""
        return self._view if self._model.rowCount() else self._begin

    def show_rows(self, rows: tuple[PastSitting, ...]) -> None:
        """Show these sittings; the newest is looked at."""
        self._model.show_rows(rows)
        self._empty.setVisible(not rows)
        self._both.setVisible(bool(rows))
        if rows:
            self._view.setCurrentIndex(self._model.index(0))

    def look_at(self, place: int) -> None:
        """Look at the sitting at a place of the list, from 0."""
        self._view.setCurrentIndex(self._model.index(place))

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        self._view.setAccessibleName(self.tr("Examinations, the newest first"))
        self._none.set_text(
            self.tr("Nothing here yet. After your first examination you will find here what came out, and why.")
        )
        self._begin.setText(self.tr("To the examination"))
        self._look.setText(self.tr("Look at the answers"))
        self._resume.setText(self.tr("Go on with it"))
        self._model.retranslate()
        self._show_current(self._view.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and detail side by side where there is room."""
        super().resizeEvent(event)
        self._both.set_across(self.width() >= look.current().px(_WIDE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look: the list never gets too low to be used."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._view.setMinimumHeight(look.current().px(_LOWEST))

    @Slot(QModelIndex)
    def _show_current(self, index: QModelIndex) -> None:
        past = index.data(PAST) if index.isValid() else None
        if not isinstance(past, PastSitting):
            return
        self._when.setText(day_and_time(past.begun))
        self._sections.clear()
        for figure in past.sections:
            self._sections.add(SectionRow(figure))
        self._resume.setVisible(not past.ending)
        self._look.setVisible(bool(past.sections))

    def _current(self) -> str:
        past = self._view.currentIndex().data(PAST)
        return past.sitting if isinstance(past, PastSitting) else ""

    @Slot()
    def _ask_result(self) -> None:
        self.result_asked.emit(self._current())

    @Slot()
    def _ask_resume(self) -> None:
        self.resume_asked.emit(self._current())
