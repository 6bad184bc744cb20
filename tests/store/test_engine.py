"""Opening a person's file, whatever stands there."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, file
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.migrate import migrate
from naturalization_trainer.testing import FakeClock


def schema(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return {(kind, name, " ".join(sql.replace("(", " ( ").replace(")", " ) ").split())) for kind, name, sql in rows}


def empty(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def code_of(path: Path, clock: FakeClock) -> str:
    with pytest.raises(KnownError) as told:
        open_store(path, clock.now())
    return told.value.code


def test_a_new_file_is_ready_and_as_durable_as_it_gets(store: Store) -> None:
    assert file.state(store.path) == "ready"
    with store.reading() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "recursive_triggers")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 2000,
        "recursive_triggers": 1,
    }


def test_an_empty_file_is_taken_for_none(path: Path, clock: FakeClock) -> None:
    empty(path)
    open_store(path, clock.now()).close()
    assert file.state(path) == "ready"


def test_migrated_from_nothing_is_the_same_as_made_anew(store: Store, tmp_path: Path, clock: FakeClock) -> None:
    old = tmp_path / "old" / "trainer.db"
    empty(old)
    migrate(old, clock.now())
    assert schema(old) == schema(store.path)


def test_an_old_file_is_migrated_with_a_backup_before(path: Path, clock: FakeClock) -> None:
    empty(path)
    migrate(path, clock.now(), version=1)
    with closing(file.connect(path)) as connection:
        connection.execute("INSERT INTO settings VALUES ('theme', '\"dark\"')")
    clock.pass_time(60)
    open_store(path, clock.now()).close()
    assert file.state(path) == "ready"
    newest = backup.backups(path)[0]
    assert newest.name == "20260302T090100Z-before-migration.db"
    for kept, version in ((path, file.VERSION), (newest, 1)):
        with closing(sqlite3.connect(kept)) as connection:
            assert connection.execute("SELECT key FROM settings").fetchall() == [("theme",)]
            assert connection.execute("PRAGMA user_version").fetchone() == (version,)


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, clock: FakeClock) -> None:
    empty(path)
    migrate(path, clock.now(), version=1)
    with closing(file.connect(path)) as connection:
        connection.execute("CREATE TABLE tallies (in_the_way)")
    with pytest.raises(Exception, match="tallies"):
        open_store(path, clock.now())
    assert file.state(path) == "old"
    with closing(sqlite3.connect(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "attempts" not in tables


def test_a_newer_file_is_refused_and_not_touched(path: Path, store: Store, clock: FakeClock) -> None:
    with closing(file.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {file.VERSION + 1}")
    store.close()
    before = path.read_bytes()
    assert code_of(path, clock) == "store_newer"
    assert path.read_bytes() == before


def test_a_foreign_database_is_refused_and_not_touched(path: Path, clock: FakeClock) -> None:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE somebody_elses (thing)")
    before = path.read_bytes()
    assert code_of(path, clock) == "store_foreign"
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_not_touched(path: Path, clock: FakeClock) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"Dear diary, " * 500)
    assert code_of(path, clock) == "store_foreign"
    assert path.read_bytes() == b"Dear diary, " * 500


def test_a_locked_file_is_told(path: Path, store: Store, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert code_of(path, clock) == "store_locked"
    assert file.state(store.path) == "ready"


def test_a_folder_in_the_way_is_told(path: Path, clock: FakeClock) -> None:
    path.mkdir(parents=True)
    assert code_of(path, clock) == "store_foreign"


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "person").write_text("not a folder", encoding="utf-8")
    assert code_of(tmp_path / "person" / "trainer.db", clock) == "store_unwritable"


@pytest.mark.parametrize("name", ["Anna Bērziņa", "50 % #1 ;?" if os.name == "posix" else "50 % #1 ;", "Ольга"])
def test_a_folder_may_have_any_name(tmp_path: Path, clock: FakeClock, name: str) -> None:
    path = tmp_path / name / "trainer.db"
    open_store(path, clock.now()).close()
    assert file.state(path) == "ready"
    assert backup.make(path, clock.now()).exists()
