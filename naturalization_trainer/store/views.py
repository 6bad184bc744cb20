"""What the screens read: plain SQL on a plain connection, so that the first of them can be painted before SQLAlchemy.

Every function is quick at a million attempts: what is asked of them all is kept as tallies beside them.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

AT_HOME = ("exam_day", "goal", "foreseen")
"""What of the values kept by name home shows."""
DAYS = 800
"""Days of practice home looks back on."""


@dataclass(frozen=True)
class Standing:
    """How a section came out the last time it was scored; `points` is None while it is not marked."""

    section: str
    points: float | None
    out_of: float
    cut: float
    state: str
    marked_by: str | None
    at: str


@dataclass(frozen=True)
class OpenSitting:
    """A sitting that can be taken up again. `at` is when something last happened in it."""

    uuid: str
    begun_at: str
    profile: str
    at: str


@dataclass(frozen=True)
class PastSitting:
    """A sitting with the newest result of each of its parts; `ending` is "" while it is open."""

    id: int
    uuid: str
    begun_at: str
    ended_at: str
    ending: str
    profile: str
    sections: tuple[Standing, ...] = ()


@dataclass(frozen=True)
class Tally:
    """Answers together: how many, and their points. `day` is `date.toordinal()`, 0 for all days together."""

    section: str
    topic: str
    answered: int
    points: float
    out_of: float
    day: int = 0


@dataclass(frozen=True)
class Home:
    """The home screen's figures: none of them changes by the mere passing of time.

    attempt: the number of the newest answer. readiness: what was last told of each section, as JSON reads, and on which
    day (`date.toordinal()`). practised: seconds by day. learning: what is kept by name, such as `exam_day` and `goal`.
    """

    settings: Mapping[str, Any] = field(default_factory=dict)
    standings: Mapping[str, Standing] = field(default_factory=dict)
    open_sitting: OpenSitting | None = None
    sittings: int = 0
    attempt: int = 0
    readiness: Mapping[str, Any] = field(default_factory=dict)
    readiness_day: int = 0
    practised: Mapping[int, float] = field(default_factory=dict)
    learning: Mapping[str, Any] = field(default_factory=dict)


def home(connection: sqlite3.Connection) -> Home:
    """Return the home screen's figures."""
    (count,) = connection.execute("SELECT count(*) FROM sittings").fetchone()
    (attempt,) = connection.execute("SELECT coalesce(max(id), 0) FROM attempts").fetchone()
    wanted = f"SELECT key, value FROM learning WHERE key IN ({', '.join('?' * len(AT_HOME))})"  # noqa: S608 - marks only
    learning = _read(connection.execute(wanted, AT_HOME))
    foreseen = learning.get("foreseen")
    told_on = foreseen.get("day") if isinstance(foreseen, dict) else None
    told = connection.execute("SELECT section, data FROM readiness_days WHERE day = ? ORDER BY section", (told_on,))
    days = connection.execute("SELECT day, seconds FROM practice_days ORDER BY day DESC LIMIT ?", (DAYS,))
    return Home(
        settings=settings(connection),
        standings=standings(connection),
        open_sitting=open_sitting(connection),
        sittings=count,
        attempt=attempt,
        readiness=_read(told),
        readiness_day=told_on if isinstance(told_on, int) else 0,
        practised=dict(days.fetchall()),
        learning=learning,
    )


def settings(connection: sqlite3.Connection) -> dict[str, Any]:
    """Return all settings; one that cannot be read is left out."""
    return _read(connection.execute("SELECT key, value FROM settings"))


