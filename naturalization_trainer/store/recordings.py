"""What was answered aloud in practice: the answers of each rehearsal, their figures, and the person's own marks.

The sound itself lies in the person's folder of recordings. Erasing it leaves the marks that were given.
"""

import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

import msgspec
from sqlalchemy import ColumnElement, delete, insert, update

from naturalization_trainer.clock import Clock
from naturalization_trainer.store.attempts import day_of, record_seen
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.schema import recordings

Told = TypeVar("Told")


class Figures(msgspec.Struct, frozen=True, omit_defaults=True):
    """The plain numbers of an answer, as `media.fluency.Fluency` names them."""

    speaking: float = 0.0
    total: float = 0.0
    before: float = 0.0
    pauses: int = 0
    pause_seconds: float = 0.0
    longest: float = 0.0
    syllables: int = 0


class OwnMarks(msgspec.Struct, frozen=True):
    """The points a person gave their own answer, by criterion, and how many there were to give."""

    points: dict[str, float]
    out_of: float

    @property
    def total(self) -> float:
        """All the points together."""
        return sum(self.points.values())


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer to a question, counted from 0 in its item.

    file: in the person's folder of recordings; "" where it was given without a microphone, or erased. seconds: 0 while
    it is being recorded, and after a crash until the file is mended. at: UTC.
    """

    rehearsal: str
    section: str
    at: str
    day: int
    task: str
    item: str
    question: int
    file: str
    seconds: float
    figures: Figures | None = None
    marks: OwnMarks | None = None


class Mark(NamedTuple):
    """What a person gave themselves for a piece of speaking. `day` is `date.toordinal()`."""

    day: int
    section: str
    task: str
    points: float
    out_of: float


class Asked(NamedTuple):
    """Which question is answered."""

    rehearsal: str
    section: str
    task: str
    item: str
    question: int


def keep(store: Store, clock: Clock, asked: Asked, file: str = "", seconds: float = 0.0) -> None:
    """Keep an answer in place of the one before, whose sound is the caller's matter. The task counts as seen now."""
    now = clock.now()
    row = {"at": timestamp(now), "day": day_of(now), "file": file, "seconds": seconds}
    with store.writing() as connection:
        changed = connection.execute(update(recordings).where(*_is(asked)).values(figures=None, **row))
        if not changed.rowcount:
            connection.execute(insert(recordings).values(uuid=str(uuid.uuid4()), **asked._asdict(), **row))
        record_seen(connection, (asked.task,), now)


def note_seconds(store: Store, file: str, seconds: float) -> None:
    """Note how long a recording turned out to be."""
    with store.writing() as connection:
        connection.execute(update(recordings).where(recordings.c.file == file).values(seconds=seconds))


def note_figures(store: Store, file: str, figures: Figures) -> None:
    """Note what was measured in a recording."""
    with store.writing() as connection:
        values = {"figures": msgspec.json.encode(figures).decode()}
        connection.execute(update(recordings).where(recordings.c.file == file).values(values))


def mark(store: Store, rehearsal: str, given: Mapping[str, OwnMarks]) -> None:
    """Keep the marks of a rehearsal, by item, in place of those before."""
    with store.writing() as connection:
        for item, marks in given.items():
            connection.execute(
                update(recordings)
                .where(recordings.c.rehearsal == rehearsal, recordings.c.item == item)
                .values(marks=msgspec.json.encode(marks).decode())
            )


def forget(store: Store, files: Iterable[str]) -> None:
    """Note that these recordings were erased: an answer without marks is forgotten with its sound."""
    with store.writing() as connection:
        for file in files:
            of = recordings.c.file == file
            connection.execute(delete(recordings).where(of, recordings.c.marks.is_(None)))
            connection.execute(update(recordings).where(of).values(file=""))


def answers(connection: sqlite3.Connection, rehearsal: str | None = None) -> tuple[Answer, ...]:
    """Return the answers of a rehearsal, or of all, in the order they were first given."""
    rows = connection.execute(
        "SELECT rehearsal, section, at, day, task, item, question, file, seconds, figures, marks FROM recordings"
        " WHERE ?1 IS NULL OR rehearsal = ?1 ORDER BY id",
        (rehearsal,),
    )
    return tuple(_answer(row) for row in rows)


def marks(connection: sqlite3.Connection) -> tuple[Mark, ...]:
    """Return the person's own marks for what they said, the oldest first."""
    rows = connection.execute(
        "SELECT min(day), section, task, marks FROM recordings WHERE marks IS NOT NULL"
        " GROUP BY rehearsal, item ORDER BY min(id)"
    )
    read = ((day, section, task, _decoded(told, OwnMarks)) for day, section, task, told in rows)
    return tuple(
        Mark(day, section, task, given.total, given.out_of) for day, section, task, given in read if given is not None
    )


def _answer(row: tuple[object, ...]) -> Answer:
    names = Answer.__struct_fields__
    told = dict(zip(names, row, strict=True))
    told["figures"] = _decoded(told["figures"], Figures)
    told["marks"] = _decoded(told["marks"], OwnMarks)
    return msgspec.convert(told, Answer)


def _decoded(text: object, kind: type[Told]) -> Told | None:
    """Return what a cell holds; None where it is empty or cannot be read."""
    try:
        return msgspec.json.decode(text, type=kind) if isinstance(text, str) else None
    except msgspec.DecodeError:
        return None


def _is(asked: Asked) -> tuple[ColumnElement[bool], ...]:
    columns = recordings.c
    return (
        columns.rehearsal == asked.rehearsal,
        columns.item == asked.item,
        columns.question == asked.question,
    )
