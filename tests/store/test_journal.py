"""The journal: durable, in order, never changed; and what happens when it cannot be written."""

import sqlite3
from contextlib import closing

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import AnswerGiven, AnyEvent, Beat, PhaseOpened
from naturalization_trainer.store import file, sittings
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.journal import SqlJournal, read_entries
from naturalization_trainer.testing import FakeClock, sample_form

EVENTS: tuple[AnyEvent, ...] = (
    PhaseOpened("language_written", "work"),
    AnswerGiven("rea-signs-001", ["Pasts", None]),
    AnswerGiven("wri-letter-001", "Labdien!\n\0 Šodien 😀"),
    Beat(5.1),
)


def test_what_is_written_is_read_back(store: Store, clock: FakeClock) -> None:
    kept = sittings.begin(store, sample_form(), clock)
    written = [kept.journal.append(event) for event in EVENTS]
    assert read_entries(store, kept.id) == tuple(written)
    assert [entry.seq for entry in written] == [0, 1, 2, 3]
    assert written[0].at == "2026-03-02T09:00:00.000+00:00"
    kept.journal.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET at = ''",
        "DELETE FROM entries",
        "INSERT OR REPLACE INTO entries VALUES (1, 0, '', '{}')",
        "INSERT INTO entries VALUES (1, 9, '', '{}')",
        "UPDATE sittings SET form = x'00'",
        "DELETE FROM sittings",
        "INSERT OR REPLACE INTO sittings SELECT id, 'x', begun_at, blueprint, profile, x'00', NULL, NULL FROM sittings",
    ],
)
def test_the_file_itself_refuses_what_would_change_the_past(store: Store, clock: FakeClock, statement: str) -> None:
    kept = sittings.begin(store, sample_form(), clock)
    kept.journal.append(EVENTS[0])
    kept.journal.close()
    with closing(file.connect(store.path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    assert len(read_entries(store, kept.id)) == 1


def test_a_full_disk_is_told_and_nothing_is_lost(store: Store, clock: FakeClock) -> None:
    kept = sittings.begin(store, sample_form(), clock)
    kept.journal.append(EVENTS[0])
    pages = kept.journal._connection.execute("PRAGMA page_count").fetchone()[0]
    kept.journal._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError) as told:
        kept.journal.append(AnswerGiven("wri-letter-001", "x" * 100_000))
    assert told.value.code == "store_full"
    kept.journal._connection.execute("PRAGMA max_page_count = 1000000")
    kept.journal.append(EVENTS[1])
    assert [entry.event for entry in read_entries(store, kept.id)] == list(EVENTS[:2])
    kept.journal.close()


def test_a_locked_file_is_told_and_nothing_is_lost(
    store: Store, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "BUSY_SECONDS", 0.01)
    kept = sittings.begin(store, sample_form(), clock)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError) as told:
            kept.journal.append(EVENTS[0])
    assert told.value.code == "store_locked"
    kept.journal.append(EVENTS[0])
    assert len(read_entries(store, kept.id)) == 1
    kept.journal.close()


def test_a_row_reported_as_failed_that_stands_all_the_same_counts(store: Store, clock: FakeClock) -> None:
    kept = sittings.begin(store, sample_form(), clock)
    kept.journal.append(EVENTS[0])
    kept.journal._next = 0
    assert kept.journal.append(EVENTS[0]).seq == 0
    assert len(read_entries(store, kept.id)) == 1
    other = SqlJournal(store, kept.id, clock, 0)
    with pytest.raises(sqlite3.IntegrityError):
        other.append(EVENTS[1])
    other.close()
    kept.journal.close()
