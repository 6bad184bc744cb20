"""The ways between the speaking rooms: what is rehearsed is drawn from the bank, what is said is kept and measured."""

import uuid
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room

if TYPE_CHECKING:
    from pathlib import Path

    from naturalization_trainer.media.fluency import Fluency
    from naturalization_trainer.media.shelf import Recorded
    from naturalization_trainer.store.engine import Store
    from naturalization_trainer.store.recordings import Answer, Asked, OwnMarks
    from naturalization_trainer.ui.exam.sound import Sound
    from naturalization_trainer.ui.examination import Devices
    from naturalization_trainer.ui.rooms.speaking_recordings import RecordingsRoom
    from naturalization_trainer.ui.rooms.speaking_review import SpeakingReviewRoom
    from naturalization_trainer.ui.speaking.figures import Given, PastRehearsal, SpeakingFigures
    from naturalization_trainer.ui.speaking.rehearsal import Question, Rehearsal

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""

PRACTICE = "practice/"
"""The beginning of the names of what is recorded in practice; an examination's recordings have a folder each."""

PAST = 12
"""So many rehearsals of the past are shown."""


class Speaking(QObject):
    """Shows the speaking rooms. `devices` gives player and recorder."""

    def __init__(self, program: Program, devices: "Callable[[], Devices]", visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._devices = devices
        self._visit = visit
        self._rehearsal: Rehearsal | None = None
        self._given: dict[tuple[str, int], Given] = {}
        self._marks: dict[str, OwnMarks] = {}
        self._review: SpeakingReviewRoom | None = None
        self._list: RecordingsRoom | None = None
        self._since = 0.0

    @Slot()
    def show(self) -> None:
        """Show what can be rehearsed."""
        self._program.when(("file", "rules", "bank"), self._show_entrance)

    @Slot(str)
    def rehearse(self, kind: str) -> None:
        """Rehearse the task of a kind that was practised longest ago."""
        self._program.when(("file", "rules", "bank"), lambda: self._draw((("speaking", kind),)))

    @Slot()
    def show_cards(self) -> None:
        """Show how oral knowledge goes."""
        self._program.when(("file", "rules", "bank"), self._show_cards)

    @Slot()
    def show_recordings(self) -> None:
        """Show the person's recordings."""
        self._program.when(("file", "rules", "bank"), self._show_recordings)

    def _show_entrance(self) -> None:
        from naturalization_trainer.ui.rooms.speaking import SpeakingRoom  # noqa: PLC0415 - when entered

        room = SpeakingRoom(self._figures())
        room.kind_asked.connect(self.rehearse)
        room.cards_asked.connect(self.show_cards)
        room.past_asked.connect(self._take_up)
        room.recordings_asked.connect(self.show_recordings)
        self._enter(room)

    def _show_cards(self) -> None:
        from naturalization_trainer.ui.rooms.speaking_cards import CardsRoom  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.speaking import rehearsal  # noqa: PLC0415

        program = self._program
        if program.blueprint is None:
            return
        there = tuple(
            section
            for section in rehearsal.CARD_SECTIONS
            if rehearsal.count(program.bank, section, rehearsal.CARD, program.today)
        )
        room = CardsRoom(there, rehearsal.clocks(program.blueprint))
        room.begin_asked.connect(self._draw_cards)
        room.back_asked.connect(self.show)
        self._enter(room)

    @Slot(object)
    def _draw_cards(self, sections: tuple[str, ...]) -> None:
        from naturalization_trainer.ui.speaking.rehearsal import CARD  # noqa: PLC0415 - loaded by now

        self._draw(tuple((section, CARD) for section in sections))

    def _draw(self, slots: tuple[tuple[str, str], ...]) -> None:
        """Begin a rehearsal of a task of each slot, the one practised longest ago."""
        from naturalization_trainer.store import file, views  # noqa: PLC0415 - when asked for
        from naturalization_trainer.ui.speaking.rehearsal import least_lately  # noqa: PLC0415

        program = self._program
        if program.store is None:
            return
        with file.telling(program.store.path), closing(file.connect_reading(program.store.path)) as connection:
            seen = views.LatelySeen(connection)
            drawn = [least_lately(program.bank, section, slot, program.today, seen) for section, slot in slots]
        tasks = tuple(task for task in drawn if task is not None)
        if not tasks:
            program.notices.say(self.tr("This question bank has no such tasks."), "wait")
            return
        self._begin(self._made(tasks, str(uuid.uuid4())), {}, {})

    def _made(self, tasks: tuple[str, ...], identity: str) -> "Rehearsal":
        """Return the rehearsal of these tasks; KeyError where the bank no longer has one."""
        from naturalization_trainer.media.library import Library  # noqa: PLC0415 - when asked for
        from naturalization_trainer.ui.speaking import rehearsal  # noqa: PLC0415

        program = self._program
        if program.blueprint is None:
            raise RuntimeError("asked for a rehearsal before the rules were read")
        library = Library(program.folders.audio)
        read = tuple(program.bank.task(task) for task in tasks)
        if read[0].slot == rehearsal.CARD:
            return rehearsal.oral_knowledge(read, identity, program.blueprint, library)
        return rehearsal.speaking(read[0], identity, program.blueprint, library)

    @Slot(str)
    def _take_up(self, identity: str) -> None:
        """Go on with a rehearsal of the past, or hear it again."""
        self._program.attempt(lambda: self._take_up_again(identity))

    def _take_up_again(self, identity: str) -> None:
        from naturalization_trainer.ui.speaking.figures import Given  # noqa: PLC0415 - loaded by now

        answers = self._answers(identity)
        made = self._known(answers)
        if made is None:
            return
        given = {(one.item, one.question): Given(one.file, one.seconds, one.figures) for one in answers}
        marks = {one.item: one.marks for one in answers if one.marks is not None}
        if marks or len(given) == len(made.questions):
            self._hear(made, given, marks)
        else:
            self._begin(made, given, marks)

    def _begin(self, made: "Rehearsal", given: "dict[tuple[str, int], Given]", marks: "dict[str, OwnMarks]") -> None:
        from naturalization_trainer.ui.rooms.speaking_rehearsal import RehearsalRoom  # noqa: PLC0415 - when entered

        program = self._program
        self._rehearsal, self._given, self._marks = made, given, marks
        self._since = program.clock.monotonic()
        sound = self._sound()
        room = RehearsalRoom(
            made,
            given,
            sound=sound,
            microphone=sound.recorder is not None and sound.recorder.has_microphone,
            notices=program.notices,
            clock=program.clock,
            bank_folder=program.folders.bank,
        )
        room.begun.connect(self._note_begun)
        room.kept.connect(self._keep)
        room.dropped.connect(self._drop)
        room.answered_aloud.connect(self._keep_aloud)
        room.finished.connect(self._finish)
        room.left.connect(self.show)
        self._enter(room)

    @Slot()
    def _finish(self) -> None:
        if self._rehearsal is None:
            return
        if self._given:
            self._hear(self._rehearsal, self._given, self._marks)
        else:
            self.show()

    def _hear(self, made: "Rehearsal", given: "dict[tuple[str, int], Given]", marks: "dict[str, OwnMarks]") -> None:
        from naturalization_trainer.ui.rooms.speaking_review import SpeakingReviewRoom  # noqa: PLC0415 - when entered

        self._rehearsal, self._given, self._marks = made, given, marks
        room = SpeakingReviewRoom(made, given, marks, self._sound(), self._program.notices)
        room.marked.connect(self._mark)
        room.another_asked.connect(self._another)
        room.back_asked.connect(self.show)
        self._enter(room)
        self._review = room
        for question in made.questions:
            there = given.get(question.key)
            if there is not None and there.file and there.figures is None:
                self._measure(question, there.file)

    @Slot()
    def _another(self) -> None:
        if self._rehearsal is None:
            return
        self._program.attempt(lambda: self._draw(self._slots()))

    def _slots(self) -> tuple[tuple[str, str], ...]:
        return tuple((sheet.section, sheet.slot) for sheet in self._rehearsal.sheets) if self._rehearsal else ()

    @Slot(object, str)
    def _note_begun(self, question: "Question", file: str) -> None:
        """Note a recording as it begins, so that it is found after a crash."""
        self._program.attempt(lambda: self._write(question, file, 0.0, begun=True))

    @Slot(object, str, float)
    def _keep(self, question: "Question", file: str, seconds: float) -> None:
        from naturalization_trainer.ui.speaking.figures import Given  # noqa: PLC0415 - loaded by now

        before = self._given.get(question.key)
        self._given[question.key] = Given(file, seconds)
        self._program.attempt(lambda: self._write(question, file, seconds))
        if before is not None and before.file:
            self._program.attempt(lambda: self._erase_files((before.file,)))
        self._measure(question, file)

    @Slot(object)
    def _keep_aloud(self, question: "Question") -> None:
        from naturalization_trainer.ui.speaking.figures import Given  # noqa: PLC0415 - loaded by now

        self._given[question.key] = Given()
        self._program.attempt(lambda: self._write(question, "", 0.0))

    @Slot(object, str)
    def _drop(self, question: "Question", file: str) -> None:
        """Forget a recording nothing came of; what was recorded before it stands."""
        self._program.attempt(lambda: self._put_back(question, file))

    def _put_back(self, question: "Question", file: str) -> None:
        from naturalization_trainer.store import recordings  # noqa: PLC0415 - loaded by now

        if self._program.store is None:
            return
        before = self._given.get(question.key)
        if before is not None:
            recordings.keep(
                self._program.store, self._program.clock, self._asked(question), before.file, before.seconds
            )
        else:
            recordings.forget(self._program.store, (file,))

    def _write(self, question: "Question", file: str, seconds: float, *, begun: bool = False) -> None:
        from naturalization_trainer.store import recordings  # noqa: PLC0415 - when asked for

        program = self._program
        if program.store is None:
            return
        recordings.keep(program.store, program.clock, self._asked(question), file, seconds)
        if not begun:
            self._count_time()

    def _count_time(self) -> None:
        """Count the time since the last answer as practised."""
        from naturalization_trainer.store.practice import PracticeLog  # noqa: PLC0415 - when asked for

        program = self._program
        now = program.clock.monotonic()
        seconds, self._since = now - self._since, now
        if program.store is not None:
            with closing(PracticeLog(program.store, program.clock)) as log:
                log.answer(seconds=seconds)

    def _asked(self, question: "Question") -> "Asked":
        from naturalization_trainer.store.recordings import Asked  # noqa: PLC0415 - loaded by now

        if self._rehearsal is None:
            raise RuntimeError("answered without a rehearsal")
        sheet = self._rehearsal.sheet_of(question)
        return Asked(self._rehearsal.id, sheet.section, sheet.task, question.item, question.number)

    def _measure(self, question: "Question", file: str) -> None:
        """Measure a recording off this thread."""
        program = self._program
        if program.store is None or program.person is None:
            return
        path, store = program.person.recordings / file, program.store
        job = program.background.start(lambda: _measured(path))
        job.done.connect(lambda found: self._take_figures(question, file, store, found))
        job.failed.connect(program.notices.tell)

    def _take_figures(self, question: "Question", file: str, store: "Store", found: "Fluency") -> None:
        from naturalization_trainer.store import recordings  # noqa: PLC0415 - loaded by now

        if store is not self._program.store:
            return
        figures = recordings.Figures(
            speaking=found.speaking,
            total=found.total,
            before=found.before,
            pauses=found.pauses,
            pause_seconds=found.pause_seconds,
            longest=found.longest,
            syllables=found.syllables,
        )
        self._program.attempt(lambda: recordings.note_figures(store, file, figures))
        given = self._given.get(question.key)
        if given is not None and given.file == file:
            self._given[question.key] = given._replace(figures=figures)
            if self._review is not None:
                self._review.show_figures(question, figures)

    @Slot(object)
    def _mark(self, marks: "dict[str, OwnMarks]") -> None:
        self._program.attempt(lambda: self._keep_marks(marks))

    def _keep_marks(self, marks: "dict[str, OwnMarks]") -> None:
        from naturalization_trainer.store import recordings  # noqa: PLC0415 - loaded by now

        if self._program.store is None or self._rehearsal is None:
            return
        recordings.mark(self._program.store, self._rehearsal.id, marks)
        self._marks = dict(marks)
        self._program.notices.say(self.tr("Your marks are kept."), "good")

    def _show_recordings(self) -> None:
        from naturalization_trainer.media.shelf import recorded  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.rooms.speaking_recordings import RecordingsRoom  # noqa: PLC0415

        person = self._program.person
        if person is None:
            return
        found = recorded(person.recordings)
        room = RecordingsRoom(found, self._titles(found), person.recordings, self._sound(), self._program.notices)
        room.erase_asked.connect(self._erase)
        room.all_asked.connect(self._erase_all)
        room.back_asked.connect(self.show)
        self._enter(room)
        self._list = room

    @Slot(object)
    def _erase(self, files: tuple[str, ...]) -> None:
        self._program.attempt(lambda: self._erase_files(files))
        self._show_rest()

    @Slot()
    def _erase_all(self) -> None:
        self._program.attempt(lambda: self._erase_files(None))
        self._show_rest()

    def _erase_files(self, files: Iterable[str] | None) -> None:
        from naturalization_trainer.media.shelf import erase  # noqa: PLC0415 - when asked for
        from naturalization_trainer.store import recordings  # noqa: PLC0415

        program = self._program
        if program.person is None or program.store is None:
            return
        erased = erase(program.person.recordings, files)
        recordings.forget(program.store, erased.files)
        if erased.problem is not None:
            program.notices.tell(erased.problem)

    def _show_rest(self) -> None:
        from naturalization_trainer.media.shelf import recorded  # noqa: PLC0415 - loaded by now

        if self._list is not None and self._program.person is not None:
            found = recorded(self._program.person.recordings)
            self._list.show_recordings(found, self._titles(found))

    def _figures(self) -> "SpeakingFigures":
        from naturalization_trainer.media.shelf import recorded  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.speaking import rehearsal  # noqa: PLC0415
        from naturalization_trainer.ui.speaking.figures import SpeakingFigures  # noqa: PLC0415

        program = self._program
        bank, day = program.bank, program.today
        counts = {kind: rehearsal.count(bank, "speaking", kind, day) for kind in rehearsal.KINDS}
        counts[rehearsal.CARD] = sum(
            rehearsal.count(bank, section, rehearsal.CARD, day) for section in rehearsal.CARD_SECTIONS
        )
        found = recorded(program.person.recordings) if program.person is not None else ()
        mended = self._mend({one.file: one.seconds for one in found})
        return SpeakingFigures(counts, len(found), sum(one.size for one in found), self._past(mended))

    def _mend(self, seconds: dict[str, float]) -> dict[str, float]:
        """Note how long the recordings are that a crash cut off; return them by rehearsal."""
        from naturalization_trainer.store import recordings  # noqa: PLC0415 - when entered

        mended: dict[str, float] = {}
        for one in self._answers():
            if one.file and not one.seconds and one.file in seconds and self._program.store is not None:
                recordings.note_seconds(self._program.store, one.file, seconds[one.file])
                mended[one.rehearsal] = seconds[one.file]
        return mended

    def _past(self, mended: dict[str, float]) -> "tuple[PastRehearsal, ...]":
        """Return the rehearsals of the past whose tasks the bank still has, the newest first."""
        together: dict[str, list[Answer]] = {}
        for one in self._answers():
            together.setdefault(one.rehearsal, []).append(one)
        found = []
        for identity, answers in reversed(together.items()):
            past = self._past_of(tuple(answers), mended.get(identity, 0.0))
            if past is not None:
                found.append(past)
            if len(found) == PAST:
                break
        return tuple(found)

    def _past_of(self, answers: "tuple[Answer, ...]", cut_off: float) -> "PastRehearsal | None":
        import datetime  # noqa: PLC0415 - when entered

        from naturalization_trainer.ui.speaking.figures import PastRehearsal  # noqa: PLC0415

        made = self._known(answers)
        if made is None:
            return None
        marks = {one.item: one.marks for one in answers if one.marks is not None}
        return PastRehearsal(
            id=made.id,
            at=datetime.datetime.fromisoformat(answers[0].at),
            kind=made.kind,
            title=made.pieces[0].prompt,
            answered=len(answers),
            questions=len(made.questions),
            seconds=sum(one.seconds for one in answers),
            points=sum(given.total for given in marks.values()) if marks else None,
            out_of=sum(piece.out_of for piece in made.pieces),
            cut_off=cut_off,
        )

    def _known(self, answers: "tuple[Answer, ...]") -> "Rehearsal | None":
        """Return the rehearsal these answers belong to; None where the bank no longer has its tasks."""
        if not answers:
            return None
        tasks = tuple(dict.fromkeys(one.task for one in answers))
        try:
            made = self._made(tasks, answers[0].rehearsal)
        except KeyError:
            return None
        known = {question.key for question in made.questions}
        return made if all((one.item, one.question) in known for one in answers) else None

    def _titles(self, found: "tuple[Recorded, ...]") -> dict[str, str]:
        """Return what each recording of practice answers, by file."""
        from naturalization_trainer.ui.section_names import section_name  # noqa: PLC0415 - loaded by now
        from naturalization_trainer.ui.speaking.figures import kind_words  # noqa: PLC0415

        titles = {one.file: self.tr("Practice") for one in found if one.file.startswith(PRACTICE)}
        for one in self._answers():
            if one.file:
                made = self._known((one,))
                titles[one.file] = (
                    f"{kind_words(made.kind)}: {made.pieces[0].prompt}"
                    if made is not None
                    else section_name(one.section)
                )
        return titles

    def _answers(self, rehearsal: str | None = None) -> "tuple[Answer, ...]":
        from naturalization_trainer.store import file, recordings  # noqa: PLC0415 - when entered

        store = self._program.store
        if store is None:
            return ()
        with file.telling(store.path), closing(file.connect_reading(store.path)) as connection:
            return recordings.answers(connection, rehearsal)

    def _sound(self) -> "Sound":
        from naturalization_trainer.media.library import Library  # noqa: PLC0415 - when first needed
        from naturalization_trainer.ui.exam.sound import Sound  # noqa: PLC0415

        if self._program.person is None:
            raise RuntimeError("asked for sound before the file was open")
        return Sound(Library(self._program.folders.audio), self._program.person.recordings, *self._devices())

    def _enter(self, room: Room) -> None:
        self._review = self._list = None
        self._visit(room)


def _measured(path: "Path") -> "Fluency":
    from naturalization_trainer.media.fluency import measure  # noqa: PLC0415 - it loads numpy

    return measure(path)
