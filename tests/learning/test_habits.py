"""Days practised: a run that forgives, a week, a pause that is not held against anybody."""

import datetime

import pytest

from naturalization_trainer.learning.habits import COUNTS, GOAL, Habit, habit
from naturalization_trainer.store.attempts import day_of

TODAY = datetime.date(2026, 3, 12)
NOW = TODAY.toordinal()


def practised(*ago: int, seconds: float = 600.0) -> dict[int, float]:
    """Return days practised, so many days ago."""
    return {NOW - days: seconds for days in ago}


@pytest.mark.parametrize(
    ("ago", "run"),
    [
        ((), 0),
        ((0,), 1),
        ((1,), 1),
        ((2,), 1),
        ((3,), 0),
        ((0, 1, 2), 3),
        ((1, 2, 3), 3),
        ((0, 1, 3, 4), 4),
        ((0, 1, 4, 5), 2),
        ((0, 2, 4), 2),
        ((0, 2, 3, 4, 5, 6, 7, 9), 8),
        ((0, 2, 3, 4, 5, 6, 8), 6),
        ((2, 3, 4), 3),
        (tuple(range(400)), 400),
    ],
    ids=str,
)
def test_one_day_off_in_seven_keeps_the_run(ago: tuple[int, ...], run: int) -> None:
    assert habit(practised(*ago), TODAY).run == run


def test_the_week_ends_today() -> None:
    assert habit(practised(0, 1, 6, 7), TODAY).week == (True, False, False, False, False, True, True)


@pytest.mark.parametrize(("seconds", "counts"), [(0.0, False), (COUNTS - 1, False), (COUNTS, True)])
def test_a_minute_makes_a_day(seconds: float, counts: bool) -> None:
    found = habit(practised(0, seconds=seconds), TODAY)
    assert found.week[-1] is counts
    assert found.minutes == seconds / 60


@pytest.mark.parametrize(("goal", "kept"), [(None, GOAL), (5, 5), (45, 45), (0, GOAL), (-3, GOAL), (10_000, GOAL)])
def test_a_goal_nobody_could_mean_becomes_ours(goal: int | None, kept: int) -> None:
    assert habit({}, TODAY, goal).goal == kept


def test_the_goal_is_reached_by_its_minutes() -> None:
    assert habit(practised(0, seconds=600), TODAY, 10).reached
    assert not habit(practised(0, seconds=599), TODAY, 10).reached


@pytest.mark.parametrize(
    ("ago", "away", "is_back"), [((), None, False), ((0, 9), 0, False), ((6,), 6, False), ((7,), 7, True)]
)
def test_who_was_away_long_is_greeted(ago: tuple[int, ...], away: int | None, is_back: bool) -> None:
    found = habit(practised(*ago), TODAY)
    assert (found.away, found.is_back) == (away, is_back)


def test_days_to_come_count_when_they_come() -> None:
    """The clock was set back: what was practised "tomorrow" is neither lost nor counted."""
    days = practised(-1, 0, 1)
    assert habit(days, TODAY) == Habit(
        week=(False, False, False, False, False, True, True), run=2, minutes=10.0, away=0
    )
    assert habit(days, TODAY + datetime.timedelta(days=1)).run == 3


def test_a_day_is_the_persons_own_and_ends_at_their_midnight() -> None:
    riga = datetime.timezone(datetime.timedelta(hours=2))
    late = datetime.datetime(2026, 3, 12, 23, 59, tzinfo=riga)
    early = late + datetime.timedelta(minutes=1)
    assert early.toordinal() - late.toordinal() == 1
    assert day_of(late) in {late.toordinal(), late.astimezone().toordinal()}
