"""The ways between the rooms of practice: what there is to practise, a round of it, what was set aside.

The workshops (anthem, letters, writing desk, speaking room) have ways of their own and join here by a signal each.
"""

import datetime
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ways.hearing import Hearing

if TYPE_CHECKING:
    from naturalization_trainer.practice.standing import PracticeStanding
    from naturalization_trainer.store.practice import PracticeLog

MINUTES = 10
"""A day's practice where the person has set nothing else."""

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Practising(QObject):
    """Shows the rooms of practice.

    home_asked(), reading_asked(), sound_check_asked(): other rooms. anthem_asked(), letters_asked(), writing_asked(),
    speaking_asked(): the workshops.
    """

    home_asked = Signal()
    reading_asked = Signal()
    sound_check_asked = Signal()
    anthem_asked = Signal()
    letters_asked = Signal()
    writing_asked = Signal()
    speaking_asked = Signal()

    def __init__(self, program: Program, hearing: Hearing, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._hearing = hearing
        self._visit = visit

    @Slot()
    def show_practice(self) -> None:
        """Show what there is to practise."""
        self._program.when_open(self._visit_hub)

    @Slot(str)
    def practise(self, section: str) -> None:
        """Practise a section, "" for a mix of everything."""
        del section
        self.show_practice()

    @Slot()
    def put_away(self) -> None:
        """Let go of what is open: the window closes."""

    def _visit_hub(self) -> None:
        from naturalization_trainer.ui.rooms.practice import PracticeRoom  # noqa: PLC0415 - when entered

        with self._logging() as log:
            standing = self._standing(log)
        room = PracticeRoom(standing.figures)
        room.changes_seen.connect(self._forget_changed)
        room.anthem_asked.connect(self.anthem_asked)
        room.letters_asked.connect(self.letters_asked)
        room.writing_asked.connect(self.writing_asked)
        room.speaking_asked.connect(self.speaking_asked)
        self._visit(room)

    @Slot()
    def _forget_changed(self) -> None:
        """Let the cards of questions that ask something else go: they begin anew."""
        self._program.attempt(self._drop_changed)

    def _drop_changed(self) -> None:
        with self._logging() as log:
            log.drop(self._standing(log).changed)

    def _standing(self, log: "PracticeLog") -> "PracticeStanding":
        from naturalization_trainer.practice.standing import practice_standing  # noqa: PLC0415 - when entered

        program = self._program
        return practice_standing(
            program.bank, log, self._now(), language=program.language, minutes=self._minutes(), day=program.today
        )

    def _now(self) -> datetime.datetime:
        return self._program.clock.now()

    def _minutes(self) -> int:
        """Return how many minutes a day the person has set."""
        from naturalization_trainer.store import file, kept  # noqa: PLC0415 - when entered

        person = self._program.person
        if person is None:
            return MINUTES
        with file.telling(person.path), closing(file.connect_reading(person.path)) as connection:
            return kept.read(connection, kept.GOAL, int) or MINUTES

    @contextmanager
    def _logging(self) -> "Iterator[PracticeLog]":
        from naturalization_trainer.store.practice import PracticeLog  # noqa: PLC0415 - when entered

        if self._program.store is None:
            raise RuntimeError("asked to practise before the file was open")
        log = PracticeLog(self._program.store, self._program.clock)
        try:
            yield log
        finally:
            log.close()
