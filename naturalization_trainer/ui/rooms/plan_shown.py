"""A plan as one reads it: a sentence, what is foreseen for the day, what each day holds, when one may try again."""

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.sentences import sentence
from naturalization_trainer.ui import numbers
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.star_card import StarCard
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.section_names import section_name

if TYPE_CHECKING:
    from naturalization_trainer.learning.plan import Plan

DAYS = 10
"""So many days are shown before one asks for all."""


class NextTryFigure(NamedTuple):
    """When an examination may be tried again after the day planned: its name by language, the day, the paragraph."""

    names: Mapping[str, str]
    day: datetime.date
    source: str
    working_days: bool = False


class Shown(NamedTuple):
    """A plan with the names of its topics in the language spoken and the days of a next try."""

    plan: "Plan"
    minutes: int
    topics: Mapping[tuple[str, str], str]
    tries: tuple[NextTryFigure, ...] = ()


class PlanShown(Pane):
    """calendar_asked(): put it into a calendar. practice_asked(): begin with today's practice."""

    calendar_asked = Signal()
    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=20)
        self._shown: Shown | None = None
        self._language = "lv"
        self._all = False
        self._title = Heading(face="section")
        self._sentence = Prose()
        self.practise = BigButton(rank="primary", icon="sprout")
        self._calendar = BigButton(icon="export")
        top = StarCard(gap=10, inset=24)
        top.add(self._title, self._sentence)
        top.add_gap(4)
        top.add(Row(self.practise, self._calendar))
        self._days_title, self._day_title, self._tries_title = (Heading(face="section") for _ in range(3))
        self._days = Prose(body=True, columns=0)
        self._more = BigButton(rank="quiet", icon="down")
        self._forecast = Prose()
        self._tries = Prose(body=True)
        days, day, tries = Card(gap=12), Card(gap=12), Card(gap=12)
        days.add(self._days_title, self._days, Row(self._more))
        days.add_stretch()
        day.add(self._day_title, self._forecast)
        tries.add(self._tries_title, self._tries)
        right = Pane(gap=20)
        right.add(day, tries)
        right.add_stretch()
        self._note = Words(face="note", ink="ink_soft")
        self.add(top, Grid(days, right, least=400, most=2, gap=20), self._note)
        self.practise.clicked.connect(self.practice_asked)
        self._calendar.clicked.connect(self.calendar_asked)
        self._more.clicked.connect(self._show_all)

    def show_plan(self, shown: Shown, language: str) -> None:
        """Show a plan."""
        self._shown, self._language, self._all = shown, language, False
        self.retranslate()

    def said(self) -> str:
        """Return the plan in two sentences, for whoever listens."""
        return f"{self._title.text()} {self._sentence.source()}"

    def retranslate(self) -> None:
        """Say every word anew."""
        shown = self._shown
        if shown is None:
            return
        plan = shown.plan
        title = self.tr("%n day(s) of %1 minutes", "", len(plan.days)).replace("%1", str(shown.minutes))
        self._title.setText(title)
        self._sentence.set_text(self._summed_up(shown))
        self.practise.setText(self.tr("Begin today"))
        self._calendar.setText(self.tr("Put it into my calendar"))
        self._days_title.setText(self.tr("What each day holds"))
        self._days.set_text(self._table(shown))
        self._more.setText(self.tr("Show all %n day(s)", "", len(plan.days)))
        self._more.setVisible(not self._all and len(plan.days) > DAYS)
        self._day_title.setText(self.tr("On %1").replace("%1", numbers.day(plan.exam_day)))
        self._forecast.set_text(self._foreseen(shown))
        self._tries_title.setText(self.tr("If it does not work out"))
        self._tries.set_text(self._next_tries(shown))
        self._note.setText(
            self.tr(
                "The plan foresees knowledge questions. Listening, reading, writing and speaking take turns in it; for "
                "them nothing is foretold. Each day you practise, the plan is worked out anew."
            )
        )

    def _summed_up(self, shown: Shown) -> str:
        plan = shown.plan
        if plan.reachable is None:
            text = sentence("plan_unknown", {}, self._language)
        elif plan.reachable:
            text = sentence("plan_reachable", {}, self._language)
        else:
            topics = (shown.topics.get((one.section, one.topic), one.topic) for one in plan.first)
            text = sentence("plan_not_reachable", {"topics": ", ".join(topics)}, self._language)
        if len(plan.days) == 1:
            text = f"{sentence('plan_tomorrow', {}, self._language)} {text}"
        return text

    def _table(self, shown: Shown) -> str:
        days = shown.plan.days if self._all else shown.plan.days[:DAYS]
        head = (self.tr("Day"), self.tr("Repeat"), self.tr("New"), self.tr("Tasks"))
        rows = [" | ".join(f"**{word}**" for word in head)]
        for one in days:
            date = QDate(one.day.year, one.day.month, one.day.day)
            name = QLocale().toString(date, "ddd d.MM.")
            rows.append(f"{name} | {one.repeated} | {one.new} | {one.tasks}")
        return "\n".join(rows)

    def _foreseen(self, shown: Shown) -> str:
        lines = []
        for told in shown.plan.sections:
            name = f"**{section_name(told.section)}**"
            if told.recall is not None:
                recalled = self.tr("of what you practise you will know about %1 in 100").replace(
                    "%1", str(numbers.hundred(told.recall))
                )
                name = f"{name}: {recalled}"
            lines.append(name + ".")
            if told.chance is not None:
                lines.append(sentence("readiness_sentence", {"chance": numbers.hundred(told.chance)}, self._language))
                between = self.tr("Most likely between %1 and %2.").replace("%1", str(numbers.hundred(told.low)))
                lines.append(between.replace("%2", str(numbers.hundred(told.high))))
            elif told.reason:
                lines.append(sentence(f"readiness_{told.reason}", {}, self._language))
        return "\n".join(lines)

    def _next_tries(self, shown: Shown) -> str:
        lines = [self.tr("That happens to many, and one may try again:")]
        for one in shown.tries:
            name = one.names.get(self._language) or one.names.get("en") or one.names["lv"]
            since = self.tr("%1: from %2 on (%3)").replace("%1", name).replace("%2", numbers.day(one.day))
            line = since.replace("%3", one.source)
            if one.working_days:
                line += " " + self.tr("Public holidays come on top.")
            lines.append(f"- {line}")
        return "\n".join(lines)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self.retranslate()
