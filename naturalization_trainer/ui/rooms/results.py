"""The result: a state for each section in the order of the regulation's annex, the whole, and what comes next."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.blueprint import Blueprint, Exam, Profile
from naturalization_trainer.exam.retake import next_try
from naturalization_trainer.exam.scoring import Result, SectionResult
from naturalization_trainer.exam.session import Session
from naturalization_trainer.ui.exam.result_row import ResultRow
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.picture import Picture
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.numbers import day
from naturalization_trainer.ui.room import Room

_LOOKS = {
    "passed": ("done", "good"),
    "passed_if_own_marks_hold": ("done", "good"),
    "not_yet": ("not_yet", "wait"),
    "not_marked": ("pending", "ink_soft"),
    "not_sat": ("open", "ink_soft"),
}
MINUTE = 60


class Outcomes(NamedTuple):
    """All a result is told from. `sat_on`: the day each examination was sat last, in the person's own calendar."""

    session: Session
    result: Result
    sat_on: Mapping[str, datetime.date]


class ResultsRoom(Room):
    """review_asked(): read every answer. mark_asked(): give own marks. go_on_asked(): the next part. home_asked()."""

    review_asked = Signal()
    mark_asked = Signal()
    go_on_asked = Signal()
    home_asked = Signal()

    def __init__(
        self,
        blueprint: Blueprint,
        profile: Profile,
        outcomes: Outcomes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._blueprint = blueprint
        self._profile = profile
        self._outcomes = outcomes
        self._sections = {section.id: section for part in outcomes.result.parts for section in part.sections}
        self._heading = Heading()
        self._verdict = Card(tinted=True, gap=10, inset=28)
        drawing, ink = _LOOKS[outcomes.result.verdict]
        self._verdict_words = Words(face="section")
        self._verdict_more = Prose()
        first = Pane(gap=14, across=True)
        first.add_aside(Picture(drawing, size=40, ink=ink))
        first.add(self._verdict_words, stretch=1)
        self._mark = BigButton(rank="primary", icon="writing")
        self._go_on = BigButton(rank="primary", icon="forward")
        self._review = BigButton(icon="reading")
        self._home = BigButton(icon="home")
        self._verdict.add(first, self._verdict_more, Row(self._mark, self._go_on, self._review, self._home))
        self.page.add(self._heading, self._verdict)
        self._exam_titles: dict[str, Heading] = {}
        self._again: dict[str, Prose] = {}
        self.page.add(
            Grid(
                *(self._exam_card(place, exam) for place, exam in enumerate(self._exams(), start=1)),
                least=420,
                most=2,
                gap=24,
            )
        )
        self._notes = Words(face="note", ink="ink_soft")
        self.page.add(self._notes)
        self._offer()
        self._mark.clicked.connect(self.mark_asked)
        self._go_on.clicked.connect(self.go_on_asked)
        self._review.clicked.connect(self.review_asked)
        self._home.clicked.connect(self.home_asked)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Result")

    def verdict(self) -> str:
        """Return what is said of the whole."""
        return self._verdict_words.text()

    def first_focus(self) -> QWidget | None:
        """Begin at the next thing to do."""
        return next((button for button in (self._mark, self._go_on, self._review) if not button.isHidden()), self._home)

    def retranslate(self) -> None:
        """Say the words anew."""
        language = QLocale().name()[:2]
        self._heading.setText(self.tr("Result"))
        self._verdict_words.setText(self._verdict_text())
        self._verdict_more.set_text(self._more_text())
        self._mark.setText(self.tr("Mark your own work"))
        self._go_on.setText(self.tr("To the next part"))
        self._review.setText(self.tr("Read the answers"))
        self._home.setText(self.tr("Home"))
        for exam in self._exams():
            self._exam_titles[exam.id].setText(exam.title.in_language(language))
            said = self._again_text(exam)
            self._again[exam.id].set_text(said)
            self._again[exam.id].setVisible(bool(said))
        self._notes.setText("\n".join(self._note_lines()))

    def _exams(self) -> tuple[Exam, ...]:
        """Return the examinations, each by its own sections, in the order of the annex."""
        return self._blueprint.exams

    def _exam_card(self, place: int, exam: Exam) -> Card:
        card = Card(gap=18)
        title = Heading(face="section")
        self._exam_titles[exam.id] = title
        card.add(title)
        mine = {rule.id for part in self._blueprint.parts if part.exam == exam.id for rule in part.sections}
        titles = [title for title in self._blueprint.sections if title.id in mine]
        for number, section in enumerate(titles, start=1):
            relieved = section.id in self._outcomes.result.relieved
            card.add(ResultRow(f"{place}.{number}", section, self._sections.get(section.id), relieved=relieved))
        self._again[exam.id] = Prose(ink="ink")
        card.add(self._again[exam.id])
        card.add_stretch()
        return card

    def _offer(self) -> None:
        states = {section.state for section in self._sections.values()}
        waiting = "not_marked" in states
        more = bool(self._outcomes.session.next_phases())
        self._mark.setVisible(waiting)
        self._go_on.setVisible(more)
        self._go_on.set_rank("secondary" if waiting else "primary")
        given_up = self._outcomes.session.stage == "abandoned" and bool(self._outcomes.session.used)
        self._review.setVisible(given_up or bool(states - {"not_sat"}))

    def _verdict_text(self) -> str:
        match self._outcomes.result.verdict:
            case "passed":
                return self.tr("Passed")
            case "passed_if_own_marks_hold":
                return self.tr("Passed, if your own marks hold")
            case "not_yet":
                return self.tr("Not yet")
            case "not_marked":
                return self.tr("Waiting for your own marks")
            case _:
                return self.tr("Part of the examination is done")

    def _more_text(self) -> str:
        if self._outcomes.session.stage == "abandoned":
            return self.tr("You gave this examination up. What you answered can still be read.")
        weak = [section for section in self._sections.values() if section.state == "not_yet"]
        match self._outcomes.result.verdict:
            case "passed":
                return self.tr("Every section reached what is needed.")
            case "passed_if_own_marks_hold":
                return self.tr(
                    "Every section reached what is needed. You marked a part of it yourself; in the examination a "
                    "commission does."
                )
            case "not_yet":
                return self.tr(
                    "%n section(s) did not reach what is needed yet. Sections do not make up for one another, so this "
                    "is where practice helps most.",
                    "",
                    len(weak),
                )
            case "not_marked":
                return self.tr("The program does not judge letters and speech. Compare yours with the criteria.")
            case _:
                return self.tr("The other parts can be sat now or on another day; all of them join one result.")

    def _again_text(self, exam: Exam) -> str:
        """Say when the law would allow the next try, where a section of this examination is not there yet."""
        sat_on = self._outcomes.sat_on.get(exam.id)
        if sat_on is None or not any(section.state == "not_yet" for section in self._of(exam)):
            return ""
        again = next_try(self._blueprint, self._profile, exam.id, sat_on)
        said = self.tr("In the examination itself, the next try would be possible from %1 (%2).")
        said = said.replace("%1", day(again.day)).replace("%2", again.source)
        if again.working_days:
            said += " " + self.tr("Public holidays come on top.")
        return said + " " + self.tr("Here you may try again at once.")

    def _of(self, exam: Exam) -> list[SectionResult]:
        mine = {rule.id for part in self._blueprint.parts if part.exam == exam.id for rule in part.sections}
        return [section for section in self._sections.values() if section.id in mine]

    def _note_lines(self) -> list[str]:
        session = self._outcomes.session
        lines = []
        away = sum(gap.seconds for gap in session.gaps if not gap.jumped)
        if away >= MINUTE:
            lines.append(
                self.tr(
                    "The clock stood still for %n minute(s) while the program was not running.",
                    "",
                    round(away / MINUTE),
                )
            )
        if any(gap.jumped for gap in session.gaps):
            lines.append(self.tr("The computer's clock was changed meanwhile; that time was not counted."))
        if session.form.time_factor != 1:
            percent = QLocale().toString(round(session.form.time_factor * 100))
            lines.append(self.tr("All clocks ran at %1 % of the usual time.").replace("%1", percent))
        rules = self._blueprint.rules
        lines.append(
            self.tr("An unofficial trainer. Rules: %1, as of %2.")
            .replace("%1", rules.title)
            .replace("%2", day(rules.as_of))
        )
        return lines
