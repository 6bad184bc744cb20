"""Damaged files are set aside whole, and what can be read comes back."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.session import replay
from naturalization_trainer.store import backup, file, settings, sittings
from naturalization_trainer.store.attempts import Attempt, record_attempts
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.journal import read_entries
from naturalization_trainer.store.repair import repair
from naturalization_trainer.store.schema import metadata
from naturalization_trainer.testing import FakeClock, sample_form

PAGE = 4096


TABLES = tuple(table for table in metadata.tables if table != "set_aside")
LEARNT = ("cards", "learning", "drafts", "letters_written", "recordings", "letter_slips", "slip_words")


def counts(path: Path) -> dict[str, int]:
    with closing(file.connect_reading(path)) as connection:
        return {table: len(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES}  # noqa: S608 - our own names


def fill(store: Store, clock: FakeClock, many: int = 6) -> None:
    settings.write(store, language="lv", theme="dark")
    for times in range(many):
        kept = sittings.begin(store, sample_form(), clock)
        sitting = kept.sitting(clock)
        sitting.open_phase("language_written", "work")
        for number in range(30):
            clock.pass_time(1)
            sitting.answer("wri-letter-001", f"Labdien! {'x' * number}")
        sitting.close_phase()
        sittings.record(store, kept.id, sitting.session, clock)
        kept.journal.close()
        with store.writing() as connection:
            practised = [
                Attempt(
                    item=f"con-{number}",
                    task=f"con-{number}",
                    revision="r",
                    meaning="m",
                    section="constitution",
                    topic="saeima",
                    points=1.0,
                    out_of=1.0,
                    mode="practice",
                )
                for number in range(100)
            ]
            record_attempts(connection, practised, clock.now())
            connection.exec_driver_sql("INSERT INTO practice_days VALUES (?, 60.0)", (times,))
            connection.exec_driver_sql("INSERT INTO readiness_days VALUES (?, 'reading', '{}')", (times,))
            for table in LEARNT:
                columns = len(metadata.tables[table].columns)
                key = None if "id" in metadata.tables[table].columns else f"{table} {times}"
                values = (key, *(f"{number} {times}" for number in range(1, columns)))
                connection.exec_driver_sql(
                    f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})",  # noqa: S608 - our own names
                    values,
                )


def strike(path: Path, page: int) -> None:
    with path.open("rb+") as content:
        content.seek(page * PAGE)
        content.write(b"\xa5" * PAGE)


def test_a_healthy_file_comes_through_whole(store: Store, clock: FakeClock) -> None:
    fill(store, clock)
    before = counts(store.path)
    store.close()
    done = repair(store.path, clock.now())
    assert counts(store.path) == before
    assert done.added == 0
    assert done.read == sum(before.values()) - before["tallies"]


def test_the_damaged_file_is_set_aside_with_its_log(store: Store, clock: FakeClock) -> None:
    fill(store, clock)
    holding = file.connect(store.path)
    settings.write(store, language="ru")
    wal = store.path.with_name("trainer.db-wal").read_bytes()
    strike(store.path, 5)
    content = store.path.read_bytes()
    first, second = repair(store.path, clock.now()), repair(store.path, clock.now())
    holding.close()
    assert (first.aside / "trainer.db").read_bytes() == content
    assert (first.aside / "trainer.db-wal").read_bytes() == wal
    assert first.aside != second.aside


@pytest.mark.parametrize("seed", range(12))
def test_whatever_pages_are_struck_the_file_opens_again_and_a_backup_fills_in(
    store: Store, clock: FakeClock, seed: int
) -> None:
    fill(store, clock)
    before = counts(store.path)
    backup.make(store.path, clock.now())
    store.close()
    chance = random.Random(seed)  # noqa: S311 - which pages, no secret
    pages = store.path.stat().st_size // PAGE
    for _ in range(chance.randint(1, 4)):
        strike(store.path, chance.randrange(pages))
    done = repair(store.path, clock.now())
    after = counts(store.path)
    assert file.healthy(store.path, full=True)
    assert done.backup is not None
    assert all(after[table] >= before[table] for table in before)
    reopened = open_store(store.path, clock.now())
    found = sittings.load_open_sitting(reopened, clock)
    assert found.kept is not None
    found.kept.journal.close()
    reopened.close()


@pytest.mark.parametrize("seed", range(6))
def test_without_a_backup_what_can_be_read_is_kept_and_replays(store: Store, clock: FakeClock, seed: int) -> None:
    fill(store, clock)
    before = counts(store.path)
    store.close()
    pages = store.path.stat().st_size // PAGE
    strike(store.path, 2 + seed * (pages - 3) // 5)
    repair(store.path, clock.now())
    assert file.healthy(store.path, full=True)
    after = counts(store.path)
    assert sum(after.values()) > sum(before.values()) / 2
    reopened = open_store(store.path, clock.now())
    with reopened.reading() as connection:
        ids = list(connection.exec_driver_sql("SELECT id FROM sittings").scalars())
    for sitting in ids:
        replay(sample_form(), read_entries(reopened, sitting))
    reopened.close()


def test_a_file_whose_head_is_gone_is_damaged_where_there_are_backups(store: Store, clock: FakeClock) -> None:
    fill(store, clock, many=1)
    before = counts(store.path)
    backup.make(store.path, clock.now())
    store.close()
    strike(store.path, 0)
    with pytest.raises(KnownError) as told:
        open_store(store.path, clock.now())
    assert told.value.code == "store_damaged"
    assert repair(store.path, clock.now()).added == sum(before.values()) - before["tallies"]
    assert counts(store.path) == before


def test_a_file_that_is_gone_comes_back_from_its_backup(store: Store, clock: FakeClock) -> None:
    fill(store, clock, many=1)
    before = counts(store.path)
    backup.make(store.path, clock.now())
    store.close()
    store.path.unlink()
    with pytest.raises(KnownError) as told:
        open_store(store.path, clock.now())
    assert told.value.code == "store_damaged"
    repair(store.path, clock.now())
    assert counts(store.path) == before


def test_a_repair_stopped_before_its_last_step_is_finished_at_the_next_start(store: Store, clock: FakeClock) -> None:
    fill(store, clock, many=1)
    before = counts(store.path)
    store.close()
    good = store.path.read_bytes()
    file.repaired(store.path).write_bytes(good)
    strike(store.path, 0)
    store.path.with_name("trainer.db-wal").write_bytes(b"the damaged file's own log")
    open_store(store.path, clock.now()).close()
    assert counts(store.path) == before


def test_a_repair_without_room_leaves_the_file_where_it_was(store: Store, clock: FakeClock) -> None:
    store.close()
    (store.path.parent / "aside").write_text("in the way", encoding="utf-8")
    before = store.path.read_bytes()
    with pytest.raises(KnownError) as told:
        repair(store.path, clock.now())
    assert told.value.code == "store_unwritable"
    assert store.path.read_bytes() == before
