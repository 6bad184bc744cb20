"""The ways between the rooms where one reads; what they show is read from the bank when a room is entered."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from naturalization_trainer import opening
from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room

if TYPE_CHECKING:
    from naturalization_trainer.bank.law import Law

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Reading(QObject):
    """Shows the rooms of the library."""

    def __init__(self, program: Program, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._visit = visit

    @Slot()
    def show_library(self) -> None:
        """Show what there is to read."""
        from naturalization_trainer.ui.rooms.library import LibraryRoom  # noqa: PLC0415 - when entered

        room = LibraryRoom()
        room.constitution_asked.connect(self.show_constitution)
        self._visit(room)

    @Slot()
    def show_constitution(self) -> None:
        """Show the Constitution."""
        bank = self._program.folders.bank
        self._read(lambda: opening.read_constitution(bank), self._visit_constitution)

    def _read(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        """Read something off this thread, then show it; known errors are told."""
        job = self._program.background.start(work)
        job.done.connect(show)
        job.failed.connect(self._program.notices.tell)

    @Slot(object)
    def _visit_constitution(self, law: "Law") -> None:
        from naturalization_trainer.ui.rooms.constitution import ConstitutionRoom  # noqa: PLC0415 - when entered

        room = ConstitutionRoom(law)
        room.library_asked.connect(self.show_library)
        self._visit(room)
