"""How the examination goes, step by step, kept with the bank: each statement with its source, or said to be unknown."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.problem import Problem
from naturalization_trainer.bank.side_file import read_side_file
from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.item import Explained, Text

if TYPE_CHECKING:
    from naturalization_trainer.bank.reader import Node

EXAM_DAY = "library/exam_day.yaml"

Known = Literal["confirmed", "single_source", "older_model", "default", "unknown"]


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A statement. `source` is empty only where the confidence is `unknown`: then the reader is sent to PMLP."""

    text: Explained
    confidence: Known
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a known fact without a source."""
        if bool(self.source) == (self.confidence == "unknown"):
            raise ValueError("source: every fact has one, but what is unknown has none")


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A stretch of the way; `icon` names one of the drawings of the screens."""

    title: Explained
    icon: Text
    facts: tuple[Fact, ...]


class ExamDay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole way in its order."""

    steps: tuple[Step, ...]


def read_exam_day(folder: Path) -> ExamDay:
    """Return what is kept with a bank; raise `KnownError` where it is missing or broken."""
    side = read_side_file(folder, EXAM_DAY, ExamDay)
    if isinstance(side.value, ExamDay):
        return side.value
    detail = str(side.problems[:3]) if side.problems else "missing or contradictory"
    raise KnownError("bank_unreadable", detail=detail, path=str(folder / EXAM_DAY))


def exam_day_problems(bank: CompiledBank, _day: datetime.date) -> Iterator[Problem]:
    """Yield what is wrong with what a bank keeps of the examination's day; a bank may keep nothing of it."""
    side = read_side_file(bank.path, EXAM_DAY, ExamDay)
    yield from side.problems
    if side.value is None and side.top is not None and not side.problems:
        yield from _unsourced(side.top)


def _unsourced(top: "Node") -> Iterator[Problem]:
    """Yield the facts that are known and have no source, or have one and are unknown."""
    for step in top.value["steps"].value:
        for fact in step.value["facts"].value:
            source = fact.value.get("source")
            known = fact.value["confidence"].value != "unknown"
            if known != bool(source is not None and source.value):
                yield Problem(EXAM_DAY, fact.line, fact.column, "error", "fact_source", {})
