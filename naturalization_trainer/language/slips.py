"""What was mistyped, letter by letter: each slip named by its letter and its kind, and the letters that were right.

`diff` says which words are wrong and what that costs; here each wrong word is looked into: which letter belongs there,
which stands there. Of all ways to read a word the likeliest is taken: a mark left out is likelier than a letter
doubled, that likelier than a letter too many or too few, that than a wrong one; two neighbours changed about are one
slip. A word hardly like the right one is another word, and its letters say nothing about spelling.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from naturalization_trainer.language import spelling
from naturalization_trainer.language.diff import align
from naturalization_trainer.language.distance import similarity, slips_between
from naturalization_trainer.language.letters import LONG_VOWELS, bare, cyrillic, latin, mark_kind, tidy

LetterSlipKind = Literal[
    "length_missing",
    "length_added",
    "softening_missing",
    "softening_added",
    "caron_missing",
    "caron_added",
    "letter",
    "letter_missing",
    "letter_added",
    "doubled",
    "single",
    "swapped",
    "cyrillic",
    "capital",
    "punctuation",
    "spacing",
    "word_missing",
    "word_added",
    "word",
    "order",
]

OF_MARKS: frozenset[LetterSlipKind] = frozenset(
    ("length_missing", "length_added", "softening_missing", "softening_added", "caron_missing", "caron_added")
)
OF_LETTERS: frozenset[LetterSlipKind] = OF_MARKS | {
    "letter",
    "letter_missing",
    "letter_added",
    "doubled",
    "single",
    "swapped",
    "cyrillic",
}
"""The kinds that are about a letter of a word, and not about its capital, its place or what stands around it."""

_ADDED: Mapping[str, LetterSlipKind] = {
    "long_vowel": "length_added",
    "softening": "softening_added",
    "caron": "caron_added",
}
_MISSING: Mapping[str, LetterSlipKind] = {
    "long_vowel": "length_missing",
    "softening": "softening_missing",
    "caron": "caron_missing",
}
_CHUNK = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_QUOTES = str.maketrans(dict.fromkeys("„“”«»‟", '"') | {"…": "..."})
_MARK, _DOUBLE, _GAP, _OTHER, _SWAP = 0.4, 0.7, 0.8, 1.0, 0.9
_ALIKE = 0.5
_JOINED = 0.75
_LONGEST_WORD = 60
_VOWELS = "aāeēiīoōuū"


@dataclass(frozen=True)
class LetterSlip:
    """One slip: the letter (or sign) that belongs there and what stands there, "" for none, both in lower case.

    `word` is the right word as it is spelt, `given` the word as it was typed; of a swap the two letters are kept. The
    letters of `word`, `word_missing`, `word_added` and `order` are empty: there the words say it all.
    """

    kind: LetterSlipKind
    expected: str
    typed: str
    word: str
    given: str


@dataclass(frozen=True)
class Slips:
    """What a typed text came to.

    `right` counts the letters that stood as they belong, in lower case; `words` are the words that were wholly right.
    """

    slips: tuple[LetterSlip, ...] = ()
    right: Mapping[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()


class _Word(NamedTuple):
    """A word as it stands, and the punctuation before it (the first one only) and after it."""

    text: str
    after: str = ""
    before: str = ""


class _Pair(NamedTuple):
    """What was typed beside what is right; both are runs of words where the spaces were slipped."""

    given: tuple[_Word, ...]
    right: tuple[_Word, ...]


def slips(expected: str, typed: str, *, signs: bool = True) -> Slips:
    """Return every slip of a typed text and its right letters; `signs`: capitals and punctuation count as well."""
    wanted, mine = _split(expected), _split(typed)
    found: list[LetterSlip] = []
    right: Counter[str] = Counter()
    whole: list[str] = []
    pairs = _joined(_paired(mine, wanted))
    for place, pair in enumerate(pairs):
        met = tuple(_pair_slips(pair, right, signs=signs))
        if pair.given and pair.right:
            if signs:
                met = (*met, *_punctuation(pair, first=place == 0))
            if not any(slip.kind in OF_LETTERS or slip.kind in ("word", "spacing") for slip in met):
                whole.extend(_spelt(word.text) for word in pair.right)
        found.extend(met)
    return Slips(tuple(_moved(found)), dict(right), tuple(whole))


def _split(text: str) -> tuple[_Word, ...]:
    """Return the words and figures of a text with the punctuation that stands at them."""
    plain = tidy(text).translate(_QUOTES)
    words: list[_Word] = []
    matches = list(_CHUNK.finditer(plain))
    for place, match in enumerate(matches):
        end = matches[place + 1].start() if place + 1 < len(matches) else len(plain)
        before = plain[: match.start()].strip() if place == 0 else ""
        words.append(_Word(match[0], plain[match.end() : end].replace(" ", ""), before))
    return tuple(words)


def _folded(text: str) -> str:
    return bare(latin(text))


def _paired(given: tuple[_Word, ...], right: tuple[_Word, ...]) -> list[_Pair]:
    """Pair the words by `diff.align`, which reads no further than a text of a reasonable length."""
    pairs: list[_Pair] = []
    mine = iter(given)
    wanted = iter(right)
    aligned = align(tuple(_folded(word.text) for word in given), tuple(_folded(word.text) for word in right))
    for one, other in aligned:
        pairs.append(
            _Pair(() if one is None else (next(mine),), () if other is None else (next(wanted),)),
        )
    return pairs


def _joined(pairs: list[_Pair]) -> list[_Pair]:
    """Put together neighbouring pairs in which a word was divided, or two were written as one."""
    done: list[_Pair] = []
    for pair in pairs:
        if done and _one_word(done[-1], pair):
            before = done.pop()
            done.append(_Pair(before.given + pair.given, before.right + pair.right))
        else:
            done.append(pair)
    return done


def _one_word(one: _Pair, other: _Pair) -> bool:
    """Tell whether two pairs, one of which lacks a side, are alike when each side is written together."""
    given, right = one.given + other.given, one.right + other.right
    if {len(given), len(right)} != {1, 2}:
        return False
    mine, wanted = _run(given), _run(right)
    apart = _run(one.given), _run(one.right), _run(other.given), _run(other.right)
    best = max(similarity(apart[0], apart[1]), similarity(apart[2], apart[3]))
    if best == 1.0:
        return False
    return similarity(mine, wanted) >= max(_JOINED, best)


def _run(words: tuple[_Word, ...]) -> str:
    return _folded("".join(word.text for word in words))


def _pair_slips(pair: _Pair, right: Counter[str], *, signs: bool) -> Iterator[LetterSlip]:
    given = " ".join(word.text for word in pair.given)
    wanted = " ".join(word.text for word in pair.right)
    if given == wanted and not cyrillic(given):
        right.update(letter for letter in wanted.lower() if letter.isalpha())
        return
    spelt = _spelt(wanted)
    if not pair.given or not pair.right:
        yield LetterSlip("word_missing" if pair.right else "word_added", "", "", spelt, given)
        return
    mine, other = given.replace(" ", ""), wanted.replace(" ", "")
    if not _alike(mine, other):
        yield LetterSlip("word", "", "", spelt, given)
        return
    if len(pair.given) != len(pair.right):
        joined = len(pair.given) < len(pair.right)
        yield LetterSlip("spacing", " " if joined else "", "" if joined else " ", spelt, given)
    yield from _word_slips(mine, other, (spelt, given), right, signs=signs)


def _alike(given: str, right: str) -> bool:
    if max(len(given), len(right)) > _LONGEST_WORD:
        return False
    if any(letter.isdecimal() for letter in given + right):
        return given == right
    one, other = _folded(given), _folded(right)
    if not cyrillic(latin(given)):
        apart = slips_between(one, other)
        return (apart <= 1 and len(right) > 1) or apart <= max(len(one), len(other)) * (1 - _ALIKE)
    wrong = sum(a != b and not cyrillic(a) for a, b in zip(one, other, strict=False))
    return abs(len(one) - len(other)) <= 1 and wrong <= 1


def _word_slips(
    given: str, right: str, words: tuple[str, str], met: Counter[str], *, signs: bool
) -> Iterator[LetterSlip]:
    """Yield the slips of one word; letters that are right are counted in `met`, one slip of capitals a word."""
    capital_told = not signs
    for mine, wanted in _letters(given, right):
        one, other = latin(mine).lower(), wanted.lower()
        kind = _kind(mine, wanted, given, right)
        if kind is not None:
            yield LetterSlip(kind, other, mine.lower() if kind == "cyrillic" else one, *words)
        elif other.isalpha():
            met[other] += 1
        same = len(mine) == len(wanted) == 1 and bare(one) == bare(other)
        if same and not capital_told and mine.isupper() != wanted.isupper():
            capital_told = True
            yield LetterSlip("capital", wanted, latin(mine), *words)


def _kind(mine: str, wanted: str, given: str, right: str) -> LetterSlipKind | None:
    """Name what two aligned letters are; None where they are the same, case aside."""
    if cyrillic(mine):
        return "cyrillic"
    one, other = mine.lower(), wanted.lower()
    if one == other:
        return None
    if not other:
        return "doubled" if _doubles(one, given) else "letter_added"
    if not one:
        return "single" if _doubles(other, right) else "letter_missing"
    if len(one) == len(other) == 1:
        return _marks_kind(one, other) if bare(one) == bare(other) else "letter"
    return "swapped" if len(one) == len(other) else "length_missing"


def _doubles(letter: str, word: str) -> bool:
    return letter * 2 in word.lower() and letter not in _VOWELS


def _marks_kind(mine: str, wanted: str) -> LetterSlipKind:
    return (_ADDED if wanted == bare(wanted) else _MISSING)[mark_kind(mine, wanted)]


def _letters(given: str, right: str) -> list[tuple[str, str]]:
    """Align two words letter by letter at the least cost; "" where one side has nothing.

    A swap takes two letters of each; a long vowel may have been written as two short ones.
    """
    one, other = latin(given).lower(), latin(right).lower()
    if len(one) != len(given) or len(other) != len(right):
        one, other = given, right
    rows, columns = len(one), len(other)
    costs = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows + 1):
        for column in range(columns + 1):
            if row or column:
                costs[row][column] = min(cost for cost, *_ in _steps(costs, one, other, row, column))
    pairs: list[tuple[str, str]] = []
    row, column = rows, columns
    while row or column:
        _, up, left = min(_steps(costs, one, other, row, column), key=lambda step: step[0])
        pairs.append((given[row - up : row], right[column - left : column]))
        row, column = row - up, column - left
    return pairs[::-1]


def _steps(costs: list[list[float]], one: str, other: str, row: int, column: int) -> Iterator[tuple[float, int, int]]:
    """Yield the ways to come to a place: its cost, and how many letters of each word it takes."""
    if row and column:
        yield costs[row - 1][column - 1] + _cost(one[row - 1], other[column - 1]), 1, 1
    if row:
        doubled = row > 1 and one[row - 1] == one[row - 2]
        yield costs[row - 1][column] + (_DOUBLE if doubled else _GAP), 1, 0
    if column:
        doubled = column > 1 and other[column - 1] == other[column - 2]
        yield costs[row][column - 1] + (_DOUBLE if doubled else _GAP), 0, 1
    if row > 1 and column > 1:
        mine, wanted = one[row - 2 : row], other[column - 2 : column]
        if mine == wanted[::-1] and bare(mine[0]) != bare(mine[1]):
            yield costs[row - 2][column - 2] + _SWAP, 2, 2
    if row > 1 and column and one[row - 2 : row] == LONG_VOWELS.get(other[column - 1], " ") * 2:
        yield costs[row - 2][column - 1] + _MARK, 2, 1


def _cost(given: str, right: str) -> float:
    if given == right:
        return 0.0
    return _MARK if bare(given) == bare(right) else _OTHER


def _punctuation(pair: _Pair, *, first: bool) -> Iterator[LetterSlip]:
    """Yield the signs after a word, and before the text's first word, that differ."""
    mine, wanted = pair.given[-1], pair.right[-1]
    spelt = _spelt(wanted.text)
    if mine.after != wanted.after:
        yield LetterSlip("punctuation", wanted.after, mine.after, spelt, mine.text)
    if first and pair.given[0].before != pair.right[0].before:
        yield LetterSlip("punctuation", pair.right[0].before, pair.given[0].before, spelt, mine.text)


def _spelt(word: str) -> str:
    """Return a word as a dictionary writes it: without the capital of a sentence's beginning."""
    if word[:1].isupper() and (word.lower() in _NO_NAMES or spelling.is_word(word.lower())):
        return word.lower()
    return word


_NO_NAMES = frozenset("es tu viņš viņa mēs jūs un bet vai ja ka kad kas kur kā tas tā šis šī".split())  # noqa: SIM905 - a list of words


def _moved(found: list[LetterSlip]) -> Iterator[LetterSlip]:
    """Yield the slips with a word left out and added elsewhere told as one: it stands in another place."""
    added = [slip for slip in found if slip.kind == "word_added"]
    missing = [slip for slip in found if slip.kind == "word_missing"]
    told: dict[int, LetterSlip | None] = {}
    for slip in missing:
        other = next((one for one in added if id(one) not in told and _folded(one.given) == _folded(slip.word)), None)
        if other is not None:
            told[id(other)] = None
            told[id(slip)] = LetterSlip("order", "", "", slip.word, other.given)
    for slip in found:
        moved = told.get(id(slip), slip)
        if moved is not None:
            yield moved
