"""The ways between the rooms outside an examination: each room made when it is entered, joined to the program."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer import standing
from naturalization_trainer.options import CHOICES
from naturalization_trainer.program import Program
from naturalization_trainer.ui.figures import BankFacts
from naturalization_trainer.ui.figures import Person as Shown
from naturalization_trainer.ui.main_window import MainWindow
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.home import Home
from naturalization_trainer.ways.hearing import Hearing
from naturalization_trainer.ways.planning import Planning

if TYPE_CHECKING:
    from naturalization_trainer.store import views
    from naturalization_trainer.ui.rooms.settings import SettingsRoom
    from naturalization_trainer.ways.anthem import AnthemTraining
    from naturalization_trainer.ways.checking import Checking
    from naturalization_trainer.ways.letters import LetterTraining
    from naturalization_trainer.ways.practising import Practising
    from naturalization_trainer.ways.progress import Progressing
    from naturalization_trainer.ways.reading import Reading
    from naturalization_trainer.ways.speaking import Speaking
    from naturalization_trainer.ways.writing import Writing

AskFolder = Callable[[QWidget, str], str]
"""Asks the person for a folder under a title; "" where none was chosen."""


class Lobby(QObject):
    """Shows the rooms.

    examination_asked(str): the id of the part to sit, "" for the whole. resume_asked(str), result_asked(str): the UUID
    of a sitting. sound_check_asked(): what the settings' button asks for.
    """

    examination_asked = Signal(str)
    resume_asked = Signal(str)
    result_asked = Signal(str)
    sound_check_asked = Signal()

    def __init__(self, program: Program, window: MainWindow, ask_folder: AskFolder) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self._ask_folder = ask_folder
        self._settings: SettingsRoom | None = None
        self._visited: Room | None = None
        self.reading: Reading | None = None
        self.checking: Checking | None = None
        self.practising: Practising | None = None
        self.writing: Writing | None = None
        self.speaking: Speaking | None = None
        self.anthem: AnthemTraining | None = None
        self.letters: LetterTraining | None = None
        self.progressing: Progressing | None = None
        self.hearing = Hearing(program, self)
        self.planning = Planning(program, self._visit, self._ask_folder_here, self)
        self.planning.practice_asked.connect(self._practise_a_mix)
        self.home = Home(program.figures())
        window.set_home(self.home)
        window.speak(program.language)
        self._connect()

    @Slot()
    def go_home(self) -> None:
        """Show the home room with the figures of this moment."""
        self._program.refresh()
        self._window.show_room(self.home)
        self._leave_visited()

    @Slot()
    def show_settings(self) -> None:
        """Show the settings."""
        from naturalization_trainer.ui.rooms.settings import SettingsRoom  # noqa: PLC0415 - when first entered

        if self._settings is None:
            room = SettingsRoom(self._program.options, str(self._program.folders.data))
            room.changed.connect(self._program.set_option)
            room.export_asked.connect(self._export)
            room.backup_asked.connect(self._back_up)
            room.erase_asked.connect(self._erase)
            room.sound_check_asked.connect(self.sound_check_asked)
            room.people_asked.connect(self.show_people)
            self._settings = room
        self._window.show_room(self._settings)

    @Slot()
    def show_people(self) -> None:
        """Show who practises here."""
        self._program.attempt(self._visit_people)

    @Slot()
    def show_history(self) -> None:
        """Show the past examinations."""
        self._program.attempt(self._visit_history)

    @Slot()
    def show_profile(self) -> None:
        """Show the four questions, or what they came to."""
        self._program.when(("rules",), self._visit_profile)

    @Slot()
    def show_about(self) -> None:
        """Show what there is to know of the program."""
        self._program.when(("rules", "bank"), self._visit_about)

    @Slot()
    def show_library(self) -> None:
        """Show what there is to read."""
        from naturalization_trainer.ways.reading import Reading  # noqa: PLC0415 - when first entered

        if self.reading is None:
            self.reading = Reading(self._program, self._visit, self)
            self.reading.profile_asked.connect(self.show_profile)
            self.reading.learn_anthem_asked.connect(self.show_anthem)
        self.reading.show_library()

    @Slot()
    def show_practice(self) -> None:
        """Show what there is to practise."""
        self._practice().show_practice()

    @Slot(str)
    def practise(self, section: str) -> None:
        """Practise a section, "" for a mix of everything for as long as one practises a day."""
        self._practice().practise(section)

    @Slot()
    def show_anthem(self) -> None:
        """Show the anthem's trainer."""
        from naturalization_trainer.ways.anthem import AnthemTraining  # noqa: PLC0415 - when first entered

        if self.anthem is None:
            self.anthem = AnthemTraining(self._program, self.hearing, self._visit, self)
            self._window.closing.connect(self.anthem.put_away)
        self.anthem.show()

    @Slot()
    def show_letters(self) -> None:
        """Show the drills of letters."""
        from naturalization_trainer.ways.letters import LetterTraining  # noqa: PLC0415 - when first entered

        if self.letters is None:
            self.letters = LetterTraining(self._program, self.hearing, self._visit, self)
            self.letters.practice_asked.connect(self.show_practice)
            self._window.closing.connect(self.letters.put_away)
        self.letters.show()

    @Slot()
    def show_writing(self) -> None:
        """Show the writing desk."""
        from naturalization_trainer.ways.writing import Writing  # noqa: PLC0415 - when first entered

        if self.writing is None:
            self.writing = Writing(self._program, self._visit, self)
            self.writing.practice_asked.connect(self.show_practice)
            self._window.closing.connect(self.writing.put_away)
        self.writing.show_desk()

    @Slot()
    def show_speaking(self) -> None:
        """Show the speaking room."""
        from naturalization_trainer.ways.speaking import Speaking  # noqa: PLC0415 - when first entered

        if self.speaking is None:
            self.speaking = Speaking(self._program, self.hearing.devices, self._visit, self)
        self.speaking.show()

    @Slot()
    def show_progress(self) -> None:
        """Show how far one has come."""
        from naturalization_trainer.ways.progress import Progressing  # noqa: PLC0415 - when first entered

        if self.progressing is None:
            self.progressing = Progressing(self._program, self._visit, self._ask_folder_here, self)
            self.progressing.practice_asked.connect(self.show_practice)
            self.progressing.plan_asked.connect(self.home.plan_asked)
        self.progressing.show_progress()

    @Slot()
    def show_first_check(self) -> None:
        """Show the first check."""
        from naturalization_trainer.ways.checking import Checking  # noqa: PLC0415 - when first entered

        if self.checking is None:
            self.checking = Checking(self._program, self.hearing.devices, self._visit, self)
            self.checking.practice_asked.connect(self._practise_what_was_missed)
            self.checking.examination_asked.connect(self.examination_asked)
            self.checking.home_asked.connect(self.go_home)
        self.checking.show()

    def _connect(self) -> None:
        home, header, program = self.home, self._window.header, self._program
        header.back_asked.connect(self.go_home)
        header.settings_asked.connect(self.show_settings)
        header.language_asked.connect(self._choose_language)
        home.first_check_asked.connect(self.show_first_check)
        home.history_asked.connect(self.show_history)
        home.profile_asked.connect(self.show_profile)
        home.people_asked.connect(self.show_people)
        home.about_asked.connect(self.show_about)
        home.library_asked.connect(self.show_library)
        home.practice_asked.connect(self.practise)
        home.practice_room_asked.connect(self.show_practice)
        home.progress_asked.connect(self.show_progress)
        home.plan_asked.connect(self.planning.show_plan)
        home.examination_asked.connect(self.examination_asked)
        home.resume_asked.connect(self.resume_asked)
        program.figures_changed.connect(self._show_figures)
        program.options_changed.connect(self._show_options)

    def _practice(self) -> "Practising":
        from naturalization_trainer.ways.practising import Practising  # noqa: PLC0415 - when first entered

        if self.practising is None:
            self.practising = Practising(self._program, self.hearing, self._visit, self)
            self.practising.home_asked.connect(self.go_home)
            self.practising.anthem_asked.connect(self.show_anthem)
            self.practising.letters_asked.connect(self.show_letters)
            self.practising.reading_asked.connect(self.show_library)
            self.practising.writing_asked.connect(self.show_writing)
            self.practising.speaking_asked.connect(self.show_speaking)
            self._window.closing.connect(self.practising.put_away)
        return self.practising

    def _visit(self, room: Room) -> None:
        """Show a room that is made anew each time, and let the one visited before go."""
        before, self._visited = self._visited, room
        self._window.show_room(room)
        if before is not None:
            self._window.drop_room(before)

    def _ask_folder_here(self, title: str) -> str:
        return self._ask_folder(self._window, title)

    def _leave_visited(self) -> None:
        if self._visited is not None:
            self._window.drop_room(self._visited)
            self._visited = None

    def _visit_people(self) -> None:
        from naturalization_trainer.ui.rooms.people import PeopleRoom  # noqa: PLC0415 - when entered

        people, current = self._shown_people()
        room = PeopleRoom(people, current)
        room.person_chosen.connect(self._change_person)
        room.person_added.connect(self._add_person)
        room.person_renamed.connect(self._rename_person)
        self._visit(room)

    def _shown_people(self) -> tuple[tuple[Shown, ...], str]:
        everybody = tuple(Shown(person.id, person.name) for person in self._program.people.all())
        return everybody, self._program.person.id if self._program.person is not None else ""

    def _visit_history(self) -> None:
        from naturalization_trainer.store import file, views  # noqa: PLC0415 - when entered

        person = self._program.person
        if person is None or not person.path.exists():
            self._visit_sittings(())
            return
        with file.telling(person.path), closing(file.connect_reading(person.path)) as connection:
            rows = views.history(connection)
        self._visit_sittings(rows)

    def _visit_sittings(self, rows: "tuple[views.PastSitting, ...]") -> None:
        from naturalization_trainer.ui.rooms.history import HistoryRoom  # noqa: PLC0415 - when entered

        room = HistoryRoom(standing.past_sittings(rows))
        room.result_asked.connect(self.result_asked)
        room.resume_asked.connect(self.resume_asked)
        room.begin_asked.connect(self._begin)
        self._visit(room)

    def _visit_profile(self) -> None:
        from naturalization_trainer.ui.rooms.profile import ProfileRoom  # noqa: PLC0415 - when entered

        options, blueprint = self._program.options, self._program.blueprint
        if blueprint is None:
            return
        choices = {name: options[name] for name in CHOICES}
        room = ProfileRoom(blueprint, self._program.language, options["profile"], choices)
        room.settled.connect(self._settle_profile)
        self._visit(room)

    def _visit_about(self) -> None:
        from naturalization_trainer import __version__  # noqa: PLC0415 - when entered
        from naturalization_trainer.ui.rooms.about import AboutRoom  # noqa: PLC0415

        blueprint = self._program.blueprint
        if blueprint is None:
            return
        statuses = self._program.bank.statuses()
        facts = BankFacts(
            tasks=sum(statuses.values()),
            second_read=statuses.get("second_read", 0),
            expert=statuses.get("expert", 0),
            drafts=statuses.get("draft", 0),
        )
        rules = blueprint.rules
        self._visit(AboutRoom(__version__, facts, (rules.title, rules.as_of, rules.checked)))

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self._program.set_option("language", language)

    @Slot()
    def _show_figures(self) -> None:
        self.home.show_figures(self._program.figures())

    @Slot()
    def _show_options(self) -> None:
        self._window.speak(self._program.language)
        self.home.show_figures(self._program.figures())
        if self._settings is not None:
            self._settings.show_options(self._program.options)

    @Slot(str, object)
    def _settle_profile(self, profile: str, choices: dict[str, str]) -> None:
        blueprint = self._program.blueprint
        if blueprint is not None:
            relieved = blueprint.relieved(blueprint.profile(profile), choices)
            self._program.set_options({"profile": profile, "relieved": ",".join(sorted(relieved)), **choices})
        self.go_home()
        self._program.notices.say(self.tr("Kept. The examination will have what applies to you."), "good")

    @Slot(str)
    def _change_person(self, identity: str) -> None:
        chosen = next((person for person in self._program.people.all() if person.id == identity), None)
        if chosen is not None:
            self._program.change_person(chosen)
            self.go_home()

    @Slot(str)
    def _add_person(self, name: str) -> None:
        self._program.attempt(lambda: self._program.add_person(name))
        self.go_home()

    @Slot(str)
    def _rename_person(self, name: str) -> None:
        self._program.attempt(lambda: self._program.rename_person(name))
        self._visit_people()

    @Slot(str)
    def _practise_what_was_missed(self, section: str) -> None:
        if section == "letters":
            self.show_letters()
        else:
            self.practise(section)

    @Slot()
    def _practise_a_mix(self) -> None:
        self.practise("")

    @Slot()
    def _begin(self) -> None:
        self.examination_asked.emit("")

    @Slot()
    def _export(self) -> None:
        from naturalization_trainer.store.export import export  # noqa: PLC0415 - when asked for

        person, now = self._program.person, self._program.clock.now()
        folder = self._ask_folder(self._window, self.tr("Where to save your data?"))
        if person is None or not folder:
            return
        job = self._program.background.start(lambda: export(person, Path(folder), now))
        job.done.connect(self._exported)
        job.failed.connect(self._program.notices.tell)

    @Slot(object)
    def _exported(self, folder: Path) -> None:
        self._program.notices.say(self.tr("Saved in the folder %1").replace("%1", str(folder)), "good")

    @Slot()
    def _back_up(self) -> None:
        self._program.when(("file",), self._make_backup)

    def _make_backup(self) -> None:
        from naturalization_trainer.store.backup import make  # noqa: PLC0415 - when asked for

        person, now = self._program.person, self._program.clock.now()
        if person is None:
            return
        job = self._program.background.start(lambda: make(person.path, now))
        job.done.connect(self._backed_up)
        job.failed.connect(self._program.notices.tell)

    @Slot(object)
    def _backed_up(self, path: Path) -> None:
        self._program.notices.say(self.tr("The backup is made: %1").replace("%1", str(path)), "good")

    @Slot()
    def _erase(self) -> None:
        self._program.attempt(self._erase_everything)

    def _erase_everything(self) -> None:
        self._program.erase_person()
        self.go_home()
        self._program.notices.say(self.tr("Your data is erased."), "good")
