"""What the progress room reads: everything at once, and what cannot be read left out."""

import datetime
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from naturalization_trainer.learning.own_memory import Noted, note
from naturalization_trainer.store import file, kept, progress
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.letters_written import AskedLetter
from naturalization_trainer.testing import FakeClock

DAY = datetime.date(2026, 3, 2).toordinal()
ASKED = AskedLetter(prompt="", cover=(), least=50, most=70, register="formal", out_of=15, limit=5)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    store = open_store(tmp_path / "trainer.db", FakeClock().now())
    kept.write(store, noted=note(Noted(), 0.9, 1.0))
    store.close()
    with closing(file.connect(tmp_path / "trainer.db")) as opened:
        yield opened


def test_an_empty_file_has_nothing(tmp_path: Path) -> None:
    open_store(tmp_path / "trainer.db", FakeClock().now()).close()
    with closing(file.connect_reading(tmp_path / "trainer.db")) as opened:
        assert progress.read(opened, DAY - 100, DAY - 100, DAY - 100) == progress.Progress()


def test_everything_is_read(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO readiness_days VALUES (?, 'constitution', ?)", (DAY, '{"chance":0.7,"low":0.5,"high":0.9}')
    )
    connection.execute("INSERT INTO practice_days VALUES (?, 600.0), (?, 60.0)", (DAY, DAY - 200))
    connection.execute(
        "INSERT INTO attempts (item, task, revision, meaning, section, topic, points, out_of, at, day, mode)"
        " VALUES ('a', 'a', 'r', 'm', 'constitution', 'saeima', 1, 1, '2026-03-01T10:00:00.000+00:00', ?, 'practice')",
        (DAY - 1,),
    )
    connection.execute("""INSERT INTO cards VALUES ('m', 'a', '{"item":"a","meaning":"m","reviews":2}')""")
    connection.execute(
        "INSERT INTO letter_slips VALUES (?, 'entry', 'ā', 'a', 2), (?, 'drill', 'ā', 'a', 1)", (DAY, DAY)
    )
    connection.execute(
        "INSERT INTO letters_written (uuid, at, day, task, revision, asked, text, marks)"
        """ VALUES ('u', '', ?, 't', 'r', ?, '', '{"content":4,"spelling":2.5}')""",
        (DAY - 3, msgspec.json.encode(ASKED).decode()),
    )
    found = progress.read(connection, DAY - 100, DAY - 7, DAY - 100)
    assert found.told == (progress.Told(DAY, "constitution", 0.7, 0.5, 0.9),)
    assert found.days == {DAY - 1: (0.0, 1), DAY: (600.0, 0)}
    assert [card.item for card in found.cards] == ["a"]
    assert found.noted.asked != Noted().asked
    assert found.slips == ((DAY, "ā", "a", 3),)
    assert found.marked == (progress.Marked("writing", DAY - 3, 5.0, 15.0),)


def test_what_cannot_be_read_is_left_out(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO readiness_days VALUES (1, 'reading', 'no JSON'), (2, 'reading', '{}')")
    connection.execute("INSERT INTO cards VALUES ('m', 'a', '[]'), ('n', 'b', '{\"item\":3}')")
    connection.execute(
        "INSERT INTO letters_written (uuid, at, day, task, revision, asked, text, marks)"
        " VALUES ('u', '', 1, 't', 'r', '{}', '', 'nothing')"
    )
    found = progress.read(connection, 1, 1, 1)
    assert (found.told, found.cards, found.marked) == ((), (), ())
