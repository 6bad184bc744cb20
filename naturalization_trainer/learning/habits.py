"""Days practised: this week, today's minutes, and a run of days that forgives. Pure; the day is passed in.

Days are `date.toordinal()` of the person's own calendar, as they were when somebody practised. A day in the future
(the clock was set back since) is kept and counts for nothing until it comes.
"""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

COUNTS = 60.0
"""Seconds from which a day counts as practised."""

REST_EVERY = 7
"""One day off in so many keeps the run (our default)."""

WEEK = 7

LONG_PAUSE = 7
"""After so many days away one is greeted, and nothing is said of the days between."""

GOAL = 10
GOALS = (5, 10, 15, 20, 30, 45)
"""Minutes a day: ours where the person has set none, and those one can choose."""


class Habit(NamedTuple):
    """How practice goes.

    week: the last seven days, today the last of them; run: days practised without more than the days off allowed;
    minutes: practised today; away: whole days since practice, 0 for today, None where there was none yet.
    """

    week: tuple[bool, ...] = (False,) * WEEK
    run: int = 0
    minutes: float = 0.0
    goal: int = GOAL
    away: int | None = None

    @property
    def reached(self) -> bool:
        """Whether today's goal is reached."""
        return self.minutes >= self.goal

    @property
    def is_back(self) -> bool:
        """Whether the person returns after a long pause."""
        return self.away is not None and self.away >= LONG_PAUSE


def habit(seconds: Mapping[int, float], today: datetime.date, goal: int | None = None) -> Habit:
    """Return how practice goes; `seconds` by day. A goal nobody could mean becomes ours."""
    now = today.toordinal()
    practised = {day for day, took in seconds.items() if day <= now and took >= COUNTS}
    return Habit(
        week=tuple(day in practised for day in range(now - WEEK + 1, now + 1)),
        run=_run(practised, now),
        minutes=max(0.0, seconds.get(now, 0.0)) / 60,
        goal=goal if goal in GOALS else GOAL,
        away=now - max(practised) if practised else None,
    )


def _run(practised: set[int], today: int) -> int:
    """Count back from today, which may still be practised, while no two days off are nearer than a week."""
    day = today if today in practised else today - 1
    count, off = 0, today + REST_EVERY
    while True:
        if day in practised:
            count += 1
        elif off - day < REST_EVERY or day - 1 not in practised:
            return count
        else:
            off = day
        day -= 1
