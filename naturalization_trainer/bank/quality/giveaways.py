"""Whether a key can be found without knowing: by its length, its form, its words, or because the prompt says it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from naturalization_trainer.bank.checks import Steps
from naturalization_trainer.bank.problem import shown
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.quality.keys import folded_words, keys, stems
from naturalization_trainer.bank.task import Task
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.text_entry.item import TextEntry

LONGER = 1.5
"""A key so many times as long as the longest distractor stands out …"""

LETTERS = 10
"""… where that is at least so many letters."""

RARE = 3
"""A word in at most so many prompts of its section is no everyday word of the subject."""

KNOWLEDGE = ("constitution", "history_culture")
"""Where no text is beside the question, from which prompt and key may take their words."""

_MARKS = {
    "end": re.compile(r"[.!?]$"),
    "figure": re.compile(r"^\d"),
    "quote": re.compile("„"),
    "bracket": re.compile(r"\("),
}


def giveaways(tasks: Sequence[Task], _: Path) -> Iterator[Fault]:
    """Yield keys that stand out among their options or stand in their own prompt."""
    counts = Counter((task.section, stem) for task in tasks for item in task.items for stem in stems(item.prompt))
    for task in tasks:
        for index, item in enumerate(task.items):
            steps: Steps = ("items", index, "answer")
            facts: dict[str, str | int | float] = {"id": task.item_id(item)}
            if isinstance(item, SingleChoice | TextEntry) and task.section != "anthem" and _said(item):
                yield Fault(task, steps, "key_in_prompt", facts | {"key": shown(item.answer)})
                continue
            if isinstance(item, SingleChoice):
                if _stands_out(item):
                    yield Fault(task, steps, "key_length", facts)
                if _own_form(item):
                    yield Fault(task, steps, "key_form", facts)
                rare = {stem for stem in _repeated(item) if counts[task.section, stem] <= RARE}
                if rare and task.section in KNOWLEDGE:
                    yield Fault(task, steps, "key_word", facts | {"words": shown(", ".join(sorted(rare)))})


def _stands_out(item: SingleChoice) -> bool:
    length, longest = len(item.answer), max(map(len, item.distractors))
    return length >= LONGER * longest and length - longest >= LETTERS


def _own_form(item: SingleChoice) -> bool:
    """Tell whether the key alone has, or alone lacks, an end mark, a figure in front, a quotation or a bracket."""
    for mark in _MARKS.values():
        has = bool(mark.search(item.answer))
        if all(bool(mark.search(option)) != has for option in item.distractors):
            return True
    return False


def _repeated(item: SingleChoice) -> frozenset[str]:
    """Return the words the key has from the prompt, where no distractor has any."""
    prompt = stems(item.prompt)
    return frozenset() if any(prompt & stems(option) for option in item.distractors) else prompt & stems(item.answer)


def _said(item: SingleChoice | TextEntry) -> bool:
    """Tell whether the prompt says the key, and no distractor with it."""
    prompt = folded_words(item.prompt)
    others = item.distractors if isinstance(item, SingleChoice) else ()
    return folded_words(keys(item)[0]) in prompt and not any(folded_words(option) in prompt for option in others)
