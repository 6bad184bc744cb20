"""The ways of the writing desk: letters to choose, the paper, one's own marks, the letters kept."""

import datetime
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room

if TYPE_CHECKING:
    import sqlite3

    from naturalization_trainer.bank.task import Task
    from naturalization_trainer.exam.blueprint import DrawRule, SectionRule
    from naturalization_trainer.items.extended_text.item import ExtendedText, Sample
    from naturalization_trainer.store.drafts import Drafts
    from naturalization_trainer.store.letters_written import LetterWritten
    from naturalization_trainer.ui.writing.figures import LetterTask, LetterWork

SECTION, SLOT = "writing", "letter"
DRAFT = "letter:"
"""Before a task's id: the key of its draft."""
SAMPLES = 3
ROUNDED = 5
"""The minutes the examination leaves for a letter are told in fives."""

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Writing(QObject):
    """Shows the rooms of the writing desk. practice_asked(): back to practice."""

    practice_asked = Signal()

    def __init__(self, program: Program, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._visit = visit
        self._work: LetterWork | None = None
        self._text = ""
        self._begun = 0.0
        self._unkept: dict[tuple[str, str], str] = {}

    @Slot()
    def show_desk(self) -> None:
        """Show the letters one may write."""
        self._program.when_open(self._visit_desk)

    @Slot(str)
    def show_letter(self, task: str) -> None:
        """Put a letter on the desk, with its draft where there is one."""
        self._program.when_open(lambda: self._visit_letter(task))

    @Slot()
    def put_away(self) -> None:
        """Try once more to keep the drafts for which there was no room: the window closes."""
        self._program.attempt(self._keep_rest)

    @Slot()
    def show_history(self) -> None:
        """Show the letters kept."""
        self._program.when_open(self._visit_history)

    def _visit_desk(self) -> None:
        from naturalization_trainer.ui.rooms.writing_desk import WritingDeskRoom  # noqa: PLC0415 - when entered

        self._program.attempt(self._keep_rest)
        letters = self._letters()
        room = WritingDeskRoom(self._tasks(letters), len(letters))
        room.letter_asked.connect(self.show_letter)
        room.history_asked.connect(self.show_history)
        room.practice_asked.connect(self.practice_asked)
        self._visit(room)

    def _visit_letter(self, task_id: str, text: str | None = None) -> None:
        from naturalization_trainer.ui.rooms.writing_desk_letter import WritingLetterRoom  # noqa: PLC0415 - when entered

        rules = self._rules()
        if rules is None:
            return
        work = self._made(self._program.bank.task(task_id), *rules)
        if text is None:
            self._begun = self._program.clock.monotonic()
            text = self._draft_of(task_id)
        self._work = work._replace(text=text)
        room = WritingLetterRoom(self._work)
        room.draft_changed.connect(self._keep_draft)
        room.mended.connect(self._note_slip)
        room.done.connect(self._mark)
        room.desk_asked.connect(self.show_desk)
        self._visit(room)

    def _visit_history(self) -> None:
        from naturalization_trainer.ui.rooms.writing_desk_history import WritingHistoryRoom  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.writing.figures import PastLetter  # noqa: PLC0415

        room = WritingHistoryRoom(
            tuple(
                PastLetter(
                    id=letter.id,
                    task=letter.task,
                    day=datetime.date.fromordinal(letter.day),
                    prompt=letter.asked.prompt,
                    text=letter.text,
                    points=letter.points,
                    out_of=letter.asked.out_of,
                )
                for letter in self._letters()
            )
        )
        room.erase_asked.connect(self._erase)
        room.again_asked.connect(self._write_again)
        room.desk_asked.connect(self.show_desk)
        self._visit(room)

    def _tasks(self, letters: "tuple[LetterWritten, ...]") -> "tuple[LetterTask, ...]":
        """Return the letters of the bank: begun ones first, then those not written for longest."""
        from naturalization_trainer.ui.writing.figures import LetterTask  # noqa: PLC0415 - when entered

        last: dict[str, int] = {}
        for place, letter in enumerate(reversed(letters)):
            last[letter.task] = place
        days = {letter.task: letter.day for letter in reversed(letters)}
        found = []
        with self._drafting() as drafts:
            for task in self._bank_letters():
                item = _letter_of(task)
                day = days.get(task.id)
                written = None if day is None else datetime.date.fromordinal(day)
                draft = self._unkept.get((self._whose(), task.id)) or drafts.get(DRAFT + task.id) or ""
                begun = bool(draft.strip())
                found.append(LetterTask(task.id, item.prompt, item.register == "formal", written, begun))
        return tuple(sorted(found, key=lambda task: (not task.begun, last.get(task.id, -1))))

    def _bank_letters(self) -> "Iterator[Task]":
        from naturalization_trainer.items.extended_text.item import ExtendedText  # noqa: PLC0415 - when entered

        bank, today = self._program.bank, self._program.today
        if self._rules() is None:
            return
        for topic, count in bank.topics(SECTION, SLOT, today):
            for place in range(count):
                task = bank.task(bank.candidate(SECTION, SLOT, topic, place, today).task)
                if len(task.items) == 1 and isinstance(task.items[0], ExtendedText):
                    yield task

    def _made(self, task: "Task", rule: "SectionRule", draw: "DrawRule") -> "LetterWork":
        """Return a letter with the rules it is marked by."""
        from naturalization_trainer.exam.form import FormItem, FormSection  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.writing.figures import LetterWork  # noqa: PLC0415

        item = _letter_of(task)
        if len(item.samples) < SAMPLES:
            item = msgspec.structs.replace(item, samples=(*item.samples, *self._others(task, item)))
        section = FormSection(
            id=rule.id,
            out_of=rule.points.value,
            cut=rule.cut.value,
            charges=rule.charges,
            tasks=(),
            short_share=rule.caps.short_share.value if rule.caps else 1.0,
            off_topic_most=rule.caps.off_topic_most.value if rule.caps else None,
        )
        minutes = None
        if rule.suggested_minutes is not None:
            share = rule.suggested_minutes.value * draw.points / rule.points.value
            minutes = max(ROUNDED, round(share / ROUNDED) * ROUNDED)
        blueprint = self._program.blueprint
        criteria = blueprint.criteria.get(draw.criteria, ()) if blueprint is not None else ()
        form_item = FormItem(id=task.item_id(task.items[0]), item=item, out_of=item.out_of or draw.points)
        return LetterWork(task.id, task.revision, item, form_item, criteria, section, minutes=minutes)

    def _others(self, task: "Task", item: "ExtendedText") -> "Iterator[Sample]":
        """Yield marked letters of the same kind on other tasks, one of each level this task lacks."""
        missing = {"full", "border", "below"} - {sample.level for sample in item.samples}
        for other in self._bank_letters():
            letter = _letter_of(other)
            if other.id == task.id or letter.register != item.register:
                continue
            for sample in letter.samples:
                if sample.level in missing:
                    missing.discard(sample.level)
                    yield sample

    def _rules(self) -> "tuple[SectionRule, DrawRule] | None":
        """Return the rules of the section, and of the draw, that letters belong to; None where they ask for none."""
        blueprint = self._program.blueprint
        for part in blueprint.parts if blueprint is not None else ():
            for rule in part.sections:
                for draw in rule.draws:
                    if (rule.id, draw.slot) == (SECTION, SLOT):
                        return rule, draw
        return None

    def _letters(self) -> "tuple[LetterWritten, ...]":
        from naturalization_trainer.store.letters_written import letters  # noqa: PLC0415 - when entered

        with self._reading() as connection:
            return letters(connection)

    @Slot(str, str)
    def _keep_draft(self, task: str, text: str) -> None:
        self._unkept[self._whose(), task] = text
        self._program.attempt(self._keep_rest)

    def _keep_rest(self) -> None:
        """Keep the drafts of this person that are not on the disk yet."""
        rest = [(whose, task) for whose, task in self._unkept if whose == self._whose()]
        if not rest:
            return
        with self._drafting() as drafts:
            for whose, task in rest:
                text = self._unkept[whose, task]
                if text.strip():
                    drafts.put(DRAFT + task, text)
                else:
                    drafts.drop(DRAFT + task)
                del self._unkept[whose, task]

    def _draft_of(self, task: str) -> str:
        with self._drafting() as drafts:
            return self._unkept.get((self._whose(), task)) or drafts.get(DRAFT + task) or ""

    def _whose(self) -> str:
        return self._program.person.id if self._program.person is not None else ""

    @Slot(str, str)
    def _note_slip(self, typed: str, right: str) -> None:
        """Let what was mended count among the letters one mistypes."""
        self._program.attempt(lambda: self._record_slip(typed, right))

    def _record_slip(self, typed: str, right: str) -> None:
        from naturalization_trainer.language.slips import slips  # noqa: PLC0415 - when asked for
        from naturalization_trainer.store import file  # noqa: PLC0415
        from naturalization_trainer.store.attempts import day_of  # noqa: PLC0415
        from naturalization_trainer.store.slips import record  # noqa: PLC0415

        store = self._program.store
        if store is None:
            return
        day = day_of(self._program.clock.now())
        with file.telling(store.path), closing(file.connect(store.path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            record(connection, day, "letter", (slips(right, typed, signs=False),))
            connection.execute("COMMIT")

    @Slot(str)
    def _mark(self, text: str) -> None:
        from naturalization_trainer.ui.rooms.writing_desk_marks import WritingMarksRoom  # noqa: PLC0415 - when entered

        if self._work is None:
            return
        self._text = text
        room = WritingMarksRoom(self._work, text)
        room.kept.connect(self._keep)
        room.letter_asked.connect(self._improve)
        self._visit(room)

    @Slot()
    def _improve(self) -> None:
        if self._work is not None:
            work, text = self._work, self._text
            self._program.attempt(lambda: self._visit_letter(work.id, text))

    @Slot(object, float)
    def _keep(self, marks: dict[str, float] | None, limit: float) -> None:
        self._program.attempt(lambda: self._keep_letter(marks, limit))

    def _keep_letter(self, marks: dict[str, float] | None, limit: float) -> None:
        from naturalization_trainer.store.letters_written import AskedLetter, NewLetter, keep  # noqa: PLC0415 - when kept

        work, store = self._work, self._program.store
        if work is None or store is None:
            return
        item = work.item
        asked = AskedLetter(
            prompt=item.prompt,
            cover=item.cover,
            least=item.words.min,
            most=item.words.max,
            register=item.register,
            out_of=work.form_item.out_of,
            limit=limit,
        )
        letter = NewLetter(
            task=work.id,
            revision=work.revision,
            asked=asked,
            text=self._text,
            marks=marks,
            draft=DRAFT + work.id,
            seconds=self._program.clock.monotonic() - self._begun,
        )
        keep(store, letter, self._program.clock.now())
        self._unkept.pop((self._whose(), work.id), None)
        self._work = None
        self._visit_history()
        self._program.notices.say(self.tr("The letter is kept. You can read it again any time."), "good")

    @Slot(int)
    def _erase(self, letter: int) -> None:
        self._program.attempt(lambda: self._erase_letter(letter))

    def _erase_letter(self, letter: int) -> None:
        from naturalization_trainer.store.letters_written import erase  # noqa: PLC0415 - when asked for

        if self._program.store is not None:
            erase(self._program.store, letter)
            self._visit_history()

    @Slot(str)
    def _write_again(self, task: str) -> None:
        if task in self._program.bank.task_ids():
            self.show_letter(task)
        else:
            self._program.notices.say(self.tr("The question bank does not have this letter any more."), "wait")

    @contextmanager
    def _drafting(self) -> "Iterator[Drafts]":
        from naturalization_trainer.store.drafts import Drafts  # noqa: PLC0415 - when entered

        if self._program.store is None:
            raise RuntimeError("asked to write before the file was open")
        drafts = Drafts(self._program.store, self._program.clock)
        try:
            yield drafts
        finally:
            drafts.close()

    @contextmanager
    def _reading(self) -> "Iterator[sqlite3.Connection]":
        from naturalization_trainer.store import file  # noqa: PLC0415 - when entered

        if self._program.store is None:
            raise RuntimeError("asked for letters before the file was open")
        path = self._program.store.path
        with file.telling(path), closing(file.connect_reading(path)) as connection:
            yield connection


def _letter_of(task: "Task") -> "ExtendedText":
    """Return the letter a task consists of."""
    from naturalization_trainer.items.extended_text.item import ExtendedText  # noqa: PLC0415 - when entered

    item = task.items[0]
    if not isinstance(item, ExtendedText):
        raise TypeError(f"{task.id} is no letter")
    return item
