"""The day of the examination, where one is set, and the way to the plan."""

import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui import numbers
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.words import Words


class ExamDayCard(Card):
    """plan_asked(): the plan."""

    plan_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14, inset=20, across=True)
        self._day: datetime.date | None = None
        self._left: int | None = None
        self._what = Words(face="strong")
        self._when = Words(face="note", ink="ink_soft")
        self.plan = BigButton(icon="pending")
        words = Pane(gap=2)
        words.add(self._what, self._when)
        self.add(words, stretch=1)
        self.add_aside(self.plan, Qt.AlignmentFlag.AlignVCenter)
        self.plan.clicked.connect(self.plan_asked)

    def show_day(self, day: datetime.date | None, left: int | None) -> None:
        """Show the day; `left`: in how many days it is, None where that is not told."""
        self._day, self._left = day, left
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.plan.setText(self.tr("My plan") if self._day else self.tr("Make a plan"))
        if self._day is None:
            self._what.setText(self.tr("When is the examination?"))
            self._when.setText(self.tr("A date and some minutes a day give a plan."))
            return
        self._what.setText(self.tr("Examination: %1").replace("%1", numbers.day(self._day)))
        self._when.setText(self._said())

    def _said(self) -> str:
        left = self._left
        if left is None:
            return self.tr("Each day has its share.")
        if left > 1:
            return self.tr("%n day(s) to go.", "", left)
        if left == 1:
            return self.tr("That is tomorrow. Sleep well!")
        if left == 0:
            return self.tr("That is today. Good luck!")
        return self.tr("That day has passed. We hope it went well.")
