"""The examination room: one task at a time, the way there and back free within the phase, the clock, nothing else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.exam.form import FormItem, FormSection
from naturalization_trainer.items.recitation.widget import RecitationWidget
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.foot_bar import FootBar
from naturalization_trainer.ui.exam.look_first import LookFirst
from naturalization_trainer.ui.exam.notes import Notes
from naturalization_trainer.ui.exam.route import is_answered, stop_of, stops
from naturalization_trainer.ui.exam.script_bar import ScriptBar
from naturalization_trainer.ui.exam.script_runner import Moment, ScriptRunner
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.exam.task_view import TaskView, sheet_of
from naturalization_trainer.ui.exam.top_bar import Chapter, TopBar
from naturalization_trainer.ui.exam.voice import Voice
from naturalization_trainer.ui.exam.widgets import item_widget
from naturalization_trainer.ui.kit.item_widget import ItemWidget
from naturalization_trainer.ui.kit.letter_bar import LetterBar
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.progress_strip import Cell
from naturalization_trainer.ui.kit.recorder_panel import RecorderPanel
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme import look


class SpokenWidget(Protocol):
    """An item's widget that records: one panel a question."""

    panels: list[RecorderPanel]


ROOMY = (900, 600)
"""From which width and height (pixels at 100 %) on a task's parts scroll by themselves, side by side."""
AFTER_PAINT = 50
"""Milliseconds after which the listening script begins, so that the first page is painted first."""
AHEAD = 150
"""Milliseconds after which the next task is made ready."""
SETTLING = 250
"""Milliseconds within which a page may still be laid out after one has turned to it."""
LOW = 480
"""Under which height (pixels at 100 %) only the clock stands over the task and only the way on under it."""
NARROW = 620
"""Under which width (pixels at 100 %) what stands side by side in head and foot is put one over the other."""


