"""The plan to the day of the examination: a date, minutes a day, and what comes of them."""

import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from naturalization_trainer.learning.habits import GOALS
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.date_fields import DateFields
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.plan_shown import PlanShown, Shown
from naturalization_trainer.ui.theme.tokens import COLUMN


class PlanRoom(Room):
    """plan_asked(object, int): work a plan out, to a date, with so many minutes a day.

    minutes_chosen(int): the goal of a day, whether there is a date or not. left(): another room took the window.
    forgotten(): no date any more. calendar_asked(): the plan that is shown, for a calendar. practice_asked(): begin.
    """

    plan_asked = Signal(object, int)
    minutes_chosen = Signal(int)
    left = Signal()
    forgotten = Signal()
    calendar_asked = Signal()
    practice_asked = Signal()

    def __init__(
        self,
        language: str,
        today: datetime.date,
        exam_day: datetime.date | None,
        minutes: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._title = Heading()
        self._lead = Words(ink="ink_soft", columns=COLUMN)
        self._when, self._how_long = Heading(face="section"), Heading(face="section")
        self.date = DateFields(today, exam_day)
        self._tabs = {goal: Tab(str(goal)) for goal in GOALS}
        self._group = QButtonGroup(self)
        for goal, tab in self._tabs.items():
            self._group.addButton(tab, goal)
        self._tabs[minutes].setChecked(True)
        self.go = BigButton(rank="primary", icon="forward")
        self._forget = BigButton(rank="quiet", icon="erase")
        self._forget.setVisible(exam_day is not None)
        self._trouble = Notice(tone="wait")
        self._trouble.hide()
        self._minutes_note = Words(face="note", ink="ink_soft")
        when, how_long = Card(gap=12), Card(gap=12)
        when.add(self._when, self.date)
        how_long.add(self._how_long, Row(*self._tabs.values(), gap=4), self._minutes_note)
        how_long.add_stretch()
        how_long.add(Row(self.go, self._forget))
        self.shown = PlanShown()
        self.shown.hide()
        self.page.add(self._title, self._trouble, self.shown, self._lead)
        self.page.add(Grid(when, how_long, least=400, most=2, gap=20))
        self._group.idClicked.connect(self.minutes_chosen)
        self.go.clicked.connect(self._ask)
        self._forget.clicked.connect(self._forgotten)
        self.shown.calendar_asked.connect(self.calendar_asked)
        self.shown.practice_asked.connect(self.practice_asked)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Plan to the examination")

    def minutes(self) -> int:
        """Return the minutes a day that are chosen."""
        return self._group.checkedId()

    def first_focus(self) -> QWidget | None:
        """Begin at the day; where a date is known, at the button."""
        return self.date.fields[0] if self.date.date() is None else self.go

    def leave(self) -> None:
        """Tell that nothing is to be shown here any more."""
        self.left.emit()

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._language = language

    def show_plan(self, shown: Shown) -> None:
        """Show what was worked out."""
        self._trouble.hide()
        self._forget.show()
        self.go.setEnabled(True)
        self.shown.show_plan(shown, self._language)
        self.shown.show()
        self.shown.practise.setFocus()
        self.to_top()
        self.announce(self.shown.said())

    def show_trouble(self, text: str) -> None:
        """Say why there is no plan."""
        self.shown.hide()
        self.go.setEnabled(True)
        self._trouble.set_text(text)
        self._trouble.show()
        self.to_top()
        self.announce(text, urgent=True)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.title())
        self._lead.setText(
            self.tr(
                "When is the examination, and how many minutes a day are easy for you? Both can be changed any day."
            )
        )
        self._when.setText(self.tr("The day of the examination"))
        self._how_long.setText(self.tr("Minutes a day"))
        for goal, tab in self._tabs.items():
            tab.setAccessibleName(self.tr("%n minute(s)", "", goal))
        self._minutes_note.setText(self.tr("Little and often is worth more than much and seldom."))
        self.go.setText(self.tr("Make the plan"))
        self._forget.setText(self.tr("Forget the date"))
        self.shown.retranslate()

    @Slot()
    def _ask(self) -> None:
        date = self.date.date()
        if date is None:
            self.show_trouble(self.tr("There is no such day. Write the day, the month and the year in figures."))
            self.date.fields[0].setFocus()
            return
        self.go.setEnabled(False)
        self.plan_asked.emit(date, self.minutes())

    @Slot()
    def _forgotten(self) -> None:
        self.shown.hide()
        self._forget.hide()
        self.forgotten.emit()
