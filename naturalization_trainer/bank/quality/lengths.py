"""Whether the texts of listening and reading are as long, and their sentences as short, as suits level B1.

The limits are ours, from the lengths told of such examinations; a sourced list of B1 words for Latvian is not known to
us, so the words themselves are not compared with one.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from naturalization_trainer.bank.checks import Steps
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.quality.words import words_of
from naturalization_trainer.bank.task import AudioStimulus, Task, TextStimulus
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.matching.item import Matching

WORDS = {
    "notice": (50, 130),
    "dialogue_true_false": (50, 130),
    "dialogue_choice": (50, 130),
    "message": (50, 130),
    "factual": (110, 220),
    "official": (110, 220),
    "cloze": (80, 220),
    "signs": (3, 25),
}
"""How many words a text of each slot has: at least, at most."""

AVERAGE, LONGEST = 14.0, 25
"""Words in a sentence: on average in a text, and in its longest one."""

_END = re.compile(r"(?<=[.!?…:;])\s+(?=[^a-zāčēģīķļņšūž])|\n+|\|")


def lengths(tasks: Sequence[Task], _: Path) -> Iterator[Fault]:
    """Yield texts too short or too long, and those with sentences too long."""
    for task in tasks:
        if task.section in {"listening", "reading"} and task.slot in WORDS:
            low, high = WORDS[task.slot]
            for steps, text in _texts(task):
                facts: dict[str, str | int | float] = {"id": task.id, "low": low, "high": high}
                count = len(words_of(text))
                if not low <= count <= high:
                    yield Fault(task, steps, "text_length", facts | {"count": count})
                yield from _sentences(task, steps, text)


def _sentences(task: Task, steps: Steps, text: str) -> Iterator[Fault]:
    counts = [count for sentence in _END.split(text) if (count := len(words_of(sentence)))]
    average = sum(counts) / max(len(counts), 1)
    if average > AVERAGE:
        facts: dict[str, str | int | float] = {"id": task.id, "count": round(average, 1), "most": AVERAGE}
        yield Fault(task, steps, "sentences_long", facts)
    if max(counts, default=0) > LONGEST:
        yield Fault(task, steps, "sentence_long", {"id": task.id, "count": max(counts), "most": LONGEST})


def _texts(task: Task) -> Iterator[tuple[Steps, str]]:
    match task.stimulus:
        case TextStimulus() as text:
            yield ("stimulus", "body"), text.body
        case AudioStimulus() as audio:
            yield ("stimulus", "transcript"), "\n".join(turn.text for turn in audio.transcript)
        case _:
            for index, item in enumerate(task.items):
                if isinstance(item, GapChoice):
                    yield ("items", index, "text"), item.text
                elif isinstance(item, Matching):
                    for place, pair in enumerate(item.pairs):
                        yield ("items", index, "pairs", place, "left"), pair.left
                        yield ("items", index, "pairs", place, "right"), pair.right
