"""One file of the bank: bytes in, tasks and problems out; a broken task leaves its neighbours alone."""

from functools import cache
from typing import Annotated, Any

import msgspec
from msgspec import inspect

from naturalization_trainer.bank.checks import Finding, task_findings
from naturalization_trainer.bank.problem import Problem, place, shown
from naturalization_trainer.bank.reader import Node, Unreadable, Unusual, marked, plain, text_of
from naturalization_trainer.bank.revision import stamped
from naturalization_trainer.bank.schema import Walk
from naturalization_trainer.bank.task import AnyItem, Section, Slug, Task
from naturalization_trainer.items.item import Text

MAX_TASKS = 2_000


class Title(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A topic's name on screens, in every language of the interface."""

    lv: Text
    ru: Text
    en: Text
    uk: Text | None = None


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file's own keys."""

    section: Section
    topic: Slug
    title: Title
    tasks: Annotated[tuple[dict[str, Any], ...], msgspec.Meta(max_length=MAX_TASKS)]


class BankFile(msgspec.Struct, frozen=True):
    """A file as read: its good tasks in order (`columns` says where each begins in its line) and its problems.

    lost: ids of tasks that are none, so that whoever names them is not blamed.
    """

    path: str
    section: str = ""
    topic: str = ""
    title: Title | None = None
    tasks: tuple[Task, ...] = ()
    columns: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    lost: tuple[str, ...] = ()


class _LooseHead(msgspec.Struct):
    """A file's own keys where its tasks are looked at one by one."""

    section: Section
    topic: Slug
    title: Title
    tasks: Annotated[tuple[Any, ...], msgspec.Meta(max_length=MAX_TASKS)]


_OWN = (("section", Section), ("topic", Slug), ("title", Title))
_FROM_FILE = {"section", "path", "line", "revision", "meaning"}
TASK_KEYS = frozenset(field.encode_name for field in msgspec.structs.fields(Task)) - _FROM_FILE


def read_file(raw: bytes, path: str) -> BankFile:
    """Read one file; `path` is relative to the bank's folder, with `/`. Nothing in the bytes raises."""
    try:
        text = text_of(raw, path)
    except Unreadable as error:
        return BankFile(path, problems=(error.problem,))
    try:
        return _quick(text, path)
    except (Unusual, msgspec.ValidationError):
        return _slow(text, path)


def _quick(text: str, path: str) -> BankFile:
    """Read a file in which everything is as it should be; raise where it is not."""
    value, places = plain(text)
    head = msgspec.convert(value, Head)
    if len(places) != len(head.tasks):
        raise Unusual
    tasks = []
    for raw, (line, _) in zip(head.tasks, places, strict=True):
        task = stamped(_task(raw, head.section, head.topic), path, line)
        if next(task_findings(task), None):
            raise Unusual
        tasks.append(task)
    if _folder(path) != head.section:
        raise Unusual
    columns = tuple(column for _, column in places)
    return BankFile(path, head.section, head.topic, head.title, tuple(tasks), columns)


def _task(raw: dict[str, Any], section: str, topic: str) -> Task:
    """Return the task of a mapping as read; raise `ValidationError` where it is none."""
    if "items" in raw:
        if not raw.keys() <= TASK_KEYS:
            raise msgspec.ValidationError
        return msgspec.convert({"topic": topic, **raw, "section": section}, Task, strict=False)
    whole: dict[str, Any] = {"topic": topic, "section": section}
    item: dict[str, Any] = {}
    for key, value in raw.items():
        (whole if key in TASK_KEYS else item)[key] = value
    whole["items"] = (item,)
    return msgspec.convert(whole, Task, strict=False)


def _folder(path: str) -> str:
    return path.split("/", 1)[0]


def _slow(text: str, path: str) -> BankFile:
    """Read a file in which something is unusual: keep its good tasks, report everything else with its place."""
    top, problems = marked(text, path)
    if top is None:
        return BankFile(path, problems=tuple(problems) or (Problem(path, 1, 1, "error", "not_a_bank_file"),))
    walk = Walk(path)
    read = BankFile(path)
    try:
        read = _walked(top, walk)
    except Unreadable as error:
        walk.problems.append(error.problem)
    return msgspec.structs.replace(read, problems=tuple(sorted((*problems, *walk.problems), key=place)))


def _walked(top: Node, walk: Walk) -> BankFile:
    """Return what is good of a marked file; report the rest."""
    if not isinstance(top.value, dict):
        walk.report((top.line, top.column), "not_a_bank_file")
        return BankFile(walk.path)
    walk.fields(top, _struct(_LooseHead))
    head: dict[str, Node] = top.value
    section, topic, title = (_valid(head, key, kind) for key, kind in _OWN)
    if section and _folder(walk.path) != section:
        facts = {"section": section, "folder": shown(_folder(walk.path))}
        walk.report((head["section"].line, head["section"].column), "section_of_folder", **facts)
    tasks: list[tuple[Task, int]] = []
    lost: list[str] = []
    for node in head["tasks"].value if "tasks" in head and isinstance(head["tasks"].value, list) else ():
        task = _marked_task(node, section or "constitution", topic or "unknown", walk)
        if task:
            tasks.append((task, node.column))
        elif isinstance(node.value, dict) and "id" in node.value and isinstance(node.value["id"].value, str):
            lost.append(node.value["id"].value)
    if not section or not topic:
        return BankFile(walk.path, lost=(*lost, *(task.id for task, _ in tasks)))
    good, columns = tuple(task for task, _ in tasks), tuple(column for _, column in tasks)
    return BankFile(walk.path, section, topic, title, good, columns, lost=tuple(lost))


def _valid(head: dict[str, Node], key: str, kind: Any) -> Any:
    """Return a key's value where it is what it should be, else None."""
    try:
        return msgspec.convert(head[key].plain(), kind)
    except (KeyError, msgspec.ValidationError):
        return None


def _marked_task(node: Node, section: str, topic: str, walk: Walk) -> Task | None:
    """Return a task where it is one and has no error; report what is wrong with it."""
    if not isinstance(node.value, dict):
        if not node.broken:
            walk.report((node.line, node.column), "expected_mapping", key="tasks")
        return None
    try:
        task = stamped(_task(node.plain(), section, topic), walk.path, node.line)
    except msgspec.ValidationError as error:
        before = len(walk.problems)
        _walk_task(walk, node)
        if len(walk.problems) == before and not node.broken:
            walk.report((node.line, node.column), "does_not_fit", detail=shown(str(error)))
        return None
    problems = [located(finding, node, walk.path) for finding in task_findings(task)]
    for problem in problems:
        walk.add(problem)
    return None if node.broken or any(problem.severity == "error" for problem in problems) else task


def located(finding: Finding, node: Node, path: str) -> Problem:
    """Return a finding as a problem at the place its steps lead to in the marked task."""
    line, column = node.line, node.column
    steps = finding.steps
    if steps[:1] == ("items",) and "items" not in node.value:
        steps = steps[2:]
    here = node
    for step in steps:
        value = here.value
        known = step in value if isinstance(value, dict) else isinstance(value, list) and step in range(len(value))
        if not known:
            break
        here = value[step]
        line, column = here.line, here.column
    return Problem(path, line, column, finding.severity, finding.code, finding.facts)


def _walk_task(walk: Walk, node: Node) -> None:
    """Report what is wrong with a task's keys and values."""
    if "items" in node.value:
        walk.fields(node, _task_struct(lone=False))
        return
    items = inspect.type_info(AnyItem)
    assert isinstance(items, inspect.UnionType)  # noqa: S101 - for the type checker
    item = walk.choice(node, items)
    of_items = {name for one in ([item] if item else items.types) for name in _names(one)} - {"id"}
    walk.fields(node, _task_struct(lone=True), ("type", *of_items))
    if item:
        rest = Node({key: value for key, value in node.value.items() if key in of_items}, node.line, node.column)
        walk.fields(rest, item)


def _names(struct: inspect.Type) -> set[str]:
    return {field.encode_name for field in struct.fields} if isinstance(struct, inspect.StructType) else set()


@cache
def _task_struct(*, lone: bool) -> inspect.StructType:
    """Return the class of a task's own keys; its topic may be left to the file."""
    fields = [
        msgspec.structs.replace(field, required=field.required and field.encode_name != "topic")
        for field in _struct(Task).fields
        if field.encode_name in TASK_KEYS and not (lone and field.encode_name == "items")
    ]
    return inspect.StructType(Task, tuple(fields))


@cache
def _struct(cls: type) -> inspect.StructType:
    info = inspect.type_info(cls)
    assert isinstance(info, inspect.StructType)  # noqa: S101 - for the type checker
    return info
