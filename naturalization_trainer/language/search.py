"""Finding words in texts as a person types them: marks, case and kinds of apostrophe or dash do not matter.

Letters are folded one by one, so that a place in the folded text is the same place in the text. Texts are NFC, as the
bank reads them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from naturalization_trainer.language.letters import bare, latin, tidy

Span = tuple[int, int]
"""Where a found word begins and ends in a text."""

_WORD = re.compile(r"[^\W_]+")
_ANYWHERE = 3
"""Letters from which on a word is found inside others too (`balso` in `nobalsošana`); shorter ones begin a word."""
_LEAST = 4
_ENDING = 3
"""A word nobody wrote may lose so many letters at its end, for Latvian bends words there, but keeps the least."""


class Hit(NamedTuple):
    """An entry in which every word was found: its place in the list, and in each of its texts the places found."""

    place: int
    spans: tuple[tuple[Span, ...], ...]


class Found(NamedTuple):
    """What a search gave, in the list's order. `alike`: nothing was just so; these have words that begin alike."""

    hits: tuple[Hit, ...] = ()
    alike: bool = False

    @property
    def total(self) -> int:
        """How many places there are in all."""
        return sum(len(spans) for hit in self.hits for spans in hit.spans)


class _Folding(dict[int, str]):
    """Each letter as it is searched for; worked out when first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = bare(tidy(letter)) or letter
        self[code] = folded[0] if not unicodedata.combining(letter) else letter
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return a text of the same length folded of marks and case."""
    return text.translate(_FOLDING)


class Index:
    """A list of entries to search, each of one text or more (a heading and a body; a word in three languages)."""

    def __init__(self, entries: Iterable[Sequence[str]]) -> None:
        self._entries = [tuple(fold(text) for text in entry) for entry in entries]

    def find(self, query: str) -> Found:
        """Return the entries that have every word of the query; nothing for a query without words.

        Where there are none, look-alike Russian letters are read as Latin, then endings are left off.
        """
        for text in dict.fromkeys((query, latin(query))):
            hits = self._having(_words(text))
            if hits:
                return Found(hits)
        words = _words(latin(query))
        for cut in range(2, _ENDING + 1):
            shortened = tuple(_shortened(word, cut) for word in words)
            hits = self._having(shortened) if shortened != words else ()
            if hits:
                return Found(hits, alike=True)
        return Found()

    def _having(self, words: tuple[str, ...]) -> tuple[Hit, ...]:
        if not words:
            return ()
        found = ((place, _spans(entry, words)) for place, entry in enumerate(self._entries))
        return tuple(Hit(place, spans) for place, spans in found if spans)


def _words(query: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(fold(unicodedata.normalize("NFC", query)))))


def _shortened(word: str, cut: int) -> str:
    return word[: max(_LEAST, len(word) - cut)] if word.isalpha() else word


def _spans(entry: tuple[str, ...], words: tuple[str, ...]) -> tuple[tuple[Span, ...], ...]:
    """Return where the words stand in each text of an entry; () where one of them is in none."""
    if not all(any(word in text for text in entry) for word in words):
        return ()
    places: list[list[Span]] = [[] for _ in entry]
    for word in words:
        before = sum(map(len, places))
        for text, spans in zip(entry, places, strict=True):
            spans.extend(_occurrences(word, text))
        if sum(map(len, places)) == before:
            return ()
    return tuple(_merged(spans) for spans in places)


def _fits(word: str, text: str, place: int) -> bool:
    begins = place == 0 or not text[place - 1].isalnum()
    end = place + len(word)
    if word.isdigit():
        return begins and not text[end : end + 1].isdigit()
    return begins or len(word) >= _ANYWHERE


def _occurrences(word: str, text: str) -> Iterator[Span]:
    """Yield where a word stands: figures only as whole numbers, short words only where a word begins."""
    place = text.find(word)
    while place >= 0:
        if _fits(word, text, place):
            yield place, place + len(word)
        place = text.find(word, place + 1)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """Return the places in order, overlapping ones as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
