"""One visit at a kiosk: the program for a stranger, only those rooms joined that lead nowhere else.

The doors of home that make no sense here (people, settings, saving, printing, the library) lead back to the offers.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from naturalization_trainer.clock import Clock
from naturalization_trainer.folders import Folders
from naturalization_trainer.kiosk.comfort import Comfort
from naturalization_trainer.kiosk.offers import OffersRoom, PartsRoom
from naturalization_trainer.learning.queue import Scope
from naturalization_trainer.program import Program
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ways.examining import Examining
from naturalization_trainer.ways.lobby import Lobby
from naturalization_trainer.ways.rounds import Rounds

if TYPE_CHECKING:
    from naturalization_trainer.practice.standing import PracticeStanding
    from naturalization_trainer.store.practice import PracticeLog

QUESTIONS = 10
MINUTES = 10
_PRACTISED = {"constitution", "history_culture", "listening", "reading", "writing"}


class TenQuestions(Rounds):
    """A round that ends after ten questions."""

    @Slot()
    def _go_on(self) -> None:
        if self._round is not None and self._round.answered >= QUESTIONS:
            self._end()
        else:
            super()._go_on()


class VisitLobby(Lobby):
    """The offers instead of home."""

    comfort_changed = Signal(object)

    def __init__(self, program: Program, window: MainWindow, offers: tuple[str, ...]) -> None:
        super().__init__(program, window, _no_folder)
        self.offers = OffersRoom(offers, program.language)
        self.offers.asked.connect(self._open)
        self.offers.comfort_changed.connect(self.comfort_changed)
        window.set_home(self.offers)
        self.rounds = TenQuestions(program, self.hearing, self._visit, self)
        self.rounds.practice_asked.connect(self.go_home)
        self.rounds.home_asked.connect(self.go_home)
        window.closing.connect(self.rounds.put_away)

    @Slot()
    def go_home(self) -> None:
        """Show the offers."""
        self._program.refresh()
        self._window.show_room(self.offers)
        self._leave_visited()

    @Slot(str)
    def practise(self, section: str) -> None:
        """Practise ten questions of a section, of everything where it has a workshop of its own."""
        sections = frozenset({section} & _PRACTISED)
        scope = Scope(sections=sections, ahead=True) if sections else Scope(ahead=True)
        self._program.when_open(lambda: self.rounds.begin(scope, self._standing))

    show_settings = show_people = show_history = show_profile = show_about = show_library = go_home
    show_practice = show_anthem = show_letters = show_writing = show_speaking = show_progress = go_home

    @Slot(str)
    def _open(self, offer: str) -> None:
        match offer:
            case "check":
                self.show_first_check()
            case "ten":
                self.practise("")
            case "section":
                room = PartsRoom(self._program.language)
                room.asked.connect(self.examination_asked)
                room.back_asked.connect(self.go_home)
                self._visit(room)
            case _:
                self.examination_asked.emit("")

    def _standing(self, log: "PracticeLog") -> "PracticeStanding":
        from naturalization_trainer.practice.standing import practice_standing  # noqa: PLC0415 - when entered

        program = self._program
        now = program.clock.now()
        return practice_standing(program.bank, log, now, language=program.language, minutes=MINUTES, day=program.today)


def _no_folder(_parent: QWidget, _title: str) -> str:
    """Choose no folder: a kiosk opens no dialog of files."""
    return ""


class Visiting(QObject):
    """One visitor's program, from its window to its end. `longer`: by how much more time stretches the clocks.

    language_changed(str): the visitor speaks another one.
    """

    language_changed = Signal(str)

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        clock: Clock,
        *,
        language: str,
        comfort: Comfort,
        offers: tuple[str, ...],
        longer: float,
    ) -> None:
        super().__init__(application)
        self.comfort = comfort
        self._longer = longer
        self.program = Program(application, folders, clock)
        self.window = MainWindow()
        self.program.set_options({"language": language, **comfort.options})
        self.lobby = VisitLobby(self.program, self.window, offers)
        self.examining = Examining(self.program, self.window, self.lobby)
        self.examining.time_factor = self._time_factor
        self.program.notices.shown.connect(self.window.show_message)
        self.program.options_changed.connect(self._tell_language)
        self.lobby.comfort_changed.connect(self._change_comfort)
        self.lobby.offers.show_comfort(comfort)

    def begin(self) -> None:
        """Show the offers and open what they need."""
        self.window.show_room(self.lobby.offers)
        self.program.open()

    @property
    def is_busy(self) -> bool:
        """Whether somebody listens or speaks, who need not touch anything."""
        return self.lobby.hearing.sounds

    def rest(self) -> None:
        """Let what is under way be written; nothing can be answered any more."""
        self.window.closing.emit()

    def end(self) -> None:
        """Close everything; the window is deleted by whoever holds it."""
        self.program.close()
        self.program.translation.be_silent()
        self.program.deleteLater()
        self.deleteLater()

    def _time_factor(self) -> float:
        return self._longer if self.comfort.more_time else 1.0

    @Slot(object)
    def _change_comfort(self, comfort: Comfort) -> None:
        self.comfort = comfort
        self.program.set_options(comfort.options)

    @Slot()
    def _tell_language(self) -> None:
        self.language_changed.emit(self.program.language)
