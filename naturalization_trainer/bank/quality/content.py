"""The content of a whole bank looked at: every check in turn, what is waived taken out, the rest at its place."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from naturalization_trainer.bank import reader
from naturalization_trainer.bank.checks import Finding
from naturalization_trainer.bank.file import located
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.quality.alike import alike, given_away
from naturalization_trainer.bank.quality.fault import Check, Fault
from naturalization_trainer.bank.quality.giveaways import giveaways
from naturalization_trainer.bank.quality.lengths import lengths
from naturalization_trainer.bank.quality.numbers import numbers_cited
from naturalization_trainer.bank.quality.waivers import read_waivers, unwaived
from naturalization_trainer.bank.quality.words import unknown_words
from naturalization_trainer.bank.reader import Node
from naturalization_trainer.bank.task import Task

CHECKS: tuple[Check, ...] = (unknown_words, alike, given_away, giveaways, lengths, numbers_cited)

HEARD = "sound_"
"""What the codes of faults begin with that are found by listening."""


def content_problems(tasks: Sequence[Task], folder: Path, further: Sequence[Check] = ()) -> Iterator[Problem]:
    """Yield a warning for everything the checks find and nobody waived; `further` checks come from layers above.

    Without these nobody listens, and a waiver of what is heard cannot be told to be unused.
    """
    waivers, problems = read_waivers(folder)
    yield from problems
    faults = [fault for check in (*CHECKS, *further) for fault in check(tasks, folder)]
    left, unused = unwaived(faults, waivers)
    yield from _placed(left, folder)
    yield from (problem for problem in unused if further or not str(problem.facts["code"]).startswith(HEARD))


def _placed(faults: list[Fault], folder: Path) -> Iterator[Problem]:
    """Give faults their line and column; only files with faults are read again."""
    marked: dict[str, dict[int, Node]] = {}
    for task, steps, code, facts, _ in faults:
        if task.path not in marked:
            marked[task.path] = _nodes(folder, task.path)
        node = marked[task.path].get(task.line)
        finding = Finding(steps, code, facts, "warning")
        if node is None:
            yield Problem(task.path, task.line, 1, "warning", code, facts)
        else:
            yield located(finding, node, task.path)


def _nodes(folder: Path, path: str) -> dict[int, Node]:
    """Return the tasks of a file by the line they begin in; none where it can no longer be read."""
    try:
        top, _ = reader.marked(reader.text_of((folder / path).read_bytes(), path), path)
    except (OSError, reader.Unreadable):
        return {}
    tasks: Any = top.value.get("tasks") if top is not None and isinstance(top.value, dict) else None
    listed = tasks.value if tasks is not None and isinstance(tasks.value, list) else ()
    return {node.line: node for node in listed if isinstance(node.value, dict)}
