"""The anthem's trainer: how far one has come, one next step, and every way to practise behind its own door."""

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.anthem import AnthemRules
from naturalization_trainer.learning.anthem import Standing
from naturalization_trainer.learning.anthem_advice import Advice, Step, next_step
from naturalization_trainer.ui.anthem.advice_card import AdviceCard
from naturalization_trainer.ui.anthem.ladder import ladder
from naturalization_trainer.ui.charts.chart_card import ChartCard
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.door_card import DoorCard
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.theme.tokens import COLUMN


class AnthemFigures(NamedTuple):
    """What the room shows."""

    standing: Standing
    advice: Advice
    rules: AnthemRules | None = None


class AnthemRoom(Room):
    """listen_asked(), lines_asked(), whole_asked(), recite_asked(), letters_asked(): the door that was opened."""

    listen_asked = Signal()
    lines_asked = Signal()
    whole_asked = Signal()
    recite_asked = Signal()
    letters_asked = Signal()

    def __init__(self, figures: AnthemFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._step: Step = next_step(figures.standing, figures.advice)
        self._title = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._next_title = Heading(face="section")
        self._next_text = Prose()
        self._go = BigButton(rank="primary", icon="forward")
        step = StarCard(gap=10, inset=28)
        step.add(self._next_title, self._next_text)
        step.add_gap(8)
        step.add(Row(self._go))
        self._ladder = ChartCard(ladder(figures.standing, ""))
        self._listen = DoorCard("listening")
        self._lines = DoorCard("sprout")
        self._whole = DoorCard("writing")
        self._recite = DoorCard("speaking")
        self._letters = DoorCard("language")
        doors = (self._listen, self._lines, self._whole, self._recite, self._letters)
        self._advice = AdviceCard(figures.advice, figures.rules)
        self.page.add(self._title, self._lead, step, self._ladder, Grid(*doors, least=420, most=2, gap=24))
        self.page.add(self._advice)
        self._connect()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("The anthem by heart")

    def show_figures(self, figures: AnthemFigures) -> None:
        """Show how far one has come now."""
        self._figures = figures
        self._step = next_step(figures.standing, figures.advice)
        self._advice.show_advice(figures.advice)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """Begin at the next step."""
        return self._go

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        self._lead.setText(
            self.tr("Eight short lines. First with gaps, then from memory, in writing or aloud, as you choose.")
        )
        self._say_step()
        standing = self._figures.standing
        title = self.tr("How far each line has come")
        self._ladder.show_figure(ladder(standing, title), self._say_how_far(standing))
        self._say_doors()

    def _say_step(self) -> None:
        standing = self._figures.standing
        match self._step:
            case "listen":
                title, text = self.tr("Begin by listening"), self.tr("Hear the words and read along. Two minutes.")
                go = self.tr("Listen and read")
            case "due":
                title = self.tr("%n line(s) come round today", "", standing.due)
                text, go = self.tr("A few minutes are enough."), self.tr("Practise them now")
            case "lines":
                title = self.tr("Go on line by line")
                far = self.tr("By heart: %1 of %2 lines.").replace("%1", str(standing.by_heart))
                text, go = far.replace("%2", str(len(standing.lines))), self.tr("Go on")
            case "whole":
                title = self.tr("Now write the whole anthem")
                text, go = self.tr("Every line came from memory. Try all of them together."), self.tr("Write it")
            case "recite":
                title = self.tr("Now say the anthem aloud")
                text, go = self.tr("Hear yourself beside the text. It stays on this computer."), self.tr("Recite it")
            case _:
                title = self.tr("Nothing to do for the anthem today")
                text, go = self.tr("Enjoy it. You can still write it once more."), self.tr("Write it once more")
        self._next_title.setText(title)
        self._next_text.set_text(text)
        self._go.setText(go)

    def _say_how_far(self, standing: Standing) -> str:
        if standing.mastered:
            said = self.tr("You know the anthem: every line will most likely last a week and longer.")
        else:
            kept = sum(reached.kept for reached in standing.lines)
            said = self.tr("By heart are the lines that will most likely last a week without practice: %1 of %2.")
            said = said.replace("%1", str(kept)).replace("%2", str(len(standing.lines)))
        if standing.next is not None and not standing.due:
            when = day(standing.next.astimezone().date())
            said += " " + self.tr("The next one comes round on %1.").replace("%1", when)
        return said

    def _say_doors(self) -> None:
        self._listen.say(
            self.tr("Listen and read"), self.tr("Every line in large letters, spoken aloud."), self.tr("Listen")
        )
        self._lines.say(
            self.tr("Line by line"),
            self.tr("A word is missing, then more, then the whole line. Lines come round when it is time."),
            self.tr("To the lines"),
        )
        self._whole.say(
            self.tr("The whole in writing"),
            self.tr("Both stanzas from memory, compared letter by letter, counted as in the examination."),
            self.tr("Write"),
        )
        self._recite.say(
            self.tr("Aloud, recorded"),
            self.tr("Say it from memory, hear yourself beside the text, and mark what came."),
            self.tr("Recite"),
        )
        self._letters.say(
            self.tr("Letters that go wrong"),
            self.tr("Which letters you mistype in the anthem, and how that changes day by day."),
            self.tr("See the letters"),
        )

    def _connect(self) -> None:
        self._go.clicked.connect(self._take_step)
        self._listen.asked.connect(self.listen_asked)
        self._lines.asked.connect(self.lines_asked)
        self._whole.asked.connect(self.whole_asked)
        self._recite.asked.connect(self.recite_asked)
        self._letters.asked.connect(self.letters_asked)

    @Slot()
    def _take_step(self) -> None:
        match self._step:
            case "listen":
                self.listen_asked.emit()
            case "due" | "lines":
                self.lines_asked.emit()
            case "recite":
                self.recite_asked.emit()
            case _:
                self.whole_asked.emit()
