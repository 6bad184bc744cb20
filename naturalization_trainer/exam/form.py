"""A form: one assembled paper, with all that is needed to sit, show and score it, whatever happens to the bank."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from naturalization_trainer.bank.task import AnyItem, Section, Stimulus
from naturalization_trainer.items.item import Charges

PhaseKind = Literal["work", "prepare", "answer", "recite"]


class FormItem(msgspec.Struct, frozen=True, kw_only=True):
    """An item as this form shows it: its options drawn and shuffled, its points fixed."""

    id: str
    item: AnyItem
    options: tuple[str, ...] = ()
    out_of: float


class FormTask(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A task as this form shows it."""

    id: str
    revision: str
    meaning: str
    slot: str
    topic: str
    items: tuple[FormItem, ...]
    instructions: str | None = None
    stimulus: Stimulus | None = None


class Criterion(msgspec.Struct, frozen=True, kw_only=True):
    """A criterion a person marks by; `descriptors[points][language]` says what earns so many points (0 … out_of)."""

    id: str
    out_of: float
    name: dict[str, str]
    descriptors: dict[str, dict[str, str]]


class ScriptStep(msgspec.Struct, frozen=True, kw_only=True):
    """A step of the listening script: an instruction, silence to read or check, or a hearing of a task's recording."""

    kind: Literal["instruction", "read", "hearing", "pause"]
    task: str = ""
    hearing: int = 0
    seconds: float = 0.0


class FormSection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A section of a part: its tasks, points and cut. `script` only where the section plays by itself (listening).

    `criteria` by slot: what a person marks by. A letter with fewer words than asked earns at most `short_share` of its
    points, one off the topic (no points for content) at most `off_topic_most`.
    """

    id: Section
    out_of: float
    cut: float
    charges: Charges
    tasks: tuple[FormTask, ...]
    criteria: dict[str, tuple[Criterion, ...]] = {}
    suggested_minutes: float | None = None
    script: tuple[ScriptStep, ...] = ()
    short_share: float = 1.0
    off_topic_most: float | None = None

    def items(self) -> Iterator[FormItem]:
        """Return every item in the form's order."""
        for task in self.tasks:
            yield from task.items


class FormPhase(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of time with its own clock, in which one moves freely among its sections."""

    id: str
    kind: PhaseKind
    minutes: float
    sections: tuple[Section, ...]


class FormPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the examination in the variant chosen. Sections are scored here, whichever phase shows them."""

    id: str
    variant: str
    phases: tuple[FormPhase, ...]
    sections: tuple[FormSection, ...]

    def section(self, section_id: str) -> FormSection:
        """Return the section of that id."""
        return next(section for section in self.sections if section.id == section_id)


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """One assembled paper. `relieved` names the sections the profile does not sit.

    `choices` are the ways chosen inside the profile: `{"knowledge": "written"|"oral", "anthem": "written"|"recited"}`.
    `time_factor` stretches every clock (a legal relief, a kiosk's "more time"); it is printed on the result.
    """

    blueprint: str
    bank_hash: str
    seed: int
    profile: str
    choices: dict[str, str]
    parts: tuple[FormPart, ...]
    relieved: tuple[Section, ...] = ()
    time_factor: float = 1.0

    def item(self, item_id: str) -> FormItem:
        """Return the item of that id; KeyError where the form has none."""
        for part in self.parts:
            for section in part.sections:
                for item in section.items():
                    if item.id == item_id:
                        return item
        raise KeyError(item_id)
