"""Attempts: one scored item each, tallied by the file itself as they are written."""

import datetime
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, func, text
from sqlalchemy.dialects.sqlite import insert

from naturalization_trainer.items.item import Response
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.schema import attempts, seen


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
