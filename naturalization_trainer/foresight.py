"""What takes too long for the window's thread: where a person stands, and the plan to the day of the examination.

Each function opens what it needs for itself, so that nobody waits for anybody else's connection.
"""

import datetime
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from naturalization_trainer.folders import Folders

if TYPE_CHECKING:
    from naturalization_trainer.learning.plan import Plan
    from naturalization_trainer.prospects import Prospects

MORNING = 9
"""The hour at which an examination begins, for what is forgotten until then (ours)."""


class Whose(NamedTuple):
    """Whose file is looked into, how they take the examination, and the moment in their own zone.

    choices: the ways they chose; relieved: the sections they need not take.
    """

    folders: Folders
    path: Path
    choices: Mapping[str, str]
    relieved: frozenset[str]
    now: datetime.datetime

    @property
    def today(self) -> datetime.date:
        """The day in the person's own calendar."""
        return self.now.date()


def renew_readiness(whose: Whose, foreseen: str) -> None:
    """Work readiness out for today and keep it, with what it was worked out from. Raises known errors."""
    from naturalization_trainer.store import file, readiness_days  # noqa: PLC0415 - off the window's thread

    with _known(whose) as known:
        told = known.readiness(whose.now)
    with file.telling(whose.path), closing(file.connect(whose.path)) as connection:
        readiness_days.write(connection, whose.today.toordinal(), told, foreseen)


def plan_to(whose: Whose, exam_day: datetime.date, minutes: int) -> "Plan":
    """Return the plan to a day, of what has to be taken. Raises known errors, those of `make_plan` too."""
    import msgspec  # noqa: PLC0415 - off the window's thread

    from naturalization_trainer.learning.plan import make_plan  # noqa: PLC0415

    with _known(whose) as known:
        rules = [rule for rule in known.rules if rule.section not in whose.relieved]
        things = tuple(thing for thing in known.standing.things if thing.section not in whose.relieved)
        standing = msgspec.structs.replace(known.standing, things=things)
        return make_plan(standing, rules, now=whose.now, exam_day=exam_day, minutes=minutes)


@contextmanager
def _known(whose: Whose) -> "Iterator[Prospects]":
    from naturalization_trainer.bank.cache import open_bank  # noqa: PLC0415 - off the window's thread
    from naturalization_trainer.exam.rules import open_blueprint  # noqa: PLC0415
    from naturalization_trainer.prospects import prospects  # noqa: PLC0415
    from naturalization_trainer.store import file  # noqa: PLC0415

    folders = whose.folders
    blueprint = open_blueprint(folders.bank, folders.cache)
    bank = open_bank(folders.bank, folders.audio, folders.cache, whose.today)
    with closing(bank), file.telling(whose.path), closing(file.connect_reading(whose.path)) as connection:
        yield prospects(blueprint, whose.choices, bank, connection, whose.today)
