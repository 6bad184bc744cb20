"""What is known of a person for a forecast: cards, how they remember, their answers. By sqlite3 alone, only read."""

import sqlite3
from collections.abc import Iterable, Iterator

import msgspec

from naturalization_trainer.learning.memory import Card
from naturalization_trainer.learning.own_memory import Noted

MOST = 100
"""Answers read of one task: enough for any that has a few items."""

Answer = tuple[str, float, float]
"""An answer: its item, points, out of."""


def cards(connection: sqlite3.Connection) -> dict[str, Card]:
    """Return all cards by meaning; one that cannot be read is left out."""
    decode = msgspec.json.Decoder(Card).decode
    found = {}
    for meaning, text in connection.execute("SELECT meaning, card FROM cards"):
        try:
            found[meaning] = decode(text)
        except msgspec.MsgspecError:
            continue
    return found


def noted(connection: sqlite3.Connection) -> Noted:
    """Return what was noted of the person's memory; nothing where there is nothing to be read."""
    row = connection.execute("SELECT value FROM learning WHERE key = 'noted'").fetchone()
    try:
        return msgspec.json.decode(row[0], type=Noted) if row else Noted()
    except msgspec.MsgspecError:
        return Noted()


def answers(connection: sqlite3.Connection, tasks: Iterable[str]) -> Iterator[tuple[str, list[Answer]]]:
    """Yield each task that was answered with its first answers in order; marked and scored ones only."""
    cursor = connection.cursor()
    query = "SELECT item, points, out_of FROM attempts WHERE task = ? ORDER BY id LIMIT ?"
    for task in tasks:
        found = cursor.execute(query, (task, MOST)).fetchall()
        if found:
            yield task, found


def latest(connection: sqlite3.Connection, task: str, most: int) -> list[Answer]:
    """Return the latest answers to a task, the newest first."""
    query = "SELECT item, points, out_of FROM attempts WHERE task = ? ORDER BY id DESC LIMIT ?"
    return connection.execute(query, (task, most)).fetchall()


def last_attempt(connection: sqlite3.Connection) -> int:
    """Return the number of the newest answer, 0 where there is none: it changes when something is answered."""
    (found,) = connection.execute("SELECT coalesce(max(id), 0) FROM attempts").fetchone()
    return int(found)
