"""The way to the first check: what is asked is drawn when it begins, and its answers count as practice."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room

if TYPE_CHECKING:
    from naturalization_trainer.first_check import Asked
    from naturalization_trainer.items.item import Outcome, Response
    from naturalization_trainer.store.practice import PracticeLog
    from naturalization_trainer.ui.exam.playback import Playback
    from naturalization_trainer.ui.examination import Devices
    from naturalization_trainer.ui.rooms.first_check import CheckTask, FirstCheckRoom

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Checking(QObject):
    """Shows the first check.

    practice_asked(str): practise a section, or `letters`; examination_asked(str): sit a part; home_asked(): go home.
    """

    practice_asked = Signal(str)
    examination_asked = Signal(str)
    home_asked = Signal()

    def __init__(self, program: Program, devices: "Callable[[], Devices]", visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._devices = devices
        self._visit = visit
        self._room: FirstCheckRoom | None = None
        self._asked: list[Asked] = []
        self._seed = 0
        self._since = 0.0

    @Slot()
    def show(self) -> None:
        """Show what the first check is."""
        from naturalization_trainer.ui.rooms.first_check import FirstCheckRoom  # noqa: PLC0415 - when entered

        room = FirstCheckRoom(self._program.language)
        room.begin_asked.connect(self._begin)
        room.unheard.connect(self._replace)
        room.judged.connect(self._keep)
        room.practice_asked.connect(self.practice_asked)
        room.examination_asked.connect(self.examination_asked)
        room.home_asked.connect(self.home_asked)
        self._room = room
        self._visit(room)

    @Slot(bool)
    def _begin(self, loud: bool) -> None:
        self._program.when(("file", "bank"), lambda: self._draw(loud=loud))

    def _draw(self, *, loud: bool) -> None:
        from naturalization_trainer.first_check import first_check  # noqa: PLC0415 - when entered

        room, program = self._room, self._program
        playback = self._playback() if loud else None
        self._seed = time.time_ns()
        asked = first_check(program.bank, seed=self._seed, day=program.today, sound=playback is not None)
        if not asked:
            program.notices.say(self.tr("This question bank has nothing for a first check."), "wait")
            return
        self._asked = list(asked)
        self._since = program.clock.monotonic()
        if room is not None:
            room.begin([self._shown(one) for one in asked], playback)

    def _playback(self) -> "Playback | None":
        """Return what plays; None where this computer has no sound."""
        from naturalization_trainer.ui.exam.playback import Playback  # noqa: PLC0415 - when entered

        player, _ = self._devices()
        return None if player is None else Playback(player, self._program.notices, self)

    def _shown(self, asked: "Asked", *, instead: bool = False) -> "CheckTask":
        from naturalization_trainer.bank.task import AudioStimulus  # noqa: PLC0415 - when entered
        from naturalization_trainer.media.library import Library  # noqa: PLC0415
        from naturalization_trainer.ui.rooms.first_check import CheckTask  # noqa: PLC0415

        recording = None
        if asked.heard is not None and isinstance(asked.heard.stimulus, AudioStimulus):
            library = Library(self._program.folders.audio)
            recording = library.spoken(asked.heard.section, asked.heard.id, asked.heard.stimulus.file)
        return CheckTask(asked.area, asked.section, asked.item, asked.charges, recording, instead)

    @Slot(int)
    def _replace(self, place: int) -> None:
        """Ask for a notice what was to be heard."""
        from naturalization_trainer.first_check import another_notice  # noqa: PLC0415 - loaded by now

        other = another_notice(self._program.bank, tuple(self._asked), seed=self._seed, day=self._program.today)
        if other is not None and self._room is not None:
            self._asked[place] = other
            self._room.replace(place, self._shown(other, instead=True))

    @Slot(int, object, object)
    def _keep(self, place: int, outcome: "Outcome", response: "Response") -> None:
        """Count what is an item of the bank as practice; whatever was typed says something of the letters."""
        asked = self._asked[place]
        now = self._program.clock.monotonic()
        seconds, self._since = now - self._since, now
        self._program.attempt(lambda: self._write(asked, outcome, response, seconds))

    def _write(self, asked: "Asked", outcome: "Outcome", response: "Response", seconds: float) -> None:
        from naturalization_trainer.store.practice import PracticeLog  # noqa: PLC0415 - when asked for

        store = self._program.store
        if store is None:
            return
        log = PracticeLog(store, self._program.clock)
        try:
            self._note(log, asked, outcome, response, seconds)
        finally:
            log.close()

    def _note(
        self, log: "PracticeLog", asked: "Asked", outcome: "Outcome", response: "Response", seconds: float
    ) -> None:
        from naturalization_trainer.items.mistyped import mistyped  # noqa: PLC0415 - when asked for
        from naturalization_trainer.learning.memory import Card, rate, review  # noqa: PLC0415 - when asked for
        from naturalization_trainer.store.attempts import Attempt  # noqa: PLC0415

        task, points = asked.task, outcome.points or 0.0
        typed = mistyped(asked.item.item, response)
        if task is None:
            log.answer(seconds=seconds, typed=typed)
            return
        attempt = Attempt(
            item=asked.item.id,
            task=task.id,
            revision=task.revision,
            meaning=task.meaning,
            section=task.section,
            topic=task.topic,
            points=points,
            out_of=outcome.out_of,
        )
        card = log.cards().get(task.meaning) or Card(item=asked.item.id, meaning=task.meaning)
        rating = rate(points, outcome.out_of, first=not card.reviews)
        log.answer(attempt, review(card, rating, self._program.clock.now()), seconds=seconds, typed=typed)
