"""Warnings looked at and left: each with its reason, in a file of the bank."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from naturalization_trainer.bank import reader
from naturalization_trainer.bank.problem import Problem, shown
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.items.item import Text

WAIVERS = "waivers.yaml"


class Waiver(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A warning left standing: its code, its task, where it speaks of two tasks the other one too, and why."""

    code: Text
    task: Text
    reason: Text
    other: str = ""


class Waivers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file's only key."""

    waivers: tuple[Waiver, ...] = ()


def read_waivers(folder: Path) -> tuple[tuple[Waiver, ...], tuple[Problem, ...]]:
    """Return the bank's waivers, and what is wrong with their file; none where there is no file."""
    try:
        raw = (folder / WAIVERS).read_bytes()
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        facts: dict[str, str | float] = {"detail": error.strerror or str(error)}
        return (), (Problem(WAIVERS, 0, 0, "error", "file_unreadable", facts),)
    try:
        top, problems = reader.marked(reader.text_of(raw, WAIVERS), WAIVERS)
    except reader.Unreadable as error:
        return (), (error.problem,)
    if top is None or problems:
        return (), tuple(problems)
    try:
        return msgspec.convert(top.plain(), Waivers).waivers, ()
    except msgspec.ValidationError as error:
        return (), (Problem(WAIVERS, 1, 1, "error", "waivers_do_not_fit", {"detail": shown(str(error))}),)


def unwaived(faults: Iterable[Fault], waivers: Iterable[Waiver]) -> tuple[list[Fault], Iterator[Problem]]:
    """Return the faults nobody waived, and a warning for every waiver that waives nothing."""
    left: list[Fault] = []
    unused = {(waiver.code, waiver.task, waiver.other): waiver for waiver in waivers}
    used: set[tuple[str, str, str]] = set()
    for fault in faults:
        names = {(fault.code, fault.task.id, ""), (fault.code, fault.task.id, fault.other)} & unused.keys()
        used |= names
        if not names:
            left.append(fault)
    return left, (
        Problem(WAIVERS, 0, 0, "warning", "waiver_unused", {"code": shown(waiver.code), "id": shown(waiver.task)})
        for name, waiver in unused.items()
        if name not in used
    )
