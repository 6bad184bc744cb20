"""A lone question as a row of a table: one text a column, exactly what the bank says; a list has a line each."""

from typing import Any

import msgspec

from naturalization_trainer.bank.task import Task
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse

Row = dict[str, str]
"""Texts by column; an empty text is a value that is not there."""

TYPES = (SingleChoice, MultipleChoice, TrueFalse, TextEntry)
MAX_CELL = 32_000
"""Letters a cell may hold; spreadsheets cut off at 32,767."""

STEPS: dict[str, tuple[str, ...]] = {
    **{key: (key,) for key in ("id", "section", "topic", "slot", "status", "difficulty")},
    **{key: (key,) for key in ("type", "prompt", "points", "not_said", "answer", "kind")},
    **{key: (key,) for key in ("accept", "reject", "distractors", "evidence")},
    **{f"explanation_{language}": ("explanation", language) for language in ("lv", "ru", "en", "uk")},
    **{f"source_{key}": ("source", key) for key in ("act", "article", "title", "fact")},
    **{f"valid_{key}": ("valid", key) for key in ("from", "until", "review_by")},
    **{key: (key,) for key in ("enemies", "reviewed_by", "instructions")},
}
"""Each column, in order, with the steps that lead to its value in a task."""

COLUMNS = tuple(STEPS)
LISTS = frozenset({"accept", "reject", "distractors", "enemies"})
DEFAULTS = {"slot": "question", "status": "draft", "difficulty": "2", "not_said": "false", "kind": "word"}


def row_of(task: Task) -> Row | str:
    """Return a task as a row, or the code of the reason why it is none."""
    (item, *others) = task.items
    if others or item.id:
        return "row_several_items"
    if task.stimulus:
        return "row_stimulus"
    if not isinstance(item, TYPES):
        return "row_type"
    plain: dict[str, Any] = msgspec.to_builtins(task)
    plain |= plain.pop("items")[0]
    plain["id"] = task.id
    if "answers" in plain:
        plain["answer"] = plain.pop("answers")
    row: Row = {}
    for column, steps in STEPS.items():
        value: Any = plain
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
        text = _text(value)
        if text is None or len(text) > MAX_CELL:
            return "row_too_long"
        if text:
            row[column] = text
    return row


def _text(value: Any) -> str | None:
    """Return a value as a cell's text; None where it cannot be told from another one."""
    if isinstance(value, list | tuple):
        return None if any("\n" in part or not part.strip() for part in value) else "\n".join(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def value_of(row: Row, column: str) -> Any:
    """Return what a column's text says in a task: a text, a list, or None where there is nothing."""
    text = row.get(column, "")
    if column in LISTS or (column == "answer" and row.get("type") == "multiple_choice"):
        return [line for line in text.split("\n") if line] or None
    return text or None


def steps_of(row: Row, column: str) -> tuple[str, ...]:
    """Return the steps to a column's value in a task of the row's type."""
    return ("answers",) if column == "answer" and row.get("type") == "multiple_choice" else STEPS[column]


def task_of(row: Row, file_topic: str) -> dict[str, Any]:
    """Return a row as a task of a file; what is the file's own or goes without saying is left out."""
    task: dict[str, Any] = {}
    for column in COLUMNS:
        value = value_of(row, column)
        unsaid = column == "section" or (column == "topic" and value == file_topic) or DEFAULTS.get(column) == value
        if value is None or unsaid:
            continue
        here = task
        *before, last = steps_of(row, column)
        for step in before:
            here = here.setdefault(step, {})
        here[last] = value
    return task


def normal(row: Row) -> Row:
    """Return a row with what goes without saying filled in or out, so that equal tasks are equal rows."""
    full = {column: text for column, text in row.items() if text}
    for column, default in DEFAULTS.items():
        if full.get(column) == default:
            del full[column]
    return full
