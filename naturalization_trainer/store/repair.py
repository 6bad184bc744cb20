"""A damaged file: set aside as it is, with its write-ahead log, and all that can be read brought into a new one.

Nothing damaged is ever deleted. What cannot be read is taken from the newest good backup where that has it.
"""

import datetime
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, file
from naturalization_trainer.store.engine import create
from naturalization_trainer.store.schema import metadata

FOLDER = "aside"
_LONGEST_LEAP = 1 << 40

_TABLES = (
    "settings",
    "sittings",
    "set_aside",
    "results",
    "section_results",
    "seen",
    "attempts",
    "cards",
    "learning",
    "drafts",
    "letters_written",
    "recordings",
    "letter_slips",
    "slip_words",
    "practice_days",
    "readiness_days",
)
"""What is copied row by row, in this order: attempts refer to sittings. Entries follow; tallies come of attempts."""

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Repaired:
    """What a repair came to: where the damaged file is, rows read from it, rows only a backup still had."""

    aside: Path
    read: int
    added: int
    backup: Path | None


def repair(path: Path, now: datetime.datetime) -> Repaired:
    """Set a damaged file aside and put in its place a new one with all that can be read. The store must be closed.

    Raises `store_full`, `store_unwritable`; the damaged file is then where it was.
    """
    with file.telling(path):
        aside = _set_aside(path, now)
        unfinished = path.with_name(path.name + ".unfinished")
        for left in file.beside(unfinished):
            left.unlink(missing_ok=True)
        create(unfinished)
        good = backup.newest_good(path)
        with closing(file.connect(unfinished)) as target:
            read = _fill(target, path)
            added = _fill(target, good) if good else 0
            target.execute("PRAGMA journal_mode = DELETE")
        if not file.healthy(unfinished, full=True):
            raise KnownError("store_damaged", "the repaired file does not pass its check", path=str(path))
        unfinished.replace(file.repaired(path))
        file.finish_repair(path)
    return Repaired(aside, read, added, good)


def _set_aside(path: Path, now: datetime.datetime) -> Path:
    stamp = now.astimezone(datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
    folder, number = path.parent / FOLDER / stamp, 1
    while folder.exists():
        number += 1
        folder = path.parent / FOLDER / f"{stamp}-{number}"
    folder.mkdir(parents=True)
    for part in file.beside(path):
        if part.exists():
            shutil.copy2(part, folder / part.name)
    return folder


def _fill(target: sqlite3.Connection, source: Path) -> int:
    """Copy what can be read of a file and is not there yet; return how many rows that was."""
    try:
        with closing(file.connect_reading(source)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return _Salvage(connection, target).run()
    except (sqlite3.DatabaseError, KnownError):
        return 0


class _Salvage:
    """The copying of one file's readable rows into another. Tallies are not copied: attempts tally themselves."""

    def __init__(self, source: sqlite3.Connection, target: sqlite3.Connection) -> None:
        self._source = source
        self._target = target

    def run(self) -> int:
        self._target.execute("BEGIN IMMEDIATE")
        copied = sum(self._copy(table) for table in _TABLES)
        copied += self._copy_entries()
        self._target.execute("COMMIT")
        return copied

    def _copy(self, table: str) -> int:
        columns = self._columns(table)
        if not columns:
            return 0
        rows = self._by_number(table, columns) if columns[0] in {"id", "sitting"} else self._by_text(table, columns)
        return sum(self._insert(table, columns, row) for row in rows)

    def _columns(self, table: str) -> tuple[str, ...]:
        """Return the columns both files have, the key first; () where the source has no such table."""
        try:
            there = {row[1] for row in self._source.execute(f"PRAGMA table_info({table})")}
        except sqlite3.DatabaseError:
            return ()
        return tuple(column.name for column in metadata.tables[table].columns if column.name in there)

    def _insert(self, table: str, columns: tuple[str, ...], row: Row) -> int:
        """Insert a row unless it is there, or refers to what is not; an attempt can stand without its sitting."""
        statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our own names
        try:
            return self._target.execute(statement, row).rowcount
        except sqlite3.DatabaseError:
            if table != "attempts":
                return 0
        alone = tuple(None if column == "sitting" else value for column, value in zip(columns, row, strict=True))
        with suppress(sqlite3.DatabaseError):
            return self._target.execute(statement, alone).rowcount
        return 0

    def _by_number(self, table: str, columns: tuple[str, ...]) -> Iterator[Row]:
        """Return the rows of a table with a numeric key, leaping ever further over what cannot be read."""
        wanted = f"SELECT {', '.join(columns)} FROM {table} WHERE {columns[0]} >= ? ORDER BY {columns[0]}"  # noqa: S608 - our own names
        start, leap = 0, 1
        while leap < _LONGEST_LEAP:
            try:
                for row in self._source.execute(wanted, (start,)):
                    yield row
                    start, leap = int(row[0]) + 1, 1
            except sqlite3.DatabaseError:
                start, leap = start + leap, leap * 2
            else:
                return

    def _by_text(self, table: str, columns: tuple[str, ...]) -> Iterator[Row]:
        """Return the rows of a table with a text key, from both ends up to what cannot be read."""
        for direction in ("ASC", "DESC"):
            wanted = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]} {direction}"  # noqa: S608 - our own names
            try:
                yield from self._source.execute(wanted)
            except sqlite3.DatabaseError:
                continue
            return

    def _copy_entries(self) -> int:
        """Copy of each sitting what follows on from what is there already; a journal has no holes."""
        columns = self._columns("entries")
        if not columns:
            return 0
        copied = 0
        there = self._target.execute(
            "SELECT id, (SELECT count(*) FROM entries WHERE sitting = id) FROM sittings"
        ).fetchall()
        for sitting, length in there:
            wanted = "SELECT sitting, seq, at, event FROM entries WHERE sitting = ? AND seq >= ? ORDER BY seq"
            with suppress(sqlite3.DatabaseError):
                for row in self._source.execute(wanted, (sitting, length)):
                    copied += self._insert("entries", ("sitting", "seq", "at", "event"), row)
        return copied
