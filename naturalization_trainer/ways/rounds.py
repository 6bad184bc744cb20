"""Joins a round of practice to its rooms: asks, judges, takes back, ends."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer import opening
from naturalization_trainer.learning.queue import Scope
from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ways.hearing import Hearing

if TYPE_CHECKING:
    from naturalization_trainer.bank.glossary import Glossary
    from naturalization_trainer.items.item import Charges
    from naturalization_trainer.practice.round import Asked, Round
    from naturalization_trainer.practice.standing import PracticeStanding
    from naturalization_trainer.store.practice import PracticeLog
    from naturalization_trainer.ui.exam.sound import Sound
    from naturalization_trainer.ui.rooms.practice_round import PracticeRoundRoom

SEEDS = 2**31

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Rounds(QObject):
    """One round after another. Answers can be taken back until another room than the round's is shown.

    `seed` draws options and order anew for each round. practice_asked(): to what there is to practise. home_asked():
    home.
    """

    practice_asked = Signal()
    home_asked = Signal()

    def __init__(self, program: Program, hearing: Hearing, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._hearing = hearing
        self._visit_room = visit
        self._log: PracticeLog | None = None
        self._round: Round | None = None
        self._room: PracticeRoundRoom | None = None
        self._standing: Callable[[PracticeLog], PracticeStanding] | None = None
        self._scope = Scope()
        self._minutes: int | None = None
        self._within = False
        self._glossary: Glossary | None = None
        self.seed: Callable[[], int] = _new_seed

    def begin(
        self, scope: Scope, standing: "Callable[[PracticeLog], PracticeStanding]", minutes: int | None = None
    ) -> None:
        """Begin a round; `minutes` None goes on until nothing is left, or the person has enough."""
        from naturalization_trainer.practice.round import Round  # noqa: PLC0415 - when entered
        from naturalization_trainer.practice.things import asked_now  # noqa: PLC0415
        from naturalization_trainer.store.practice import PracticeLog  # noqa: PLC0415

        program = self._program
        if program.store is None:
            raise RuntimeError("asked to practise before the file was open")
        self.put_away()
        self._scope, self._standing, self._minutes = scope, standing, minutes
        log = self._log = PracticeLog(program.store, program.clock)
        now = standing(log)
        self._round = Round(
            now.things.all,
            now.cards,
            scope,
            log,
            program.clock,
            task=lambda task_id, chance: asked_now(program.bank, task_id, chance),
            noted=log.noted(),
            seen=log.seen(now.things.rotating),
            slipped=log.slipped(),
            charges=self._charges(),
            minutes=minutes,
            seed=self.seed(),
        )
        self._enter()

    @Slot()
    def put_away(self) -> None:
        """Let go of the round: another room is shown, or the window closes. Every answer is written already."""
        log, self._log = self._log, None
        self._round = self._room = None
        if log is not None:
            log.close()

    def _enter(self) -> None:
        """Show the round's next question in a new room, or its end."""
        asked = self._round.next() if self._round is not None else None
        if asked is None:
            self._end()
            return
        from naturalization_trainer.ui.rooms.practice_round import PracticeRoundRoom  # noqa: PLC0415 - when entered

        self._room = room = PracticeRoundRoom(self._sound, self._program.notices, self._program.folders.bank)
        room.checked.connect(self._check)
        room.next_asked.connect(self._go_on)
        room.undo_asked.connect(self._undo)
        room.end_asked.connect(self._end)
        room.left.connect(self._leave)
        self._show(asked)
        self._visit(room)
        self._look_up()

    def _look_up(self) -> None:
        """Read the glossary off this thread, once."""
        if self._glossary is not None:
            self._take_glossary(self._glossary)
            return
        bank = self._program.folders.bank
        job = self._program.background.start(lambda: opening.read_glossary(bank))
        job.done.connect(self._take_glossary)
        job.failed.connect(self._program.notices.tell)

    @Slot(object)
    def _take_glossary(self, glossary: "Glossary") -> None:
        self._glossary = glossary
        if self._room is not None:
            self._room.use_glossary(glossary)

    def _visit(self, room: Room) -> None:
        """Show a room that belongs to the round."""
        self._within = True
        self._visit_room(room)
        self._within = False

    @Slot()
    def _leave(self) -> None:
        if not self._within:
            self.put_away()

    def _sound(self) -> "Sound":
        """Return what recordings are played with; asked for when the first one is to be heard."""
        from naturalization_trainer.media.library import Library  # noqa: PLC0415 - when first asked for
        from naturalization_trainer.ui.exam.sound import Sound  # noqa: PLC0415

        folders, person = self._program.folders, self._program.person
        recordings = person.recordings if person is not None else folders.cache
        return Sound(Library(folders.audio), recordings, self._hearing.devices()[0])

    def _show(self, asked: "Asked") -> None:
        """Ask a question in the room of the round."""
        from naturalization_trainer.ui.rooms.practice_round import Question  # noqa: PLC0415 - loaded by now
        from naturalization_trainer.ui.topic_names import topic_name  # noqa: PLC0415

        playing, thing = self._round, asked.thing
        if playing is None or self._room is None:
            return
        left = None if self._minutes is None else round((self._minutes * 60 - playing.spent) / 60)
        title = self._program.bank.topic_title(thing.section, thing.topic, self._program.language)
        title = topic_name(thing.section, thing.topic, title)
        question = Question(thing.section, title, asked.task, playing.answered, left)
        self._room.show_question(question, can_undo=playing.can_undo)

    @Slot(object)
    def _check(self, responses: dict[str, Any]) -> None:
        self._program.attempt(lambda: self._judge(responses))

    def _judge(self, responses: dict[str, Any]) -> None:
        if self._round is None or self._room is None or self._round.asked is None:
            return
        judged = self._round.answer(responses)
        self._room.show_judged(judged.outcomes, aside=judged.card.aside if judged.card is not None else "")

    @Slot()
    def _go_on(self) -> None:
        asked = self._round.next() if self._round is not None else None
        if asked is None:
            self._end()
        else:
            self._show(asked)

    @Slot()
    def _undo(self) -> None:
        self._program.attempt(self._take_back)

    def _take_back(self) -> None:
        """Take the last answer back and ask it again, in the room of the round or in a new one."""
        if self._round is None or not self._round.can_undo:
            return
        self._round.undo()
        if self._room is None:
            self._enter()
        else:
            self._go_on()

    @Slot()
    def _end(self) -> None:
        from naturalization_trainer.ui.practice.figures import RoundFigures  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.rooms.practice_end import PracticeEndRoom  # noqa: PLC0415

        if self._round is None:
            return
        came = self._round.summary()
        figures = RoundFigures(
            answered=came.answered,
            right=came.right,
            minutes=round(came.seconds / 60),
            now=came.now,
            tomorrow=came.tomorrow,
            week=came.week,
            later=came.later,
            aside=came.aside,
            over_by_time=came.over_by_time,
        )
        room = PracticeEndRoom(figures)
        room.again_asked.connect(self._again)
        room.practice_asked.connect(self.practice_asked)
        room.undo_asked.connect(self._undo)
        room.home_asked.connect(self.home_asked)
        room.left.connect(self._leave)
        self._visit(room)
        self._room = None

    @Slot()
    def _again(self) -> None:
        """Go on with what did not work yet; where all did, as before."""
        standing = self._standing
        if self._round is None or standing is None:
            return
        if self._round.summary().now:
            self._program.attempt(lambda: self.begin(Scope(mistakes=True), standing))
        else:
            self._program.attempt(lambda: self.begin(self._scope, standing, self._minutes))

    def _charges(self) -> "dict[str, Charges]":
        """Return what slips cost in each section by the rules."""
        blueprint = self._program.blueprint
        parts = blueprint.parts if blueprint is not None else ()
        return {rule.id: rule.charges for part in parts for rule in part.sections}


def _new_seed() -> int:
    from secrets import randbelow  # noqa: PLC0415 - it loads OpenSSL

    return randbelow(SEEDS)
