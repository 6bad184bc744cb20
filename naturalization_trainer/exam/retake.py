"""When the law allows the next try."""

import calendar
import datetime
from typing import NamedTuple

from naturalization_trainer.exam.blueprint import Blueprint, Profile

SATURDAY = 5


class NextTry(NamedTuple):
    """The first day of the next try of an examination, and the paragraph that says so.

    `working_days`: the wait is counted in working days; public holidays, which the program does not know, come on top.
    """

    exam: str
    day: datetime.date
    source: str
    working_days: bool


def next_try(blueprint: Blueprint, profile: Profile, exam_id: str, sat_on: datetime.date) -> NextTry:
    """Return when an examination sat on a day may be sat again at the earliest."""
    if profile.retake_working_days is not None and exam_id == "language":
        wait = profile.retake_working_days
        return NextTry(exam_id, _after_working_days(sat_on, int(wait.value)), wait.source, working_days=True)
    wait = blueprint.exam(exam_id).retake_months
    return NextTry(exam_id, _after_months(sat_on, int(wait.value)), wait.source, working_days=False)


def _after_months(day: datetime.date, months: int) -> datetime.date:
    """Return the same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def _after_working_days(day: datetime.date, count: int) -> datetime.date:
    while count:
        day += datetime.timedelta(days=1)
        count -= day.weekday() < SATURDAY
    return day
