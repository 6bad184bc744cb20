"""What can happen in a sitting, in the past tense: the journal's entries."""

from typing import Literal

import msgspec

from naturalization_trainer.items.item import Response

CloseReason = Literal["finished", "time", "script", "abandoned"]


class Event(msgspec.Struct, frozen=True, tag_field="event", omit_defaults=True):
    """One thing that happened."""


class PhaseOpened(Event, frozen=True, tag=True):
    """A phase of a part began (or the break before it ended)."""

    part: str
    phase: str


class ItemShown(Event, frozen=True, tag=True):
    """The person turned to an item; after a crash the sitting opens here."""

    item: str


class AnswerGiven(Event, frozen=True, tag=True):
    """An answer, whole; None takes it back."""

    item: str
    response: Response


class ItemFlagged(Event, frozen=True, tag=True):
    """The person marked an item to come back to, or took the mark away."""

    item: str
    flagged: bool


class ScriptAdvanced(Event, frozen=True, tag=True):
    """The listening script reached a step (0-based); a hearing begun counts as used, so a crash gives no extra one."""

    section: str
    step: int


class RecordingSaved(Event, frozen=True, tag=True):
    """A recording was written to disk: `file` is relative to the person's recordings folder."""

    item: str
    question: int
    file: str
    seconds: float


class Beat(Event, frozen=True, tag=True):
    """The clock went on: seconds used in the open phase."""

    used: float


class PhaseClosed(Event, frozen=True, tag=True):
    """The open phase ended: by the person, by time or because its script ended."""

    reason: CloseReason


class SectionClosed(Event, frozen=True, tag=True):
    """A section inside a phase ended for good (listening, when its script has ended)."""

    section: str


class MarkGiven(Event, frozen=True, tag=True):
    """A person marked an item: points by criterion ("" where there is only one), and who marked."""

    item: str
    marks: dict[str, float]
    by: Literal["self", "official"]


class SittingAbandoned(Event, frozen=True, tag=True):
    """The person gave the sitting up; what is answered stays readable."""


class GapNoted(Event, frozen=True, tag=True):
    """Time passed without the program: lid closed, killed, frozen, or a clock that jumped. `counted` of it ran."""

    seconds: float
    counted: float
    jumped: bool = False


AnyEvent = (
    PhaseOpened
    | ItemShown
    | AnswerGiven
    | ItemFlagged
    | ScriptAdvanced
    | RecordingSaved
    | Beat
    | PhaseClosed
    | SectionClosed
    | MarkGiven
    | SittingAbandoned
    | GapNoted
)


class Entry(msgspec.Struct, frozen=True):
    """A row of the journal: its place (from 0), the wall clock's time in UTC (ISO 8601), and what happened."""

    seq: int
    at: str
    event: AnyEvent
