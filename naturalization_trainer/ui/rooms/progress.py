"""My progress: charts one would rather look at than read."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.charts.values import BarFigure, HeatFigure, LineFigure
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.progress import charts
from naturalization_trainer.ui.progress.charts import Said
from naturalization_trainer.ui.progress.values import NameOf, ProgressFigures, SectionChances
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme.tokens import COLUMN

_FEW = 8
"""So many topics are shown at first."""

_NO_LINES, _NO_BARS, _NO_CELLS = LineFigure("", ()), BarFigure("", ()), HeatFigure("", (), (), ())
"""What charts show until the room says its words, which it does when it is entered."""

JUDGED = ("listening", "reading", "anthem", "history_culture", "constitution")
"""The sections the program marks."""


class ProgressRoom(Room):
    """Shows `ProgressFigures`; `name_of` names a topic in a language.

    practice_asked(): practise now. plan_asked(): set the day of the examination. sheet_asked(): the printable sheet.
    left(): another room takes the window.
    """

    practice_asked = Signal()
    plan_asked = Signal()
    sheet_asked = Signal()
    left = Signal()

    def __init__(self, figures: ProgressFigures, name_of: NameOf, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._name_of = name_of
        self._language = language
        self._all_topics = False
        self._title = Heading()
        self._practise = BigButton(rank="primary", icon="sprout")
        self._sheet = BigButton(icon="export")
        self._plan = BigButton(icon="clock")
        self._top = Pane(gap=24)
        self._chances: list[tuple[SectionChances, ChartCard]] = []
        self._near: Heading
        self._lead: Words
        self._unknown: Words
        self._no_chances: ChartCard
        self._days = ChartCard(_NO_CELLS)
        self._topics = ChartCard(_NO_BARS)
        self._more = BigButton(rank="quiet", icon="down")
        self._letters = ChartCard(_NO_CELLS)
        self._marks = ChartCard(_NO_LINES)
        self._unofficial = Words(face="note", ink="ink_soft")
        self._lay_out()
        self._practise.clicked.connect(self.practice_asked)
        self._sheet.clicked.connect(self.sheet_asked)
        self._plan.clicked.connect(self.plan_asked)
        self._more.clicked.connect(self._show_all_topics)

    @property
    def figures(self) -> ProgressFigures:
        """What is shown."""
        return self._figures

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("My progress")

    def first_focus(self) -> QWidget | None:
        """Begin at what one does next."""
        return self._practise

    def leave(self) -> None:
        """Tell that nothing needs to come any more."""
        self.left.emit()

    def show_figures(self, figures: ProgressFigures) -> None:
        """Show other figures, or those that know more: the forecast has come. The charts stay where they can."""
        self._figures = figures
        told = _told(figures)
        if [_key(chances) for chances in told] == [_key(chances) for chances, _ in self._chances]:
            self._chances = [(chances, card) for chances, (_, card) in zip(told, self._chances, strict=True)]
        else:
            self._top.clear()
            self._fill_top()
        self.retranslate()

    def show_topics(self) -> None:
        """Scroll to the topics."""
        self.show_widget(self._topics)

    def set_language(self, language: str) -> None:
        """Name the topics in another language."""
        self._language = language
        self._show_topics()

    def retranslate(self) -> None:
        """Say every word anew."""
        figures = self._figures
        self._title.setText(self.title())
        self._practise.setText(self.tr("Practise now"))
        self._sheet.setText(self.tr("Save a sheet for printing"))
        self._plan.setText(self.tr("Change the plan") if figures.exam_day else self.tr("Set the examination day"))
        self._say_top()
        _show(self._days, charts.days(figures))
        self._show_topics()
        _show(self._letters, charts.letters(figures))
        _show(self._marks, charts.marks(figures))
        self._more.setText(self.tr("Show all %n topic(s)", "", len(figures.topics)))
        self._unofficial.setText(
            self.tr("These figures come from the questions of this program. The examination's own may be different.")
        )

    def _lay_out(self) -> None:
        self.page.add(self._title, Row(self._practise, self._sheet, self._plan), self._top)
        self._topics.add_aside(self._more)
        self.page.add(self._days, self._topics, self._letters, self._marks, self._unofficial)
        self._fill_top()

    def _fill_top(self) -> None:
        """Put a chart for each section with a chance, or what has to happen first."""
        self._chances = [(told, ChartCard(_NO_LINES)) for told in _told(self._figures)]
        self._near = Heading(face="section")
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._unknown = Words(ink="ink_soft", columns=COLUMN)
        if not self._chances:
            self._no_chances = ChartCard(_NO_LINES)
            self._top.add(self._no_chances)
            return
        near = Pane(gap=6)
        near.add(self._near, self._lead)
        self._top.add(near, Grid(*(card for _, card in self._chances), least=460, most=2, gap=24), self._unknown)
        before: QWidget = self._plan
        for _, card in self._chances:
            for each in (card.chart, card.twin_button):
                self.setTabOrder(before, each)
                before = each

    def _say_top(self) -> None:
        if not self._chances:
            _show(self._no_chances, charts.no_readiness())
            return
        self._near.setText(self.tr("Would I pass today?"))
        self._lead.setText(self._said_lead())
        for chances, card in self._chances:
            _show(card, charts.readiness(chances))
        self._unknown.setText(self._said_unknown())
        self._unknown.setVisible(bool(self._unknown.text()))

    def _show_topics(self) -> None:
        most = None if self._all_topics else _FEW
        _show(self._topics, charts.topics(self._figures, self._name_of, self._language, most))
        self._more.setVisible(not self._all_topics and len(self._figures.topics) > _FEW)

    def _said_lead(self) -> str:
        said = self.tr(
            "The chance of reaching what is needed, on questions like these. The band is what we are unsure of."
        )
        if self._figures.exam_day is not None:
            said += " " + self.tr("Your examination: %1.").replace("%1", day(self._figures.exam_day))
        return said

    def _said_unknown(self) -> str:
        known = {chances.section for chances, _ in self._chances}
        names = [section_name(section) for section in JUDGED if section not in known]
        if not names:
            return ""
        return self.tr("Not known yet, for want of answers: %1.").replace("%1", ", ".join(names))

    @Slot()
    def _show_all_topics(self) -> None:
        self._all_topics = True
        self._show_topics()
        self._topics.chart.setFocus()


def _told(figures: ProgressFigures) -> list[SectionChances]:
    return [chances for chances in figures.chances if chances.told or chances.ahead]


def _key(chances: SectionChances) -> tuple[str, str]:
    return chances.section, chances.voice


def _show(card: ChartCard, said: Said) -> None:
    card.show_figure(said.figure, said.sentence)
