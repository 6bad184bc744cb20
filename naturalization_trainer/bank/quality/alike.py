"""Whether two tasks ask the same, or one gives the other's key away, and no `enemies` keep them apart."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, process

from naturalization_trainer.bank.problem import shown
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.quality.keys import folded_words, keys, stems
from naturalization_trainer.bank.task import AnyItem, Section, Task
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry

SECTIONS: tuple[Section, ...] = ("constitution", "history_culture")
"""Where lone questions are drawn together; in the other sections a whole task is drawn with its own text."""

ALIKE = 88
"""From this likeness on (rapidfuzz's token sort ratio, 0 to 100), prompt and key together are the same question."""

SHARED = 0.5
"""So much of a prompt's weight in rare words must stand in the other prompt for that one to be about the same."""

OFTEN = 4
"""A key that is an option of so many tasks names no single fact."""

_ASKING = (SingleChoice, TextEntry)


class _Asked(NamedTuple):
    task: Task
    place: int
    item: AnyItem


def alike(tasks: Sequence[Task], _folder: Path) -> Iterator[Fault]:
    """Yield pairs of items that ask the same, at the later one."""
    for asked, apart in _sections(tasks):
        texts = [folded_words(" ".join((one.item.prompt, *keys(one.item)))) for one in asked]
        for here, text in enumerate(texts):
            for _match, score, there in process.extract(
                text, texts[:here], scorer=fuzz.token_sort_ratio, processor=None, score_cutoff=ALIKE, limit=None
            ):
                one, other = asked[here], asked[there]
                if other.task.id not in apart[one.task.id] | {one.task.id}:
                    yield _pair(one, other, "items_alike", {"share": round(score)})


def given_away(tasks: Sequence[Task], _folder: Path) -> Iterator[Fault]:
    """Yield items whose key stands in the prompt of another that is about the same."""
    for asked, apart in _sections(tasks):
        questions = [one for one in asked if one.task.slot == "question"]
        often = Counter(option for one in questions for option in _options(one.item))
        counts = Counter(stem for one in questions for stem in stems(one.item.prompt))
        weight = {stem: math.log(len(questions) / count) for stem, count in counts.items()}
        said = [folded_words(_said(one.item)) for one in questions]
        for one in questions:
            key = folded_words(keys(one.item)[0]) if isinstance(one.item, _ASKING) else ""
            if not _specific(key) or often[key] >= OFTEN:
                continue
            own = stems(one.item.prompt)
            whole = sum(weight[stem] for stem in own) or 1.0
            for other, text in zip(questions, said, strict=True):
                if key in text and other.task.id not in apart[one.task.id] | {one.task.id}:
                    shared = sum(weight[stem] for stem in own & stems(text))
                    if shared >= SHARED * whole:
                        yield _pair(one, other, "key_elsewhere", {"key": shown(key.strip())})


def _pair(one: _Asked, other: _Asked, code: str, facts: dict[str, str | int | float]) -> Fault:
    facts = {"id": one.task.id, "other": other.task.id, **facts}
    return Fault(one.task, ("items", one.place, "prompt"), code, facts, other.task.id)


def _sections(tasks: Sequence[Task]) -> Iterator[tuple[list[_Asked], dict[str, set[str]]]]:
    """Yield the items of each section with, for each task, those that never meet it."""
    apart: defaultdict[str, set[str]] = defaultdict(set)
    for task in tasks:
        for enemy in task.enemies:
            apart[task.id].add(enemy)
            apart[enemy].add(task.id)
    for section in SECTIONS:
        asked = [
            _Asked(task, index, item)
            for task in tasks
            if task.section == section
            for index, item in enumerate(task.items)
        ]
        yield asked, apart


def _specific(key: str) -> bool:
    words = key.split()
    return len(words) > 1 or (len(words) == 1 and words[0].isdigit() and len(words[0]) > 2)  # noqa: PLR2004 - a year


def _said(item: AnyItem) -> str:
    return f"{item.prompt} {item.text}" if isinstance(item, GapChoice) else item.prompt


def _options(item: AnyItem) -> set[str]:
    options = (*keys(item), *(item.distractors if isinstance(item, SingleChoice) else ()))
    return {folded_words(option) for option in options}
