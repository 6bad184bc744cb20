"""The ways between the rooms of the anthem's trainer; what is answered there is kept before the screen says so."""

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ways.hearing import Hearing

if TYPE_CHECKING:
    from naturalization_trainer.anthem_book import Anthem, AnthemBook
    from naturalization_trainer.learning.anthem import Exercise
    from naturalization_trainer.ui.anthem.trainer_room import TrainerRoom
    from naturalization_trainer.ui.rooms.anthem_lines import AnthemLinesRoom
    from naturalization_trainer.ui.rooms.anthem_recite import AnthemReciteRoom
    from naturalization_trainer.ui.rooms.anthem_whole import AnthemWholeRoom

DRAFT_AFTER = 1000
"""Milliseconds after which what is being written is kept."""

LONGEST = 15 * 60.0
"""Seconds a recital takes at most where the rules do not say it."""

_MINUTE = 60.0

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class AnthemTraining(QObject):
    """Shows the rooms of the anthem's trainer. The person's book is open while one of them but the first is shown."""

    def __init__(self, program: Program, hearing: Hearing, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._hearing = hearing
        self._visit = visit
        self._book: AnthemBook | None = None
        self._room: TrainerRoom | None = None
        self._asked: Exercise | None = None
        self._draft: Callable[[], None] | None = None
        self._keeping = QTimer(self, interval=DRAFT_AFTER, singleShot=True)
        self._keeping.timeout.connect(self._keep_draft)

    @Slot()
    def show(self) -> None:
        """Show how far one has come, and what to do next."""
        self._program.when_open(self._visit_first)

    @Slot()
    def listen(self) -> None:
        """Listen and read."""
        self._program.when_open(self._visit_listening)

    @Slot()
    def lines(self) -> None:
        """Practise line by line what it is time for."""
        self._program.when_open(self._visit_lines)

    @Slot()
    def whole(self) -> None:
        """Write the whole text."""
        self._program.when_open(self._visit_whole)

    @Slot()
    def recite(self) -> None:
        """Recite it."""
        self._program.when_open(self._visit_recital)

    @Slot()
    def letters(self) -> None:
        """Show which letters go wrong."""
        self._program.when_open(self._visit_letters)

    @Slot()
    def put_away(self) -> None:
        """Keep what is being written and let go of the book: another room is shown, or the window closes."""
        self._keep_draft()
        self._forget_draft()
        book, self._book = self._book, None
        self._asked = None
        if book is not None:
            book.close()

    def _visit_first(self) -> None:
        from naturalization_trainer.ui.rooms.anthem import AnthemFigures, AnthemRoom  # noqa: PLC0415 - when entered

        book = self._open()
        if book is None:
            return
        room = AnthemRoom(AnthemFigures(book.standing(), book.advice(), book.rules))
        self.put_away()
        room.listen_asked.connect(self.listen)
        room.lines_asked.connect(self.lines)
        room.whole_asked.connect(self.whole)
        room.recite_asked.connect(self.recite)
        room.letters_asked.connect(self.letters)
        self._room = None
        self._visit(room)

    def _visit_listening(self) -> None:
        from naturalization_trainer.ui.rooms.anthem_listen import AnthemListenRoom  # noqa: PLC0415 - when entered

        book = self._open()
        if book is None:
            return
        recordings = self._recordings(book.anthem)
        player = self._hearing.devices()[0] if recordings else None
        room = AnthemListenRoom(
            book.lines, recordings, player, self._program.notices, synthetic=_is_synthetic(recordings)
        )
        room.lines_asked.connect(self.lines)
        self._enter(room)

    def _visit_lines(self) -> None:
        from naturalization_trainer.ui.rooms.anthem_lines import AnthemLinesRoom  # noqa: PLC0415 - when entered

        book = self._open()
        if book is None:
            return
        room = AnthemLinesRoom()
        room.answered.connect(self._answer)
        room.typed.connect(self._note_line)
        room.next_asked.connect(self._ask_next)
        room.undo_asked.connect(self._take_back)
        room.whole_asked.connect(self.whole)
        self._ask_in(room, book)
        self._enter(room)

    def _visit_whole(self) -> None:
        from naturalization_trainer.anthem_book import WHOLE  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.rooms.anthem_whole import AnthemWholeRoom  # noqa: PLC0415

        book = self._open()
        if book is None:
            return
        room = AnthemWholeRoom(book.lines, book.cut, book.draft(WHOLE))
        room.answered.connect(self._answer_whole)
        room.typed.connect(self._note_whole)
        room.again_asked.connect(self.whole)
        self._enter(room)

    def _visit_recital(self) -> None:
        from naturalization_trainer.ui.rooms.anthem_recite import AnthemReciteRoom  # noqa: PLC0415 - when entered

        book, person = self._open(), self._program.person
        if book is None or person is None:
            return
        player, recorder = self._hearing.devices()
        room = AnthemReciteRoom(book.lines, player, recorder, self._program.notices)
        longest = book.rules.recited.value * _MINUTE if book.rules and book.rules.recited else LONGEST
        room.recital.record_into(lambda: _new_recital(person.recordings), longest)
        room.recital.recorded.connect(self._keep_recording)
        room.marked.connect(self._mark)
        room.again_asked.connect(self.recite)
        self._enter(room)

    def _visit_letters(self) -> None:
        from naturalization_trainer.ui.rooms.anthem_letters import AnthemLettersRoom  # noqa: PLC0415 - when entered

        book = self._open()
        if book is not None:
            self._enter(AnthemLettersRoom(book.letters()))

    def _enter(self, room: "TrainerRoom") -> None:
        room.back_asked.connect(self.show)
        room.left.connect(self._leave)
        self._room = room
        self._visit(room)

    def _open(self) -> "AnthemBook | None":
        """Open the person's book; None, and told, where the bank has no anthem."""
        from naturalization_trainer.anthem_book import AnthemBook, find_anthem  # noqa: PLC0415 - when entered
        from naturalization_trainer.exam.anthem import anthem_rules  # noqa: PLC0415

        program = self._program
        self.put_away()
        anthem = find_anthem(program.bank, program.today)
        if anthem is None or program.store is None:
            program.notices.say(self.tr("This question bank has no anthem."), "wait")
            return None
        rules = anthem_rules(program.blueprint) if program.blueprint is not None else None
        self._book = AnthemBook(anthem, program.store, program.clock, rules)
        return self._book

    def _recordings(self, anthem: "Anthem") -> tuple[Path, ...]:
        """Return the recording of each line; nothing where one is missing."""
        from naturalization_trainer.media.library import Library  # noqa: PLC0415 - when entered

        library, task = Library(self._program.folders.audio), anthem.task
        found = [library.line(task.section, task.id, number) for number in range(1, len(anthem.item.lines) + 1)]
        return tuple(path for path in found if path is not None) if None not in found else ()

    def _ask_in(self, room: "AnthemLinesRoom", book: "AnthemBook") -> None:
        """Show in a room what is asked now, or that there is nothing."""
        self._asked = asked = book.next()
        if asked is None:
            room.show_end(book.standing())
            return
        room.ask(asked, book.standing(), book.line_draft(asked))

    @Slot()
    def _leave(self) -> None:
        if self.sender() is self._room:
            self.put_away()

    @Slot()
    def _ask_next(self) -> None:
        self._program.attempt(self._go_on)

    def _go_on(self) -> None:
        room = self._lines_room()
        if room is not None and self._book is not None:
            self._ask_in(room, self._book)

    @Slot(object)
    def _answer(self, typed: tuple[str, ...]) -> None:
        self._program.attempt(lambda: self._keep_answer(typed))

    def _keep_answer(self, typed: tuple[str, ...]) -> None:
        room, book, asked = self._lines_room(), self._book, self._asked
        if room is None or book is None or asked is None:
            return
        self._forget_draft()
        room.show_judged(book.answer(asked, typed), book.standing())

    @Slot()
    def _take_back(self) -> None:
        self._program.attempt(self._undo)

    def _undo(self) -> None:
        room, book, asked = self._lines_room(), self._book, self._asked
        if room is None or book is None or asked is None or not book.can_take_back:
            return
        book.take_back()
        self._asked = again = book.ask(asked.line)
        room.ask(again, book.standing())

    @Slot(str)
    def _answer_whole(self, text: str) -> None:
        self._program.attempt(lambda: self._keep_whole(text))

    def _keep_whole(self, text: str) -> None:
        room, book = self._whole_room(), self._book
        if room is None or book is None:
            return
        if not text.strip():
            room.show_empty()
            return
        self._forget_draft()
        room.show_outcome(*book.write_whole(text))

    @Slot(object, float)
    def _keep_recording(self, path: Path, seconds: float) -> None:
        self._program.attempt(lambda: self._list_recording(path, seconds))

    def _list_recording(self, path: Path, seconds: float) -> None:
        book, person, room = self._book, self._program.person, self._recite_room()
        if book is None or person is None or room is None:
            return
        book.keep_recording(path, person.recordings, seconds)

    @Slot(object, bool)
    def _mark(self, came: tuple[bool, ...], few_wrong: bool) -> None:
        self._program.attempt(lambda: self._keep_marks(came, few_wrong=few_wrong))

    def _keep_marks(self, came: tuple[bool, ...], *, few_wrong: bool) -> None:
        room, book = self._recite_room(), self._book
        if room is None or book is None:
            return
        earned = book.recite(came, few_wrong=few_wrong)
        room.show_kept(earned, book.anthem.out_of, enough=earned >= book.cut)

    @Slot(object)
    def _note_line(self, typed: tuple[str, ...]) -> None:
        book, asked = self._book, self._asked
        if book is not None and asked is not None:
            self._note(lambda: book.keep_line_draft(asked, typed))

    @Slot(str)
    def _note_whole(self, text: str) -> None:
        from naturalization_trainer.anthem_book import WHOLE  # noqa: PLC0415 - loaded by now

        book = self._book
        if book is not None:
            self._note(lambda: book.keep_draft(WHOLE, text))

    def _note(self, keep: Callable[[], None]) -> None:
        """Keep what is being written soon, once a second at most."""
        self._draft = keep
        if not self._keeping.isActive():
            self._keeping.start()

    def _forget_draft(self) -> None:
        self._draft = None
        self._keeping.stop()

    @Slot()
    def _keep_draft(self) -> None:
        self._keeping.stop()
        draft = self._draft
        if draft is not None:
            self._program.attempt(lambda: self._write_draft(draft))

    def _write_draft(self, draft: Callable[[], None]) -> None:
        """Keep what is being written; where there was no room for it, it is tried again when the room is left."""
        draft()
        self._forget_draft()

    def _lines_room(self) -> "AnthemLinesRoom | None":
        from naturalization_trainer.ui.rooms.anthem_lines import AnthemLinesRoom  # noqa: PLC0415 - loaded by now

        return self._room if isinstance(self._room, AnthemLinesRoom) else None

    def _whole_room(self) -> "AnthemWholeRoom | None":
        from naturalization_trainer.ui.rooms.anthem_whole import AnthemWholeRoom  # noqa: PLC0415 - loaded by now

        return self._room if isinstance(self._room, AnthemWholeRoom) else None

    def _recite_room(self) -> "AnthemReciteRoom | None":
        from naturalization_trainer.ui.rooms.anthem_recite import AnthemReciteRoom  # noqa: PLC0415 - loaded by now

        return self._room if isinstance(self._room, AnthemReciteRoom) else None


def _new_recital(folder: Path) -> Path:
    """Return a name no recital has yet: what was recorded before is never written over."""
    from naturalization_trainer.anthem_book import FOLDER  # noqa: PLC0415 - loaded by now

    return folder / FOLDER / f"{uuid.uuid4()}.wav"


def _is_synthetic(recordings: tuple[Path, ...]) -> bool:
    """Tell whether any of the recordings is a computer's voice: they carry a stamp."""
    from naturalization_trainer.media.probe import stamp_of  # noqa: PLC0415 - when entered

    try:
        return any(stamp_of(path) for path in recordings)
    except KnownError:
        return False
