"""The ways between the rooms where one reads; what they show is read from the bank when a room is entered."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer import opening
from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.leaf import LeafRoom

if TYPE_CHECKING:
    from naturalization_trainer.bank.exam_day import ExamDay
    from naturalization_trainer.bank.glossary import Glossary
    from naturalization_trainer.bank.law import Law

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


class Reading(QObject):
    """Shows the rooms of the library.

    profile_asked(): the questions which parts one has to take. learn_anthem_asked(): the anthem's trainer.
    """

    profile_asked = Signal()
    learn_anthem_asked = Signal()

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
        room.anthem_asked.connect(self.show_anthem)
        room.glossary_asked.connect(self.show_glossary)
        room.rules_asked.connect(self.show_rules)
        room.day_asked.connect(self.show_day)
        self._visit(room)

    @Slot()
    def show_constitution(self) -> None:
        """Show the Constitution."""
        bank = self._program.folders.bank
        self._read(lambda: opening.read_constitution(bank), self._visit_constitution)

    @Slot()
    def show_glossary(self) -> None:
        """Show the words of the examination."""
        bank = self._program.folders.bank
        self._read(lambda: opening.read_glossary(bank), self._visit_glossary)

    @Slot()
    def show_day(self) -> None:
        """Show how the examination goes."""
        bank = self._program.folders.bank
        self._read(lambda: opening.read_exam_day(bank), self._visit_day)

    @Slot()
    def show_rules(self) -> None:
        """Show the rules of the examination."""
        self._program.when(("rules",), self._visit_rules)

    @Slot()
    def show_anthem(self) -> None:
        """Show the anthem."""
        self._program.when(("bank",), self._visit_anthem)

    def _read(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        """Read something off this thread, then show it; known errors are told."""
        job = self._program.background.start(work)
        job.done.connect(show)
        job.failed.connect(self._program.notices.tell)

    @Slot(object)
    def _visit_constitution(self, law: "Law") -> None:
        from naturalization_trainer.ui.rooms.constitution import ConstitutionRoom  # noqa: PLC0415 - when entered

        self._enter(ConstitutionRoom(law))

    @Slot(object)
    def _visit_glossary(self, glossary: "Glossary") -> None:
        from naturalization_trainer.ui.rooms.glossary import GlossaryRoom  # noqa: PLC0415 - when entered

        if not glossary.words:
            self._program.notices.say(self.tr("This question bank has no list of words yet."), "wait")
            return
        self._enter(GlossaryRoom(glossary))

    @Slot(object)
    def _visit_day(self, day: "ExamDay") -> None:
        from naturalization_trainer.ui.rooms.the_day import TheDayRoom  # noqa: PLC0415 - when entered

        self._enter(TheDayRoom(day, self._program.language))

    def _visit_rules(self) -> None:
        from naturalization_trainer.ui.rooms.rules import RulesRoom  # noqa: PLC0415 - when entered

        blueprint = self._program.blueprint
        if blueprint is None:
            return
        room = RulesRoom(blueprint, self._program.language)
        room.profile_asked.connect(self.profile_asked)
        self._enter(room)

    def _visit_anthem(self) -> None:
        from naturalization_trainer.anthem_book import find_anthem  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.rooms.anthem_text import AnthemTextRoom  # noqa: PLC0415

        anthem = find_anthem(self._program.bank, self._program.today)
        if anthem is None:
            self._program.notices.say(self.tr("This question bank has no anthem."), "wait")
            return
        item = anthem.item
        source = item.source.title or "" if item.source else ""
        room = AnthemTextRoom(item.lines, item.explanation, source, self._program.language)
        room.learn_asked.connect(self.learn_anthem_asked)
        self._enter(room)

    def _enter(self, room: LeafRoom) -> None:
        room.library_asked.connect(self.show_library)
        self._visit(room)
