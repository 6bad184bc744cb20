"""Every Latvian text of a task, and by which steps one comes to it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from naturalization_trainer.bank.checks import Steps
from naturalization_trainer.bank.task import AnyItem, AudioStimulus, ImageStimulus, Task, TextStimulus
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.form_entry.item import FormEntry
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry

GOOD_SAMPLE = "full"
"""The level of a sample letter written without faults; the others have theirs on purpose."""

_MARKS = re.compile(r"\*\*|^- |\{\d+\}|\|", re.MULTILINE)
_QUOTED = re.compile(r"[„“«][^„“”«»]*[”“»]")


class Latvian(NamedTuple):
    """A text in Latvian and the steps from its task to it."""

    steps: Steps
    text: str


def latvian(task: Task) -> Iterator[Latvian]:
    """Return every text of a task that must be good Latvian; words misspelt on purpose are left out.

    Left out are answers to be rejected, letters of the lower levels, what a remark on a letter or on the anthem quotes,
    and the wrong options of the anthem.
    """
    if task.instructions:
        yield Latvian(("instructions",), task.instructions)
    yield from _stimulus(task)
    for index, item in enumerate(task.items):
        steps: Steps = ("items", index)
        yield Latvian((*steps, "prompt"), item.prompt)
        if item.explanation:
            text = item.explanation.lv
            yield Latvian((*steps, "explanation", "lv"), _QUOTED.sub(" ", text) if task.section == "anthem" else text)
        if item.evidence:
            yield Latvian((*steps, "evidence"), item.evidence)
        for more, text in _of_item(item):
            if not (task.section == "anthem" and more[0] in {"distractors", "spare"}):
                yield Latvian((*steps, *more), text)


def plain(text: str) -> str:
    """Return a text without our marks for bold, lists, tables and gaps."""
    return _MARKS.sub(" ", text)


def _stimulus(task: Task) -> Iterator[Latvian]:
    match task.stimulus:
        case TextStimulus() as text:
            parts = (("title", text.title), ("from", text.sender), ("to", text.to), ("date", text.date))
            for key, part in (*parts, ("body", text.body)):
                if part:
                    yield Latvian(("stimulus", key), part)
        case AudioStimulus() as audio:
            for place, turn in enumerate(audio.transcript):
                yield Latvian(("stimulus", "transcript", place, "text"), turn.text)
                if turn.say:
                    yield Latvian(("stimulus", "transcript", place, "say"), turn.say)
        case ImageStimulus() as image:
            yield Latvian(("stimulus", "alt", "lv"), image.alt.lv)
        case None:
            pass


def _of_item(item: AnyItem) -> Iterator[tuple[Steps, str]]:  # noqa: C901, PLR0912 - a table of the types
    match item:
        case SingleChoice():
            yield ("answer",), item.answer
            yield from _each("distractors", item.distractors)
        case MultipleChoice():
            yield from _each("answers", item.answers)
            yield from _each("distractors", item.distractors)
        case Matching():
            for place, pair in enumerate(item.pairs):
                yield ("pairs", place, "left"), pair.left
                yield ("pairs", place, "right"), pair.right
            yield from _each("spare", item.spare)
        case Ordering():
            yield from _each("sequence", item.sequence)
        case GapChoice():
            yield ("text",), item.text
            yield from _each("gaps", item.gaps)
            yield from _each("spare", item.spare)
        case TextEntry():
            yield ("answer",), item.answer
            yield from _each("accept", item.accept)
        case Dictation():
            yield ("answer",), item.answer
        case Recitation():
            yield from _each("lines", item.lines)
        case ExtendedText():
            yield from _letter(item)
        case FormEntry():
            yield ("card",), item.card
            for place, field in enumerate(item.fields):
                yield ("fields", place, "label"), field.label
                yield ("fields", place, "answer"), field.answer
                for way, text in _each("accept", field.accept):
                    yield ("fields", place, *way), text
        case SpokenResponse():
            yield from _each("questions", item.questions)
            yield from _each("model", item.model)
            for points, text in item.earns.items():
                yield ("earns", points), text


def _letter(item: ExtendedText) -> Iterator[tuple[Steps, str]]:
    yield from _each("cover", item.cover)
    for place, sample in enumerate(item.samples):
        if sample.level == GOOD_SAMPLE:
            yield ("samples", place, "text"), sample.text
        yield ("samples", place, "reasons", "lv"), _QUOTED.sub(" ", sample.reasons.lv)


def _each(key: str, texts: tuple[str, ...]) -> Iterator[tuple[Steps, str]]:
    for place, text in enumerate(texts):
        yield (key, place), text
