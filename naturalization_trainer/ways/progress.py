"""The way to one's progress: what the file and the bank know becomes what the room shows."""

import datetime
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.learning import progress as figuring
from naturalization_trainer.learning.habits import GOAL
from naturalization_trainer.learning.own_memory import correction
from naturalization_trainer.options import CHOICES
from naturalization_trainer.program import Program
from naturalization_trainer.store import file
from naturalization_trainer.ui.progress.charts import DAY_WEEKS, LETTER_WEEKS
from naturalization_trainer.ui.progress.values import (
    Chance,
    DayFigure,
    OwnMark,
    ProgressFigures,
    SectionChances,
    TopicFigure,
)
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.section_names import SECTIONS

if TYPE_CHECKING:
    from naturalization_trainer.exam.blueprint import Blueprint
    from naturalization_trainer.learning.plan import Plan
    from naturalization_trainer.store.progress import Progress, Told
    from naturalization_trainer.ui.rooms.progress import ProgressRoom

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""

AskFolder = Callable[[str], str]
"""Asks the person for a folder under a title; "" where none was chosen."""

HALF_YEAR = 183
"""Days of chances that are shown."""

MOST_POINTS = 60
"""Points of a line."""

GUESS = 0.25
"""The share right by luck of a question with four options, as nearly all questions on cards have."""


class Progressing(QObject):
    """Shows the progress room. practice_asked(): practise. plan_asked(): the day of the examination."""

    practice_asked = Signal()
    plan_asked = Signal()

    def __init__(self, program: Program, visit: Visit, ask_folder: AskFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._visit = visit
        self._ask_folder = ask_folder
        self._shown: ProgressFigures | None = None
        self._room: ProgressRoom | None = None
        self._places: tuple[str, Mapping[str, tuple[str, str]]] = ("", {})

    @Slot()
    def show_progress(self) -> None:
        """Show how far one has come."""
        self._program.when_open(self._visit_progress)

    def figures(self) -> ProgressFigures:
        """Return all there is to show at this moment. Raises the known errors of reading."""
        from naturalization_trainer.store import kept  # noqa: PLC0415 - when entered
        from naturalization_trainer.store import progress as stored  # noqa: PLC0415

        program, today = self._program, self._program.today
        person, blueprint = program.person, program.blueprint
        if person is None or blueprint is None or not person.path.exists():
            return ProgressFigures(today=today)
        since = figuring.weeks(today.toordinal(), DAY_WEEKS)[0]
        letters_since = figuring.weeks(today.toordinal(), LETTER_WEEKS)[0]
        with file.telling(person.path), closing(file.connect_reading(person.path)) as connection:
            read = stored.read(connection, since, letters_since, today.toordinal() - HALF_YEAR)
            exam_day = kept.read(connection, kept.EXAM_DAY, datetime.date)
            goal = kept.read(connection, kept.GOAL, int)
        home = program.figures()
        return ProgressFigures(
            today=today,
            name=person.name,
            chances=_chances(read.told),
            exam_day=exam_day if exam_day is not None and exam_day > today else None,
            goal=goal or GOAL,
            topics=_topics(read, self._bank_places(), program.clock.now()) if read.cards else (),
            days={
                datetime.date.fromordinal(day): DayFigure(_minutes(seconds), answered)
                for day, (seconds, answered) in read.days.items()
            },
            habit=figuring.habit({day: seconds for day, (seconds, _) in read.days.items()}, today.toordinal()),
            letters=figuring.letter_weeks(read.slips),
            often=figuring.often_typed(read.slips),
            marks=_marks(read),
            cut=_cuts(blueprint),
            sections=home.sections,
        )

    def _bank_places(self) -> Mapping[str, tuple[str, str]]:
        """Return (section, topic) by task, read once of a bank."""
        bank = self._program.bank
        if self._places[0] != bank.bank_hash:
            self._places = bank.bank_hash, bank.places()
        return self._places[1]

    def _visit_progress(self) -> None:
        from naturalization_trainer.ui.rooms.progress import ProgressRoom  # noqa: PLC0415 - when entered

        self._shown = self.figures()
        room = ProgressRoom(self._shown, self._program.topic_title, self._program.language)
        room.practice_asked.connect(self.practice_asked)
        room.plan_asked.connect(self.plan_asked)
        room.sheet_asked.connect(self._save_sheet)
        room.left.connect(self._let_room_go)
        self._visit(room)
        self._room = room
        self._foresee()

    def _foresee(self) -> None:
        """Work out, off this thread, where the plan leads to on the day of the examination."""
        from naturalization_trainer import foresight  # noqa: PLC0415 - off the window's thread

        program, shown = self._program, self._shown
        if program.person is None or shown is None or shown.exam_day is None:
            return
        choices = {name: program.options[name] for name in CHOICES}
        relieved = frozenset(program.options["relieved"].split(",")) - {""}
        now = program.clock.now().astimezone()
        whose = foresight.Whose(program.folders, program.person.path, choices, relieved, now)
        exam_day, minutes = shown.exam_day, shown.goal
        job = program.background.start(lambda: foresight.plan_to(whose, exam_day, minutes))
        job.done.connect(self._foreseen)
        job.failed.connect(self._not_foreseen)

    @Slot(object)
    def _foreseen(self, plan: "Plan") -> None:
        if self._shown is not None and self._room is not None:
            self._shown = self._shown._replace(chances=_with_forecast(self._shown.chances, plan))
            self._room.show_figures(self._shown)

    @Slot(object)
    def _not_foreseen(self, error: BaseException) -> None:
        """Say nothing: the lines end today, and the room of the plan tells what is wrong with the day."""
        self._program.notices.logger.warning("no forecast: %s", type(error).__name__)

    @Slot()
    def _let_room_go(self) -> None:
        self._room = None

    @Slot()
    def _save_sheet(self) -> None:
        self._program.attempt(self._write_sheet)

    def _write_sheet(self) -> None:
        from naturalization_trainer.ui.progress.sheet import write_sheet  # noqa: PLC0415 - when asked for

        folder = self._ask_folder(self.tr("Where to save the sheet?"))
        if not folder:
            return
        program = self._program
        path = Path(folder) / f"{self.tr('progress')} {program.today.isoformat()}.pdf"
        write_sheet(path, self._shown or self.figures(), program.topic_title, program.language)
        program.notices.say(self.tr("The sheet is saved: %1").replace("%1", str(path)), "good")


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60)) if seconds > 0 else 0


