"""Reading the answers afterwards: one's own, the right one, why, and where that stands."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.exam.form import FormItem, FormSection, FormTask
from naturalization_trainer.exam.scoring import ItemResult, Result
from naturalization_trainer.exam.session import Place, Session
from naturalization_trainer.ui.exam.item_review import ItemReview
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.spoken_evidence import SpokenEvidence
from naturalization_trainer.ui.exam.task_view import TaskView, sheet_of
from naturalization_trainer.ui.exam.text_sheet import TextSheet
from naturalization_trainer.ui.exam.transcript_sheet import TranscriptSheet
from naturalization_trainer.ui.exam.widgets import item_widget
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.check import CheckRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.numbers import points
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme import look

ROOMY = (900, 600)


class Page(NamedTuple):
    """A task to read: its section, the number of its first item there, its place among the section's tasks."""

    section: FormSection
    task: FormTask
    number: int
    place: int


class ReviewRoom(Room):
    """reported(str, str, str): an item, the reason and a note. back_asked(): to the result."""

    reported = Signal(str, str, str)
    back_asked = Signal()

    def __init__(self, session: Session, result: Result, sound: Sound, notices: Notices, bank_folder: Path) -> None:
        super().__init__(width=0, inset=(0, 0), fills=True)
        self._session = session
        self._results = {item.id: item for item in result.items}
        self._sound = sound
        self._bank_folder = bank_folder
        self._playback = Playback(sound.player, notices, self)
        self._all = tuple(self._pages())
        self._shown = self._all
        self._at = 0
        self._view: TaskView | None = None
        sections = dict.fromkeys(page.section.id for page in self._all)
        self._tabs = {section: Tab() for section in sections}
        self._group = QButtonGroup(self)
        for tab in self._tabs.values():
            self._group.addButton(tab)
        self._slips_only = CheckRow("")
        head = Pane(gap=16, inset=(32, 8), across=True, name="header")
        head.add(Row(*self._tabs.values(), gap=4), stretch=2)
        head.add(self._slips_only, stretch=1)
        self._body = Pane(gap=12, inset=(32, 0))
        self.page.add(head)
        self.page.add(self._body, stretch=1)
        self._before = BigButton(icon="back")
        self._after = BigButton(rank="primary", icon="forward")
        self._back = BigButton(rank="quiet", icon="exam")
        foot = Pane(gap=16, across=True)
        foot.add(Row(self._before, self._back), stretch=1)
        foot.add_aside(self._after)
        self.foot.add(foot)
        self.foot.show()
        self._group.buttonClicked.connect(self._go_to_section)
        self._slips_only.toggled.connect(self._filter)
        self._before.clicked.connect(self._go_back)
        self._after.clicked.connect(self._go_on)
        self._back.clicked.connect(self.back_asked)
        self._show_page()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The answers")

    def first_focus(self) -> QWidget | None:
        """Begin at the way on."""
        return self._after if self._after.isEnabled() else self._back

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def close_sound(self) -> None:
        """Let go of the player."""
        self._playback.close()

    def task(self) -> str:
        """Return the id of the task that is shown."""
        return self._shown[self._at].task.id

    def go_to(self, slot: str) -> None:
        """Show the first task of a slot."""
        self._at = next((n for n, page in enumerate(self._shown) if page.task.slot == slot), self._at)
        self._show_page()

    def retranslate(self) -> None:
        """Say the words anew."""
        for section, tab in self._tabs.items():
            tab.setText(section_name(section))
        self._slips_only.setText(self.tr("Only what was not right"))
        self._before.setText(self.tr("Back"))
        self._after.setText(self.tr("Next"))
        self._back.setText(self.tr("To the result"))
        self._before.setShortcut(QKeySequence("Ctrl+PgUp"))
        self._after.setShortcut(QKeySequence("Ctrl+PgDown"))
        self._say_where()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the task out for the room there is."""
        super().resizeEvent(event)
        self._suit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._suit()

    def _pages(self) -> list[Page]:
        """Return the tasks that have a result, in the form's order."""
        found = []
        for part in self._session.form.parts:
            for section in part.sections:
                if not all(item.id in self._results for item in section.items()):
                    continue
                number = 1
                for place, task in enumerate(section.tasks):
                    found.append(Page(section, task, number, place))
                    number += len(task.items)
        return found

    def _result(self, item_id: str) -> ItemResult:
        return self._results[item_id]

    def _make(self, form_item: FormItem, parent: QWidget) -> ItemWidget:
        """Return an item's widget as it was answered, with what is to be said of it under it."""
        widget = item_widget(form_item, parent)
        place = self._session.paper.places[form_item.id]
        response = self._session.responses.get(form_item.id)
        widget.set_response(response)
        widget.set_read_only(True)
        result = self._result(form_item.id)
        if place.questions:
            self._put_evidence(widget, place)
        else:
            widget.show_outcome(result.outcome)
        said = ItemReview(form_item, result)
        said.reported.connect(self.reported)
        widget.add(said)
        return widget

    def _put_evidence(self, widget: ItemWidget, place: Place) -> None:
        """Show the recordings beside the models in place of what records."""
        for panel in getattr(widget, "panels", ()):
            panel.hide()
        widget.add(SpokenEvidence(self._session, place, self._sound, self._playback))

    def _sheet(self, page: Page) -> QWidget | None:
        quotes = tuple(item.item.evidence for item in page.task.items if item.item.evidence)
        stimulus = page.task.stimulus
        if isinstance(stimulus, AudioStimulus):
            heard = TranscriptSheet(stimulus, self._playback.row(self._sound.spoken(page.section.id, page.task)))
            heard.highlight(quotes)
            return heard
        sheet = sheet_of(stimulus, self._bank_folder)
        if isinstance(sheet, TextSheet):
            sheet.highlight(quotes)
        return sheet

    def _show_page(self) -> None:
        page = self._shown[self._at]
        self._playback.stop()
        before = self._view
        sheet = partial(self._sheet, page)
        view = TaskView(page.task, page.number, sheet, self._make, self._body, roomy=self._is_roomy())
        self._view = view
        self._body.add(view, stretch=1)
        if before is not None:
            before.hide()
            before.deleteLater()
        view.show()
        self._tabs[page.section.id].setChecked(True)
        self._before.setEnabled(self._at > 0)
        self._after.setEnabled(self._at < len(self._shown) - 1)
        self.to_top()
        self._say_where()

    def _say_where(self) -> None:
        page = self._shown[self._at]
        said = self.tr("%1, task %2 of %3").replace("%1", section_name(page.section.id))
        said = said.replace("%2", str(page.place + 1)).replace("%3", str(len(page.section.tasks)))
        earned = [self._result(item.id).outcome.points for item in page.task.items]
        if None not in earned:
            got = self.tr("%1 of %2 points").replace("%1", points(sum(each for each in earned if each is not None)))
            said += " · " + got.replace("%2", points(sum(item.out_of for item in page.task.items)))
        if self._view is not None:
            self._view.say_where(said)

    def _has_slips(self, page: Page) -> bool:
        return any(
            result.outcome.points is None or result.outcome.points < result.outcome.out_of
            for result in (self._result(item.id) for item in page.task.items)
        )

    def _suit(self) -> None:
        if self._view is not None:
            self._view.set_roomy(self._is_roomy())

    def _is_roomy(self) -> bool:
        now = look.current()
        return self.width() >= now.px(ROOMY[0]) and self.height() >= now.px(ROOMY[1])

    @Slot(QAbstractButton)
    def _go_to_section(self, pressed: QAbstractButton) -> None:
        section = next(section for section, tab in self._tabs.items() if tab is pressed)
        self._at = next((n for n, page in enumerate(self._shown) if page.section.id == section), self._at)
        self._show_page()

    @Slot(bool)
    def _filter(self, slips_only: bool) -> None:
        """Show all tasks, or those with something that was not right; where there is none, all."""
        here = self._shown[self._at].task.id
        slips = tuple(page for page in self._all if self._has_slips(page))
        self._shown = slips if slips_only and slips else self._all
        with_slips = {page.section.id for page in self._shown}
        for section, tab in self._tabs.items():
            tab.setEnabled(section in with_slips)
        self._at = next((n for n, page in enumerate(self._shown) if page.task.id == here), 0)
        self._show_page()

    @Slot()
    def _go_back(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show_page()

    @Slot()
    def _go_on(self) -> None:
        if self._at < len(self._shown) - 1:
            self._at += 1
            self._show_page()
