"""Today's few minutes: the goal, the days of this week, a run that forgives. Nothing is held against anybody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.learning.habits import Habit
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.week_dots import WeekDots
from naturalization_trainer.ui.kit.words import Heading, Words


class TodayCard(Card):
    """practice_asked(): practise at once. room_asked(): what there is to practise."""

    practice_asked = Signal()
    room_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, inset=20)
        self._habit = Habit()
        self._told = False
        self._title = Heading(face="section")
        self._dots = WeekDots()
        self._words = Words(face="note", ink="ink_soft")
        self.practise = BigButton(icon="sprout")
        self.room = BigButton(rank="quiet", icon="forward")
        line = Pane(gap=14, across=True)
        line.add_aside(self._dots, Qt.AlignmentFlag.AlignVCenter)
        line.add(self._words, stretch=1)
        self.add(self._title, line, Row(self.practise, self.room, gap=8))
        self.practise.clicked.connect(self.practice_asked)
        self.room.clicked.connect(self.room_asked)

    def show_habit(self, habit: Habit, *, told: bool) -> None:
        """Show how practice goes; not `told`: only what does not change with the day."""
        self._habit, self._told = habit, told
        self._dots.show_days(habit.week if told else None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        habit = self._habit
        self._title.setText(self.tr("%n minute(s) a day", "", habit.goal))
        self.practise.setText(self.tr("Practise now"))
        self.room.setText(self.tr("What to practise"))
        said = self._said()
        self._words.setText(said)
        self._dots.setAccessibleName(self.tr("This week"))
        self._dots.setAccessibleDescription(said)

    def _said(self) -> str:
        habit = self._habit
        if not self._told or habit.away is None:
            return self.tr("Little and often: that is how it stays.")
        today = self.tr("Today %1 of %2 minutes.").replace("%1", str(int(habit.minutes)))
        today = today.replace("%2", str(habit.goal))
        if habit.reached:
            today = self.tr("Enough for today. Well done!")
        days = self.tr("%n of the last seven days.", "", sum(habit.week))
        if habit.run > sum(habit.week):
            days = self.tr("%n days practised in a row, a day off now and then included.", "", habit.run)
        return f"{today} {days}" if any(habit.week) else today
