"""The examination room: one task at a time, the way there and back free within the phase, the clock, nothing else."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from naturalization_trainer.exam.form import FormItem, FormSection
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.foot_bar import FootBar
from naturalization_trainer.ui.exam.route import is_answered, stop_of, stops
from naturalization_trainer.ui.exam.task_view import TaskView
from naturalization_trainer.ui.exam.top_bar import Chapter, TopBar
from naturalization_trainer.ui.exam.widgets import item_widget
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.progress_strip import Cell
from naturalization_trainer.ui.kit.words import Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme import look

ROOMY = (900, 600)
"""From which width and height (pixels at 100 %) on a task's parts scroll by themselves, side by side."""


class ExamRoom(Room):
    """One open phase of the sitting. overview_asked(): the person wants to see where they stand, or to finish."""

    overview_asked = Signal()

    def __init__(self, desk: Desk, bank_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0, inset=(0, 0), fills=True)
        self._desk = desk
        self._bank_folder = bank_folder
        self._way = stops(desk.session)
        self._at = -1
        self._item = ""
        self._view: TaskView | None = None
        self._top = TopBar(self._chapters())
        self._body = Pane(gap=16, inset=(32, 16))
        self._where = Words(face="note", ink="ink_soft")
        self._body.add(self._where)
        self._foot_bar = FootBar()
        self.page.add(self._top)
        self.page.add(self._body, stretch=1)
        self.foot.add(self._foot_bar)
        self.foot.show()
        self._connect()
        self.go_to(desk.session.current or self._way[0].task.items[0].id)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Examination")

    def item(self) -> str:
        """Return the id of the item one is at."""
        return self._item

    def view(self) -> TaskView | None:
        """Return the task that is shown."""
        return self._view

    def go_to(self, item_id: str) -> None:
        """Turn to an item."""
        place = stop_of(self._way, item_id)
        known = any(item.id == item_id for item in self._way[place].task.items)
        if place != self._at:
            self._build(place)
        self._turn_to(item_id if known else self._way[place].task.items[0].id)
        if self._view is not None:
            self._view.bring(self._item)

    def first_focus(self) -> QWidget | None:
        """Begin where the person is to answer."""
        return self._view.frame(self._item).widget.first_focus() if self._view is not None else None

    def retranslate(self) -> None:
        """Say the words anew."""
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

    def _connect(self) -> None:
        self._desk.clock.connect(self._top.clock.set_seconds)
        self._desk.keeping.connect(self._top.show_keeping)
        self._desk.changed.connect(self._follow)
        self._top.section_asked.connect(self._go_to_section)
        self._top.item_asked.connect(self._go_to_number)
        self._top.told.connect(self.announce)
        self._foot_bar.previous_asked.connect(self._go_back)
        self._foot_bar.next_asked.connect(self._go_on)
        self._foot_bar.overview_asked.connect(self.overview_asked)
        self._foot_bar.flag_asked.connect(self._flag)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._top.clock.set_seconds(self._desk.remaining)

    def _make(self, form_item: FormItem) -> ItemWidget:
        return item_widget(form_item)

    def _build(self, place: int) -> None:
        """Show the task at a place of the way in place of the one before."""
        self._at = place
        stop = self._way[place]
        before = self._view
        view = TaskView(stop.task, stop.number, self._bank_folder, self._make)
        for item in stop.task.items:
            view.show_response(item.id, self._desk.response(item.id))
        view.answered.connect(self._answered)
        self._view = view
        self._suit()
        self._body.add(view, stretch=1)
        if before is not None:
            before.hide()
            before.deleteLater()
        self.to_top()
        self._say_where()

    def _turn_to(self, item_id: str) -> None:
        self._item = item_id
        self._desk.show(item_id)
        self._show_place()

    def _show_place(self) -> None:
        """Show on the strip, the tabs and the foot where one is."""
        stop = self._way[self._at]
        session = self._desk.session
        mine = [item for each in self._way if each.section == stop.section for item in each.task.items]
        cells = tuple(
            Cell(str(number), is_answered(session, item.id, self._desk.response(item.id)), item.id in session.flagged)
            for number, item in enumerate(mine, start=1)
        )
        self._top.show_cells(cells, stop.number_of(self._item) - 1)
        self._top.show_chapters(self._chapters(), stop.section)
        self._foot_bar.show_place(
            first=self._at == 0, last=self._at == len(self._way) - 1, flagged=self._item in session.flagged
        )

    def _chapters(self) -> tuple[Chapter, ...]:
        session = self._desk.session
        phase = session.open_phase
        if phase is None:
            return ()
        part = next(part for part in session.form.parts if part.id == session.part)
        return tuple(self._chapter(part.section(section)) for section in phase.sections)

    def _chapter(self, section: FormSection) -> Chapter:
        session = self._desk.session
        items = list(section.items())
        answered = sum(is_answered(session, item.id, self._desk.response(item.id)) for item in items)
        return Chapter(section.id, answered, len(items), section.id in session.closed_sections)

    def _suit(self) -> None:
        now = look.current()
        roomy = self.width() >= now.px(ROOMY[0]) and self.height() >= now.px(ROOMY[1])
        if self._view is not None:
            self._view.set_roomy(roomy)

    def _say_where(self) -> None:
        stop = self._way[self._at]
        tasks = sum(each.section == stop.section for each in self._way)
        said = self.tr("%1, task %2 of %3").replace("%1", section_name(stop.section))
        said = said.replace("%2", str(stop.place + 1)).replace("%3", str(tasks))
        section = self._desk.session.paper.section(stop.section)
        if section is not None and section.suggested_minutes:
            minutes = round(section.suggested_minutes * self._desk.form.time_factor)
            said += " · " + self.tr("suggested for the section: %n minute(s)", "", minutes)
        self._where.setText(said)

    @Slot(str, object)
    def _answered(self, item_id: str, response: object) -> None:
        self._desk.answer(item_id, response)
        self._show_place()

    @Slot()
    def _follow(self) -> None:
        """Follow the sitting: a section may have closed under us."""

    @Slot(str)
    def _go_to_section(self, section: str) -> None:
        self.go_to(next(stop.task.items[0].id for stop in self._way if stop.section == section))

    @Slot(int)
    def _go_to_number(self, place: int) -> None:
        here = self._way[self._at].section
        items = [item.id for stop in self._way if stop.section == here for item in stop.task.items]
        self.go_to(items[place])

    @Slot()
    def _go_back(self) -> None:
        if self._at > 0:
            self.go_to(self._way[self._at - 1].task.items[0].id)

    @Slot()
    def _go_on(self) -> None:
        if self._at < len(self._way) - 1:
            self.go_to(self._way[self._at + 1].task.items[0].id)
        else:
            self.overview_asked.emit()

    @Slot(bool)
    def _flag(self, flagged: bool) -> None:
        self._desk.flag(self._item, flagged)
        self._show_place()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Note the item whose control has got the focus as the one that is turned to."""
        if self._view is None or not self.isVisible():
            return
        item_id = self._view.at(now)
        if item_id and item_id != self._item:
            self._turn_to(item_id)
