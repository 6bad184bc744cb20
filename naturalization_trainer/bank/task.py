"""A task: a stimulus with its items."""

import datetime
from typing import Annotated, Literal

import msgspec

from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.item import Explained, Text
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry
from naturalization_trainer.items.true_false.item import TrueFalse

Section = Literal["listening", "reading", "writing", "speaking", "constitution", "history_culture", "anthem"]
Status = Literal["draft", "second_read", "expert"]
Look = Literal[
    "sign",
    "notice",
    "leaflet",
    "timetable",
    "advertisement",
    "email",
    "letter",
    "official",
    "article",
    "story",
    "message",
]

AnyItem = (
    SingleChoice
    | MultipleChoice
    | TrueFalse
    | Matching
    | Ordering
    | GapChoice
    | TextEntry
    | Dictation
    | Recitation
    | ExtendedText
    | FormEntry
    | SpokenResponse
)

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$", max_length=80)]
TaskId = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


class TextStimulus(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    omit_defaults=True,
    tag_field="kind",
    tag="text",
):
    """A text laid out as such a thing looks. In `body`: `**bold**`, `- ` lists, ` | ` table cells."""

    look: Look
    body: Text
    title: Text | None = None
    sender: Text | None = msgspec.field(name="from", default=None)
    to: Text | None = None
    date: Text | None = None


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One speaker's words; `say` is what a voice reads where `text` has figures or abbreviations."""

    text: Text
    speaker: Text
    voice: Literal["female1", "female2", "male1", "male2"]
    say: Text | None = None


class AudioStimulus(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    omit_defaults=True,
    tag_field="kind",
    tag="audio",
):
    """A recording with its transcript. `file` is relative to the audio folder; "": `<section>/<task id>/text.opus`."""

    transcript: Annotated[tuple[Turn, ...], msgspec.Meta(min_length=1, max_length=60)]
    voice: Literal["synthetic", "recorded"] = "synthetic"
    file: str = ""


class ImageStimulus(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    omit_defaults=True,
    tag_field="kind",
    tag="image",
):
    """A picture; `file` is relative to the bank's folder, `alt` describes it for those who do not see it."""

    file: Text
    alt: Explained


Stimulus = TextStimulus | AudioStimulus | ImageStimulus


class Validity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """From when until when a task is true, and by when somebody must look again."""

    start: datetime.date | None = msgspec.field(name="from", default=None)
    until: datetime.date | None = None
    review_by: datetime.date | None = None

    def holds(self, day: datetime.date) -> bool:
        """Tell whether the task may be drawn on `day`."""
        return (self.start is None or self.start <= day) and (self.until is None or day <= self.until)


class Task(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A stimulus with its items, or a lone question.

    revision: hash of everything in the task; meaning: hash of stimulus, prompts, options, keys and accepted answers
    (cards and statistics follow the meaning). Both are 16 hex digits (BLAKE2b, 8 bytes) of canonical JSON.
    path, line: where it stands, the path relative to the bank's folder.
    """

    id: TaskId
    section: Section
    topic: Slug
    items: Annotated[tuple[AnyItem, ...], msgspec.Meta(min_length=1, max_length=20)]
    slot: Slug = "question"
    status: Status = "draft"
    difficulty: Annotated[int, msgspec.Meta(ge=1, le=3)] = 2
    enemies: tuple[str, ...] = ()
    valid: Validity = Validity()
    reviewed_by: str | None = None
    instructions: str | None = None
    stimulus: Stimulus | None = None
    revision: str = ""
    meaning: str = ""
    path: str = ""
    line: int = 0

    def item_id(self, item: AnyItem) -> str:
        """Return the item's full id: `<task>.<item>`, or the task's id where the item is its only one."""
        return f"{self.id}.{item.id}" if item.id else self.id
