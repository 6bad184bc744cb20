"""The ways between the rooms of the letters' drills; what is answered there is kept before the screen says so."""

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ways.hearing import Hearing

if TYPE_CHECKING:
    from naturalization_trainer.learning.letters import Drill, Exercise
    from naturalization_trainer.letters_book import LettersBook
    from naturalization_trainer.media.library import Library
    from naturalization_trainer.ui.exam.playback import ListenRow, Playback
    from naturalization_trainer.ui.rooms.letters_drill import LettersDrillRoom

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class LetterTraining(QObject):
    """Shows the rooms of the letters' drills. The person's book is open while a drill is shown.

    practice_asked(): back to practice. `swap` tells whether the right word of a choice stands second.
    """

    practice_asked = Signal()

    def __init__(self, program: Program, hearing: Hearing, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._hearing = hearing
        self._visit = visit
        self._book: LettersBook | None = None
        self._room: LettersDrillRoom | None = None
        self._playback: Playback | None = None
        self._library: Library | None = None
        self._asked: Exercise | None = None
        self._drill: Drill | None = None
        self.swap: Callable[[], bool] = _tossed

    @Slot()
    def show(self) -> None:
        """Show how the letters stand, and what can be practised."""
        self._program.when_open(self._visit_overview)

    @Slot(str)
    def begin(self, drill: str) -> None:
        """Begin a round of a drill, "" for a round of everything."""
        from naturalization_trainer.learning.letters import Drill  # noqa: PLC0415 - when entered

        self._drill = cast("Drill", drill) if drill in get_args(Drill) else None
        self._program.when_open(self._visit_drill)

    @Slot()
    def put_away(self) -> None:
        """Fall silent and let go of the book: another room is shown, or the window closes."""
        book, self._book = self._book, None
        playback, self._playback = self._playback, None
        self._asked = None
        if playback is not None:
            playback.close()
        if book is not None:
            book.close()

    def _visit_overview(self) -> None:
        from naturalization_trainer.ui.rooms.letters import LettersRoom  # noqa: PLC0415 - when entered

        book = self._open()
        if book is None:
            return
        room = LettersRoom(book.overview())
        self.put_away()
        room.drill_asked.connect(self.begin)
        room.practice_asked.connect(self.practice_asked)
        self._room = None
        self._visit(room)

    def _visit_drill(self) -> None:
        from naturalization_trainer.language.spelling import is_word  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.rooms.letters_drill import LettersDrillRoom  # noqa: PLC0415

        book = self._open()
        if book is None:
            return
        asked = book.begin(self._drill)
        if asked is None:
            self.put_away()
            self._program.notices.say(self.tr("There is nothing to practise here: the sound is missing."), "wait")
            return
        room = LettersDrillRoom(self._program.language, is_word)
        room.answered.connect(self._answer)
        room.next_asked.connect(self._ask_next)
        room.undo_asked.connect(self._take_back)
        room.again_asked.connect(self._again)
        room.back_asked.connect(self.show)
        room.left.connect(self._leave)
        self._room = room
        self._ask(room, book, asked)
        self._visit(room)

    def _open(self) -> "LettersBook | None":
        """Open the person's book; None, and told, where the bank has nothing to drill with."""
        from naturalization_trainer.letters_book import LettersBook, exercises_of  # noqa: PLC0415 - when entered
        from naturalization_trainer.media.library import Library  # noqa: PLC0415

        program = self._program
        self.put_away()
        exercises = exercises_of(program.bank, program.folders.bank, program.today)
        if not exercises or program.store is None:
            program.notices.say(self.tr("This question bank has no drills of letters."), "wait")
            return None
        self._library = Library(program.folders.audio)
        self._book = LettersBook(exercises, program.store, program.clock, self._heard)
        return self._book

    def _heard(self, section: str, task: str) -> Path | None:
        """Return the recording of a task; None where there is none, or this computer has no sound."""
        if self._library is None or self._hearing.devices()[0] is None:
            return None
        return self._library.spoken(section, task)

    def _ask(self, room: "LettersDrillRoom", book: "LettersBook", asked: "Exercise") -> None:
        self._hush()
        self._asked = asked
        path = self._word(asked.key) if asked.drill == "pairs" else book.recording(asked)
        room.ask(asked, book.place, self._row(path) if path is not None else None, swapped=self.swap())

    def _word(self, word: str) -> Path | None:
        """Return the recording of a word of a pair; None where there is none, or this computer has no sound."""
        from naturalization_trainer.media.pair_words import word_file  # noqa: PLC0415 - when entered

        if self._library is None or self._hearing.devices()[0] is None:
            return None
        return self._library.file(word_file(word))

    def _both(self, asked: "Exercise") -> "dict[str, ListenRow]":
        """Return what plays each of two words; nothing where one is not spoken."""
        paths = {word: self._word(word) for word in asked.options} if asked.drill == "pairs" else {}
        return {word: self._row(path) for word, path in paths.items() if path is not None}

    def _row(self, path: Path) -> "ListenRow":
        from naturalization_trainer.ui.exam.playback import Playback  # noqa: PLC0415 - when first heard

        if self._playback is None:
            self._playback = Playback(self._hearing.devices()[0], self._program.notices, self)
        return self._playback.row(path)

    @Slot(str)
    def _answer(self, given: str) -> None:
        self._program.attempt(lambda: self._keep(given))

    def _keep(self, given: str) -> None:
        room, book, asked = self._room, self._book, self._asked
        if room is None or book is None or asked is None:
            return
        self._asked = None
        self._hush()
        try:
            answered = book.answer(asked, given)
        except BaseException:
            self._asked = asked
            raise
        room.show_answered(answered, self._both(asked))

    @Slot()
    def _ask_next(self) -> None:
        room, book = self._room, self._book
        if room is None or book is None:
            return
        asked = book.asked()
        if asked is None:
            room.show_end(book.summary())
        else:
            self._ask(room, book, asked)

    @Slot()
    def _take_back(self) -> None:
        self._program.attempt(self._undo)

    def _undo(self) -> None:
        room, book = self._room, self._book
        if room is None or book is None:
            return
        asked = book.take_back()
        if asked is not None:
            self._ask(room, book, asked)

    @Slot()
    def _again(self) -> None:
        self.begin(self._drill or "")

    @Slot()
    def _leave(self) -> None:
        if self.sender() is self._room:
            self.put_away()

    def _hush(self) -> None:
        if self._playback is not None:
            self._playback.stop()


def _tossed() -> bool:
    return secrets.randbelow(2) == 1
