"""What was told of a section's readiness, day by day; by sqlite3 alone. The newest of a day is kept."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from naturalization_trainer.learning.readiness import Readiness


def key(told: Readiness) -> str:
    """Return under which name a readiness is kept: its section, with the voice after a slash where it is heard."""
    return f"{told.section}/{told.voice}" if told.voice else told.section


FORESEEN = "foreseen"
"""Under this name is kept what the newest readiness is of, and its day: the clock may have been set back since."""


def write(connection: sqlite3.Connection, day: int, told: Sequence[Readiness], foreseen: str = "") -> None:
    """Keep what is told on a day (`date.toordinal()`), and from what; what was told earlier that day goes."""
    rows = [(day, key(one), msgspec.json.encode(one).decode()) for one in told]
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("DELETE FROM readiness_days WHERE day = ?", (day,))
        connection.executemany("INSERT INTO readiness_days (day, section, data) VALUES (?, ?, ?)", rows)
        connection.execute(
            "INSERT OR REPLACE INTO learning (key, value) VALUES (?, ?)",
            (FORESEEN, msgspec.json.encode({"of": foreseen, "day": day}).decode()),
        )
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def by_day(connection: sqlite3.Connection, since: int) -> Mapping[int, Mapping[str, Readiness]]:
    """Return what was told since a day, by day and section; what cannot be read is left out."""
    found: dict[int, dict[str, Readiness]] = {}
    rows: Sequence[Any] = connection.execute(
        "SELECT day, section, data FROM readiness_days WHERE day >= ? ORDER BY day, section", (since,)
    ).fetchall()
    for day, section, data in rows:
        try:
            found.setdefault(day, {})[section] = msgspec.json.decode(data, type=Readiness)
        except msgspec.MsgspecError:
            continue
    return found
