"""The bank in memory: every file read, every check made. `cache` is the quick way to the same."""

import datetime
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import get_args

import msgspec

from naturalization_trainer.bank import attachments
from naturalization_trainer.bank.attachments import Probe
from naturalization_trainer.bank.checks import bank_problems, overview
from naturalization_trainer.bank.file import BankFile, read_file
from naturalization_trainer.bank.problem import Problem, place, shown
from naturalization_trainer.bank.reader import MAX_BYTES
from naturalization_trainer.bank.revision import bank_hash
from naturalization_trainer.bank.task import Section, Task
from naturalization_trainer.errors import KnownError

SECTIONS: tuple[str, ...] = get_args(Section)
BESIDE = frozenset({"images", "blueprints"})
"""Folders of a bank that hold no tasks."""


class Bank(msgspec.Struct, frozen=True, kw_only=True):
    """All tasks of a folder by id, titles by (section, topic), and everything wrong, by place.

    A task that has an error stands among the problems only.
    """

    folder: Path
    audio: Path
    tasks: dict[str, Task]
    titles: dict[tuple[str, str], dict[str, str]]
    problems: tuple[Problem, ...]
    files: int
    hash: str


Check = Callable[["Bank"], Iterable[Problem]]
"""A further check of the whole bank, by a layer above: enough tasks for every draw of a blueprint."""


def load(
    folder: Path, audio: Path, today: datetime.date, probe: Probe | None = None, further: Iterable[Check] = ()
) -> Bank:
    """Read and check a bank; raise `KnownError` only where there is none to read."""
    problems: list[Problem] = []
    read: list[BankFile] = []
    for path in task_files(folder, problems):
        read.append(read_one(folder, path))
        problems += read[-1].problems
    if not read:
        raise KnownError("bank_empty", path=str(folder))
    overviews = [overview(task, column) for file in read for task, column in zip(file.tasks, file.columns, strict=True)]
    attached = {(one.path, one.line): one.attached for one in overviews if one.attached}
    found = [
        (one, finding)
        for one in overviews
        if one.attached
        for finding in attachments.findings(one.attached, folder, audio, probe)
    ]
    problems += bank_problems(overviews, today)
    problems += attachments.problems(found)
    wrong = {(problem.path, problem.line) for problem in problems if problem.severity == "error"}
    tasks = {
        task.id: task
        for task in sorted((task for file in read for task in file.tasks), key=lambda task: task.id)
        if (task.path, task.line) not in wrong
    }
    hashes = (
        (task.id, task.revision, attachments.content_hash(attached.get((task.path, task.line)), folder, audio))
        for task in tasks.values()
    )
    titles = {(file.section, file.topic): _languages(file) for file in read if file.title}
    bank = Bank(
        folder=folder,
        audio=audio,
        tasks=tasks,
        titles=titles,
        problems=(),
        files=len(read),
        hash=bank_hash(hashes),
    )
    for check in further:
        problems += check(bank)
    return msgspec.structs.replace(bank, problems=tuple(sorted(problems, key=place)))


def task_files(folder: Path, problems: list[Problem]) -> list[str]:
    """Return the paths of the bank's files of tasks, with `/`, in order; report what stands where it should not."""
    if not folder.is_dir():
        raise KnownError("bank_missing", path=str(folder))
    paths: list[str] = []
    try:
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if not entry.is_dir() or entry.name in BESIDE or entry.name.startswith("."):
                continue
            names = sorted(inner.name for inner in os.scandir(entry) if inner.is_file())
            paths += [f"{entry.name}/{name}" for name in names if name.endswith(".yaml")]
            if entry.name not in SECTIONS and any(name.endswith(".yaml") for name in names):
                facts: dict[str, str | float] = {"folder": shown(entry.name), "allowed": ", ".join(SECTIONS)}
                problems.append(Problem(entry.name, 0, 0, "error", "wrong_folder", facts))
            problems += [
                Problem(f"{entry.name}/{name}", 0, 0, "error", "wrong_ending")
                for name in names
                if name.endswith(".yml")
            ]
    except OSError as error:
        raise KnownError("bank_unreadable", detail=str(error), path=str(folder)) from error
    return paths


def read_one(folder: Path, path: str) -> BankFile:
    """Read one file of the bank; what cannot be opened is a problem of that file."""
    try:
        with (folder / path).open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        facts: dict[str, str | float] = {"detail": error.strerror or str(error)}
        return BankFile(path, problems=(Problem(path, 0, 0, "error", "file_unreadable", facts),))
    return read_file(raw, path)


def _languages(file: BankFile) -> dict[str, str]:
    title = file.title
    return {} if title is None else {key: text for key, text in msgspec.structs.asdict(title).items() if text}
