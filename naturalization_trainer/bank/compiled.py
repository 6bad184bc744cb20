"""The bank as the program uses it: a read-only SQLite file made from the YAML, opened in milliseconds."""

import datetime
import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from naturalization_trainer.bank.pool import Candidate
from naturalization_trainer.bank.problem import Problem, place
from naturalization_trainer.bank.task import Task

_PROBLEMS = msgspec.msgpack.Decoder(tuple[Problem, ...])


class Drawable(NamedTuple):
    """A drawable task at a glance; `types` are those of its items."""

    task: str
    section: str
    slot: str
    topic: str
    meaning: str
    difficulty: int
    types: tuple[str, ...]


class _Type(msgspec.Struct):
    type: str


class _Glimpse(msgspec.Struct):
    meaning: str
    items: tuple[_Type, ...]
    difficulty: int = 2


_GLIMPSE = msgspec.msgpack.Decoder(_Glimpse)


def seal(body: bytes) -> bytes:
    """Return by what a body is known to be as it was written."""
    return hashlib.blake2b(body, digest_size=8).digest()


class CompiledBank:
    """A `Pool`, and all that is known of the bank's tasks, drawable or not.

    path, audio: the folders of the bank and of its recordings. `anew` compiles the bank again and returns a connection
    to it; it is called where the compiled file turns out to be damaged.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        anew: Callable[[], sqlite3.Connection],
        *,
        path: Path,
        audio: Path,
        today: datetime.date,
        folder_problems: tuple[Problem, ...] = (),
    ) -> None:
        self.path = path
        self.audio = audio
        self._connection = connection
        self._anew = anew
        self._today = today
        self._folder_problems = folder_problems
        self._decoder: msgspec.msgpack.Decoder[Task] | None = None
        self._bank_hash: str | None = None

    @property
    def bank_hash(self) -> str:
        """The content hash of the whole bank."""
        if self._bank_hash is None:
            self._bank_hash = self._ask("select value from meta where name = 'bank_hash'")[0][0]
        return self._bank_hash

    def topics(self, section: str, slot: str, day: datetime.date) -> tuple[tuple[str, int], ...]:
        """Return (topic, how many drawable tasks), ordered by topic; topics without any are left out."""
        counts = dict(
            self._ask("select topic, count from counts where section = ? and slot = ? order by topic", section, slot)
        )
        for topic, away in self._ask(
            "select topic, count(*) from dated where section = ?1 and slot = ?2"
            " and not (coalesce(starts, '') <= ?3 and ?3 <= coalesce(ends, '9999')) group by topic",
            section,
            slot,
            day.isoformat(),
        ):
            counts[topic] -= away
        return tuple((topic, count) for topic, count in counts.items() if count)

    def candidate(self, section: str, slot: str, topic: str, place: int, day: datetime.date) -> Candidate:
        """Return the drawable task at a place (0-based) of a topic; IndexError where there is none."""
        for (away,) in self._ask(
            "select place from dated where section = ?1 and slot = ?2 and topic = ?3"
            " and not (coalesce(starts, '') <= ?4 and ?4 <= coalesce(ends, '9999')) order by place",
            section,
            slot,
            topic,
            day.isoformat(),
        ):
            if away <= place:
                place += 1
        found = self._ask(
            "select id from pool join tasks using (row) where pool.section = ? and pool.slot = ? and pool.topic = ?"
            " and place = ?",
            section,
            slot,
            topic,
            place,
        )
        if not found:
            raise IndexError(place)
        ((task_id,),) = found
        enemies = self._ask(
            "select enemy from enmity where task = ?1 union select task from enmity where enemy = ?1", task_id
        )
        return Candidate(task_id, frozenset(enemy for (enemy,) in enemies))

    def task(self, task_id: str) -> Task:
        """Return the whole task, draft or not; KeyError where the bank has no good task of that id."""
        if self._decoder is None:
            self._decoder = msgspec.msgpack.Decoder(Task)
        query = "select seal, body from tasks join bodies using (row) where id = ? and not broken limit 1"
        found = self._ask(query, task_id)
        if found and seal(found[0][1]) != found[0][0]:
            self._compile_anew()
            found = self._ask(query, task_id)
        if not found:
            raise KeyError(task_id)
        return self._decoder.decode(found[0][1])

    def drawable(self, day: datetime.date) -> tuple[Drawable, ...]:
        """Return every drawable task of a day by section, topic and id; some ten microseconds each."""
        found = self._ask(
            "select id, tasks.section, tasks.slot, tasks.topic, body from pool join tasks using (row)"
            " join bodies using (row) where coalesce(starts, '') <= ?1 and ?1 <= coalesce(ends, '9999')"
            " order by tasks.section, tasks.topic, id",
            day.isoformat(),
        )
        seen = ((task, section, slot, topic, _GLIMPSE.decode(body)) for task, section, slot, topic, body in found)
        return tuple(
            Drawable(task, section, slot, topic, one.meaning, one.difficulty, tuple(item.type for item in one.items))
            for task, section, slot, topic, one in seen
        )

    def places(self) -> dict[str, tuple[str, str]]:
        """Return (section, topic) of every task that can be drawn on some day, by id; half a microsecond each."""
        places: dict[str, tuple[str, str]] = {}
        for section, topic, ids in self._ask(
            "select pool.section, pool.topic, group_concat(id, ' ') from pool join tasks using (row)"
            " group by pool.section, pool.topic"
        ):
            places.update(dict.fromkeys(ids.split(" "), (section, topic)))
        return places

    def task_ids(self) -> tuple[str, ...]:
        """Return the ids of all good tasks, drafts too, in order."""
        return tuple(task_id for (task_id,) in self._ask("select id from tasks where not broken order by id"))

    def statuses(self) -> dict[str, int]:
        """Return how many good tasks have each status."""
        return dict(self._ask("select status, count(*) from tasks where not broken group by status order by status"))

    def sections(self) -> dict[str, int]:
        """Return how many tasks of each section can be drawn or practised, whatever the day."""
        return dict(self._ask("select section, sum(count) from counts group by section order by section"))

    def topic_title(self, section: str, topic: str, language: str) -> str:
        """Return a topic's name in a language (else in English, else in Latvian); its slug where it has none."""
        found = self._ask(
            "select title from files where section = ? and topic = ? and title is not null order by path limit 1",
            section,
            topic,
        )
        if not found:
            return topic.replace("-", " ").replace("_", " ").capitalize()
        title: dict[str, str] = msgspec.msgpack.decode(found[0][0], type=dict[str, str])
        return title.get(language) or title.get("en") or title["lv"]

    @property
    def files(self) -> int:
        """How many files of tasks the bank has."""
        return int(self._ask("select count(*) from files")[0][0])

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything wrong with the bank, by place."""
        found = list(self._folder_problems)
        for (blob,) in self._ask("select problems from files where problems is not null"):
            found += _PROBLEMS.decode(blob)
        for (blob,) in self._ask("select value from meta where name = 'problems'"):
            found += _PROBLEMS.decode(blob)
        for path, line, column, task_id, day in self._ask(
            "select path, line, col, id, review_by from tasks where review_by < ?", self._today.isoformat()
        ):
            facts: dict[str, str | float] = {"id": task_id, "day": day}
            found.append(Problem(path, line, column, "warning", "review_overdue", facts))
        return tuple(sorted(found, key=place))

    def close(self) -> None:
        """Let the compiled file go."""
        self._connection.close()

    def __del__(self) -> None:
        self._connection.close()

    def _ask(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError:
            self._compile_anew()
            return self._connection.execute(query, values).fetchall()

    def _compile_anew(self) -> None:
        self._connection.close()
        self._connection = self._anew()
        self._bank_hash = None
