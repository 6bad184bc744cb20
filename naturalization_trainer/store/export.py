"""Everything kept of a person as one JSON file, written as it is read: see docs/export-json.md."""

import base64
import datetime
import shutil
import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import msgspec
from sqlalchemy import Table

from naturalization_trainer.store import file
from naturalization_trainer.store.journal import timestamp
from naturalization_trainer.store.profiles import Person
from naturalization_trainer.store.schema import (
    cards,
    learning,
    letter_slips,
    practice_days,
    readiness_days,
    recordings,
    slip_words,
)
from naturalization_trainer.store.sittings import unpack

FORMAT = 1
_encode = msgspec.json.Encoder().encode

_JSON = frozenset({"card", "value", "figures", "marks", "data"})
"""What is kept as JSON in a text."""

_DAYS = frozenset({"day", "last"})
"""What is a day, counted from the first of the calendar."""

_LEARNT = {
    "cards": cards,
    "learning": learning,
    "letter_slips": letter_slips,
    "slip_words": slip_words,
    "spoken": recordings,
    "practice_days": practice_days,
    "readiness_days": readiness_days,
}
"""What learning keeps: each table under its name in the file, each column under its own."""


def export(person: Person, target: Path, now: datetime.datetime) -> Path:
    """Write `export.json` and the recordings into a new folder in `target`; return that folder."""
    folder, number = target / f"naturalization-trainer-{now.date().isoformat()}", 1
    while folder.exists():
        number += 1
        folder = target / f"naturalization-trainer-{now.date().isoformat()}-{number}"
    with file.telling(target):
        folder.mkdir(parents=True)
        with (folder / "export.json").open("wb") as out:
            write_json(person, out, now)
        if person.recordings.is_dir():
            shutil.copytree(person.recordings, folder / "recordings")
    return folder


def write_json(person: Person, out: BinaryIO, now: datetime.datetime) -> None:
    """Write the JSON, all of one moment, however much else is being written meanwhile."""
    with file.telling(person.path), closing(file.connect_reading(person.path)) as connection:
        connection.execute("BEGIN")
        head = {"format": FORMAT, "exported_at": timestamp(now), "name": person.name, "since": person.since}
        out.write(_encode(head)[:-1])
        settings = connection.execute("SELECT key, value FROM settings ORDER BY key")
        out.write(b',\n"settings":' + _encode({key: _raw(value) for key, value in settings}))
        _write_list(out, "sittings", _sittings(connection))
        _write_list(out, "attempts", _attempts(connection))
        _write_list(out, "letters", _letters(connection))
        _write_list(out, "drafts", _drafts(connection))
        for name, table in _LEARNT.items():
            _write_list(out, name, _rows(connection, table))
        _write_list(out, "recordings", _recordings(person))
        out.write(b"}\n")


def _write_list(out: BinaryIO, name: str, values: Iterable[object]) -> None:
    out.write(b',\n"' + name.encode() + b'":[')
    out.writelines((b",\n" if number else b"\n") + _encode(value) for number, value in enumerate(values))
    out.write(b"]")


def _sittings(connection: sqlite3.Connection) -> Iterable[object]:
    aside = dict(connection.execute("SELECT sitting, reason FROM set_aside").fetchall())
    for row in connection.execute("SELECT id, uuid, begun_at, ended_at, ending, form FROM sittings ORDER BY id"):
        entries = connection.execute("SELECT seq, at, event FROM entries WHERE sitting = ? ORDER BY seq", row[:1])
        results = connection.execute(
            "SELECT uuid, part, at, program, data FROM results WHERE sitting = ? ORDER BY id", row[:1]
        )
        yield {
            "uuid": row[1],
            "begun_at": row[2],
            "ended_at": row[3],
            "ending": row[4],
            "set_aside": aside.get(row[0]),
            "form": _form(row[5]),
            "entries": [{"seq": seq, "at": at, "event": _raw(event)} for seq, at, event in entries],
            "results": [
                {"uuid": identity, "part": part, "at": at, "program": program, "data": _raw(data)}
                for identity, part, at, program, data in results
            ],
        }


def _attempts(connection: sqlite3.Connection) -> Iterable[object]:
    rows = connection.execute(
        "SELECT s.uuid, a.item, a.task, a.revision, a.meaning, a.section, a.topic, a.points, a.out_of, a.response,"
        " a.at, a.mode FROM attempts a LEFT JOIN sittings s ON s.id = a.sitting ORDER BY a.id"
    )
    names = ("sitting", "item", "task", "revision", "meaning", "section", "topic", "points", "out_of")
    for row in rows:
        yield {
            **dict(zip(names, row, strict=False)),
            "response": None if row[9] is None else _raw(row[9]),
            "at": row[10],
            "mode": row[11],
        }


def _letters(connection: sqlite3.Connection) -> Iterable[object]:
    names = ("uuid", "at", "task", "revision", "text")
    for row in connection.execute(
        "SELECT uuid, at, task, revision, text, asked, marks FROM letters_written ORDER BY id"
    ):
        marks = None if row[6] is None else _raw(row[6])
        yield {**dict(zip(names, row, strict=False)), "asked": _raw(row[5]), "marks": marks}


def _drafts(connection: sqlite3.Connection) -> Iterable[object]:
    for key, at, text in connection.execute("SELECT key, at, text FROM drafts ORDER BY key"):
        yield {"key": key, "at": at, "text": text}


def _rows(connection: sqlite3.Connection, table: Table) -> Iterable[object]:
    """Yield the rows of a table by the names of their columns, days as dates."""
    names = tuple(column.name for column in table.columns if column.name != "id")
    order = ", ".join(column.name for column in table.primary_key)
    for row in connection.execute(f"SELECT {', '.join(names)} FROM {table.name} ORDER BY {order}"):  # noqa: S608 - the schema's own names
        yield {name: _told(name, value) for name, value in zip(names, row, strict=True)}


def _told(name: str, value: object) -> object:
    if name in _DAYS and isinstance(value, int):
        return datetime.date.fromordinal(value).isoformat()
    return _raw(value) if name in _JSON and isinstance(value, str) else value


def _recordings(person: Person) -> Iterable[object]:
    for path in sorted(person.recordings.rglob("*")):
        if path.is_file():
            yield {"file": path.relative_to(person.recordings).as_posix(), "bytes": path.stat().st_size}


def _form(packed: bytes) -> object:
    """Return the form, or what stands in its place where it cannot be read."""
    try:
        return unpack(packed)
    except (zlib.error, msgspec.MsgspecError, TypeError):
        return {"unreadable": base64.b64encode(bytes(packed)).decode()}


def _raw(value: str) -> object:
    """Return JSON kept as text as it is, or as a plain text where it is no JSON."""
    try:
        msgspec.json.decode(value)
    except (msgspec.DecodeError, TypeError):
        return str(value)
    return msgspec.Raw(value.encode())