class ExamRoom(Room):
    """One open phase of the sitting.

    `recordings`: where this sitting's recordings go, a name inside the person's folder. `notes`: what the person noted
    while preparing, by task; it lives as long as the examination is in the window. overview_asked(): the person wants
    to see where they stand, or to finish.
    """

    overview_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        bank_folder: Path,
        sound: Sound,
        notices: Notices,
        recordings: str,
        notes: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=0, inset=(0, 0), fills=True)
        self._desk = desk
        self._bank_folder = bank_folder
        self._sound = sound
        self._notices = notices
        self._notes = notes
        self._notes_pane: Notes | None = None
        self._kind = desk.session.paper.phases[desk.session.key].kind
        self._voice = Voice(desk, sound, recordings, notices, self)
        self._voice.recorded.connect(self._show_recorded)
        self._way = stops(desk.session)
        self._item = desk.session.current or self._way[0].task.items[0].id
        self._at = stop_of(self._way, self._item)
        self._finished = False
        self._low = False
        self._script_start = self._after(AFTER_PAINT, self._start_script)
        self._scroll = self._after(0, self._scroll_there)
        self._settling = self._after(SETTLING)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_range)
        self._closed = len(desk.session.closed_sections)
        self._view: TaskView | None = None
        self._ready: dict[int, TaskView] = {}
        self._ahead = self._after(AHEAD, self._make_next)
        self._stage = QWidget()
        self._stage_column = QVBoxLayout(self._stage)
        self._stage_column.setContentsMargins(0, 0, 0, 0)
        self._top = TopBar(self._chapters())
        self._body = Pane(gap=12, inset=(32, 0))
        self._script: ScriptRunner | None = None
        self._script_bar: ScriptBar | None = None
        self._listening = ""
        self._letters: LetterBar | None = None
        self._foot_bar = FootBar()
        self.page.add(self._top)
        self.page.add(self._body, stretch=1)
        self._letters_place = Pane()
        self._letters_place.hide()
        self.foot.add(self._letters_place, self._foot_bar)
        self.foot.show()
        self._connect()
        self._prepare_script()
        self._body.add(self._stage, stretch=1)
        # Before the room is shown: whatever is changed in it afterwards lays all of it out again.
        self._show_place()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Examination")

    def item(self) -> str:
        """Return the id of the item one is at."""
        return self._item

    def view(self) -> TaskView | None:
        """Return the task that is shown."""
        return self._view

    def items(self) -> tuple[str, ...]:
        """Return the first item of each task one can go to."""
        return tuple(stop.task.items[0].id for stop in self._way)

    def go_to(self, item_id: str) -> None:
        """Turn to an item."""
        place = stop_of(self._way, item_id)
        known = any(item.id == item_id for item in self._way[place].task.items)
        if place != self._at or self._view is None:
            self._build(place)
        self._turn_to(item_id if known else self._way[place].task.items[0].id)
        if self._view is not None:
            self._view.bring(self._item)
            self._scroll.start()
            self._settling.start()

    def begin(self) -> None:
        """Show the first task, or the one last turned to, and let the listening script run from here on."""
        self.go_to(self._item)
        self._script_start.start()

    @Slot()
    def _start_script(self) -> None:
        if self._script is not None and not self._finished:
            self._script.start()

    def finish(self) -> None:
        """Let go of sound: the phase has ended, or the person leaves. A recording under way is kept."""
        if self._finished:
            return
        self._finished = True
        self._ahead.stop()
        self._voice.close()
        player = self._sound.player
        if self._script is not None:
            self._script.stop()
            if player is not None:
                player.finished.disconnect(self._script.heard_out)
                player.failed.disconnect(self._script.not_heard)

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

    def _after(self, milliseconds: int, act: Callable[[], None] | None = None) -> QTimer:
        """Return a timer that does something once, so long after it is started."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        if act is not None:
            timer.timeout.connect(act)
        return timer

    def _connect(self) -> None:
        self._desk.clock.connect(self._top.clock.set_seconds)
        self._desk.keeping.connect(self._show_keeping)
        self._desk.changed.connect(self._follow)
        self._top.section_asked.connect(self._go_to_section)
        self._top.item_asked.connect(self._go_to_number)
        self._top.told.connect(self._tell_time)
        self._foot_bar.previous_asked.connect(self._go_back)
        self._foot_bar.next_asked.connect(self._go_on)
        self._foot_bar.overview_asked.connect(self.overview_asked)
        self._foot_bar.flag_asked.connect(self._flag)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._top.clock.set_seconds(self._desk.remaining)

    def _prepare_script(self) -> None:
        """Make ready the script of the section that plays by itself, if there is one still to play."""
        session = self._desk.session
        section = next((s for s in self._sections() if s.script and s.id not in session.closed_sections), None)
        if section is None:
            return
        tasks = {task.id: task for task in section.tasks}
        script = ScriptRunner(
            self._desk, section, self._sound.player, lambda task: self._sound.spoken(section.id, tasks[task]), self
        )
        synthetic = any(
            isinstance(task.stimulus, AudioStimulus) and task.stimulus.voice == "synthetic" for task in section.tasks
        )
        bar = ScriptBar(synthetic=synthetic)
        player = self._sound.player
        if player is not None:
            player.finished.connect(script.heard_out)
            player.failed.connect(script.not_heard)
        script.moved.connect(bar.show_moment)
        script.moved.connect(self._show_script_way)
        script.task_begun.connect(self._follow_script)
        script.missing.connect(self._show_missing)
        script.ended.connect(self._end_script)
        bar.go_asked.connect(self._go_to_script)
        first = script.upcoming()
        if first is not None:
            bar.show_moment(first)
        self._script, self._script_bar, self._listening = script, bar, section.id
        self._body.add(bar)

    def _make(self, form_item: FormItem, parent: QWidget) -> ItemWidget:
        """Return an item's widget, ready for this phase."""
        widget = item_widget(form_item, parent)
        place = self._desk.session.paper.places[form_item.id]
        if place.questions and isinstance(widget, RecitationWidget):
            widget.set_recited(True)
        if place.questions and self._kind == "prepare":
            for panel in cast("SpokenWidget", widget).panels:
                panel.hide()
        if not place.questions:
            widget.set_response(self._desk.response(form_item.id))
        return widget

    def _make_view(self, place: int) -> TaskView:
        """Return the task at a place of the way, hidden."""
        stop = self._way[place]
        sheet = partial(sheet_of, stop.task.stimulus, self._bank_folder)
        view = TaskView(stop.task, stop.number, sheet, self._make, self._stage, roomy=self._is_roomy())
        view.answered.connect(self._answered)
        return view

    def _join(self, view: TaskView) -> None:
        """Join a task's panels to the microphone, give room for notes, or show those made while preparing."""
        task = view.task
        for frame, item in zip(view.frames, task.items, strict=True):
            place = self._desk.session.paper.places[item.id]
            if place.questions and self._kind != "prepare":
                if isinstance(item.item, SpokenResponse) and item.item.prepare_seconds and self._kind == "answer":
                    view.add_first(LookFirst(self._desk, item.item.prepare_seconds))
                for question, panel in enumerate(cast("SpokenWidget", frame.widget).panels):
                    panel.add_aside(self._voice.join(item.id, question, panel))
        self._notes_pane = None
        if self._kind == "prepare":
            self._notes_pane = Notes(self._notes.get(task.id, ""))
            self._notes_pane.typed.connect(self._note)
            view.add(self._notes_pane)
        elif self._notes.get(task.id):
            view.add(Notes(self._notes[task.id], read_only=True))

    def _is_plain(self, view: TaskView) -> bool:
        """Tell whether a task is neither spoken nor prepared, so that it can be kept and shown again as it is."""
        places = self._desk.session.paper.places
        return self._kind == "work" and not any(places[item.id].questions for item in view.task.items)

    def _build(self, place: int) -> None:
        """Show the task at a place of the way in place of the one before."""
        before, was_at = self._view, self._at
        self._voice.let_go()
        view = self._ready.pop(place, None) or self._make_view(place)
        self._at, self._view = place, view
        if not self._is_plain(view):
            self._join(view)
        if before is not None:
            before.hide()
            self._stage_column.removeWidget(before)
            if was_at >= 0 and abs(was_at - place) == 1 and self._is_plain(before):
                self._ready[was_at] = before
            else:
                before.deleteLater()
        for other in [number for number in self._ready if abs(number - place) > 1]:
            self._ready.pop(other).deleteLater()
        self._offer_letters(offered=self._kind == "prepare" or any(frame.widget.types for frame in view.frames))
        self._say_where()
        self._stage_column.addWidget(view)
        view.show()
        self.to_top()
        self._ahead.start()

    def _offer_letters(self, *, offered: bool) -> None:
        """Show the Latvian letters where there is something to type."""
        if offered and self._letters is None:
            self._letters = LetterBar()
            self._letters_place.add(self._letters)
        self._letters_place.setVisible(offered)

    @Slot()
    def _make_next(self) -> None:
        """Make the next task ready while the person reads this one, so that turning the page takes no time."""
        place = self._at + 1
        if place < len(self._way) and place not in self._ready and self.isVisible():
            self._ready[place] = self._make_view(place)
            self._ready[place].lay_out()

    def _forget_ready(self) -> None:
        for view in self._ready.values():
            view.deleteLater()
        self._ready.clear()

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
        return tuple(self._chapter(section) for section in self._sections())

    def _sections(self) -> tuple[FormSection, ...]:
        session = self._desk.session
        phase = session.open_phase
        if phase is None:
            return ()
        part = next(part for part in session.form.parts if part.id == session.part)
        return tuple(part.section(section) for section in phase.sections)

    def _chapter(self, section: FormSection) -> Chapter:
        session = self._desk.session
        items = list(section.items())
        answered = sum(is_answered(session, item.id, self._desk.response(item.id)) for item in items)
        return Chapter(section.id, answered, len(items), section.id in session.closed_sections)

    def _suit(self) -> None:
        """Lay out for the room there is."""
        low = self.height() < look.current().px(LOW)
        narrow = self.width() < look.current().px(NARROW)
        self._top.set_narrow(narrow or self._top.is_crowded(self.width()))
        self._foot_bar.set_narrow(narrow)
        if low != self._low:
            self._low = low
            self._top.set_low(low)
            if low:
                self._body.add(self._foot_bar.extras)
            else:
                self._foot_bar.take_back()
        for view in self._ready.values():
            view.set_roomy(self._is_roomy())
        if self._view is not None:
            self._view.set_roomy(self._is_roomy())
        self._scroll.start()

    @Slot()
    def _scroll_there(self) -> None:
        """Begin at the task, or at the item turned to if it is not the first, once all is laid out."""
        if self._view is None:
            return
        if self._is_roomy():
            if self._settling.isActive():
                self._view.scroll_to(self._item)
            return
        frame = next((frame for frame in self._view.frames if frame.item_id == self._item), self._view.frames[0])
        first = frame is self._view.frames[0]
        top: QWidget = self._view if first else frame
        moment = self._script.moment() if self._script is not None else None
        heard = moment is not None and moment.step.task == self._way[self._at].task.id
        if first and heard and self._script_bar is not None:
            top = self._script_bar
        self._area.verticalScrollBar().setValue(top.mapTo(self.page, QPoint(0, 0)).y())

    @Slot()
    def _follow_range(self) -> None:
        """Begin at the task though it was laid out only now."""
        if self._settling.isActive():
            self._scroll_there()

    def _is_roomy(self) -> bool:
        now = look.current()
        return self.width() >= now.px(ROOMY[0]) and self.height() >= now.px(ROOMY[1])

    def _say_where(self) -> None:
        if self._view is None:
            return
        stop = self._way[self._at]
        if self._script_bar is not None and stop.section == self._listening:
            self._view.say_where("")
            return
        tasks = sum(each.section == stop.section for each in self._way)
        said = self.tr("%1, task %2 of %3").replace("%1", section_name(stop.section))
        said = said.replace("%2", str(stop.place + 1)).replace("%3", str(tasks))
        section = self._desk.session.paper.section(stop.section)
        if section is not None and section.suggested_minutes:
            minutes = round(section.suggested_minutes * self._desk.form.time_factor)
            said += " · " + self.tr("suggested for the section: %n minute(s)", "", minutes)
        self._view.say_where(said)

    @Slot(str)
    def _show_keeping(self, keeping: str) -> None:
        """Show whether all is saved; the words may need the room the sections have."""
        self._top.show_keeping(keeping)
        self._top.set_narrow(self._top.is_crowded(self.width()))

    @Slot(str, object)
    def _answered(self, item_id: str, response: object) -> None:
        self._desk.answer(item_id, response)
        self._show_place()

    @Slot()
    def _follow(self) -> None:
        """Follow the sitting: a section may have closed under us."""
        session = self._desk.session
        if not session.is_open or len(session.closed_sections) == self._closed:
            return
        self._closed = len(session.closed_sections)
        here = self._way[self._at]
        self._forget_ready()
        self._way = stops(session)
        if not self._way:
            self._desk.close_phase("script")
            return
        if here.section in session.closed_sections:
            self._at = -1
            self.go_to(self._way[0].task.items[0].id)
        else:
            self._at = stop_of(self._way, self._item)
            self._show_place()

    @Slot(str)
    def _show_recorded(self, _item: str) -> None:
        self._show_place()

    @Slot()
    def _note(self) -> None:
        if self._notes_pane is not None:
            self._notes[self._way[self._at].task.id] = self._notes_pane.text()

    @Slot(object)
    def _show_script_way(self, moment: Moment) -> None:
        """Offer the way to what is heard, where the person is at something else."""
        if self._script_bar is not None:
            self._script_bar.show_way(away=moment.step.task != self._way[self._at].task.id)

    @Slot(str)
    def _follow_script(self, task: str) -> None:
        """Turn the page with the script, unless the person has gone to another section."""
        here = self._way[self._at]
        place = next((n for n, stop in enumerate(self._way) if stop.task.id == task), self._at)
        if self._way[place].section == here.section and place != self._at:
            self.go_to(self._way[place].task.items[0].id)

    @Slot()
    def _go_to_script(self) -> None:
        moment = self._script.moment() if self._script is not None else None
        if moment is not None:
            place = next((n for n, stop in enumerate(self._way) if stop.task.id == moment.step.task), self._at)
            self.go_to(self._way[place].task.items[0].id)

    @Slot(str)
    def _show_missing(self, task: str) -> None:
        number = next((stop.place + 1 for stop in self._way if stop.task.id == task), 0)
        self._notices.say(
            self.tr("The recording of listening task %1 is missing, so the task is passed over.").replace(
                "%1", str(number)
            ),
            "wait",
        )

    @Slot()
    def _end_script(self) -> None:
        if self._script_bar is not None:
            self._script_bar.hide()
        self._notices.say(self.tr("Listening is over. Go on with the other tasks in any order."))

    @Slot(str)
    def _go_to_section(self, section: str) -> None:
        self.go_to(next(stop.task.items[0].id for stop in self._way if stop.section == section))

    @Slot(str)
    def _tell_time(self, said: str) -> None:
        """Announce the time left; where the clock is hidden, show it once."""
        self.announce(said)
        if self._top.clock.isHidden():
            self._notices.say(said)

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
