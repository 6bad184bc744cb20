"""Questions out of a bank into a table, and back: everything is looked at before anything is written."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, get_args

import msgspec

from naturalization_trainer.bank.file import BankFile, read_file
from naturalization_trainer.bank.folder import SECTIONS, listing
from naturalization_trainer.bank.problem import Problem, shown
from naturalization_trainer.bank.reader import text_of
from naturalization_trainer.bank.task import Status, Task
from naturalization_trainer.bank.writer import FileText, write_whole
from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.item import EntryKind
from naturalization_trainer.workbench.exchange.row import (
    COLUMNS,
    TYPES,
    Row,
    normal,
    row_of,
    steps_of,
    task_of,
    value_of,
)
from naturalization_trainer.workbench.exchange.sheet import Cells


class Left(msgspec.Struct, frozen=True):
    """A task that fits no row, and the code of the reason."""

    id: str
    path: str
    line: int
    code: str


class Wrong(msgspec.Struct, frozen=True):
    """Something wrong with a cell: its sheet, row from 1, column (a heading or "")."""

    sheet: str
    row: int
    column: str
    code: str
    facts: dict[str, str | int | float] = {}


class Step(msgspec.Struct, frozen=True):
    """What a row does: a new task, a changed one (`columns`), or nothing."""

    row: int
    id: str
    path: str
    kind: Literal["new", "changed", "same"]
    columns: tuple[str, ...] = ()


class Plan(msgspec.Struct, frozen=True):
    """What a table would do to a bank: the new content of files; nothing where anything is wrong."""

    steps: tuple[Step, ...]
    wrong: tuple[Wrong, ...]
    files: dict[str, bytes] = {}


class Bank(msgspec.Struct, frozen=True):
    """The files of a bank as read, by path."""

    folder: Path
    raw: dict[str, bytes]
    files: dict[str, BankFile]

    def tasks(self) -> Iterable[tuple[str, Task]]:
        """Return all tasks with their paths."""
        return ((path, task) for path, file in self.files.items() for task in file.tasks)


def read_bank(folder: Path) -> Bank:
    """Read a bank's files; raise `KnownError` where there is none to read."""
    try:
        raw = {path: (folder / path).read_bytes() for path in listing(folder).files}
    except OSError as error:
        raise KnownError("bank_unreadable", detail=str(error), path=str(folder)) from error
    return Bank(folder, raw, {path: read_file(content, path) for path, content in raw.items()})


def table(tasks: Iterable[Task]) -> tuple[list[list[str]], tuple[Left, ...]]:
    """Return the heading and a row a task, and the tasks that fit no row."""
    rows, left = [list(COLUMNS)], []
    for task in tasks:
        row = row_of(task)
        if isinstance(row, str):
            left.append(Left(task.id, task.path, task.line, row))
        else:
            rows.append([row.get(column, "") for column in COLUMNS])
    return rows, tuple(left)


def choices(bank: Bank) -> dict[int, Sequence[str]]:
    """Return what may be chosen in a column, by the column's number from 0."""
    allowed: dict[str, Sequence[str]] = {
        "section": SECTIONS,
        "topic": tuple(sorted({task.topic for _, task in bank.tasks()})),
        "status": get_args(Status),
        "difficulty": ("1", "2", "3"),
        "type": tuple(str(kind.__struct_config__.tag) for kind in TYPES),
        "not_said": ("true", "false"),
        "kind": get_args(EntryKind),
    }
    return {COLUMNS.index(column): texts for column, texts in allowed.items()}


def plan(bank: Bank, cells: Iterable[Cells]) -> Plan:
    """Return what a table would do to a bank."""
    heading, *lines = [row for row in cells if any(row.texts)] or [Cells("", 1, ())]
    names = [text.strip() for text in heading.texts]
    wrong = [
        Wrong(heading.sheet, heading.number, shown(name), "table_column", {"name": shown(name)})
        for index, name in enumerate(names)
        if name and (name not in COLUMNS or name in names[:index])
    ]
    if "id" not in names:
        wrong.append(Wrong(heading.sheet, heading.number, "", "table_no_id"))
    if wrong:
        return Plan((), tuple(wrong))
    planner = _Planner(bank, names)
    for line in lines:
        planner.take(line)
    return planner.plan()


