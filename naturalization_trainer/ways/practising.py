"""The ways between the rooms of practice: what there is to practise, rounds of it, what was set aside.

The workshops (anthem, letters, writing desk, speaking room) have ways of their own and join here by a signal each.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.learning.queue import Scope
from naturalization_trainer.program import Program
from naturalization_trainer.ways.hearing import Hearing
from naturalization_trainer.ways.rounds import Rounds, Visit

if TYPE_CHECKING:
    from naturalization_trainer.practice.standing import PracticeStanding
    from naturalization_trainer.store.practice import PracticeLog

MINUTES = 10
"""A day's practice where the person has set nothing else."""


class Practising(QObject):
    """Shows the rooms of practice.

    home_asked(), reading_asked(): other rooms. anthem_asked(), letters_asked(), writing_asked(), speaking_asked(): the
    workshops. `visit` shows a room.
    """

    home_asked = Signal()
    reading_asked = Signal()
    anthem_asked = Signal()
    letters_asked = Signal()
    writing_asked = Signal()
    speaking_asked = Signal()

    def __init__(self, program: Program, hearing: Hearing, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self.visit = visit
        self.rounds = Rounds(program, hearing, visit, self)
        self.rounds.practice_asked.connect(self.show_practice)
        self.rounds.home_asked.connect(self.home_asked)

    @Slot()
    def show_practice(self) -> None:
        """Show what there is to practise."""
        self._program.when_open(self._visit_hub)

    @Slot(str)
    def practise(self, section: str) -> None:
        """Practise a section, in its workshop where it has one; "" begins the minutes of a day."""
        match section:
            case "":
                self._program.when_open(self._begin_day)
            case "anthem":
                self.anthem_asked.emit()
            case "speaking":
                self.speaking_asked.emit()
            case _:
                self._program.when_open(lambda: self._begin(_topic(section, "")))

    @Slot()
    def put_away(self) -> None:
        """Let go of what is open: the window closes."""
        self.rounds.put_away()

    @Slot()
    def begin_minutes(self) -> None:
        """Practise a mix of everything for the minutes of a day."""
        self._program.when_open(lambda: self._begin(Scope(), self._minutes()))

    @Slot()
    def begin_due(self) -> None:
        """Practise what is due."""
        self._program.when_open(lambda: self._begin(Scope(due_only=True)))

    @Slot()
    def begin_mistakes(self) -> None:
        """Practise what was last answered wrong."""
        self._program.when_open(lambda: self._begin(Scope(mistakes=True)))

    @Slot(str, str)
    def begin_topic(self, section: str, topic: str) -> None:
        """Practise a topic of a section, "" for all of them."""
        self._program.when_open(lambda: self._begin(_topic(section, topic)))

    @Slot()
    def show_aside(self) -> None:
        """Show what was set aside."""
        self._program.when_open(self._visit_aside)

    def _begin(self, scope: Scope, minutes: int | None = None) -> None:
        self.rounds.begin(scope, self._standing, minutes)

    def _begin_day(self) -> None:
        """Begin the minutes of a day; where questions have changed since they were practised, tell that first."""
        with self._logging() as log:
            standing = self._standing(log)
        if standing.changed:
            self._visit_hub()
        else:
            self._begin(Scope(), self._minutes())
            self._tell_clock(standing)

    def _visit_hub(self) -> None:
        from naturalization_trainer.ui.rooms.practice import PracticeRoom  # noqa: PLC0415 - when entered

        with self._logging() as log:
            standing = self._standing(log)
        room = PracticeRoom(standing.figures)
        room.changes_seen.connect(self._forget_changed)
        room.minutes_asked.connect(self.begin_minutes)
        room.due_asked.connect(self.begin_due)
        room.mistakes_asked.connect(self.begin_mistakes)
        room.topic_asked.connect(self.begin_topic)
        room.aside_asked.connect(self.show_aside)
        room.anthem_asked.connect(self.anthem_asked)
        room.letters_asked.connect(self.letters_asked)
        room.writing_asked.connect(self.writing_asked)
        room.speaking_asked.connect(self.speaking_asked)
        self.visit(room)
        self._tell_clock(standing)

    def _tell_clock(self, standing: "PracticeStanding") -> None:
        """Tell where the computer's clock runs behind the answers given."""
        if standing.is_ahead:
            self._program.notices.say(
                self.tr("The computer's clock seems to be set back. Nothing is lost; some questions come sooner."),
                "wait",
            )

    def _visit_aside(self) -> None:
        from naturalization_trainer.ui.rooms.set_aside import SetAsideRoom  # noqa: PLC0415 - when entered

        with self._logging() as log:
            asides = self._standing(log).asides
        room = SetAsideRoom(asides)
        room.take_back_asked.connect(self._take_back)
        room.practice_asked.connect(self.show_practice)
        room.reading_asked.connect(self.reading_asked)
        self.visit(room)

    @Slot(str)
    def _take_back(self, meaning: str) -> None:
        self._program.attempt(lambda: self._put_back(meaning))

    def _put_back(self, meaning: str) -> None:
        """Give a question set aside back to practice."""
        from naturalization_trainer.learning.memory import take_back  # noqa: PLC0415 - when asked for

        with self._logging() as log:
            card = log.cards().get(meaning)
            if card is not None:
                log.put(take_back(card))

    @Slot()
    def _forget_changed(self) -> None:
        self._program.attempt(self._drop_changed)

    def _drop_changed(self) -> None:
        """Let the cards of questions that ask something else go: they begin anew."""
        with self._logging() as log:
            log.drop(self._standing(log).changed)

    def _standing(self, log: "PracticeLog") -> "PracticeStanding":
        from naturalization_trainer.practice.standing import practice_standing  # noqa: PLC0415 - when entered

        program = self._program
        now = program.clock.now()
        return practice_standing(
            program.bank, log, now, language=program.language, minutes=self._minutes(), day=program.today
        )

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


def _topic(section: str, topic: str) -> Scope:
    """Return a scope that goes on as long as one likes: who asks for a topic is given it, due or not."""
    return Scope(sections=frozenset({section}), topics=frozenset({topic} if topic else ()), ahead=True)