def _read(rows: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return JSON values by name; one that cannot be read is left out."""
    found = {}
    for key, value in rows:
        try:
            found[key] = json.loads(value)
        except (ValueError, TypeError, RecursionError):
            continue
    return found


def standings(connection: sqlite3.Connection) -> dict[str, Standing]:
    """Return how each section came out the last time it was scored."""
    rows = connection.execute(
        "WITH RECURSIVE known(section) AS ("
        " SELECT min(section) FROM section_results UNION ALL"
        " SELECT (SELECT min(section) FROM section_results WHERE section > known.section) FROM known"
        " WHERE known.section IS NOT NULL)"
        " SELECT x.section, x.points, x.out_of, x.cut, x.state, x.marked_by, r.at"
        " FROM known JOIN section_results x ON x.section = known.section"
        " AND x.result = (SELECT max(result) FROM section_results WHERE section = known.section)"
        " JOIN results r ON r.id = x.result"
    )
    return {row[0]: Standing(*row) for row in rows}


def open_sitting(connection: sqlite3.Connection) -> OpenSitting | None:
    """Return the newest sitting that has not ended and was not set aside."""
    row = connection.execute(
        "SELECT uuid, begun_at, profile,"
        " coalesce((SELECT at FROM entries WHERE sitting = id ORDER BY seq DESC LIMIT 1), begun_at)"
        " FROM sittings WHERE ended_at IS NULL AND id NOT IN (SELECT sitting FROM set_aside) ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return OpenSitting(*row) if row else None


def history(connection: sqlite3.Connection, limit: int = 50, before: int | None = None) -> tuple[PastSitting, ...]:
    """Return the newest sittings with their results; `before` (an id) turns the page."""
    rows = connection.execute(
        "SELECT s.id, s.uuid, s.begun_at, coalesce(s.ended_at, ''), coalesce(s.ending, ''), s.profile,"
        " x.section, x.points, x.out_of, x.cut, x.state, x.marked_by, r.at"
        " FROM (SELECT id, uuid, begun_at, ended_at, ending, profile FROM sittings"
        "  WHERE id < coalesce(?, 9223372036854775807) ORDER BY id DESC LIMIT ?) s"
        " LEFT JOIN results r ON r.sitting = s.id"
        "  AND r.id = (SELECT max(id) FROM results WHERE sitting = r.sitting AND part = r.part)"
        " LEFT JOIN section_results x ON x.result = r.id"
        " ORDER BY s.id DESC, r.id",
        (before, limit),
    )
    found: dict[int, PastSitting] = {}
    for row in rows:
        past = found.get(row[0]) or PastSitting(*row[:6])
        sections = past.sections if row[6] is None else (*past.sections, Standing(*row[6:]))
        found[past.id] = replace(past, sections=sections)
    return tuple(found.values())


def by_section(connection: sqlite3.Connection, since: int | None = None) -> tuple[Tally, ...]:
    """Return the answers since a day, or of all days, by section."""
    return _tallies(connection, "section, ''", "GROUP BY section", since)


def by_topic(connection: sqlite3.Connection, since: int | None = None) -> tuple[Tally, ...]:
    """Return the answers since a day, or of all days, by section and topic."""
    return _tallies(connection, "section, topic", "GROUP BY section, topic", since)


def by_day(connection: sqlite3.Connection, since: int) -> tuple[Tally, ...]:
    """Return the answers since a day by day and section."""
    return _tallies(connection, "section, ''", "GROUP BY day, section", since, "day")


def _tallies(
    connection: sqlite3.Connection, what: str, grouped: str, since: int | None, day: str = "0"
) -> tuple[Tally, ...]:
    rows = connection.execute(
        f"SELECT {what}, sum(answered), sum(points), sum(out_of), {day} FROM tallies"  # noqa: S608 - our own words
        f" WHERE {'day = 0' if since is None else 'day >= ?'} {grouped}",
        () if since is None else (max(since, 1),),
    )
    return tuple(Tally(*row) for row in rows)


class LatelySeen:
    """What the person saw and when, looked up task by task; for the assembly of the next form."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._cursor = connection.cursor()

    def get(self, task_id: str, /) -> int | None:
        """Return how lately a task was seen (a higher number is later), None for never."""
        row = self._cursor.execute("SELECT last FROM seen WHERE task = ?", (task_id,)).fetchone()
        return None if row is None else int(row[0])