def _chances(told: "tuple[Told, ...]") -> tuple[SectionChances, ...]:
    """Return the chances by section, in the order sections are named, voices apart."""
    found: dict[tuple[str, str], list[Chance]] = {}
    for one in told:
        section, _, voice = one.section.partition("/")
        day = datetime.date.fromordinal(one.day)
        found.setdefault((section, voice), []).append(Chance(day, one.chance, one.low, one.high))
    order = sorted(found, key=lambda key: (SECTIONS.index(key[0]) if key[0] in SECTIONS else len(SECTIONS), key))
    return tuple(SectionChances(*key, figuring.thinned(found[key], MOST_POINTS)) for key in order)


def _with_forecast(known: tuple[SectionChances, ...], plan: "Plan") -> tuple[SectionChances, ...]:
    """Return chances with those foretold for the examination's day; a section of which none was told comes last."""
    ahead = {
        (one.section, one.voice): Chance(plan.exam_day, one.chance, one.low, one.high)
        for one in plan.sections
        if one.chance is not None
    }
    told = tuple(chances._replace(ahead=ahead.pop((chances.section, chances.voice), None)) for chances in known)
    return (*told, *(SectionChances(section, voice, ahead=chance) for (section, voice), chance in ahead.items()))


def _topics(read: "Progress", places: Mapping[str, tuple[str, str]], at: datetime.datetime) -> tuple[TopicFigure, ...]:
    sizes = Counter(places.values())
    guesses = dict.fromkeys(("constitution", "history_culture"), GUESS)
    recalled = figuring.by_topic(read.cards, places, guesses, correction(read.noted), at)
    return tuple(
        TopicFigure(one.section, one.topic, one.recall, one.practised, sizes[one.section, one.topic])
        for one in recalled
    )


def _marks(read: "Progress") -> tuple[OwnMark, ...]:
    return tuple(
        OwnMark(one.section, datetime.date.fromordinal(one.day), min(1.0, max(0.0, one.points / one.out_of)))
        for one in read.marked
        if one.out_of > 0
    )


def _cuts(blueprint: "Blueprint") -> Mapping[str, float]:
    """Return the share of the points each section needs, as its first rule says."""
    found: dict[str, float] = {}
    for part in blueprint.parts:
        for rule in part.sections:
            found.setdefault(rule.id, float(rule.cut.value) / float(rule.points.value))
    return found
