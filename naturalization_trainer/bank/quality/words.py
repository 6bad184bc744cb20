"""Whether every Latvian word is one: known to the dictionary's word list or to the bank's own list."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.bank.problem import shown
from naturalization_trainer.bank.quality.fault import Fault
from naturalization_trainer.bank.quality.texts import latvian, plain
from naturalization_trainer.bank.task import Task
from naturalization_trainer.language.spelling import is_available, is_word

OWN_WORDS = "words.txt"
"""One word a line, sorted; `#` begins a remark. A name stands in one form, its other endings are known with it."""

_ADDRESS = re.compile(r"\S+@\S+|\b(?:[\w-]+\.)+(?:lv|com|eu|org|example)\b")
_WORD = re.compile(r"[^\W\d_²³]+(?:['’-][^\W\d_²³]+)*")
_ROMAN = re.compile(r"[IVXLCDM]+")
_ENDING = re.compile(
    r"(?:ajiem|ajām|iem|ajai|ajam|ais|ie[ms]|[āē]m|[īāē]s|am|im|um|ai|ei|as|es|is|us|os|[aāeēiīuūosš])$"
)
_LEAST_STEM = 3


class OwnWords(NamedTuple):
    """The bank's own words, and what its names begin with."""

    words: frozenset[str]
    stems: frozenset[str]


def read_own_words(folder: Path) -> OwnWords:
    """Return the bank's own list; an empty one where there is none."""
    try:
        lines = (folder / OWN_WORDS).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    words = frozenset(word for line in lines if (word := line.partition("#")[0].strip()))
    return OwnWords(words, frozenset(stem for word in words if word[0].isupper() and (stem := _stem(word))))


def unknown_words(tasks: Sequence[Task], folder: Path) -> Iterator[Fault]:
    """Yield every text with words that are in neither list; nothing where there is no word list to ask."""
    if not is_available():
        return
    own = read_own_words(folder)

    @cache
    def known(word: str) -> bool:
        return _known(word, own)

    for task in tasks:
        for steps, text in latvian(task):
            if unknown := dict.fromkeys(word for word in words_of(text) if not known(word)):
                facts: dict[str, str | int | float] = {"id": task.id, "words": shown(", ".join(unknown))}
                yield Fault(task, steps, "word_unknown", facts)


def unknown_in(text: str, own: OwnWords) -> tuple[str, ...]:
    """Return the words of a text that are in neither list; nothing where there is no word list to ask."""
    return tuple(dict.fromkeys(word for word in words_of(text) if not _known(word, own))) if is_available() else ()


def words_of(text: str) -> list[str]:
    """Return the words of a text, its addresses and our marks left out."""
    return _WORD.findall(_ADDRESS.sub(" ", plain(text)))


def _known(word: str, own: OwnWords) -> bool:
    """Tell whether a word, or each of its parts between hyphens, is known; letters and Roman numerals are."""
    if len(word) == 1 or _ROMAN.fullmatch(word) or word in own.words or is_word(word):
        return True
    if word[0].isupper() and (word.lower() in own.words or {word, _stem(word)} & own.stems):
        return True
    parts = re.split(r"['’-]", word)
    return len(parts) > 1 and all(_known(part, own) for part in parts if part)


def _stem(name: str) -> str:
    """Return a name without its case ending; "" where too little would be left."""
    stem = _ENDING.sub("", name, count=1)
    return stem if len(stem) >= _LEAST_STEM else ""
