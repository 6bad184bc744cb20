"""The thirty letters written on purpose, and what the writing desk makes of them.

A fault stands in the text as `[as written|as it should be|kind]`. A remark finds it where it stands on it and is of the
kind that belongs to it; a remark that stands on no such fault blames wrongly. What the desk does not look for at all -
endings that make another form, slips that make another word - is put in all the same and counts as missed.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from naturalization_trainer import paths
from naturalization_trainer.language.letter_check.check import Asked, LookedOver, look_over
from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.manners import to_several
from naturalization_trainer.language.letter_check.remark import Place, Remark
from naturalization_trainer.language.letter_check.spelling import misspelt
from naturalization_trainer.language.letters import bare

FOLDER = Path(__file__).with_name("letters")
LEAST = 4
LEVELS = ("full", "border", "below")

FOUND_BY = {
    "marks": {"unknown_word"},
    "spelling": {"unknown_word"},
    "real_word": {"unknown_word", "pronoun"},
    "grammar": {"unknown_word", "pronoun"},
    "pronoun": {"pronoun"},
    "comma": {"comma"},
    "greeting_comma": {"greeting_comma"},
    "register": {"familiar", "mixed", "polite", "greeting_familiar", "pronoun"},
    "missing": {"no_greeting", "no_closing", "no_name"},
    "untouched": {"point"},
    "short": {"too_short"},
}
"""Which remarks find a fault of a kind."""

HABITS = {"repeated", "same_start", "long_sentence", "too_long"}
"""Remarks that blame nothing: they only ask whether another word would do."""

_FAULT = re.compile(r"\[([^][|]*)\|([^][|]*)\|([^][|]*)\]")


_SLIPS: dict[str, Callable[[str, int], str]] = {
    "marks left out": lambda word, _: bare(word),
    "a letter left out": lambda word, at: word[:at] + word[at + 1 :],
    "two neighbours swapped": lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    "a letter doubled": lambda word, at: word[: at + 1] + word[at:],
}


class Fault(NamedTuple):
    """Something put in on purpose; `place` is None for what is missing, `number` the point nothing is said of."""

    kind: str
    place: Place | None
    right: str = ""
    remark: str = ""
    number: int = 0


class Marked(NamedTuple):
    """A letter, what it was asked for, and its faults."""

    name: str
    level: str
    asked: Asked
    text: str
    faults: tuple[Fault, ...]


class Verdict(NamedTuple):
    """What the desk found of a letter's faults, what it missed, and what it blamed wrongly."""

    letter: Marked
    seen: LookedOver
    found: tuple[tuple[Fault, Remark], ...]
    missed: tuple[Fault, ...]
    wrong: tuple[Remark, ...]


@cache
def _tasks() -> dict[str, dict[str, Any]]:
    files = sorted((paths.bank_folder() / "writing").glob("vestules-*.yaml"))
    return {task["id"]: task for path in files for task in yaml.safe_load(path.read_text("utf-8"))["tasks"]}


def asked_of(task_id: str) -> Asked:
    """Return what a task of the shipped bank asks."""
    task = _tasks()[task_id]
    return Asked(
        prompt=task["prompt"],
        points=tuple(task["cover"]),
        least=int(task["words"]["min"]),
        most=int(task["words"]["max"]),
        formal=task["register"] == "formal",
        several=to_several(task["prompt"]),
    )


def bank_samples(level: str) -> Iterator[tuple[str, str]]:
    """Yield the sample letters of a level in the bank, each with its task."""
    for task_id, task in _tasks().items():
        for sample in task["samples"]:
            if sample["level"] == level:
                yield task_id, sample["text"].strip()


def marked_letters() -> tuple[Marked, ...]:
    """Return the thirty letters."""
    return tuple(letter for level in LEVELS for letter in _letters(level))


def later_letters() -> tuple[Marked, ...]:
    """Return the letters without faults that were written after the rules."""
    return _letters("later")


def _letters(level: str) -> tuple[Marked, ...]:
    entries = yaml.safe_load((FOLDER / f"{level}.yaml").read_text("utf-8"))
    return tuple(_marked(f"{level} {number}", level, entry) for number, entry in enumerate(entries, start=1))


def correct_words() -> list[str]:
    """Return the words of all letters without faults, four letters and more, in small letters."""
    texts = [letter.text for letter in (*_letters("full"), *later_letters())]
    texts += [text for _, text in bank_samples("full")]
    words = [word.text for text in texts for word in Letter(text).words]
    return [word for word in words if word.islower() and word.isalpha() and len(word) >= LEAST]


def slipped(words: list[str], times: int, seed: int) -> dict[str, tuple[int, int]]:
    """Return how many of seeded slips in correct words are remarked on, by kind: (slips, found).

    Kinds: every mark of a word left out, a letter left out, two neighbours swapped, a letter doubled.
    """
    chance = random.Random(seed)  # noqa: S311 - the same slips every time
    counted = {}
    for kind, slip in _SLIPS.items():
        typed: list[str] = []
        while len(typed) < times:
            word = chance.choice(words)
            wrong = slip(word, chance.randrange(1, len(word) - 1))
            if wrong != word:
                typed.append(wrong)
        found = sum(any(misspelt(Letter(f"Te ir {each} un viss."))) for each in typed)
        counted[kind] = (times, found)
    return counted


def verdict(letter: Marked) -> Verdict:
    """Look a letter over and hold what is remarked on against its faults."""
    seen = look_over(letter.text, letter.asked)
    left = [remark for remark in seen.remarks if remark.kind not in HABITS]
    found: list[tuple[Fault, Remark]] = []
    blamed: set[Remark] = set()
    for fault in letter.faults:
        remark = next((each for each in left if _finds(each, fault)), None)
        if remark is not None:
            found.append((fault, remark))
            blamed.update(each for each in left if _finds(each, fault))
    missed = tuple(fault for fault in letter.faults if fault not in [each for each, _ in found])
    return Verdict(letter, seen, tuple(found), missed, tuple(each for each in left if each not in blamed))


def counts(verdicts: tuple[Verdict, ...]) -> dict[str, tuple[int, int]]:
    """Return by kind how many faults were put in and how many of them were found."""
    put = Counter(fault.kind for each in verdicts for fault in each.letter.faults)
    found = Counter(fault.kind for each in verdicts for fault, _ in each.found)
    return {kind: (put[kind], found[kind]) for kind in FOUND_BY if put[kind]}


def _finds(remark: Remark, fault: Fault) -> bool:
    if remark.kind not in FOUND_BY[fault.kind] or (fault.remark and remark.kind != fault.remark):
        return False
    if fault.place is None:
        return fault.kind != "untouched" or remark.number == fault.number
    return any(place.start < fault.place.end and fault.place.start < place.end for place in remark.places)


def _marked(name: str, level: str, entry: dict[str, Any]) -> Marked:
    raw = entry["text"].strip()
    text, faults = "", []
    at = 0
    for hit in _FAULT.finditer(raw):
        text += raw[at : hit.start()]
        written, right, kind = hit.groups()
        faults.append(Fault(kind, Place(len(text), len(text) + len(written)), right))
        text += written
        at = hit.end()
    text += raw[at:]
    faults += [Fault("missing", None, remark=f"no_{what}") for what in entry.get("missing", ())]
    faults += [Fault("untouched", None, number=int(number)) for number in entry.get("untouched", ())]
    if entry.get("short"):
        faults.append(Fault("short", None))
    return Marked(name, level, asked_of(entry["task"]), text, tuple(faults))
