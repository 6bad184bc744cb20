"""What practice writes: an answer with all that follows from it in one durable transaction, which can be taken back."""

import datetime
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect, insert

from naturalization_trainer.clock import Clock
from naturalization_trainer.items.mistyped import NOTHING, Source
from naturalization_trainer.language.slips import Slips
from naturalization_trainer.learning.memory import Card
from naturalization_trainer.learning.own_memory import Noted
from naturalization_trainer.store import file, kept, slips
from naturalization_trainer.store.attempts import Attempt, day_of, row_of
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.schema import (
    attempts,
    cards,
    learning,
    letter_slips,
    practice_days,
    seen,
    slip_words,
    tallies,
)

PRACTICE = "practice"
"""The mode of an attempt that can be taken back."""

LONGEST = 600.0
"""Seconds an answer counts as practice at most: who went away for an hour has not practised for it."""

LATELY = 3000
"""So many answers are looked at for mistakes: what is older has been forgiven."""

_Key = tuple[int | str, ...]
_Values = tuple[object, ...]

_COLUMNS = tuple(column.name for column in attempts.columns if column.name != "id")
_APPEND = str(insert(attempts).values(dict.fromkeys(_COLUMNS)).compile(dialect=dialect(paramstyle="qmark")))
_TAKE_BACK = "DELETE FROM attempts WHERE id = ?"

_encode = msgspec.json.Encoder().encode
_decode_card = msgspec.json.Decoder(Card).decode


class _Rows:
    """How the rows of a table are read, put and deleted by their key."""

    def __init__(self, table: Table) -> None:
        self.name = table.name
        names = [column.name for column in table.columns]
        keyed = " AND ".join(f"{column.name} = ?" for column in table.primary_key)
        self.read = f"SELECT {', '.join(names)} FROM {table.name} WHERE {keyed}"  # noqa: S608 - the schema's own names
        self.delete = f"DELETE FROM {table.name} WHERE {keyed}"  # noqa: S608
        self.put = f"INSERT OR REPLACE INTO {table.name} VALUES ({', '.join('?' * len(names))})"  # noqa: S608


_ROWS = {
    table.name: _Rows(table) for table in (cards, learning, letter_slips, practice_days, seen, slip_words, tallies)
}


class Before(msgspec.Struct, frozen=True):
    """A row as it was before an answer; `values` is None where there was none."""

    table: str
    key: _Key
    values: _Values | None


class Undo(msgspec.Struct, frozen=True):
    """What takes an answer back: the attempts it made, and every other row it touched as that was before."""

    attempts: tuple[int, ...]
    rows: tuple[Before, ...]