class _Planner:
    """Takes rows one by one; the files are changed in memory only."""

    def __init__(self, bank: Bank, names: list[str]) -> None:
        self._bank = bank
        self._names = names
        self._known = {task.id: (path, task) for path, task in bank.tasks()}
        self._lost = {task_id for file in bank.files.values() for task_id in file.lost}
        self._seen: dict[str, int] = {}
        self._texts: dict[str, FileText] = {}
        self._steps: list[Step] = []
        self._wrong: list[Wrong] = []

    def take(self, line: Cells) -> None:
        """Look at a row."""
        for index in line.formulas:
            self._refuse(line, "cell_formula", self._names[index] if index < len(self._names) else "")
        given = {name: text for name, text in zip(self._names, line.texts, strict=False) if name}
        task_id = given.get("id", "").strip()
        if not task_id:
            self._refuse(line, "row_no_id", "id")
        elif task_id in self._seen:
            self._refuse(line, "row_twice", "id", id=shown(task_id), row=self._seen[task_id])
        elif task_id in self._lost:
            self._refuse(line, "row_broken_task", "id", id=shown(task_id))
        elif not line.formulas:
            self._seen[task_id] = line.number
            self._row(line, {**given, "id": task_id})

    def _row(self, line: Cells, given: Row) -> None:
        path, task = self._known.get(given["id"], ("", None))
        before = row_of(task) if task else {}
        if isinstance(before, str):
            self._refuse(line, before, "id")
            return
        row = {**before, **given}
        new, old = normal(row), normal(before)
        differ = tuple(column for column in COLUMNS if new.get(column) != old.get(column))
        if task and not differ:
            self._steps.append(Step(line.number, task.id, path, "same"))
            return
        path = path or self._home(row)
        if not path or (task and "section" in differ):
            column = "topic" if row.get("section") in SECTIONS and not task else "section"
            self._refuse(
                line, "row_no_home", column, section=shown(row.get("section", "")), topic=shown(row.get("topic", ""))
            )
            return
        problems = self._problems(path, row)
        for column, problem in problems:
            self._wrong.append(Wrong(line.sheet, line.number, column, problem.code, dict(problem.facts)))
        if not problems:
            self._change(path, row, differ if task else None)
            self._steps.append(Step(line.number, row["id"], path, "changed" if task else "new", differ if task else ()))

    def _home(self, row: Row) -> str:
        """Return the file of a section and topic, "" where there is none."""
        fitting = (
            path
            for path, file in self._bank.files.items()
            if (file.section, file.topic) == (row.get("section"), row.get("topic"))
        )
        return next(fitting, "")

    def _problems(self, path: str, row: Row) -> list[tuple[str, Problem]]:
        """Return the errors of a row as a task on its own, with their columns."""
        file = self._bank.files[path]
        head = f"section: {file.section}\ntopic: {file.topic}\ntitle: {{lv: x, ru: x, en: x}}\ntasks: []\n"
        text = FileText(head)
        text.add(task_of(row, file.topic))
        lines = text.text.split("\n")
        found = read_file(text.text.encode(), path).problems
        return [(_column(lines, problem), problem) for problem in found if problem.severity == "error"]

    def _change(self, path: str, row: Row, differ: tuple[str, ...] | None) -> None:
        if path not in self._texts:
            self._texts[path] = FileText(text_of(self._bank.raw[path], path))
        text, topic = self._texts[path], self._bank.files[path].topic
        if differ is None:
            text.add(task_of(row, topic))
            return
        if "type" in differ:
            text.set(row["id"], (), task_of(row, topic))
            return
        for column in differ:
            value = value_of(row, column)
            own = column in {"topic", "slot", "status", "difficulty", "enemies", "reviewed_by", "instructions"}
            steps = steps_of(row, column)
            place: tuple[str | int, ...] = steps if own or steps[0] == "valid" else ("items", 0, *steps)
            if len(steps) > 1 and value is None and not any(row.get(other) for other in _siblings(column)):
                place = place[:-1]
            text.set(row["id"], place, None if column == "topic" and value == topic else value)

    def plan(self) -> Plan:
        """Return what is to be done; where a file would not be read as meant, nothing."""
        files: dict[str, bytes] = {}
        for path, text in self._texts.items():
            content = text.text.encode()
            before = {problem.code for problem in self._bank.files[path].problems}
            for problem in read_file(content, path).problems:
                if problem.severity == "error" and problem.code not in before:
                    self._wrong.append(Wrong("", 0, "", problem.code, dict(problem.facts)))
            files[path] = content
        return Plan(tuple(self._steps), tuple(self._wrong), {} if self._wrong else files)

    def _refuse(self, line: Cells, code: str, column: str, **facts: str | float) -> None:
        self._wrong.append(Wrong(line.sheet, line.number, column, code, dict(facts)))


def _siblings(column: str) -> tuple[str, ...]:
    owner = column.partition("_")[0] + "_"
    return tuple(other for other in COLUMNS if other.startswith(owner))


def _column(lines: list[str], problem: Problem) -> str:
    """Return the column a problem of a row's task belongs to."""
    key, inner = str(problem.facts.get("key", "")), str(problem.facts.get("language", ""))
    if problem.code != "missing_key" or not _named(key, ""):
        here = min(problem.line, len(lines)) - 1
        inner = inner or lines[here].strip().partition(":")[0]
        while here > 0 and lines[here][4:5] in {" ", ""}:
            here -= 1
        key = lines[here][4:].partition(":")[0]
    return _named(key, inner)


def _named(key: str, inner: str) -> str:
    """Return the column of a key, or of a key in it; "" where there is none."""
    likely = ("answer" if key == "answers" else key, f"{key}_lv", f"{key}_act", f"{key}_from")
    return next((column for column in (f"{key}_{inner}", *likely) if column in COLUMNS), "")


def apply(folder: Path, found: Plan, before: dict[str, bytes]) -> None:
    """Write what a plan says: every file, or none; raise `KnownError` where a file is another now or cannot be."""
    for path in found.files:
        try:
            same = (folder / path).read_bytes() == before[path]
        except OSError:
            same = False
        if not same:
            raise KnownError("table_bank_changed", path=path)
    done: list[str] = []
    try:
        for path, content in found.files.items():
            write_whole(folder / path, content)
            done.append(path)
    except KnownError:
        for path in done:
            with suppress(KnownError):
                write_whole(folder / path, before[path])
        raise
