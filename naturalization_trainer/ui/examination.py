"""Takes a person through an examination: which room comes when, from the briefing to the result and the review."""

import datetime
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import Seen, assemble
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.events import Entry, PhaseClosed, PhaseOpened
from naturalization_trainer.exam.form import Form
from naturalization_trainer.exam.scoring import Result, score
from naturalization_trainer.exam.session import Session, start
from naturalization_trainer.media.library import Library
from naturalization_trainer.media.ports import Player, Recorder
from naturalization_trainer.store import sittings
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import read_entries, timestamp
from naturalization_trainer.store.reports import QuestionReport, keep_report
from naturalization_trainer.store.sittings import Kept
from naturalization_trainer.ui.desk import Desk
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.briefing import BriefingRoom
from naturalization_trainer.ui.rooms.exam import ExamRoom
from naturalization_trainer.ui.rooms.marking import MarkingRoom, to_mark
from naturalization_trainer.ui.rooms.results import Outcomes, ResultsRoom
from naturalization_trainer.ui.rooms.review import ReviewRoom
from naturalization_trainer.ui.rooms.sound_check import SAMPLE, SoundCheckRoom
from naturalization_trainer.ui.rooms.summary import SummaryRoom

Devices = tuple[Player | None, Recorder | None]


@dataclass(frozen=True)
class Supplies:
    """What an examination needs from the program. `pool` opens the bank when a form is drawn; `seed` gives a new one.

    `seen` tells what the person saw lately. `devices` makes player and recorder when they are first needed, None where
    there are none. `recordings`: the person's own; `scratch`: a folder for what is not kept. `time_factor` stretches
    the clocks of the next form.
    """

    store: Store
    blueprint: Blueprint
    pool: Callable[[], Pool]
    seen: Callable[[], AbstractContextManager[Seen]]
    clock: Clock
    notices: Notices
    bank_folder: Path
    library: Library
    recordings: Path
    scratch: Path
    seed: Callable[[], int]
    devices: Callable[[], Devices]
    time_factor: Callable[[], float] = lambda: 1.0


