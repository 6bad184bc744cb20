"""What learning keeps by name: typed values as JSON. Each name is spelt here, once."""

import sqlite3
from typing import Any, TypeVar

import msgspec
from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.schema import learning

EXAM_DAY = "exam_day"
"""The day of the examination: a date."""
GOAL = "goal"
"""The minutes to practise a day: a whole number."""
NOTED = "noted"
"""What was expected of the memory and what came: `own_memory.Noted`."""
ANTHEM = "anthem"
"""How far each line of the anthem was helped along: levels done by the line's meaning."""

T = TypeVar("T")


def read(connection: sqlite3.Connection, key: str, kind: type[T]) -> T | None:
    """Return a value; None where there is none, or none of that kind can be read."""
    row = connection.execute("SELECT value FROM learning WHERE key = ?", (key,)).fetchone()
    if row is None:
        return None
    try:
        return msgspec.json.decode(row[0], type=kind)
    except msgspec.MsgspecError:
        return None


def write(store: Store, **values: Any) -> None:
    """Keep several values at once; None forgets one."""
    with store.writing() as connection:
        for key, value in values.items():
            if value is None:
                connection.execute(delete(learning).where(learning.c.key == key))
                continue
            statement = insert(learning).values(key=key, value=msgspec.json.encode(value).decode())
            connection.execute(
                statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value})
            )
