"""The card of the one next step: what it is, why, and the button that takes it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.figures import HomeFigures
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day_and_time
from naturalization_trainer.ui.rooms.next_step import Step, next_step
from naturalization_trainer.ui.section_names import section_name
from naturalization_trainer.ui.theme.tokens import COLUMN


class StepCard(StarCard):
    """taken(object): the `Step` to take."""

    taken = Signal(object)

    def __init__(self, figures: HomeFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6, inset=22)
        self._figures = figures
        self._step = next_step(figures)
        self._over = Words(face="note", ink="accent_ink")
        self._what = Heading(face="section")
        self._why = Words(columns=COLUMN)
        self.go = BigButton(rank="primary", icon="forward")
        self.add(self._over, self._what, self._why)
        self.add_gap(8)
        self.add(Row(self.go))
        self.go.clicked.connect(self._take)

    def show_figures(self, figures: HomeFigures) -> None:
        """Decide the step anew."""
        self._figures = figures
        self._step = next_step(figures)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the step is."""
        over, what, why, go = self._said(self._step)
        self._over.setText(over)
        self._what.setText(what)
        self._why.setText(why)
        self.go.setText(go)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._step)

    def _said(self, step: Step) -> tuple[str, str, str, str]:
        """Return the line over the heading, the heading, the reason, the button's words."""
        section = section_name(step.section)
        next_words = self.tr("Your next step")
        match step.kind:
            case "resume":
                said = (
                    self.tr("You stopped in the middle"),
                    self.tr("Go on where you stopped"),
                    self._left_off(),
                    self.tr("Go on"),
                )
            case "first_check":
                said = (
                    self.tr("A good beginning"),
                    self.tr("Where do I stand? Eight small tasks, three minutes"),
                    self.tr(
                        "A little of everything, without a clock and without marks. After each task you see the right "
                        "answer, and at the end what to do next."
                    ),
                    self.tr("Begin"),
                )
            case "practise":
                said = (
                    next_words,
                    self.tr("Practise: %1").replace("%1", section) if section else self.tr("Practise a little"),
                    self.tr(
                        "What is about to be forgotten, and something new. After each answer you see why it is so."
                    ),
                    self.tr("Begin"),
                )
            case "mark":
                said = (
                    next_words,
                    self.tr("Mark your own work: %1").replace("%1", section),
                    self.tr(
                        "The program does not judge letters and speech. Compare yours with the criteria "
                        "and give the points yourself."
                    ),
                    self.tr("To my results"),
                )
            case "part":
                said = (
                    next_words,
                    self.tr("Try something new: %1").replace("%1", section),
                    self.tr(
                        "Each part can be taken by itself, on another day. You can stop at any time and go on later."
                    ),
                    self.tr("To this part"),
                )
            case "again":
                said = (
                    next_words,
                    self.tr("One more try: %1").replace("%1", section),
                    self.tr(
                        "Last time it was not enough yet. The questions will be new, and each try makes you calmer."
                    ),
                    self.tr("Try once more"),
                )
            case _:
                said = (
                    next_words,
                    self.tr("Everything was enough. Once more the whole examination?"),
                    self.tr("New questions, the same order and the same clock as in the examination."),
                    self.tr("To the examination"),
                )
        return said

    def _left_off(self) -> str:
        unfinished = self._figures.unfinished
        if unfinished is None:
            return ""
        said = [self.tr("You began on %1.").replace("%1", day_and_time(unfinished.begun))]
        if unfinished.section:
            said.append(self.tr("You were at: %1.").replace("%1", section_name(unfinished.section)))
        if unfinished.minutes_left is not None:
            said.append(self.tr("%n minute(s) are left.", "", unfinished.minutes_left))
        said.append(self.tr("All your answers are kept, and the clock stood still meanwhile."))
        return " ".join(said)
