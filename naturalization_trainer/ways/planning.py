"""The ways to what lies ahead: readiness worked out anew when something was answered, and the room of the plan."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from naturalization_trainer.options import CHOICES
from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room

if TYPE_CHECKING:
    from naturalization_trainer.foresight import Whose

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Planning(QObject):
    """Keeps readiness up with what was answered."""

    def __init__(self, program: Program, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._visit = visit
        self._under_way = ""
        program.begun.connect(self.renew)
        program.figures_changed.connect(self.renew)
        program.options_changed.connect(self.renew)

    @Slot()
    def renew(self) -> None:
        """Work readiness out anew, off this thread, where it was not from these answers or not on this day."""
        from naturalization_trainer import foresight  # noqa: PLC0415 - not before the first paint

        program, home = self._program, self._program.glance.home
        ways = " ".join(program.options[name] for name in CHOICES)
        foreseen = f"{home.attempt} {ways}"
        fresh = (home.learning.get("foreseen"), home.readiness_day) == (foreseen, program.today.toordinal())
        wanted = f"{program.person and program.person.id} {program.today} {foreseen}"
        if fresh or not home.attempt or not program.is_locked or wanted == self._under_way:
            return
        whose = self._whose()
        if whose is not None:
            self._under_way = wanted
            job = program.background.start(lambda: foresight.renew_readiness(whose, foreseen))
            job.done.connect(self._renewed)
            job.failed.connect(self._not_renewed)

    def _whose(self) -> "Whose | None":
        from naturalization_trainer.foresight import Whose  # noqa: PLC0415 - not before the first paint

        program = self._program
        if program.person is None:
            return None
        choices = {name: program.options[name] for name in CHOICES}
        return Whose(program.folders, program.person.path, choices, program.clock.now().astimezone())

    @Slot()
    def _renewed(self) -> None:
        self._program.refresh()

    @Slot(object)
    def _not_renewed(self, error: BaseException) -> None:
        """Say nothing: home shows what was known before, and whoever opens the bank or the file is told why."""
        self._program.notices.logger.warning("readiness not renewed: %s", type(error).__name__)
