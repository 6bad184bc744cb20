"""A letter taken apart: its words, sentences and lines, each with its place."""

import re
from functools import cached_property
from typing import NamedTuple

from naturalization_trainer.language.letter_check.remark import Place

_NOT_WORDS = re.compile(r"\S+@\S+|https?://\S+|\bwww\.\S+|\b(?:[\w-]+\.)+(?:lv|com|eu|org|net|example)\b")
"""Addresses: nothing in them is spelt."""
_WORD = re.compile(r"[^\W\d_²³]+(?:['’-][^\W\d_²³]+)*")
_END = re.compile(r"[.!?…]+[\"”»)]*(?=\s|$)|\n")
_SHORTENED = re.compile(
    r"(?:\b(?:plkst|nr|tālr|piem|utt|utml|dz|st|min|lpp|u\.c|t\.i|g|gs)|\b[A-ZĀČĒĢĪĶĻŅŠŪŽ]|\d)\.$", re.IGNORECASE
)
_LEAVES = frozenset({"paldies", "sveiki", "čau", "bučas", "ata"})
_LONGEST_NAME = 5
"""A line at the end of so many words at most may say whose letter it is."""


class Word(NamedTuple):
    """A word and where it stands. `first`: it begins a sentence or a line."""

    text: str
    place: Place
    first: bool
    small: str


class Sentence(NamedTuple):
    """A sentence and where it stands."""

    text: str
    place: Place


class Line(NamedTuple):
    """A line that is not empty, without the spaces around it."""

    text: str
    place: Place


class Letter:
    """A letter's text (NFC) and its parts, each worked out when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words, addresses and figures left out."""
        plain = _NOT_WORDS.sub(lambda found: " " * len(found.group()), self.text)
        starts = {self._first_word(sentence.place.start) for sentence in self.sentences}
        return tuple(
            Word(found.group(), Place(*found.span()), found.start() in starts, found.group().lower())
            for found in _WORD.finditer(plain)
            if not self._is_part_of_a_figure(found.start(), found.end())
        )

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences; a line always ends one."""
        found: list[Sentence] = []
        start = 0
        for end in _END.finditer(self.text):
            if end.group() == "\n" or not self._goes_on(start, end.start(), end.end()):
                self._add(found, start, end.end())
                start = end.end()
        self._add(found, start, len(self.text))
        return tuple(found)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are not empty."""
        found: list[Line] = []
        start = 0
        for line in self.text.split("\n"):
            text = line.strip()
            if text:
                begin = start + line.index(text)
                found.append(Line(text, Place(begin, begin + len(text))))
            start += len(line) + 1
        return tuple(found)

    @cached_property
    def name_line(self) -> Line | None:
        """The line that says whose letter it is: one of the last two, short, with a capital and without a full stop.

        Under it a date may stand.
        """
        for line in self.lines[1:][-2:][::-1]:
            words = line.text.split()
            named = line.text[-1].isalpha() and words[-1][0].isupper() and line.text.lower() not in _LEAVES
            if named and len(words) <= _LONGEST_NAME:
                return line
        return None

    def words_in(self, place: Place) -> tuple[Word, ...]:
        """Return the words of a stretch."""
        return tuple(word for word in self.words if place.start <= word.place.start and word.place.end <= place.end)

    def between(self, word: Word, other: Word) -> str:
        """Return what stands between two words that follow one another."""
        return self.text[word.place.end : other.place.start]

    def _first_word(self, start: int) -> int:
        found = _WORD.search(self.text, start)
        return found.start() if found else -1

    def _is_part_of_a_figure(self, start: int, end: int) -> bool:
        return self.text[start - 1 : start].isdigit() or self.text[end : end + 1].isdigit()

    def _goes_on(self, start: int, dot: int, after: int) -> bool:
        """Tell whether a full stop only shortens a word or makes a number the so-manieth."""
        if self.text[dot:after] != "." or not _SHORTENED.search(self.text[max(start, dot - 8) : after]):
            return False
        rest = self.text[after:].lstrip(" ")
        digit = self.text[dot - 1 : dot].isdigit()
        return not digit or rest[:1].islower() or rest[:1].isdigit()

    def _add(self, found: list[Sentence], start: int, end: int) -> None:
        text = self.text[start:end].strip()
        if text:
            begin = start + self.text[start:end].index(text)
            found.append(Sentence(text, Place(begin, begin + len(text))))
