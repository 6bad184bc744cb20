"""Letters a person wrote at the writing desk, each as it was asked for, with their own marks where they gave some.

Rooms read them by plain SQL; a letter is kept, and its draft dropped, in one transaction.
"""

import datetime
import sqlite3
import uuid
from collections.abc import Mapping

import msgspec
from sqlalchemy import delete, insert, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from naturalization_trainer.store.attempts import day_of, record_seen
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.schema import drafts, letters_written, practice_days

LONGEST = 1800.0
"""Seconds a letter counts as practice at most: who went away meanwhile has not practised for it."""


class AskedLetter(msgspec.Struct, frozen=True, kw_only=True):
    """The task as it was asked. limit: the most points this very letter can earn (too short, off the topic)."""

    prompt: str
    cover: tuple[str, ...]
    least: int
    most: int
    register: str
    out_of: float
    limit: float


class NewLetter(msgspec.Struct, frozen=True, kw_only=True):
    """A letter to keep.

    marks: points by criterion; None where the person gave none. draft: the draft's key. seconds: how long it took, for
    the days practised.
    """

    task: str
    revision: str
    asked: AskedLetter
    text: str
    marks: Mapping[str, float] | None = None
    draft: str = ""
    seconds: float = 0.0


class LetterWritten(msgspec.Struct, frozen=True, kw_only=True):
    """A letter that was kept. day: `date.toordinal()`."""

    id: int
    day: int
    task: str
    asked: AskedLetter
    text: str
    marks: dict[str, float] | None

    @property
    def points(self) -> float | None:
        """The person's own points together, within what such a letter can earn; None where there are no marks."""
        return None if self.marks is None else min(sum(self.marks.values()), self.asked.limit)


class OwnMarks(msgspec.Struct, frozen=True):
    """The points a person gave a letter of theirs on a day."""

    day: int
    task: str
    points: float
    out_of: float


def keep(store: Store, letter: NewLetter, now: datetime.datetime) -> int:
    """Keep a letter, drop its draft and note its task as seen, all or nothing; return the letter's id."""
    with store.writing() as connection:
        row = {
            "uuid": str(uuid.uuid4()),
            "at": timestamp(now),
            "day": day_of(now),
            "task": letter.task,
            "revision": letter.revision,
            "asked": msgspec.json.encode(letter.asked).decode(),
            "text": letter.text,
            "marks": None if letter.marks is None else msgspec.json.encode(dict(letter.marks)).decode(),
        }
        kept = connection.execute(insert(letters_written).values(row)).inserted_primary_key
        connection.execute(delete(drafts).where(drafts.c.key == letter.draft))
        record_seen(connection, (letter.task,), now)
        practised = sqlite_insert(practice_days).values(day=row["day"], seconds=min(letter.seconds, LONGEST))
        longer = practice_days.c.seconds + practised.excluded.seconds
        connection.execute(practised.on_conflict_do_update(index_elements=["day"], set_={"seconds": longer}))
    return int(kept[0]) if kept is not None else 0


def mark(store: Store, letter: int, marks: Mapping[str, float]) -> None:
    """Give a kept letter marks, or others."""
    with store.writing() as connection:
        given = msgspec.json.encode(dict(marks)).decode()
        connection.execute(update(letters_written).where(letters_written.c.id == letter).values(marks=given))


def erase(store: Store, letter: int) -> None:
    """Erase a letter for good."""
    with store.writing() as connection:
        connection.execute(delete(letters_written).where(letters_written.c.id == letter))


def letters(connection: sqlite3.Connection, limit: int = 500) -> tuple[LetterWritten, ...]:
    """Return the letters kept, the newest first."""
    rows = connection.execute(
        "SELECT id, day, task, asked, text, marks FROM letters_written ORDER BY id DESC LIMIT ?", (limit,)
    )
    return tuple(
        LetterWritten(
            id=number,
            day=day,
            task=task,
            asked=msgspec.json.decode(asked, type=AskedLetter),
            text=text,
            marks=None if given is None else msgspec.json.decode(given, type=dict[str, float]),
        )
        for number, day, task, asked, text, given in rows
    )


def marks(connection: sqlite3.Connection) -> tuple[OwnMarks, ...]:
    """Return the person's own marks over time, the oldest first; letters without marks are left out."""
    return tuple(
        OwnMarks(letter.day, letter.task, letter.points, letter.asked.out_of)
        for letter in reversed(letters(connection))
        if letter.points is not None
    )
