"""What the progress room and the printed sheet show: plain values, filled by the composition root from the store."""

import datetime
from collections.abc import Callable, Mapping
from typing import NamedTuple

from naturalization_trainer.learning.progress import Habit, LetterWeek, OftenTyped
from naturalization_trainer.ui.figures import SectionFigure


class Chance(NamedTuple):
    """The chance of reaching a section's cut on questions like these, with its interval, as told on a day."""

    day: datetime.date
    chance: float
    low: float
    high: float


class SectionChances(NamedTuple):
    """A section's chances, oldest first, and the one foretold for the examination's day. voice: as in readiness."""

    section: str
    voice: str = ""
    told: tuple[Chance, ...] = ()
    ahead: Chance | None = None


class TopicFigure(NamedTuple):
    """What is remembered of a topic: how many of how many questions were practised, and the recall of those."""

    section: str
    topic: str
    recall: float
    practised: int
    out_of: int


NameOf = Callable[[str, str, str], str]
"""The name of a topic: (section, topic, language) -> text."""


class DayFigure(NamedTuple):
    """A day with practice: the minutes (0: not measured) and the answers given."""

    minutes: int
    answered: int


class OwnMark(NamedTuple):
    """What the person gave their own work, as a share of all points."""

    section: str
    day: datetime.date
    share: float


class ProgressFigures(NamedTuple):
    """All there is to show. goal: minutes a day; cut: section -> the share of the points that is needed."""

    today: datetime.date
    name: str = ""
    chances: tuple[SectionChances, ...] = ()
    exam_day: datetime.date | None = None
    goal: int = 10
    topics: tuple[TopicFigure, ...] = ()
    days: Mapping[datetime.date, DayFigure] = {}
    habit: Habit = Habit(0, 0)
    letters: tuple[LetterWeek, ...] = ()
    often: OftenTyped | None = None
    marks: tuple[OwnMark, ...] = ()
    cut: Mapping[str, float] = {}
    sections: tuple[SectionFigure, ...] = ()
