"""Home: where I stand, in plain words, and one big next step."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui import section_names
from naturalization_trainer.ui.figures import HomeFigures, SectionFigure
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.section_row import SectionRow
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.next_step import Step
from naturalization_trainer.ui.rooms.step_card import StepCard
from naturalization_trainer.ui.theme.tokens import COLUMN


class Home(Room):
    """The first screen.

    resume_asked(str): go on with the sitting of that UUID. first_check_asked(): the first check.
    practice_asked(str): practise a section, "" for a mix of everything. practice_room_asked(): what there is to
    practise. progress_asked(), plan_asked(): how practice goes, and the plan to the day of the examination.
    examination_asked(str): sit the part of that id, "" for the whole. history_asked(), profile_asked(),
    people_asked(), about_asked(), library_asked(): other rooms.
    """

    first_check_asked = Signal()
    practice_asked = Signal(str)
    practice_room_asked = Signal()
    progress_asked = Signal()
    plan_asked = Signal()

    resume_asked = Signal(str)
    examination_asked = Signal(str)
    history_asked = Signal()
    profile_asked = Signal()
    people_asked = Signal()
    about_asked = Signal()
    library_asked = Signal()

    def __init__(self, figures: HomeFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._hello = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        greeting = Pane(gap=4)
        greeting.add(self._hello, self._lead)
        self._step = StepCard(figures)
        self.page.add(greeting, self._step)
        self._rows = {name: SectionRow(SectionFigure(name)) for name in section_names.SECTIONS}
        self._add_parts()
        self._add_doors()
        self._connect()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Home")

    def show_figures(self, figures: HomeFigures) -> None:
        """Show where the person stands now."""
        self._figures = figures
        self._step.show_figures(figures)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """Begin at the next step."""
        return self._step.go

    def retranslate(self) -> None:
        """Say every word anew."""
        name = self._figures.name
        self._hello.setText(self.tr("Hello, %1!").replace("%1", name) if name else self.tr("Hello!"))
        self._lead.setText(
            self.tr(
                "Try the naturalisation examination in peace. No account, no network, and nobody sees your answers."
            )
        )
        self._step.retranslate()
        for figure in self._figures.sections:
            self._rows[figure.section].show_figure(figure)
        self._language_title.setText(self.tr("Latvian language"))
        self._knowledge_title.setText(self.tr("Knowledge of Latvia"))
        self._written.setText(self.tr("Written part"))
        self._oral.setText(self.tr("Interview"))
        self._test.setText(self.tr("Knowledge test"))
        self._practice.setText(self.tr("Practise for ten minutes"))
        self._practice_room.setText(self.tr("What to practise"))
        self._progress.setText(self.tr("My progress"))
        self._plan.setText(self.tr("Plan to the examination"))
        self._check.setText(self.tr("First check"))
        self._whole.setText(self.tr("The whole examination"))
        self._library.setText(self.tr("Reading room"))
        self._history.setText(self.tr("My results"))
        self._profile.setText(self.tr("What I have to take"))
        self._people.setText(self.tr("Who is practising"))
        self._about.setText(self.tr("About the program"))
        self._unofficial.setText(
            self.tr("An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.")
        )

    def _add_parts(self) -> None:
        language, self._language_title = self._part_card(section_names.LANGUAGE)
        knowledge, self._knowledge_title = self._part_card(section_names.KNOWLEDGE)
        self._written = BigButton(icon="exam")
        self._oral = BigButton(icon="speaking")
        self._test = BigButton(icon="exam")
        language.add(Row(self._written, self._oral))
        knowledge.add_stretch()
        knowledge.add(Row(self._test))
        self.page.add(Grid(language, knowledge, least=420, most=2, gap=24))

    def _part_card(self, sections: tuple[str, ...]) -> tuple[Card, Heading]:
        card = Card(gap=18)
        title = Heading(face="section")
        card.add(title, *(self._rows[name] for name in sections))
        return card, title

    def _add_doors(self) -> None:
        self._practice = BigButton(icon="sprout")
        self._practice_room = BigButton(icon="writing")
        self._progress = BigButton(icon="history")
        self._plan = BigButton(icon="pending")
        self._check = BigButton(icon="done")
        self._whole = BigButton(icon="star")
        self._library = BigButton(icon="reading")
        self._history = BigButton(rank="quiet", icon="history")
        self._profile = BigButton(rank="quiet", icon="person")
        self._people = BigButton(rank="quiet", icon="people")
        self._about = BigButton(rank="quiet", icon="info")
        self.page.add(Row(self._practice, self._practice_room, self._progress, self._plan, self._check, gap=8))
        self.page.add(Row(self._whole, self._library, self._history, self._profile, self._people, self._about, gap=8))
        self._unofficial = Words(face="note", ink="ink_soft")
        self.page.add(self._unofficial)

    def _connect(self) -> None:
        self._step.taken.connect(self._take_step)
        self._step.practice_asked.connect(self._ask_practice)
        self._practice.clicked.connect(self._ask_practice)
        self._practice_room.clicked.connect(self.practice_room_asked)
        self._progress.clicked.connect(self.progress_asked)
        self._plan.clicked.connect(self.plan_asked)
        self._check.clicked.connect(self.first_check_asked)
        self._whole.clicked.connect(self._ask_whole)
        self._written.clicked.connect(self._ask_written)
        self._oral.clicked.connect(self._ask_oral)
        self._test.clicked.connect(self._ask_knowledge)
        self._library.clicked.connect(self.library_asked)
        self._history.clicked.connect(self.history_asked)
        self._profile.clicked.connect(self.profile_asked)
        self._people.clicked.connect(self.people_asked)
        self._about.clicked.connect(self.about_asked)

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        match step.kind:
            case "resume":
                if self._figures.unfinished is not None:
                    self.resume_asked.emit(self._figures.unfinished.sitting)
            case "first_check":
                self.first_check_asked.emit()
            case "mark":
                self.history_asked.emit()
            case _:
                self.examination_asked.emit(step.part)

    @Slot()
    def _ask_practice(self) -> None:
        self.practice_asked.emit("")

    @Slot()
    def _ask_whole(self) -> None:
        self.examination_asked.emit("")

    @Slot()
    def _ask_written(self) -> None:
        self.examination_asked.emit("language_written")

    @Slot()
    def _ask_oral(self) -> None:
        self.examination_asked.emit("language_oral")

    @Slot()
    def _ask_knowledge(self) -> None:
        self.examination_asked.emit("knowledge")
