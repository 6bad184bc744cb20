"""What the anthem's trainer reads back: whole tries, and the letters that went wrong, day by day.

Plain SQL on a plain connection: the screens read it. What was answered is written by `practice`, slips by `slips`.
"""

import sqlite3
from typing import NamedTuple

_TRIES = "SELECT points FROM attempts WHERE item = ? AND mode = 'practice' ORDER BY id DESC LIMIT ?"
_LETTERS = (
    "SELECT day, expected, sum(CASE WHEN typed = expected THEN times ELSE 0 END),"
    " sum(CASE WHEN typed = expected THEN 0 ELSE times END)"
    " FROM letter_slips WHERE source = 'anthem' AND day >= ? GROUP BY day, expected ORDER BY day, expected"
)


class LetterDay(NamedTuple):
    """How often a letter (or sign, "" where there was one too many) was right and wrong on a day (its ordinal)."""

    day: int
    expected: str
    right: int
    wrong: int


def tries(connection: sqlite3.Connection, item: str, most: int = 20) -> tuple[float, ...]:
    """Return the points of the latest practice tries at an item, the latest last."""
    rows = connection.execute(_TRIES, (item, most)).fetchall()
    return tuple(float(points) for (points,) in reversed(rows))


def letters(connection: sqlite3.Connection, since: int = 0) -> tuple[LetterDay, ...]:
    """Return what was typed of the anthem, letter by letter, on the days from `since` on."""
    return tuple(LetterDay(*row) for row in connection.execute(_LETTERS, (since,)))
