"""Joins the lobby to the examination: what it needs is opened when the first one is asked for."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from naturalization_trainer.options import CHOICES
from naturalization_trainer.program import Program
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ways.lobby import Lobby

if TYPE_CHECKING:
    from naturalization_trainer.exam.assembly import Seen
    from naturalization_trainer.ui.examination import Examination

SEEDS = 2**31


class Examining(QObject):
    """Takes the person from the lobby into the examination and back.

    `seed` draws each new form; `time_factor` stretches its clocks.
    """

    def __init__(self, program: Program, window: MainWindow, lobby: Lobby) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self._lobby = lobby
        self._examination: Examination | None = None
        self.seed: Callable[[], int] = _new_seed
        self.time_factor: Callable[[], float] = _usual_time
        lobby.examination_asked.connect(self.ask)
        lobby.resume_asked.connect(self.resume)
        lobby.result_asked.connect(self.show_result)
        lobby.sound_check_asked.connect(self.check_sound)
        window.header.back_asked.connect(self.leave)
        window.closing.connect(self.leave)

    @property
    def examination(self) -> "Examination | None":
        """The examination that is under way, or was last."""
        return self._examination

    @Slot(str)
    def ask(self, part: str) -> None:
        """Explain a part, "" for the whole, before it is sat."""
        options = self._program.options
        choices = {name: options[name] for name in CHOICES}
        profile = options["profile"] or "standard"
        self._program.when_open(lambda: self._open().ask(part, profile, choices))

    @Slot(str)
    def resume(self, sitting: str) -> None:
        """Go on with the sitting of that UUID."""
        self._program.when_open(lambda: self._open().resume(sitting))

    @Slot(str)
    def show_result(self, sitting: str) -> None:
        """Show the result of the sitting of that UUID."""
        self._program.when_open(lambda: self._open().show_results(sitting))

    @Slot()
    def check_sound(self) -> None:
        """Open the sound check."""
        self._program.when_open(lambda: self._open().check_sound())

    @Slot()
    def leave(self) -> None:
        """Let go of the examination: the window goes home or closes, and everything is written."""
        if self._examination is not None:
            self._examination.put_away()

    def _open(self) -> "Examination":
        """Return the examination, made anew for whoever practises now."""
        from naturalization_trainer.media.library import Library  # noqa: PLC0415 - when first asked for
        from naturalization_trainer.ui.examination import Examination, Supplies  # noqa: PLC0415

        program = self._program
        if program.store is None or program.blueprint is None or program.person is None:
            raise RuntimeError("asked for an examination before the file was open")
        if self._examination is None or self._examination.supplies.store is not program.store:
            supplies = Supplies(
                store=program.store,
                blueprint=program.blueprint,
                pool=lambda: program.bank,
                seen=self._seen,
                clock=program.clock,
                notices=program.notices,
                bank_folder=program.folders.bank,
                library=Library(program.folders.audio),
                recordings=program.person.recordings,
                scratch=program.folders.cache,
                seed=self.seed,
                devices=self._lobby.hearing.devices,
                time_factor=self.time_factor,
            )
            self._examination = Examination(self._window, supplies, self)
            self._examination.left.connect(self._lobby.go_home)
        return self._examination

    @contextmanager
    def _seen(self) -> "Iterator[Seen]":
        from naturalization_trainer.store import file, views  # noqa: PLC0415 - loaded by now

        person = self._program.person
        if person is None:
            yield {}
            return
        with file.telling(person.path), closing(file.connect_reading(person.path)) as connection:
            yield views.LatelySeen(connection)


def _usual_time() -> float:
    return 1.0


def _new_seed() -> int:
    from secrets import randbelow  # noqa: PLC0415 - it loads OpenSSL

    return randbelow(SEEDS)
