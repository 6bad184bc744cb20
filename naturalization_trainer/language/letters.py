"""The Latvian alphabet, its marks, and letters that only look like its letters."""

import re
import unicodedata
from typing import Literal

MarkKind = Literal["long_vowel", "softening", "caron"]

LOWER = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"
"""The alphabet in its order."""

LONG_VOWELS = {"ā": "a", "ē": "e", "ī": "i", "ō": "o", "ū": "u"}
SOFTENED = {"ģ": "g", "ķ": "k", "ļ": "l", "ņ": "n", "ŗ": "r"}
CARONS = {"č": "c", "š": "s", "ž": "z"}

LOOKALIKES = {
    "а": "a",
    "е": "e",
    "о": "o",
    "р": "p",
    "с": "c",
    "х": "x",
    "у": "y",
    "к": "k",
    "м": "m",
    "т": "t",
    "і": "i",
    "ј": "j",
    "ѕ": "s",
    "А": "A",
    "В": "B",
    "Е": "E",
    "К": "K",
    "М": "M",
    "Н": "H",
    "О": "O",
    "Р": "P",
    "С": "C",
    "Т": "T",
    "Х": "X",
    "У": "Y",
    "І": "I",
    "Ј": "J",
    "Ѕ": "S",
}
"""Cyrillic letters that look like Latin ones."""

_LOOKALIKE_TABLE = str.maketrans(LOOKALIKES)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′‛＇", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


def tidy(text: str) -> str:
    """Return the text in NFC with one kind of apostrophe and of dash, single spaces and nothing at its ends."""
    composed = unicodedata.normalize("NFC", text).translate(_APOSTROPHES).translate(_DASHES)
    return " ".join(composed.split())


def bare(text: str) -> str:
    """Return the text folded of case and of every mark on a letter: `Ķēniņš` -> `kenins`."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if unicodedata.category(c) != "Mn"))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text: runs of letters; an apostrophe only between letters; figures are no words."""
    return tuple(_WORD.findall(tidy(text)))


def count_words(text: str) -> int:
    """Return how many words a letter has, as a person counts: what stands between spaces, a letter or figure in it."""
    return sum(1 for chunk in text.split() if any(c.isalnum() for c in chunk))


def tokens(text: str) -> tuple[str, ...]:
    """Return the runs of letters and the runs of figures of a text: `LV-1010` -> `LV`, `1010`."""
    return tuple(_TOKEN.findall(tidy(text).replace("'", "")))


def cyrillic(text: str) -> str:
    """Return the Cyrillic letters of a text, each once, in their order; "" where there are none."""
    return "".join(dict.fromkeys(_CYRILLIC.findall(text)))


def latin(text: str) -> str:
    """Return the text with look-alike Cyrillic letters replaced by the Latin letters they look like."""
    return unicodedata.normalize("NFC", text).translate(_LOOKALIKE_TABLE)


def mark_kind(given: str, right: str) -> MarkKind:
    """Return which mark two letters of the same bare letter differ by."""
    for letter in (right.casefold(), given.casefold()):
        if letter in LONG_VOWELS:
            return "long_vowel"
        if letter in SOFTENED:
            return "softening"
        if letter in CARONS:
            return "caron"
    if bare(right) in "aeiouy":
        return "long_vowel"
    return "caron" if bare(right) in "csz" else "softening"
