"""Backups, and what is done for a file between times."""

import datetime
from contextlib import closing
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import backup, file, settings
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.upkeep import look_after
from naturalization_trainer.testing import FakeClock

NOW = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)


def ago(**spans: float) -> datetime.datetime:
    return NOW - datetime.timedelta(**spans)


def damage(path: Path) -> None:
    """Overwrite everything behind the first page."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def test_the_newest_five_one_a_day_for_a_week_one_a_week_for_a_month_are_kept() -> None:
    hourly = [ago(hours=hours) for hours in range(24 * 40)]
    kept = sorted(backup.keep(hourly, NOW), reverse=True)
    assert kept[:5] == hourly[:5]
    assert len({moment.date() for moment in kept if moment > ago(days=7)}) == 8
    assert min(kept) > ago(days=32)
    assert len(kept) == 5 + 7 + 4


def test_few_backups_are_all_kept_however_old() -> None:
    old = [ago(days=days) for days in (100, 200, 300)]
    assert backup.keep(old, NOW) == set(old)


def test_backups_of_a_future_the_clock_was_set_to_are_kept() -> None:
    made = [NOW + datetime.timedelta(days=days) for days in range(3)]
    assert backup.keep(made, NOW) == set(made)


def test_a_backup_has_what_the_file_has_while_it_is_in_use(store: Store, clock: FakeClock) -> None:
    settings.write(store, language="lv")
    copy = backup.make(store.path, clock.now())
    assert backup.backups(store.path) == (copy,)
    assert file.healthy(copy, full=True)
    with closing(file.connect_reading(copy)) as connection:
        assert connection.execute("SELECT value FROM settings").fetchall() == [('"lv"',)]


def test_older_backups_are_thinned_and_other_files_left(store: Store, clock: FakeClock) -> None:
    (backup.folder(store.path)).mkdir()
    (backup.folder(store.path) / "my own copy.db").write_text("mine", encoding="utf-8")
    for _ in range(9):
        clock.pass_time(600)
        backup.make(store.path, clock.now())
    assert len(backup.backups(store.path)) == 5
    assert len(list(backup.folder(store.path).iterdir())) == 6


def test_a_damaged_file_is_never_backed_up(store: Store, clock: FakeClock) -> None:
    good = backup.make(store.path, clock.now())
    store.close()
    damage(store.path)
    clock.pass_time(600)
    with pytest.raises(KnownError) as told:
        backup.make(store.path, clock.now())
    assert told.value.code == "store_damaged"
    assert list(backup.folder(store.path).iterdir()) == [good]


def test_a_backup_is_due_once_a_day(store: Store, clock: FakeClock) -> None:
    assert backup.due(store.path, clock.now())
    backup.make(store.path, clock.now())
    assert not backup.due(store.path, clock.now())
    clock.pass_time(86400)
    assert backup.due(store.path, clock.now())
    clock.set_wall(clock.now() - datetime.timedelta(days=400))
    assert backup.due(store.path, clock.now())


def test_upkeep_backs_up_and_checks_fully_once_a_week(store: Store, clock: FakeClock) -> None:
    first = look_after(store.path, clock.now(), unclean=False)
    assert (first.healthy, first.checked_fully, first.backup is not None) == (True, True, True)
    checked = clock.now().isoformat()
    clock.pass_time(3600)
    later = look_after(store.path, clock.now(), unclean=True, last_full=checked)
    assert (later.healthy, later.checked_fully, later.backup) == (True, False, None)
    clock.pass_time(7 * 86400)
    assert look_after(store.path, clock.now(), unclean=False, last_full=checked).checked_fully


@pytest.mark.parametrize("unclean", [True, False])
def test_upkeep_finds_damage(store: Store, clock: FakeClock, unclean: bool) -> None:
    store.close()
    damage(store.path)
    checked = clock.now().isoformat()
    assert not look_after(store.path, clock.now(), unclean=unclean, last_full=checked).healthy


def test_a_backup_that_cannot_be_made_is_told(store: Store, clock: FakeClock) -> None:
    backup.folder(store.path).write_text("in the way", encoding="utf-8")
    done = look_after(store.path, clock.now(), unclean=False)
    assert done.healthy
    assert done.trouble is not None
    assert done.trouble.code == "store_unwritable"
