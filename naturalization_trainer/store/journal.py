"""The journal of a sitting in the person's file: one durable row an event, in order, never changed."""

import datetime
import sqlite3

import msgspec
from sqlalchemy import insert, select
from sqlalchemy.dialects.sqlite import dialect

from naturalization_trainer.clock import Clock
from naturalization_trainer.exam.events import AnyEvent, Entry
from naturalization_trainer.store import file
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.schema import entries

_APPEND = str(insert(entries).compile(dialect=dialect(paramstyle="qmark")))
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(AnyEvent).decode


class SqlJournal:
    """Where a sitting writes. `append` returns when the row is on the disk, not in its cache.

    One connection is kept open for it: the statement is compiled once, and each is a transaction of its own.
    """

    def __init__(self, store: Store, sitting: int, clock: Clock, length: int = 0) -> None:
        self._path = store.path
        self._connection = file.connect(store.path)
        self._sitting = sitting
        self._clock = clock
        self._next = length

    def append(self, event: AnyEvent) -> Entry:
        """Write one entry durably and return it.

        Raises `store_full`, `store_unwritable`, `store_locked`, `store_disk`, `store_damaged`; nothing is then written.
        """
        entry = Entry(self._next, timestamp(self._clock.now()), event)
        row = (self._sitting, entry.seq, entry.at, _encode(event).decode())
        with file.telling(self._path):
            try:
                self._connection.execute(_APPEND, row)
            except sqlite3.Error:
                if not self._stands(row):
                    raise
        self._next += 1
        return entry

    def _stands(self, row: tuple[int, int, str, str]) -> bool:
        """Tell whether a row that was reported as failed is there all the same."""
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            found = self._connection.execute(
                "SELECT sitting, seq, at, event FROM entries WHERE sitting = ? AND seq = ?", row[:2]
            ).fetchone()
        except sqlite3.Error:
            return False
        return bool(found == row)

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()


def read_entries(store: Store, sitting: int) -> tuple[Entry, ...]:
    """Return a sitting's journal in order; `msgspec.MsgspecError` where an entry cannot be read."""
    wanted = select(entries.c.seq, entries.c.at, entries.c.event).where(entries.c.sitting == sitting)
    with store.reading() as connection:
        rows = connection.execute(wanted.order_by(entries.c.seq)).all()
    return tuple(Entry(seq, at, _decode(event)) for seq, at, event in rows)


def timestamp(now: datetime.datetime) -> str:
    """Return a time as the file keeps it: UTC, milliseconds."""
    return now.astimezone(datetime.UTC).isoformat(timespec="milliseconds")
