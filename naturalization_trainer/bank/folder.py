"""What stands in a bank's folder."""

import os
from pathlib import Path
from typing import NamedTuple, get_args

from naturalization_trainer.bank.problem import Problem, shown
from naturalization_trainer.bank.task import Section
from naturalization_trainer.errors import KnownError

SECTIONS: tuple[str, ...] = get_args(Section)
BESIDE = frozenset({"images", "blueprints", "library"})
"""Folders of a bank that hold no tasks."""


class Stamp(NamedTuple):
    """By what a file is known not to have changed: times in nanoseconds, size in bytes."""

    mtime: int
    ctime: int
    size: int


GONE = Stamp(-1, -1, -1)


class Listing(NamedTuple):
    """The files of tasks by path relative to the folder, with `/`, in order; and what stands where it should not."""

    files: dict[str, Stamp]
    problems: tuple[Problem, ...]


def listing(folder: Path) -> Listing:
    """List a bank's folder; raise `KnownError` where there is none to read."""
    if not folder.is_dir():
        raise KnownError("bank_missing", path=str(folder))
    files: dict[str, Stamp] = {}
    problems: list[Problem] = []
    try:
        with os.scandir(folder) as entries:
            inner = sorted((entry for entry in entries if _may_hold_tasks(entry)), key=lambda entry: entry.name)
        for entry in inner:
            _list_one(entry, files, problems)
    except OSError as error:
        raise KnownError("bank_unreadable", detail=str(error), path=str(folder)) from error
    if not files:
        raise KnownError("bank_empty", path=str(folder))
    return Listing(files, tuple(problems))


def _may_hold_tasks(entry: "os.DirEntry[str]") -> bool:
    return entry.name not in BESIDE and not entry.name.startswith(".") and entry.is_dir()


def _list_one(folder: "os.DirEntry[str]", files: dict[str, Stamp], problems: list[Problem]) -> None:
    known = folder.name in SECTIONS
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if not entry.name.endswith((".yaml", ".yml")) or entry.name.startswith("."):
                continue
            path = f"{folder.name}/{entry.name}"
            if not path.isprintable():
                problems.append(Problem(shown(path), 0, 0, "error", "wrong_name"))
            elif not known:
                facts: dict[str, str | float] = {"folder": shown(folder.name), "allowed": ", ".join(SECTIONS)}
                problems.append(Problem(path, 0, 0, "error", "wrong_folder", facts))
            elif entry.name.endswith(".yml"):
                problems.append(Problem(path, 0, 0, "error", "wrong_ending"))
            else:
                files[path] = _stamp(entry.stat()) if entry.is_file() else GONE


def _stamp(found: os.stat_result) -> Stamp:
    return Stamp(found.st_mtime_ns, found.st_ctime_ns, found.st_size)


def stamp(path: str) -> Stamp:
    """Return a file's stamp, links followed; `GONE` where it cannot be seen."""
    try:
        return _stamp(os.stat(path))  # noqa: PTH116 - called for every recording at every start
    except (OSError, ValueError):
        return GONE