class PracticeLog:
    """Where practice writes. Each call is one transaction, on the disk when it returns. Close it when done.

    Writing raises the known errors of `SqlJournal.append`; nothing is then written.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._path = store.path
        self._connection = file.connect(store.path)
        self._clock = clock
        self._made: list[Undo] = []

    def cards(self) -> dict[str, Card]:
        """Return all cards by meaning; one that cannot be read is left out, and its item begins anew."""
        found = {}
        with file.telling(self._path):
            for meaning, text in self._connection.execute("SELECT meaning, card FROM cards"):
                try:
                    found[meaning] = _decode_card(text)
                except msgspec.MsgspecError:
                    continue
        return found

    def noted(self) -> Noted:
        """Return what was noted of the person's memory."""
        with file.telling(self._path):
            return kept.read(self._connection, kept.NOTED, Noted) or Noted()

    def seen(self, tasks: Iterable[str]) -> dict[str, int]:
        """Return how lately each of these tasks was seen (a higher number is later), without those never seen."""
        found = {}
        with file.telling(self._path):
            for task in tasks:
                row = self._connection.execute("SELECT last FROM seen WHERE task = ?", (task,)).fetchone()
                if row is not None:
                    found[task] = row[0]
        return found

    def slipped(self) -> dict[str, tuple[str, str]]:
        """Return the items whose newest answer, of the newest LATELY, earned less than all: item -> task, meaning.

        Answers in an examination count too.
        """
        newest: dict[str, tuple[str, str] | None] = {}
        with file.telling(self._path):
            for item, task, meaning, short in self._connection.execute(
                "SELECT item, task, meaning, points < out_of FROM attempts ORDER BY id DESC LIMIT ?", (LATELY,)
            ):
                newest.setdefault(item, (task, meaning) if short else None)
        return {item: found for item, found in newest.items() if found is not None}

    def answer(
        self,
        attempt: Attempt | tuple[Attempt, ...] | None = None,
        card: Card | None = None,
        noted: Noted | None = None,
        seconds: float = 0.0,
        typed: tuple[Source, tuple[Slips, ...]] = NOTHING,
    ) -> Undo:
        """Write an answer: its attempt (as practice), its card and what is noted as they are now, and the time it took.

        A task of several items has an attempt for each. What is None stays as it is. typed: what the answer says of the
        letters, as `items.mistyped` returns it. Returns what takes it back.
        """
        now = self._clock.now()
        day = day_of(now)
        rows: dict[tuple[str, _Key], Before] = {}
        answered = (attempt,) if isinstance(attempt, Attempt) else attempt or ()
        with self._writing():
            made = tuple([self._append(one, now, rows) for one in answered])
            if card is not None:
                self._put(cards, (card.meaning,), (card.meaning, card.item, _encode(card).decode()), rows)
            if noted is not None:
                self._put(learning, (kept.NOTED,), (kept.NOTED, _encode(noted).decode()), rows)
            if seconds > 0:
                before = self._before(practice_days, (day,), rows).values
                known = float(str(before[1])) if before is not None else 0.0
                self._put(practice_days, (day,), (day, known + min(seconds, LONGEST)), rows)
            for table, key in slips.touched(day, *typed):
                self._before(table, key, rows)
            slips.record(self._connection, day, *typed)
        undo = Undo(made, tuple(rows.values()))
        self._made.append(undo)
        return undo

    def undo(self, undo: Undo) -> None:
        """Take an answer back: everything is exactly as before it. The last answer goes first; ValueError otherwise."""
        if not self._made or self._made[-1] is not undo:
            raise ValueError("only the last answer can be taken back")
        with self._writing():
            for attempt in reversed(undo.attempts):
                self._connection.execute(_TAKE_BACK, (attempt,))
            for before in undo.rows:
                if before.values is None:
                    self._connection.execute(_ROWS[before.table].delete, before.key)
                else:
                    self._connection.execute(_ROWS[before.table].put, before.values)
        self._made.pop()

    def put(self, *changed: Card) -> None:
        """Write cards as they are now."""
        rows: dict[tuple[str, _Key], Before] = {}
        with self._writing():
            for card in changed:
                self._put(cards, (card.meaning,), (card.meaning, card.item, _encode(card).decode()), rows)

    def drop(self, meanings: Iterable[str]) -> None:
        """Forget the cards of these meanings."""
        with self._writing():
            self._connection.executemany(_ROWS["cards"].delete, [(meaning,) for meaning in meanings])

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def _append(self, attempt: Attempt, now: datetime.datetime, rows: dict[tuple[str, _Key], Before]) -> int:
        attempt = msgspec.structs.replace(attempt, mode=PRACTICE, sitting=None)
        for of in (day_of(now), 0):
            self._before(tallies, (of, attempt.section, attempt.topic, PRACTICE), rows)
        self._before(seen, (attempt.task,), rows)
        row = row_of(attempt, now)
        made = self._connection.execute(_APPEND, tuple(row[name] for name in _COLUMNS)).lastrowid
        return made or 0

    def _before(self, table: Table, key: _Key, rows: dict[tuple[str, _Key], Before]) -> Before:
        """Remember a row as it is now, unless it is remembered already; return it as it was."""
        if (table.name, key) not in rows:
            values = self._connection.execute(_ROWS[table.name].read, key).fetchone()
            rows[table.name, key] = Before(table.name, key, values)
        return rows[table.name, key]

    def _put(self, table: Table, key: _Key, values: _Values, rows: dict[tuple[str, _Key], Before]) -> None:
        self._before(table, key, rows)
        self._connection.execute(_ROWS[table.name].put, values)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with file.telling(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
