"""Several people on one computer, and one of them leaving without a trace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, settings
from naturalization_trainer.store.engine import open_store
from naturalization_trainer.store.lock import Lock
from naturalization_trainer.store.profiles import People
from naturalization_trainer.testing import FakeClock


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nobody_yet(tmp_path: Path) -> None:
    people = People(tmp_path / "data")
    assert (people.all(), people.last()) == ((), None)


def test_people_have_a_name_or_none_and_stand_in_the_order_they_came(tmp_path: Path, clock: FakeClock) -> None:
    people = People(tmp_path)
    first = people.create(clock.now())
    clock.pass_time(60)
    second = people.create(clock.now(), "  Anna\nBērziņa ")
    assert people.all() == (first, second)
    assert [person.name for person in people.all()] == ["", "Anna Bērziņa"]
    assert people.rename(first, "Jānis") == people.all()[0]


def test_who_was_here_last_comes_first_next_time(tmp_path: Path, clock: FakeClock) -> None:
    people = People(tmp_path)
    first = people.create(clock.now())
    clock.pass_time(60)
    second = people.create(clock.now())
    assert people.last() == first
    people.remember(second)
    assert people.last() == second
    (tmp_path / "people" / "last").write_bytes(b"\xff\xfe")
    assert people.last() == first


def test_an_unreadable_card_costs_the_name_only(tmp_path: Path, clock: FakeClock) -> None:
    people = People(tmp_path)
    person = people.create(clock.now(), "Anna")
    (person.folder / "person.json").write_bytes(b"{")
    assert [(found.id, found.name) for found in people.all()] == [(person.id, "")]


def test_erasing_leaves_nothing_of_one_and_all_of_the_other(tmp_path: Path, clock: FakeClock) -> None:
    people = People(tmp_path)
    leaving, staying = people.create(clock.now(), "Anna"), people.create(clock.now(), "Jānis")
    for person in (leaving, staying):
        store = open_store(person.path, clock.now())
        settings.write(store, name=person.name)
        backup.make(person.path, clock.now())
        (person.recordings / "1.wav").write_bytes(b"RIFF")
        store.close()
    (leaving.folder / "trainer.db-wal").write_bytes(b"left by a kill")
    (leaving.folder / "trainer.db-shm").write_bytes(b"left by a kill")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine", encoding="utf-8")
    (leaving.recordings / "link").symlink_to(elsewhere, target_is_directory=True)
    before = contents(staying.folder)
    people.erase(leaving)
    assert sorted(path.name for path in (tmp_path / "people").iterdir()) == [staying.id]
    assert contents(staying.folder) == before
    assert (elsewhere / "mine.txt").exists()


def test_erasing_that_was_interrupted_is_finished(tmp_path: Path, clock: FakeClock) -> None:
    people = People(tmp_path)
    person = people.create(clock.now())
    person.folder.rename(person.folder.with_name(f"erasing-{person.id}"))
    assert people.all() == ()
    people.finish_erasing()
    assert list((tmp_path / "people").iterdir()) == []


def test_only_a_person_s_folder_is_erased(tmp_path: Path, clock: FakeClock) -> None:
    people = People(tmp_path / "data")
    person = people.create(clock.now())
    other = People(tmp_path / "other").create(clock.now())
    with pytest.raises(KnownError, match="store_not_erased"):
        people.erase(other)
    person.folder.rename(tmp_path / "kept")
    person.folder.symlink_to(tmp_path / "kept", target_is_directory=True)
    with pytest.raises(KnownError, match="store_not_erased"):
        people.erase(person)
    assert other.folder.is_dir()
    assert (tmp_path / "kept" / "person.json").exists()


def test_a_second_copy_is_told(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / "data"), Lock(tmp_path / "data")
    first.take()
    with pytest.raises(KnownError, match="store_second_copy"):
        second.take()
    first.release()
    second.take()
    second.release()


def test_a_killed_copy_leaves_no_lock(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from naturalization_trainer.store.lock import Lock;"
        "lock = Lock(Path(sys.argv[1])); lock.take(); print('taken', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"taken"
        with pytest.raises(KnownError, match="store_second_copy"):
            Lock(tmp_path).take()
        other.kill()
        other.wait()
    lock = Lock(tmp_path)
    lock.take()
    lock.release()
