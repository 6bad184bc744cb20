"""Attempts: one scored item each, tallied by the file itself as they are written."""

import datetime
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, func, text
from sqlalchemy.dialects.sqlite import dialect, insert

from naturalization_trainer.clock import Clock
from naturalization_trainer.items.item import Response
from naturalization_trainer.store import file
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.schema import attempts, seen

_COLUMNS = tuple(column.name for column in attempts.columns if column.name != "id")
_APPEND = str(insert(attempts).values(dict.fromkeys(_COLUMNS)).compile(dialect=dialect(paramstyle="qmark")))


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One scored item. `sitting` is its row's id; `response` only where no journal holds it."""

    sitting: int | None = None
    item: str
    task: str
    revision: str
    meaning: str
    section: str
    topic: str
    points: float
    out_of: float
    response: Response = None
    mode: str = "exam"


class AttemptLog:
    """Where practice writes its attempts, one durable row each; the file tallies them. Close it when done."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._path = store.path
        self._connection = file.connect(store.path)
        self._clock = clock

    def append(self, attempt: Attempt) -> None:
        """Write one attempt; returns when it is on the disk. Raises what `SqlJournal.append` does."""
        row = row_of(attempt, self._clock.now())
        with file.telling(self._path):
            self._connection.execute(_APPEND, tuple(row[name] for name in _COLUMNS))

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()


def record_attempts(connection: Connection, made: Iterable[Attempt], now: datetime.datetime) -> None:
    """Add attempts; the file tallies them and notes their tasks as seen.

    An item scored anew in the same examination changes its points and stays one attempt.
    """
    attempted = tuple(made)
    if not attempted:
        return
    statement = insert(attempts)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["sitting", "item"],
            index_where=text("mode = 'exam'"),
            set_={"points": statement.excluded.points},
            where=attempts.c.points != statement.excluded.points,
        ),
        [row_of(attempt, now) for attempt in attempted],
    )


def record_seen(connection: Connection, tasks: Iterable[str], now: datetime.datetime) -> None:
    """Note that tasks were seen now, so that the next form draws others."""
    rows = [{"task": task, "last": int(now.timestamp())} for task in sorted(tasks)]
    if rows:
        statement = insert(seen)
        later = func.max(seen.c.last, statement.excluded.last)
        connection.execute(statement.on_conflict_do_update(index_elements=["task"], set_={"last": later}), rows)


def day_of(now: datetime.datetime) -> int:
    """Return the day a time falls on in the person's own calendar."""
    return now.astimezone().toordinal()


def row_of(attempt: Attempt, now: datetime.datetime) -> dict[str, object]:
    """Return an attempt as a row of its table, without the id."""
    row = msgspec.structs.asdict(attempt)
    response = None if attempt.response is None else msgspec.json.encode(attempt.response).decode()
    return row | {"response": response, "at": timestamp(now), "day": day_of(now)}
