"""What was mistyped, kept day by day: how often each letter was right and what stood in its place, and which words.

Plain SQL on a plain connection, whose transaction is the caller's: the screens read it, an answer's own transaction
writes it. Letters are kept, never the text they were typed in; of a word only its right spelling and the last slip.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Table

from naturalization_trainer.items.mistyped import Source
from naturalization_trainer.language.slips import OF_LETTERS, Slips
from naturalization_trainer.store import file
from naturalization_trainer.store.schema import letter_slips, slip_words

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
    rows = [(day, source, *letters, times) for letters, times in sorted(_letters(read).items())]
    connection.executemany(_ADD, rows)
    wrong, right = _words(read)
    connection.executemany(_MISTYPED, [(word, typed, day) for word, typed in sorted(wrong.items())])
    connection.executemany(_WRITTEN_RIGHT, [(word,) for word in sorted(right)])
    connection.execute("DELETE FROM slip_words WHERE times < 1")


def touched(day: int, source: Source, results: Iterable[Slips]) -> Iterator[tuple[Table, tuple[int | str, ...]]]:
    """Yield the rows, as table and key, that `record` changes or may change; for whoever wants them back."""
    read = tuple(results)
    for letters in _letters(read):
        yield letter_slips, (day, source, *letters)
    wrong, right = _words(read)
    for word in (*wrong, *right):
        yield slip_words, (word,)


def _letters(results: tuple[Slips, ...]) -> Counter[tuple[str, str]]:
    """Count what stood where which letter belongs."""
    found: Counter[tuple[str, str]] = Counter()
    for result in results:
        found.update({(letter, letter): times for letter, times in result.right.items()})
        found.update((slip.expected, slip.typed) for slip in result.slips if slip.kind in _KEPT)
    return found


def _words(results: tuple[Slips, ...]) -> tuple[dict[str, str], frozenset[str]]:
    """Return the words mistyped, as they were typed, and those that were right."""
    met = (slip for result in results for slip in result.slips if slip.kind in OF_LETTERS)
    wrong = {slip.word[:_LONGEST]: slip.given[:_LONGEST] for slip in met}
    return wrong, frozenset(word for result in results for word in result.words) - wrong.keys()


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
