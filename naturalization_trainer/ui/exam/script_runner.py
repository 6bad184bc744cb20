"""The listening script runs by itself, on the examination's own clock: read, hear, pause, hear again, pause."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.form import FormSection, ScriptStep
from naturalization_trainer.ui.desk import Desk

INSTRUCTION_SECONDS = 8.0
"""How long an instruction stands where the blueprint gives it no time of its own."""


class Moment(NamedTuple):
    """What happens now. `left`: the seconds of it, None where a recording plays. `missing`: its recording is not there.

    `task` counts from 1 to `tasks`.
    """

    step: ScriptStep
    task: int
    tasks: int
    left: float | None
    missing: bool = False


class Sounding(Protocol):
    """What the script asks of a player; `ended` and `failed` reach it by `heard_out` and `not_heard`."""

    def play(self, path: Path) -> None:
        """Begin to play a recording."""

    def stop(self) -> None:
        """Stop at once."""


class ScriptRunner(QObject):
    """Takes one section through its script. `find` gives a task's recording, None where there is none.

    moved(object): the `Moment` it is, at every look at the clock. task_begun(str): the script turned to a task.
    missing(str): a task whose recording is not there or does not play. ended(): the section has closed.

    The seconds are those used of the phase, so that nothing runs on while the program was not there.
    """

    moved = Signal(object)
    task_begun = Signal(str)
    missing = Signal(str)
    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        section: FormSection,
        player: Sounding | None,
        find: Callable[[str], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._section = section
        self._player = player
        self._find = find
        self._tasks = list(dict.fromkeys(step.task for step in section.script if step.task))
        self._step = -1
        self._began = 0.0
        self._hearing = False
        self._running = False
        self._missing: set[str] = set()

    def moment(self) -> Moment | None:
        """Return what happens now; None before the first step and after the last."""
        if not 0 <= self._step < len(self._section.script):
            return None
        step = self._section.script[self._step]
        task = self._tasks.index(step.task) + 1 if step.task in self._tasks else 1
        left = None if self._hearing else max(0.0, self._length(step) - (self._desk.used - self._began))
        return Moment(step, task, len(self._tasks), left, step.task in self._missing)

    def has_ended(self) -> bool:
        """Tell whether the section has closed, or will as soon as that can be written."""
        return self._step >= len(self._section.script)

    def is_missing(self, task: str) -> bool:
        """Tell whether a task's recording was not to be heard."""
        return task in self._missing

    def upcoming(self) -> Moment | None:
        """Return what the script will begin with; None where nothing is left of it."""
        place = self._desk.session.script_step(self._section.id)
        if place >= len(self._section.script):
            return None
        step = self._section.script[place]
        task = self._tasks.index(step.task) + 1 if step.task in self._tasks else 1
        return Moment(step, task, len(self._tasks), None if step.kind == "hearing" else self._length(step))

    def start(self) -> None:
        """Begin, or go on where a stop has left the script: no hearing is given twice, and no page is turned."""
        self._running = True
        self._desk.clock.connect(self.look)
        self._go_to(self._desk.session.script_step(self._section.id), turning=False)

    def stop(self) -> None:
        """Fall silent: the phase has closed, or the person leaves."""
        if self._running:
            self._running = False
            self._desk.clock.disconnect(self.look)
            self._silence()

    @Slot()
    def look(self) -> None:
        """Go on where the time of a step is over."""
        now = self.moment()
        if now is None:
            self._close()
            return
        if now.left == 0.0:
            self._go_to(self._step + 1)
            now = self.moment()
        if now is not None:
            self.moved.emit(now)

    @Slot()
    def heard_out(self) -> None:
        """Go on: the recording has been heard to its end."""
        if self._hearing:
            self._hearing = False
            self._go_to(self._step + 1)

    @Slot(object)
    def not_heard(self, _error: KnownError) -> None:
        """Go on without: the recording does not play."""
        if self._hearing:
            self._hearing = False
            self._skip(self._section.script[self._step].task)

    def _go_to(self, place: int, *, turning: bool = True) -> None:
        """Turn to a step of the script, past those of tasks that cannot be heard."""
        self._step = place
        self._began = self._desk.used
        if place >= len(self._section.script):
            self._close()
            return
        step = self._section.script[place]
        before = self._section.script[place - 1].task if place else ""
        if step.task and step.task not in self._missing and self._find(step.task) is None:
            self._note_missing(step.task)
        if step.task in self._missing:
            self._skip(step.task)
            return
        self._note(place)
        if turning and step.task and step.task != before:
            self.task_begun.emit(step.task)
        if step.kind == "hearing":
            self._hear(step.task)
        now = self.moment()
        if now is not None:
            self.moved.emit(now)

    def _hear(self, task: str) -> None:
        path = self._find(task)
        if path is None or self._player is None:
            self._skip(task)
            return
        self._hearing = True
        self._player.play(path)

    def _skip(self, task: str) -> None:
        """Pass over the rest of a task that cannot be heard; its steps are noted, so that the section can close."""
        self._note_missing(task)
        place = self._step
        script = self._section.script
        while place < len(script) and script[place].task == task:
            place += 1
        self._note(place - 1)
        self._go_to(place)

    def _note_missing(self, task: str) -> None:
        if task not in self._missing:
            self._missing.add(task)
            self.missing.emit(task)

    def _note(self, place: int) -> None:
        """Write that a step was reached, and first those a failing disk did not take."""
        reached = self._desk.session.script.get(self._section.id, -1)
        for step in range(reached + 1, place + 1):
            self._desk.advance_script(self._section.id, step)
            if self._desk.session.script.get(self._section.id, -1) != step:
                return

    def _close(self) -> None:
        """Close the section; where that cannot be written, it is tried again at the next look."""
        self._note(len(self._section.script) - 1)
        if self._desk.session.script.get(self._section.id, -1) == len(self._section.script) - 1:
            self._desk.close_section(self._section.id)
        if self._section.id in self._desk.session.closed_sections:
            self._running = False
            self._desk.clock.disconnect(self.look)
            self.ended.emit()

    def _silence(self) -> None:
        self._hearing = False
        if self._player is not None:
            self._player.stop()

    def _length(self, step: ScriptStep) -> float:
        seconds = step.seconds or (INSTRUCTION_SECONDS if step.kind == "instruction" else 0.0)
        return seconds * self._desk.form.time_factor
