"""From the bytes of a file to the rows of the tables; no database here, so a second process can do it."""

from pathlib import Path

import msgspec

from naturalization_trainer.bank.attachments import Attachment, attachment
from naturalization_trainer.bank.file import read_file
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.reader import MAX_BYTES
from naturalization_trainer.bank.revision import digest
from naturalization_trainer.bank.task import Task
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.true_false.item import TrueFalse

Column = str | int | None


class TaskRow(msgspec.Struct, frozen=True, array_like=True):
    """A task's columns from `id` to `statements` without its path, the task itself in msgpack, and what it names."""

    columns: tuple[Column, ...]
    body: bytes
    enemies: tuple[str, ...]
    attached: Attachment | None


class FileRows(msgspec.Struct, frozen=True, array_like=True):
    """A file's rows; `section` is "" where the file as a whole could not be read."""

    path: str
    hash: str
    section: str
    topic: str
    title: dict[str, str] | None
    problems: tuple[Problem, ...]
    lost: tuple[str, ...]
    tasks: tuple[TaskRow, ...]


_ENCODER = msgspec.msgpack.Encoder()


def read_rows(folder: Path, path: str) -> FileRows:
    """Read a file of the bank into rows; what cannot be opened is a problem of that file."""
    try:
        with (folder / path).open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        problem = Problem(path, 0, 0, "error", "file_unreadable", {"detail": error.strerror or str(error)})
        return FileRows(path, "", "", "", None, (problem,), (), ())
    return rows_of(raw, path)


def rows_of(raw: bytes, path: str) -> FileRows:
    """Read a file's bytes into rows."""
    file = read_file(raw, path)
    title = {key: text for key, text in msgspec.structs.asdict(file.title).items() if text} if file.title else None
    tasks = tuple(_task_row(task, column) for task, column in zip(file.tasks, file.columns, strict=True))
    return FileRows(file.path, digest(raw), file.section, file.topic, title, file.problems, file.lost, tasks)


def _task_row(task: Task, column: int) -> TaskRow:
    valid = task.valid
    choices = longest = truths = statements = 0
    for item in task.items:
        kind = item.__class__
        if kind is SingleChoice:
            choices += 1
            longest += len(item.answer) > max(map(len, item.distractors))  # type: ignore[union-attr] # kind says so
        elif kind is TrueFalse:
            statements += 1
            truths += item.answer == "true"  # type: ignore[union-attr] # kind says so
    columns = (
        task.id,
        task.line,
        column,
        task.section,
        task.slot,
        task.topic,
        task.status,
        task.revision,
        valid.start.isoformat() if valid.start else None,
        valid.until.isoformat() if valid.until else None,
        valid.review_by.isoformat() if valid.review_by else None,
        choices,
        longest,
        truths,
        statements,
    )
    return TaskRow(columns, _ENCODER.encode(task), task.enemies, attachment(task))
