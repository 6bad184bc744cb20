"""Backups: copies made while the file is in use, checked before they count, thinned as they age."""

import datetime
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from naturalization_trainer.errors import KnownError
from naturalization_trainer.store import file

FOLDER = "backups"
NEWEST = 5
DAILY_FOR = datetime.timedelta(days=7)
WEEKLY_FOR = datetime.timedelta(days=31)
EVERY = datetime.timedelta(days=1)

_NAME = re.compile(r"(\d{8}T\d{6}Z)(?:-[a-z0-9-]+)?\.db")
_STAMP = "%Y%m%dT%H%M%SZ"


def folder(path: Path) -> Path:
    """Return where the backups of a database lie."""
    return path.parent / FOLDER


def made_at(backup: Path) -> datetime.datetime | None:
    """Return when a backup was made, by its name; None where the file is no backup of ours."""
    named = _NAME.fullmatch(backup.name)
    if named is None:
        return None
    return datetime.datetime.strptime(named[1], _STAMP).replace(tzinfo=datetime.UTC)


def backups(path: Path) -> tuple[Path, ...]:
    """Return the backups of a database, newest first."""
    place = folder(path)
    found = [backup for backup in place.iterdir() if made_at(backup)] if place.is_dir() else []
    return tuple(sorted(found, key=lambda backup: backup.name, reverse=True))


def due(path: Path, now: datetime.datetime) -> bool:
    """Tell whether the last backup is a day old or there is none; one dated in the future counts as old."""
    newest = next((made for made in map(made_at, backups(path)) if made is not None and made <= now), None)
    return newest is None or now - newest >= EVERY


def make(path: Path, now: datetime.datetime, note: str = "") -> Path:
    """Copy the database as it stands, check the copy, thin the older ones; return the copy.

    Raises `store_damaged` and keeps no copy where the database is damaged; the backups there are then stay.
    """
    stamp = now.astimezone(datetime.UTC).strftime(_STAMP)
    target = folder(path) / f"{stamp}{'-' + note if note else ''}.db"
    unfinished = target.with_suffix(".unfinished")
    with file.telling(path):
        target.parent.mkdir(exist_ok=True)
        try:
            _copy(path, unfinished)
            if not file.healthy(unfinished):
                raise KnownError("store_damaged", "the copy does not pass quick_check", path=str(path))
            unfinished.replace(target)
        finally:
            for left in file.beside(unfinished):
                left.unlink(missing_ok=True)
    thin(path, now)
    return target


def _copy(path: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with closing(file.connect_reading(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy, pages=1024, sleep=0.001)
        copy.execute("PRAGMA journal_mode = DELETE")
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def thin(path: Path, now: datetime.datetime) -> None:
    """Delete the backups that need not be kept any longer."""
    found = {backup: made for backup in backups(path) if (made := made_at(backup)) is not None}
    kept = keep(found.values(), now)
    for backup, made in found.items():
        if made not in kept:
            backup.unlink(missing_ok=True)


def keep(made: Iterable[datetime.datetime], now: datetime.datetime) -> set[datetime.datetime]:
    """Return which of the backups made then to keep: the newest five, one a day for a week, one a week for a month."""
    newest_first = sorted(made, reverse=True)
    kept = set(newest_first[:NEWEST])
    days: set[int] = set()
    weeks: set[tuple[int, int]] = set()
    for moment in newest_first:
        age = now - moment
        day, week = moment.toordinal(), moment.isocalendar()[:2]
        if age <= DAILY_FOR and day not in days:
            kept.add(moment)
        if age <= WEEKLY_FOR and week not in weeks:
            kept.add(moment)
        days.add(day)
        weeks.add(week)
    return kept


def newest_good(path: Path) -> Path | None:
    """Return the newest backup that passes its check and that this program can read."""
    for backup in backups(path):
        if file.healthy(backup) and file.state(backup) in {"ready", "old"}:
            return backup
    return None


def copy_to(backup: Path, target: Path) -> None:
    """Put a backup's contents at another place."""
    with file.telling(target):
        shutil.copyfile(backup, target)
