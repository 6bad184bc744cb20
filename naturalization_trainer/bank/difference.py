"""What differs between two banks by meaning: a task that only moved is not changed, one asked anew is not the same."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import msgspec

from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.folder import listing
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.task import Task

Kind = Literal["added", "removed", "moved", "meaning", "explanation", "settings"]
"""meaning: what is asked, or its key; explanation: only why it is so; settings: status, dates, points and the like."""

BESIDE = frozenset({"explanation", "source", "evidence", "samples", "model", "earns"})
_OF_READING = ("revision", "meaning", "path", "line", "section", "topic", "items")


class Change(msgspec.Struct, frozen=True):
    """One task's difference. path, line: where it is now (where it was, if removed).

    what: the keys that differ, `items.<id>.<key>` where a task has several items. was: the file or topic it came from.
    """

    kind: Kind
    id: str
    path: str
    line: int
    what: tuple[str, ...] = ()
    was: str = ""


class Read(msgspec.Struct, frozen=True):
    """A bank's tasks by id and the errors that kept others from being read."""

    tasks: dict[str, Task]
    problems: tuple[Problem, ...]


def read_folder(folder: Path) -> Read:
    """Read all tasks of a bank; raise `KnownError` where there is no bank. Of two with one id the first counts."""
    found = listing(folder)
    tasks: dict[str, Task] = {}
    problems = list(found.problems)
    for path in found.files:
        try:
            file = read_file((folder / path).read_bytes(), path)
        except OSError as error:
            problems.append(Problem(path, 0, 0, "error", "file_unreadable", {"detail": error.strerror or ""}))
            continue
        problems += [problem for problem in file.problems if problem.severity == "error"]
        for task in file.tasks:
            tasks.setdefault(task.id, task)
    return Read(tasks, tuple(problems))


def differences(before: dict[str, Task], after: dict[str, Task]) -> tuple[Change, ...]:
    """Return what differs, by file and line; a task that moved and changed stands twice."""
    changes = [
        Change("removed", task.id, task.path, task.line) for task_id, task in before.items() if task_id not in after
    ]
    for task_id, task in after.items():
        if task_id in before:
            changes += _of_task(before[task_id], task)
        else:
            changes.append(Change("added", task.id, task.path, task.line))
    return tuple(sorted(changes, key=lambda change: (change.path, change.line, change.kind)))


def _of_task(before: Task, after: Task) -> Iterable[Change]:
    where = (after.id, after.path, after.line)
    if (before.path, before.topic) != (after.path, after.topic):
        was = before.path if before.path != after.path else before.topic
        yield Change("moved", *where, was=was)
    what = _keys_that_differ(before, after)
    if before.meaning != after.meaning:
        yield Change("meaning", *where, what)
    elif what:
        beside = all(key.rpartition(".")[2] in BESIDE for key in what)
        yield Change("explanation" if beside else "settings", *where, what)


def _keys_that_differ(before: Task, after: Task) -> tuple[str, ...]:
    old, new = _flat(before), _flat(after)
    return tuple(key for key in {**old, **new} if old.get(key) != new.get(key))


def _flat(task: Task) -> dict[str, Any]:
    """Return a task's values by key, those of its items by `items.<id>.<key>`, a lone question's by their own."""
    plain: dict[str, Any] = msgspec.to_builtins(task)
    flat = {key: value for key, value in plain.items() if key not in _OF_READING}
    for index, item in enumerate(plain["items"]):
        name = f"items.{item.get('id') or index + 1}." if item.get("id") or len(plain["items"]) > 1 else ""
        flat |= {name + key: value for key, value in item.items() if key != "id"}
    if len(plain["items"]) > 1:
        flat["items"] = [item.get("id") for item in plain["items"]]
    return flat
