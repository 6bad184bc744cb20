"""How the examination goes, step by step, kept with the bank: each statement with its source, or said to be unknown."""

from pathlib import Path
from typing import Literal

import msgspec

from naturalization_trainer.errors import KnownError
from naturalization_trainer.items.item import Explained, Text

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
    from naturalization_trainer.bank import reader  # noqa: PLC0415 - YAML only where it is asked for

    path = folder / EXAM_DAY
    try:
        top, problems = reader.marked(reader.text_of(path.read_bytes(), EXAM_DAY), EXAM_DAY)
        if top is None or problems:
            raise KnownError("bank_unreadable", detail=str(problems[:3]), path=str(path))
        return msgspec.convert(top.plain(), ExamDay)
    except (OSError, reader.Unreadable, msgspec.ValidationError) as error:
        raise KnownError("bank_unreadable", detail=str(error), path=str(path)) from error
