"""What a check of the content finds, and the check's own shape."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.bank.checks import Steps
from naturalization_trainer.bank.task import Task


class Fault(NamedTuple):
    """Something to look at in a task; `steps` lead to it, `other` is the second task of a pair ("": none)."""

    task: Task
    steps: Steps
    code: str
    facts: dict[str, str | int | float]
    other: str = ""


Check = Callable[[Sequence[Task], Path], Iterable[Fault]]
"""Looks at all good tasks of the bank in a folder, in the order of their ids."""
