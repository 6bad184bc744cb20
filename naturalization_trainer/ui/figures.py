"""What the rooms show of a person's results: plain values, filled by the composition root from the store."""

import datetime
from typing import NamedTuple


class SectionFigure(NamedTuple):
    """Where a person stands in a section: `state` as in results, or `not_sat`; points of the last time it was sat."""

    section: str
    state: str = "not_sat"
    points: float | None = None
    out_of: float = 0.0
    cut: float = 0.0
    day: datetime.date | None = None


class Unfinished(NamedTuple):
    """A sitting that can be continued: its UUID, when it began; where known, the section and the whole minutes left."""

    sitting: str
    begun: datetime.datetime
    section: str = ""
    minutes_left: int | None = None


class HomeFigures(NamedTuple):
    """All the home screen shows."""

    name: str = ""
    sections: tuple[SectionFigure, ...] = ()
    unfinished: Unfinished | None = None


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