class Examination(QObject):
    """One person at one examination after another. left(): back home; the figures there may have changed."""

    left = Signal()

    def __init__(self, window: MainWindow, supplies: Supplies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._supplies = supplies
        self._kept: Kept | None = None
        self._form: Form | None = None
        self._desk: Desk | None = None
        self._sound: Sound | None = None
        self._before_check: Room | None = None
        self._notes: dict[str, str] = {}
        self._rooms: dict[str, Room] = {}

    @property
    def sound(self) -> Sound:
        """Player, recorder and recordings, made when first asked for."""
        if self._sound is None:
            supplies = self._supplies
            self._sound = Sound(supplies.library, supplies.recordings, *supplies.devices())
        return self._sound

    @property
    def supplies(self) -> Supplies:
        """What the examination was given."""
        return self._supplies

    @property
    def desk(self) -> Desk | None:
        """The desk of the sitting that is under way."""
        return self._desk

    def ask(self, part: str, profile: str, choices: Mapping[str, str]) -> None:
        """Explain a part ("": the whole examination) before it is sat.

        A part the unfinished examination still lacks joins it; else a new form is drawn. Raises the known errors of
        bank, blueprint and store.
        """
        self.leave()
        found = sittings.load_open_sitting(self._supplies.store, self._supplies.clock)
        for _ in found.set_aside:
            self._supplies.notices.tell(KnownError("store_sitting_unreadable", begun_at=""))
        kept = found.kept
        if kept is not None:
            if part and part in {key[0] for key in kept.session.next_phases()}:
                self._take(kept)
                self._brief(kept.session, part)
                return
            kept.journal.close()
        self._form = self._draw(profile, choices)
        self._brief(start(self._form), part)

    def resume(self, identity: str) -> None:
        """Go on with the sitting of that UUID where it stopped; raises the store's known errors."""
        self.leave()
        kept = sittings.load(self._supplies.store, identity, self._supplies.clock)
        self._take(kept)
        if kept.session.is_open:
            self._sit()
        elif kept.session.ended:
            self._show_results()
        else:
            self._brief(kept.session, "")

    def show_results(self, identity: str) -> None:
        """Show the result of the sitting of that UUID; raises the store's known errors."""
        self.leave()
        self._take(sittings.load(self._supplies.store, identity, self._supplies.clock))
        self._show_results()

    def check_sound(self) -> None:
        """Let the person try loudspeaker and microphone, from wherever they came."""
        back = self._window.room()
        sample = self.sound.library.spoken("check", "voice", SAMPLE)
        room = SoundCheckRoom(self.sound, sample, self._supplies.scratch, self._supplies.notices)
        room.done.connect(self._back_from_check)
        self._before_check = back
        self._rooms["check"] = room
        self._window.show_room(room)

    def put_away(self) -> None:
        """Let go of the sitting and of every room: the window shows something else."""
        self._before_check = None
        self.leave()
        self._drop_rooms()

    def leave(self) -> None:
        """Let go of the sitting: all is written, and it can be taken up again."""
        self._quiet()
        self._notes = {}
        if self._desk is not None:
            self._desk.leave()
            self._desk.deleteLater()
            self._desk = None
        if self._kept is not None:
            self._kept.journal.close()
            self._kept = None
        self._form = None

    def _draw(self, profile: str, choices: Mapping[str, str]) -> Form:
        supplies = self._supplies
        with supplies.seen() as seen:
            return assemble(
                supplies.blueprint,
                supplies.pool(),
                seed=supplies.seed(),
                profile=profile,
                choices=choices,
                day=supplies.clock.now().astimezone().date(),
                seen=seen,
                time_factor=supplies.time_factor(),
            )

    def _take(self, kept: Kept) -> None:
        supplies = self._supplies
        self._kept = kept
        self._form = kept.form
        record = partial(_record, supplies.store, kept.id, supplies.clock)
        self._desk = Desk(kept.sitting(supplies.clock), record, supplies.notices, supplies.clock, self)
        self._desk.phase_closed.connect(self._after_phase)

    def _brief(self, session: Session, part: str) -> None:
        room = BriefingRoom(self._supplies.blueprint, session, part, self._supplies.library)
        room.begin_asked.connect(self._begin)
        room.check_asked.connect(self.check_sound)
        room.later_asked.connect(self._go_home)
        self._enter("briefing", room)

    @Slot(str, str)
    def _begin(self, part: str, phase: str) -> None:
        try:
            if self._kept is None and self._form is not None:
                self._take(sittings.begin(self._supplies.store, self._form, self._supplies.clock))
        except KnownError as error:
            self._supplies.notices.tell(error)
            return
        if self._desk is not None and self._desk.open_phase(part, phase):
            self._sit()

    def _sit(self) -> None:
        if self._desk is None or self._kept is None:
            return
        supplies = self._supplies
        room = ExamRoom(
            self._desk,
            bank_folder=supplies.bank_folder,
            sound=self.sound,
            notices=supplies.notices,
            recordings=self._kept.uuid,
            notes=self._notes,
            parent=self._window.stack,
        )
        room.overview_asked.connect(self._show_overview)
        self._enter("exam", room, header=False)
        room.begin()

    def _quiet(self) -> None:
        """Let the rooms finish what sounds or records."""
        for room in self._rooms.values():
            if isinstance(room, ExamRoom):
                room.finish()
            elif isinstance(room, MarkingRoom | ReviewRoom | SoundCheckRoom):
                room.close_sound()

    @Slot()
    def _show_overview(self) -> None:
        if self._desk is None:
            return
        room = self._rooms.get("overview")
        if not isinstance(room, SummaryRoom):
            room = SummaryRoom(self._desk)
            room.back_asked.connect(self._back_to_questions)
            room.item_asked.connect(self._back_to_item)
            room.finish_asked.connect(self._finish)
            room.leave_asked.connect(self._go_home)
            room.abandon_asked.connect(self._abandon)
            self._rooms["overview"] = room
        self._window.show_room(room, header=False)

    @Slot()
    def _back_to_questions(self) -> None:
        self._window.show_room(self._rooms["exam"], header=False)

    @Slot(str)
    def _back_to_item(self, item: str) -> None:
        self._back_to_questions()
        room = self._rooms["exam"]
        if isinstance(room, ExamRoom):
            room.go_to(item)

    @Slot()
    def _finish(self) -> None:
        if self._desk is not None:
            self._desk.close_phase()

    @Slot()
    def _abandon(self) -> None:
        if self._desk is not None:
            self._desk.abandon()

    @Slot(str)
    def _after_phase(self, reason: str) -> None:
        """Go on from a phase that has ended: to its part's next one, or to the result."""
        if self._desk is None:
            return
        self._quiet()
        session = self._desk.session
        if reason == "time":
            self._supplies.notices.say(self.tr("The time is over. Everything you answered is kept."))
        part = next(part for part in session.form.parts if part.id == session.part)
        if session.part_closed(part) or session.ended:
            self._show_marking()
        else:
            self._brief(session, part.id)

    @Slot()
    def _show_marking(self) -> None:
        """Let the person mark what only a person can; where there is nothing, go on to the result."""
        if self._desk is None:
            return
        marks = self._desk.session.marks
        if all(place.item.id in marks for place in to_mark(self._desk.session)):
            self._show_results()
            return
        room = MarkingRoom(self._desk, self.sound, self._supplies.notices)
        room.done.connect(self._show_results)
        self._enter("marking", room)

    @Slot()
    def _show_results(self) -> None:
        if self._desk is None or self._kept is None:
            return
        session = self._desk.session
        supplies = self._supplies
        result = self._result()
        days = days_of(read_entries(supplies.store, self._kept.id), supplies.blueprint)
        profile = supplies.blueprint.profile(session.form.profile)
        room = ResultsRoom(supplies.blueprint, profile, Outcomes(session, result, days))
        room.home_asked.connect(self._go_home)
        room.mark_asked.connect(self._show_marking)
        room.review_asked.connect(self.show_review)
        room.go_on_asked.connect(self._brief_next)
        self._enter("results", room)

    @Slot()
    def show_review(self) -> None:
        """Let the person read every answer of the parts that are over or were given up."""
        if self._desk is None:
            return
        session = self._desk.session
        begun = {part for part, _ in session.used} if session.ended else set()
        read = frozenset(part.id for part in session.form.parts if part.id in begun or session.part_closed(part))
        result = score(session.form, session.responses, session.marks, read)
        room = ReviewRoom(session, result, self.sound, self._supplies.notices, self._supplies.bank_folder)
        room.back_asked.connect(self._show_results)
        room.reported.connect(self._keep_report)
        self._enter("review", room)

    @Slot(str, str, str)
    def _keep_report(self, item: str, reason: str, note: str) -> None:
        """Keep what the person reports of a question in a file beside their own."""
        if self._desk is None:
            return
        supplies, form = self._supplies, self._desk.form
        report = QuestionReport(
            at=timestamp(supplies.clock.now()),
            item=item,
            revision=self._desk.session.paper.places[item].task.revision,
            bank_hash=form.bank_hash,
            reason=reason,
            note=note,
        )
        try:
            path = keep_report(supplies.store.path.parent, report)
        except KnownError as error:
            supplies.notices.tell(error)
            return
        supplies.notices.say(self.tr("Thank you. The report is kept in %1.").replace("%1", str(path)), "good")

    def _result(self) -> Result:
        """Return the result of the parts that are over."""
        if self._desk is None:
            raise RuntimeError("no sitting is under way")
        session = self._desk.session
        closed = frozenset(part.id for part in session.form.parts if session.part_closed(part))
        return score(session.form, session.responses, session.marks, closed)

    @Slot()
    def _brief_next(self) -> None:
        if self._desk is not None:
            self._brief(self._desk.session, "")

    @Slot()
    def _go_home(self) -> None:
        self.leave()
        self.left.emit()
        self._drop_rooms()

    @Slot()
    def _back_from_check(self) -> None:
        before, self._before_check = self._before_check, None
        room = self._rooms.pop("check", None)
        if before is not None:
            self._window.show_room(before)
        else:
            self._go_home()
        if room is not None:
            self._window.drop_room(room)

    def _enter(self, name: str, room: Room, *, header: bool = True) -> None:
        """Show a room and let go of those before it."""
        self._quiet()
        self._window.show_room(room, header=header)
        self._drop_rooms()
        self._rooms[name] = room

    def _drop_rooms(self) -> None:
        for room in self._rooms.values():
            self._window.drop_room(room)
        self._rooms.clear()


def days_of(entries: tuple[Entry, ...], blueprint: Blueprint) -> dict[str, datetime.date]:
    """Return the day each examination was sat last, in the person's own calendar."""
    exams = {part.id: part.exam for part in blueprint.parts}
    days: dict[str, datetime.date] = {}
    part = ""
    for entry in entries:
        match entry.event:
            case PhaseOpened():
                part = entry.event.part
            case PhaseClosed() if part in exams:
                days[exams[part]] = datetime.datetime.fromisoformat(entry.at).astimezone().date()
            case _:
                pass
    return days


def _record(store: Store, sitting: int, clock: Clock, session: Session) -> None:
    sittings.record(store, sitting, session, clock)
