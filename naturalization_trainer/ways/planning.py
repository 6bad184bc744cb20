"""The ways to what lies ahead: readiness worked out anew when something was answered, and the room of the plan."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from naturalization_trainer.errors import KnownError
from naturalization_trainer.options import CHOICES
from naturalization_trainer.program import Program
from naturalization_trainer.ui.room import Room

if TYPE_CHECKING:
    from naturalization_trainer.calendar_file import CalendarDay
    from naturalization_trainer.foresight import Whose
    from naturalization_trainer.learning.plan import Plan
    from naturalization_trainer.ui.rooms.plan import PlanRoom
    from naturalization_trainer.ui.rooms.plan_shown import NextTryFigure, Shown

Visit = Callable[[Room], None]
"""Shows a room that is made anew each time."""


STALE = 3
"""After so many days what was told is worked out anew though nothing was answered: by then something is forgotten."""

CALENDAR = "naturalizacija.ics"
"""The name of the calendar file; it is written over, for it holds the same days anew."""


class Planning(QObject):
    """Keeps readiness up with what was answered, and shows the plan.

    practice_asked(): begin with today's practice. `ask_folder` asks for a folder under a title; "" where none was
    chosen.
    """

    practice_asked = Signal()

    def __init__(self, program: Program, visit: Visit, ask_folder: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._visit = visit
        self._ask_folder = ask_folder
        self._room: PlanRoom | None = None
        self._shown: Shown | None = None
        self._minutes = 0
        self._under_way = ""
        program.begun.connect(self.renew)
        program.figures_changed.connect(self.renew)
        program.options_changed.connect(self.renew)

    @Slot()
    def renew(self) -> None:
        """Work readiness out anew, off this thread, where it is not of these answers, or STALE."""
        from naturalization_trainer import foresight  # noqa: PLC0415 - not before the first paint

        program, home = self._program, self._program.glance.home
        ways = " ".join(program.options[name] for name in CHOICES)
        foreseen = f"{home.attempt} {ways}"
        told = home.learning.get("foreseen")
        age = program.today.toordinal() - home.readiness_day
        fresh = isinstance(told, dict) and told.get("of") == foreseen and age < STALE
        wanted = f"{program.person and program.person.id} {program.today} {foreseen}"
        if fresh or not home.attempt or not program.is_locked or wanted == self._under_way:
            return
        whose = self._whose()
        if whose is not None:
            self._under_way = wanted
            job = program.background.start(lambda: foresight.renew_readiness(whose, foreseen))
            job.done.connect(self._renewed)
            job.failed.connect(self._not_renewed)

    @Slot()
    def show_plan(self) -> None:
        """Show the plan, worked out at once where a day is known."""
        self._program.when_open(self._visit_plan)

    def _visit_plan(self) -> None:
        from naturalization_trainer.ui.rooms.plan import PlanRoom  # noqa: PLC0415 - when entered

        figures = self._program.figures()
        left = figures.days_left
        exam_day = figures.exam_day if left is not None and left > 0 else None
        room = PlanRoom(self._program.language, self._program.today, exam_day, figures.habit.goal)
        room.plan_asked.connect(self._plan)
        room.forgotten.connect(self._forget)
        room.calendar_asked.connect(self._save_calendar)
        room.practice_asked.connect(self.practice_asked)
        room.minutes_chosen.connect(self._keep_goal)
        room.left.connect(self._let_room_go)
        self._shown = None
        self._visit(room)
        self._room = room
        if exam_day is not None:
            self._plan(exam_day, figures.habit.goal)

    @Slot(object, int)
    def _plan(self, exam_day: datetime.date, minutes: int) -> None:
        """Work a plan out, off this thread."""
        from naturalization_trainer import foresight  # noqa: PLC0415 - when asked for

        whose = self._whose()
        if whose is not None:
            self._minutes = minutes
            job = self._program.background.start(lambda: foresight.plan_to(whose, exam_day, minutes))
            job.done.connect(self._planned)
            job.failed.connect(self._not_planned)

    @Slot(object)
    def _planned(self, plan: "Plan") -> None:
        from naturalization_trainer.ui.rooms.plan_shown import Shown  # noqa: PLC0415 - loaded by now

        program, room = self._program, self._room
        if room is None:
            return
        topics = {
            (one.section, one.topic): program.topic_title(one.section, one.topic, program.language)
            for one in plan.first
        }
        self._shown = Shown(plan, self._minutes, topics, tuple(self._tries(plan.exam_day)))
        self._keep(plan.exam_day, self._minutes)
        room.show_plan(self._shown)

    def _tries(self, exam_day: datetime.date) -> "Iterator[NextTryFigure]":
        from naturalization_trainer.exam.retake import next_try  # noqa: PLC0415 - loaded by now
        from naturalization_trainer.ui.rooms.plan_shown import NextTryFigure  # noqa: PLC0415

        blueprint = self._program.blueprint
        if blueprint is None:
            return
        profile = blueprint.profile(self._program.options["profile"] or "standard")
        for exam in blueprint.exams:
            found = next_try(blueprint, profile, exam.id, exam_day)
            names = {language: exam.title.in_language(language) for language in ("lv", "ru", "en", "uk")}
            yield NextTryFigure(names, found.day, found.source, found.working_days)

    @Slot(object)
    def _not_planned(self, error: BaseException) -> None:
        from naturalization_trainer.sentences import tell  # noqa: PLC0415 - where one is told

        if self._room is not None and isinstance(error, KnownError):
            self._room.show_trouble(tell(error, self._program.language))
        else:
            self._program.notices.tell(error)

    @Slot()
    def _forget(self) -> None:
        self._keep(None, self._room.minutes() if self._room is not None else None)

    @Slot()
    def _let_room_go(self) -> None:
        """Show nothing any more in a room that was left."""
        self._room = None

    @Slot(int)
    def _keep_goal(self, minutes: int) -> None:
        from naturalization_trainer.store import kept  # noqa: PLC0415 - loaded by now

        self._write({kept.GOAL: minutes})

    def _keep(self, exam_day: datetime.date | None, minutes: int | None) -> None:
        from naturalization_trainer.store import kept  # noqa: PLC0415 - loaded by now

        self._write({kept.EXAM_DAY: exam_day, kept.GOAL: minutes})

    def _write(self, values: dict[str, datetime.date | int | None]) -> None:
        from naturalization_trainer.store import kept  # noqa: PLC0415 - loaded by now

        store = self._program.store
        if store is not None:
            self._program.attempt(lambda: kept.write(store, **values))
            self._program.refresh()

    @Slot()
    def _save_calendar(self) -> None:
        if self._shown is None:
            return
        folder = self._ask_folder(self.tr("Where to save the calendar file?"))
        if folder:
            self._program.attempt(lambda: self._write_calendar(Path(folder)))

    def _write_calendar(self, folder: Path) -> None:
        from naturalization_trainer import calendar_file  # noqa: PLC0415 - when asked for

        content = calendar_file.calendar(self._calendar_days(), self._program.clock.now())
        path = calendar_file.save(folder / CALENDAR, content)
        told = self.tr("Saved: %1. Open the file, and your calendar takes the days over.")
        self._program.notices.say(told.replace("%1", str(path)), "good")

    def _calendar_days(self) -> "Iterator[CalendarDay]":
        """Yield the days in the language spoken; each keeps its name from one time to the next."""
        from naturalization_trainer.calendar_file import CalendarDay  # noqa: PLC0415 - when asked for

        shown, person = self._shown, self._program.person
        if shown is None or person is None:
            return
        for one in shown.plan.days:
            summary = self.tr("Naturalisation: practise for %n minute(s)", "", shown.minutes)
            about = self.tr("To repeat: %1. New: %2. Tasks: %3.").replace("%1", str(one.repeated))
            about = about.replace("%2", str(one.new)).replace("%3", str(one.tasks))
            yield CalendarDay(f"{person.id}-practice-{one.day}", one.day, summary, about)
        exam_day = shown.plan.exam_day
        about = self.tr("Take an identity document along. Good luck!")
        yield CalendarDay(f"{person.id}-examination", exam_day, self.tr("Naturalisation examination"), about)
        for number, next_try in enumerate(shown.tries):
            name = next_try.names.get(self._program.language) or next_try.names["en"]
            summary = self.tr("From today another try is possible: %1").replace("%1", name)
            yield CalendarDay(f"{person.id}-next-try-{number}", next_try.day, summary, next_try.source)

    def _whose(self) -> "Whose | None":
        from naturalization_trainer.foresight import Whose  # noqa: PLC0415 - not before the first paint

        program = self._program
        if program.person is None:
            return None
        choices = {name: program.options[name] for name in CHOICES}
        relieved = frozenset(program.options["relieved"].split(","))
        return Whose(program.folders, program.person.path, choices, relieved, program.clock.now().astimezone())

    @Slot()
    def _renewed(self) -> None:
        self._program.refresh()

    @Slot(object)
    def _not_renewed(self, error: BaseException) -> None:
        """Say nothing: home shows what was known before, and whoever opens the bank or the file is told why."""
        self._program.notices.logger.warning("readiness not renewed: %s", type(error).__name__)
