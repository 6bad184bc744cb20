"""What was mistyped, kept day by day: how often each letter was right and what stood in its place, and which words.

Plain SQL on a plain connection, whose transaction is the caller's: the screens read it, an answer's own transaction
writes it. Letters are kept, never the text they were typed in; of a word only its right spelling and the last slip.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Literal, NamedTuple

from sqlalchemy import Connection

from naturalization_trainer.language.slips import OF_LETTERS, Slips
from naturalization_trainer.store import file

Source = Literal["dictation", "entry", "anthem", "drill", "letter"]

_KEPT = OF_LETTERS | {"capital", "punctuation", "spacing"}
_LONGEST = 60

_ADD = (
    "INSERT INTO letter_slips (day, source, expected, typed, times) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (day, source, expected, typed) DO UPDATE SET times = times + excluded.times"
)
_MISTYPED = (
    "INSERT INTO slip_words (word, typed, times, last) VALUES (?, ?, 1, ?)"
    " ON CONFLICT (word) DO UPDATE SET typed = excluded.typed, times = times + 1, last = max(last, excluded.last)"
)
_WRITTEN_RIGHT = "UPDATE slip_words SET times = times - 1 WHERE word = ?"


class LetterTimes(NamedTuple):
    """How often `typed` stood where `expected` belongs; the letter itself where it was right."""

    expected: str
    typed: str
    times: int


class SlipWord(NamedTuple):
    """A word that was mistyped more often than it was written right since; `last` is the day it happened."""

    word: str
    typed: str
    times: int
    last: int


def record(connection: sqlite3.Connection, day: int, source: Source, results: Iterable[Slips]) -> None:
    """Add what was typed; a word on the list that was written right now counts one slip less."""
    read = tuple(results)
    letters: Counter[tuple[str, str]] = Counter()
    for result in read:
        letters.update({(letter, letter): times for letter, times in result.right.items()})
        letters.update((slip.expected, slip.typed) for slip in result.slips if slip.kind in _KEPT)
    rows = [(day, source, expected, typed, times) for (expected, typed), times in sorted(letters.items())]
    connection.executemany(_ADD, rows)
    wrong = {
        (slip.word[:_LONGEST], slip.given[:_LONGEST], day)
        for result in read
        for slip in result.slips
        if slip.kind in OF_LETTERS
    }
    right = {word for result in read for word in result.words} - {word for word, _, _ in wrong}
    connection.executemany(_MISTYPED, sorted(wrong))
    connection.executemany(
        "UPDATE slip_words SET times = times - 1 WHERE word = ?", [(word,) for word in sorted(right)]
    )
    connection.execute("DELETE FROM slip_words WHERE times < 1")


def record_beside(connection: Connection, day: int, source: Source, results: Iterable[Slips]) -> None:
    """Add what was typed inside a transaction of SQLAlchemy's."""
    plain = connection.connection.driver_connection
    if not isinstance(plain, sqlite3.Connection):
        raise TypeError("a person's file is SQLite's")
    record(plain, day, source, results)


def keep(path: Path, day: int, source: Source, results: Iterable[Slips]) -> None:
    """Add what was typed in a transaction of its own. Raises what `file.telling` names."""
    with file.telling(path), closing(file.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            record(connection, day, source, results)
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def table(connection: sqlite3.Connection, since: int = 0, before: int | None = None) -> tuple[LetterTimes, ...]:
    """Return how often what stood where which letter belongs, of the days from `since` on and before `before`."""
    rows = connection.execute(
        "SELECT expected, typed, sum(times) FROM letter_slips WHERE day >= ? AND day < coalesce(?, 9223372036854775807)"
        " GROUP BY expected, typed",
        (since, before),
    )
    return tuple(LetterTimes(*row) for row in rows)


def words(connection: sqlite3.Connection, limit: int = 100) -> tuple[SlipWord, ...]:
    """Return the words mistyped most often, of equals the latest first."""
    rows = connection.execute(
        "SELECT word, typed, times, last FROM slip_words ORDER BY times DESC, last DESC, word LIMIT ?", (limit,)
    )
    return tuple(SlipWord(*row) for row in rows)


def forget(connection: sqlite3.Connection) -> None:
    """Forget every slip there is."""
    connection.execute("DELETE FROM letter_slips")
    connection.execute("DELETE FROM slip_words")
