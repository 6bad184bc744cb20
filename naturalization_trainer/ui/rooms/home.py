"""Home: one big next step, today's few minutes, the day of the examination, and where I stand."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui import section_names
from naturalization_trainer.ui.figures import HomeFigures, SectionFigure
from naturalization_trainer.ui.kit.beside import Beside
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.standing_row import StandingRow
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.exam_day_card import ExamDayCard
from naturalization_trainer.ui.rooms.next_step import Step
from naturalization_trainer.ui.rooms.step_card import StepCard
from naturalization_trainer.ui.rooms.today_card import TodayCard


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
        super().__init__(parent, width=1200, inset=(32, 12))
        self._figures = figures
        self._is_timeless = False
        self._hello = Heading(face="section")
        self._step = StepCard(figures)
        self._today = TodayCard()
        self._exam_day = ExamDayCard()
        left = Pane(gap=16)
        left.add(self._step, self._today, self._exam_day)
        left.add_stretch()
        self.page.add(self._hello, Beside(left, self._make_standing(), least=900, share=0.56, gap=20))
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

    def set_timeless(self, timeless: bool) -> None:
        """Show only what does not change by the mere passing of a day, for a picture that is looked at another day."""
        self._is_timeless = timeless
        self._show_time()

    def first_focus(self) -> QWidget | None:
        """Begin at the next step."""
        return self._step.go

    def retranslate(self) -> None:
        """Say every word anew."""
        self._step.retranslate()
        for figure in self._figures.sections:
            self._rows[figure.section].show_figure(figure)
        self._standing.setText(self.tr("Where I stand"))
        self._chances.setText(self.tr("How often I would reach the cut on questions like these:"))
        self._chances.setVisible(any(figure.likely and figure.likely.chance for figure in self._figures.sections))
        self._progress.setText(self.tr("My progress"))
        self._history.setText(self.tr("My results"))
        self._whole.setText(self.tr("The whole examination"))
        self._written.setText(self.tr("Written part"))
        self._oral.setText(self.tr("Interview"))
        self._test.setText(self.tr("Knowledge test"))
        self._check.setText(self.tr("First check"))
        self._library.setText(self.tr("Reading room"))
        self._profile.setText(self.tr("What I have to take"))
        self._people.setText(self.tr("Who is practising"))
        self._about.setText(self.tr("About the program"))
        self._unofficial.setText(
            self.tr("An unofficial trainer. The rules: Cabinet Regulation No. 973 as in force since 7 September 2017.")
        )
        self._show_time()

    def _show_time(self) -> None:
        """Show what depends on the day."""
        figures, told = self._figures, not self._is_timeless
        name = figures.name
        if told and figures.habit.is_back:
            hello = self.tr("Good to see you again, %1!") if name else self.tr("Good to see you again!")
        else:
            hello = self.tr("Hello, %1!") if name else self.tr("Hello!")
        self._hello.setText(hello.replace("%1", name))
        self._today.show_habit(figures.habit, told=told)
        self._exam_day.show_day(figures.exam_day, figures.days_left if told else None)

    def _make_standing(self) -> Card:
        card = Card(gap=11, inset=20)
        self._standing = Heading(face="section")
        self._chances = Words(face="note", ink="ink_soft")
        self._rows = {name: StandingRow(SectionFigure(name)) for name in section_names.SECTIONS}
        self._progress = BigButton(rank="quiet", icon="progress")
        self._history = BigButton(rank="quiet", icon="history")
        card.add(self._standing, self._chances, *self._rows.values())
        card.add_stretch()
        card.add(Row(self._progress, self._history, gap=4))
        return card

    def _add_doors(self) -> None:
        self._whole = BigButton(icon="star")
        self._written = BigButton(icon="exam")
        self._oral = BigButton(icon="speaking")
        self._test = BigButton(icon="constitution")
        self._library = BigButton(icon="reading")
        self._check = BigButton(rank="quiet", icon="done")
        self._profile = BigButton(rank="quiet", icon="person")
        self._people = BigButton(rank="quiet", icon="people")
        self._about = BigButton(rank="quiet", icon="info")
        self.page.add(Row(self._whole, self._written, self._oral, self._test, self._library, gap=8))
        self.page.add(Row(self._check, self._profile, self._people, self._about, gap=4))
        self._unofficial = Words(face="note", ink="ink_soft")
        self.page.add(self._unofficial)

    def _connect(self) -> None:
        self._step.taken.connect(self._take_step)
        self._today.practice_asked.connect(self._ask_practice)
        self._today.room_asked.connect(self.practice_room_asked)
        self._exam_day.plan_asked.connect(self.plan_asked)
        self._progress.clicked.connect(self.progress_asked)
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
            case "practise":
                self.practice_asked.emit(step.section)
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
