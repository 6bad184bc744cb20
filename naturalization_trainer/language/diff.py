"""What differs between what was written and what is right: slips, word by word."""

from dataclasses import dataclass
from typing import Literal

from naturalization_trainer.language.distance import is_one_slip, similarity
from naturalization_trainer.language.letters import bare, mark_kind

SlipKind = Literal[
    "long_vowel", "softening", "caron", "letter", "case", "word_missing", "word_extra", "word_wrong", "order"
]

MARKS: frozenset[SlipKind] = frozenset(("long_vowel", "softening", "caron"))

_MOST_WORDS = 500
_GAP = 0.75
_ALIKE = 0.6


@dataclass(frozen=True)
class Slip:
    """One thing that differs: what was given, what is right ("" where there is none), and the right word's place."""

    kind: SlipKind
    given: str
    right: str
    place: int


def mark_slips(given: str, right: str, place: int = 0) -> tuple[Slip, ...]:
    """Return the marks by which two words of the same bare letters differ, each kind once."""
    one, other = given.casefold(), right.casefold()
    if len(one) != len(other):
        return () if one == other else (Slip("letter", given, right, place),)
    kinds = dict.fromkeys(mark_kind(g, r) for g, r in zip(one, other, strict=True) if g != r)
    return tuple(Slip(kind, given, right, place) for kind in kinds)


def word_slips(given: str, right: str, place: int = 0) -> tuple[Slip, ...]:
    """Return how two words differ, case aside: their marks, else one letter, else a wrong word."""
    if bare(given) == bare(right):
        return mark_slips(given, right, place)
    if is_one_slip(bare(given), bare(right)):
        return (Slip("letter", given, right, place),)
    return (Slip("word_wrong", given, right, place),)


def align(given: tuple[str, ...], right: tuple[str, ...]) -> tuple[tuple[str | None, str | None], ...]:
    """Pair the words given with the right ones in order; None where one side has nothing.

    The cheapest alignment by edit distance of the bare words; words hardly alike are not paired. Of a text far longer
    than any key the rest is left out, so that time stays bounded.
    """
    right = right[:_MOST_WORDS]
    given = given[: 2 * len(right) + 50]
    start = _common(given, right)
    head = tuple(zip(given[:start], right[:start], strict=True))
    given, right = given[start:], right[start:]
    costs = _costs([bare(word) for word in given], [bare(word) for word in right])
    return head + _walk_back(given, right, costs)


def _common(given: tuple[str, ...], right: tuple[str, ...]) -> int:
    count = 0
    while count < min(len(given), len(right)) and given[count] == right[count]:
        count += 1
    return count


def _substitution(given: str, right: str) -> float:
    if given == right:
        return 0.0
    alike = similarity(given, right)
    return 1.0 - alike if alike >= _ALIKE else 1.0


def _costs(given: list[str], right: list[str]) -> list[list[float]]:
    costs = [[column * _GAP for column in range(len(right) + 1)]]
    for row, word in enumerate(given, start=1):
        line = [row * _GAP]
        above = costs[-1]
        for column, wanted in enumerate(right, start=1):
            line.append(
                min(
                    above[column - 1] + _substitution(word, wanted),
                    above[column] + _GAP,
                    line[column - 1] + _GAP,
                )
            )
        costs.append(line)
    return costs


def _walk_back(
    given: tuple[str, ...], right: tuple[str, ...], costs: list[list[float]]
) -> tuple[tuple[str | None, str | None], ...]:
    pairs: list[tuple[str | None, str | None]] = []
    row, column = len(given), len(right)
    while row or column:
        here = costs[row][column]
        if row and here == costs[row - 1][column] + _GAP:
            row -= 1
            pairs.append((given[row], None))
        elif column and here == costs[row][column - 1] + _GAP:
            column -= 1
            pairs.append((None, right[column]))
        else:
            row, column = row - 1, column - 1
            pairs.append((given[row], right[column]))
    return tuple(reversed(pairs))


def slips(given: tuple[str, ...], right: tuple[str, ...], *, case: bool = False) -> tuple[tuple[Slip, ...], ...]:
    """Return the wrong words of a text, each with its slips; a word moved elsewhere is one slip of order.

    With `case`, a word that differs by its capitals alone is wrong too.
    """
    wrong: list[tuple[Slip, ...]] = []
    place = 0
    for mine, wanted in align(given, right):
        found = _pair_slips(mine, wanted, place, case=case)
        if found:
            wrong.append(found)
        place += wanted is not None
    return _moved(wrong)


def _pair_slips(given: str | None, right: str | None, place: int, *, case: bool) -> tuple[Slip, ...]:
    if given is None or right is None:
        kind: SlipKind = "word_missing" if given is None else "word_extra"
        return (Slip(kind, given or "", right or "", place),)
    if given.casefold() == right.casefold():
        return (Slip("case", given, right, place),) if case and given != right else ()
    return word_slips(given, right, place)


def _moved(wrong: list[tuple[Slip, ...]]) -> tuple[tuple[Slip, ...], ...]:
    """Join a missing word and the same word extra elsewhere into one slip of order."""
    extra = [found for found in wrong if found[0].kind == "word_extra"]
    joined: list[tuple[Slip, ...]] = []
    for found in wrong:
        slip = found[0]
        match = None
        if slip.kind == "word_missing":
            match = next((other for other in extra if bare(other[0].given) == bare(slip.right)), None)
        if match is None:
            joined.append(found)
        else:
            extra.remove(match)
            joined.append((Slip("order", match[0].given, slip.right, slip.place),))
    taken = {id(found) for found in wrong if found[0].kind == "word_extra"} - {id(found) for found in extra}
    return tuple(found for found in joined if id(found) not in taken)
