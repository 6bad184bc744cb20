"""The Latvian word list: every form of every word the free Hunspell dictionary knows, and what is near to it.

The dictionary joins no words into compounds, so a full Hunspell behind this list would know no word more than the list
does: what neither knows is left to whoever asks (`letter_check.spelling`).
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from naturalization_trainer.language.letters import bare

if TYPE_CHECKING:
    import marisa_trie

WORD_LIST = Path(__file__).resolve().parent.parent / "data" / "words.marisa"
"""Made by `tools/make_word_list.py`."""

COMMON = WORD_LIST.with_name("common.txt")
"""Made by `tools/make_common_words.py`: the commonest words, the commonest first."""

_NOT = "ne"
_LETTERS = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"
_LONGEST = 30
"""Longer words are looked up but nothing near is looked for: it would take long and find nothing."""

_MARKED = {
    letter: "".join(dict.fromkeys((letter, *(other for other in _LETTERS if bare(other) == bare(letter)))))
    for letter in _LETTERS
}
"""Each letter, then the same one with other marks."""


@cache
def _trie(path: Path) -> "marisa_trie.Trie | None":
    import marisa_trie  # noqa: PLC0415 - not before the first paint

    try:
        return marisa_trie.Trie().mmap(str(path))
    except (OSError, RuntimeError):
        return None


def is_available(path: Path = WORD_LIST) -> bool:
    """Tell whether the word list can be read; without it no word is known and slips are judged more mildly."""
    return _trie(path) is not None


def is_word(text: str, path: Path = WORD_LIST) -> bool:
    """Tell whether a text is one Latvian word in some form, its capitals as they may stand.

    A word of the list may also be written with a capital or in capitals; a name only with its capital. The list holds
    no forms with the prefix `ne-`: it is taken off here.
    """
    trie = _trie(path)
    if trie is None or not text.isalpha():
        return False
    forms = {text}
    if text[:1].isupper():
        forms |= {text.lower(), text.capitalize()} if text.isupper() else {text.lower()}
    return any(form in trie or (form.startswith(_NOT) and form[len(_NOT) :] in trie) for form in forms)


def is_common(text: str) -> bool:
    """Tell whether a word, as it is written, is one of the commonest."""
    return text in _common()


def with_other_marks(text: str, path: Path = WORD_LIST) -> tuple[str, ...]:
    """Return the words of the list with the same letters but other marks, the fewest changes first.

    A word in small letters may turn out to be a name (`riga`: `Rīga`); one with a capital keeps it.
    """
    return tuple(_ranked(text, _near(text, 0, path)))


def near(text: str, path: Path = WORD_LIST) -> tuple[str, ...]:
    """Return the words of the list one letter away, whatever the marks, the nearest first.

    One letter away: one more, one fewer, another, or two neighbours swapped.
    """
    return tuple(_ranked(text, _near(text, 1, path)))


def _near(text: str, slips: int, path: Path) -> Iterator[str]:
    trie = _trie(path)
    if trie is None or not text.isalpha() or len(text) > _LONGEST:
        return
    small = text.lower()
    for start in {small[:1], small[:1].upper()}:
        for form in _walk(trie, start + small[1:], slips):
            yield form[:1].upper() + form[1:] if text[:1].isupper() else form
    if small.startswith(_NOT) and len(small) > len(_NOT) + 1:
        prefix = text[: len(_NOT)]
        yield from (prefix + form for form in _walk(trie, small[len(_NOT) :], slips) if form[:1].islower())


def _walk(trie: "marisa_trie.Trie", text: str, slips: int) -> Iterator[str]:
    """Yield every word of the list that a text becomes by other marks and so many slips; some of them twice."""
    waiting = [(text[:0], text, slips)]
    while waiting:
        prefix, rest, left = waiting.pop()
        if prefix and next(trie.iterkeys(prefix), None) is None:
            continue
        if not rest and prefix in trie:
            yield prefix
        waiting.extend(_steps(prefix, rest, left))


def _steps(prefix: str, rest: str, left: int) -> Iterator[tuple[str, str, int]]:
    """Yield what may follow a prefix: the next letter with any marks, or a slip."""
    if rest:
        for letter in _with_marks(rest[0]):
            yield prefix + letter, rest[1:], left
    if not left:
        return
    for letter in _LETTERS:
        yield prefix + letter, rest, left - 1
        if rest and prefix and bare(letter) != bare(rest[0]):
            yield prefix + letter, rest[1:], left - 1
    if rest and prefix:
        yield prefix, rest[1:], left - 1
    if len(rest) > 1 and rest[0] != rest[1]:
        for first in _with_marks(rest[1]):
            yield from ((prefix + first + second, rest[2:], left - 1) for second in _with_marks(rest[0]))


def _with_marks(letter: str) -> str:
    small = _MARKED.get(letter.lower(), letter)
    return small if letter.islower() else small.upper()


@cache
def _common() -> dict[str, int]:
    """Return the commonest words with their places; none where the list cannot be read."""
    try:
        lines = COMMON.read_text(encoding="utf-8").split()
    except (OSError, UnicodeDecodeError):
        lines = []
    return {word: place for place, word in enumerate(lines)}


def _ranked(text: str, found: Iterator[str]) -> list[str]:
    """Return words without the text itself: the fewest letters changed first, the common, the fewest marks changed."""
    from naturalization_trainer.language.distance import slips_between  # noqa: PLC0415 - not before the first paint

    common = _common()

    def rank(word: str) -> tuple[int, bool, bool, int, int, str]:
        place = min(common.get(word, len(common)), common.get(word.lower(), len(common)))
        slips = slips_between(bare(word), bare(text))
        return slips, place == len(common), word[-1] != text[-1], place, slips_between(word, text), word

    return sorted({word for word in found if word != text}, key=rank)
