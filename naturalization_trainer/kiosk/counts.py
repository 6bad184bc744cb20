"""What survives a visit: which items were answered with what points, which option was chosen, and the hour.

Never what was typed, never a sound, never a time of day finer than the hour. Each visit has a UUID, so that the files
of many kiosks can be joined without counting anything twice.
"""

import datetime
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import file

_VISITS = "CREATE TABLE IF NOT EXISTS visits (uuid TEXT PRIMARY KEY, hour TEXT NOT NULL) WITHOUT ROWID"
_ANSWERS = (
    "CREATE TABLE IF NOT EXISTS answers (visit TEXT NOT NULL REFERENCES visits (uuid), place INTEGER NOT NULL,"
    " mode TEXT NOT NULL, section TEXT NOT NULL, topic TEXT NOT NULL, item TEXT NOT NULL, revision TEXT NOT NULL,"
    " points REAL NOT NULL, out_of REAL NOT NULL, option TEXT, PRIMARY KEY (visit, place)) WITHOUT ROWID"
)
_ADD_VISIT = "INSERT OR IGNORE INTO visits (uuid, hour) VALUES (?, ?)"
_ADD_ANSWER = (
    "INSERT OR IGNORE INTO answers (visit, place, mode, section, topic, item, revision, points, out_of, option)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
APPLICATION_ID = 0x4E54524B
"""Written into the file's header ("NTRK")."""


class Answer(NamedTuple):
    """One answer as it is kept.

    mode: exam or practice. option: the places of what was chosen, counted from 0 in the task's file with the keys
    before the distractors, joined by commas; None where nothing was to be chosen.
    """

    mode: str
    section: str
    topic: str
    item: str
    revision: str
    points: float
    out_of: float
    option: str | None


class Today(NamedTuple):
    """How many came and how many answers they gave."""

    visits: int
    answers: int


class Counts:
    """The file of counts; each visit is one transaction, on the disk before `add` returns."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it where there is none; one that is damaged is set aside, never deleted."""
        self._path = path
        try:
            self._connection = _opened(path)
        except KnownError as error:
            if error.code not in {"store_foreign", "store_damaged"}:
                raise
            _set_aside(path)
            self._connection = _opened(path)

    def add(self, visit: str, now: datetime.datetime, answers: Iterable[Answer]) -> None:
        """Keep a visit; the same one again is kept once. Raises the store's known errors, with nothing kept."""
        hour = now.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H")
        connection = self._connection
        with file.telling(self._path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute(_ADD_VISIT, (visit, hour))
                connection.executemany(_ADD_ANSWER, [(visit, place, *one) for place, one in enumerate(answers)])
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def since(self, moment: datetime.datetime) -> Today:
        """Return how much was counted from the hour of a moment on."""
        hour = moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H")
        asked = (
            "SELECT count(DISTINCT uuid), count(place) FROM visits LEFT JOIN answers ON visit = uuid WHERE hour >= ?"
        )
        with file.telling(self._path):
            return Today(*self._connection.execute(asked, (hour,)).fetchone())

    def answers(self, visit: str) -> tuple[Answer, ...]:
        """Return what is kept of a visit."""
        asked = (
            "SELECT mode, section, topic, item, revision, points, out_of, option FROM answers"
            " WHERE visit = ? ORDER BY place"
        )
        return tuple(Answer(*row) for row in self._connection.execute(asked, (visit,)))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _opened(path: Path) -> sqlite3.Connection:
    with file.telling(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    connection = file.connect(path)
    try:
        with file.telling(path):
            _refuse_foreign(connection, path)
            for statement in (f"PRAGMA application_id = {APPLICATION_ID}", _VISITS, _ANSWERS):
                connection.execute(statement)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if found != APPLICATION_ID and (found or tables):
        raise KnownError("store_foreign", path=str(path))


def _set_aside(path: Path) -> None:
    number = next(number for number in range(1, 10_000) if not path.with_name(f"{path.name}.aside-{number}").exists())
    with file.telling(path):
        path.replace(path.with_name(f"{path.name}.aside-{number}"))
        for beside in file.beside(path)[1:]:
            beside.unlink(missing_ok=True)


def read_answers(path: Path) -> tuple[tuple[str, Answer, str | None], ...]:
    """Return what a visitor's file holds: each attempt's task, itself without its option, and the response as JSON.

    The response goes no further than to `chosen`, which makes places of options out of it.
    """
    if not path.is_file():
        return ()
    asked = (
        "SELECT task, mode, section, topic, item, revision, points, out_of, coalesce(response, (SELECT"
        " json_extract(event, '$.response') FROM entries WHERE entries.sitting = attempts.sitting"
        " AND json_extract(event, '$.event') = 'AnswerGiven' AND json_extract(event, '$.item') = attempts.item"
        " ORDER BY seq DESC LIMIT 1)) FROM attempts ORDER BY id"
    )
    with file.telling(path), closing(file.connect_reading(path)) as connection:
        return tuple((row[0], Answer._make((*row[1:8], None)), row[8]) for row in connection.execute(asked))
