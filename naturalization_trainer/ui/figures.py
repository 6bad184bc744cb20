"""What the rooms show of a person's results: plain values, filled by the composition root from the store."""

import datetime
from typing import NamedTuple

from naturalization_trainer.learning.habits import Habit


class Likely(NamedTuple):
    """How near one is to the cut of a section: the chance (0 to 1) with its interval, or the reason there is none.

    voice: `recorded` or `synthetic` where a section is judged by what was heard.
    """

    chance: float | None = None
    low: float = 0.0
    high: float = 1.0
    reason: str = ""
    voice: str = ""


class SectionFigure(NamedTuple):
    """Where a person stands in a section: `state` as in results, or `not_sat`; points of the last time it was sat.

    likely: what practice says of it; None where nothing was told yet.
    """

    section: str
    state: str = "not_sat"
    points: float | None = None
    out_of: float = 0.0
    cut: float = 0.0
    day: datetime.date | None = None
    likely: Likely | None = None


class Unfinished(NamedTuple):
    """A sitting that can be continued: its UUID, when it began; where known, the section and the whole minutes left."""

    sitting: str
    begun: datetime.datetime
    section: str = ""
    minutes_left: int | None = None


class HomeFigures(NamedTuple):
    """All the home screen shows. practised: whether anything was answered yet; exam_day: where the person has set one.

    Of these `habit` and `days_left` alone change by the mere passing of a day.
    """

    name: str = ""
    sections: tuple[SectionFigure, ...] = ()
    unfinished: Unfinished | None = None
    practised: bool = False
    exam_day: datetime.date | None = None
    habit: Habit = Habit()
    days_left: int | None = None


class PastSitting(NamedTuple):
    """A sitting in the history. `ending`: `finished`, `abandoned`, or "" while it can be continued."""

    sitting: str
    begun: datetime.datetime
    ending: str = ""
    sections: tuple[SectionFigure, ...] = ()


class Person(NamedTuple):
    """Somebody who uses the program on this computer; the name is theirs to give."""

    id: str
    name: str
    sittings: int = 0


class BankFacts(NamedTuple):
    """What the about room tells of the bank: how many tasks, of them read twice and by an expert, drafts apart."""

    tasks: int = 0
    second_read: int = 0
    expert: int = 0
    drafts: int = 0
    synthetic: int = 0
