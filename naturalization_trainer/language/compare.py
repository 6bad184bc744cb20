"""How near a short typed answer comes to the answers that are right.

What counts, in this order:

- An accepted answer as it stands, whatever its spaces, punctuation and the capital of its first letter: the same.
- An answer listed as wrong all the same, or one that stands nearer to it than to an accepted one: another.
- Figures inside an answer (a house number, a year) are never forgiven a slip; nor is an address with `@`.
- Marks alone (`Riga` for `Rīga`), or one letter more, fewer, different or two swapped, once in the answer, in a word of
  four letters or more: a slip, unless it makes another dictionary word (`kazas` for `kāzas`, `lauva` for `lauma`).
- **Words typed wholly without marks** are common (a keyboard without Latvian letters). The rule on other words still
  holds for them - `kazas` is goats, whoever typed it - but the length of the last vowel alone (`Rīga` for `Rīgā`,
  `skola` for `skolā`) makes another form, not another word, and is a slip of the mark.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from naturalization_trainer.language.diff import Slip, word_slips
from naturalization_trainer.language.distance import is_one_slip, slips_between
from naturalization_trainer.language.letters import bare, latin, tidy, tokens

Match = Literal["same", "slip", "other_word", "other"]

_LONGEST = 400
_SHORTEST_FORGIVEN = 4
_VOWELS = "aeiou"


@dataclass(frozen=True)
class Comparison:
    """What a typed answer is: `match`, the accepted answer it is nearest to, the slips."""

    match: Match
    nearest: str
    slips: tuple[Slip, ...] = ()


def compare(
    typed: str, accepted: tuple[str, ...], rejected: tuple[str, ...], is_word: Callable[[str], bool]
) -> Comparison:
    """Compare a typed answer with the accepted and the rejected ones; `accepted` names the key first.

    Cyrillic letters that look like Latin ones are read as those.
    """
    text = tidy(latin(typed))
    if len(text) > _LONGEST:
        return Comparison("other", accepted[0])
    options = [_compare_one(text, right, is_word) for right in accepted]
    best = min(options, key=_rank)
    if best.match != "same" and _nearer_to_rejected(text, accepted, rejected):
        return Comparison("other_word", accepted[0])
    return best


def _rank(comparison: Comparison) -> tuple[int, int]:
    order: tuple[Match, ...] = ("same", "slip", "other_word", "other")
    letters = sum(slip.kind == "letter" for slip in comparison.slips)
    return order.index(comparison.match), letters * 10 + len(comparison.slips)


def _plain(text: str) -> str:
    """Return the tokens of a text, lower-case, as one string: what is compared letter by letter."""
    return " ".join(tokens(text)).casefold()


def _figures(text: str) -> tuple[str, ...]:
    return tuple(token for token in tokens(text) if token.isdecimal())


def _compare_one(typed: str, right: str, is_word: Callable[[str], bool]) -> Comparison:
    one, other = _plain(typed), _plain(right)
    if "@" in right:
        return Comparison("same" if typed.casefold() == tidy(right).casefold() else "other", right)
    if one == other:
        return Comparison("same", right, _capitals(typed, right))
    if not one or not other or _figures(typed) != _figures(right):
        return Comparison("other", right)
    mine, wanted = bare(one), bare(other)
    if mine != wanted and not is_one_slip(mine, wanted):
        return Comparison("other", right)
    if len(tokens(typed)) != len(tokens(right)):
        return _spaces(typed, right)
    return _compare_words(tokens(typed), tokens(right), right, is_word)


def _spaces(typed: str, right: str) -> Comparison:
    """Judge an answer whose words are joined or divided otherwise: beside a figure that is no slip."""
    if any(_figures(right)) and bare(_plain(typed)).replace(" ", "") == bare(_plain(right)).replace(" ", ""):
        return Comparison("same", right)
    return Comparison("slip", right, (Slip("letter", typed, right, 0),))


def _compare_words(
    typed: tuple[str, ...], right: tuple[str, ...], whole: str, is_word: Callable[[str], bool]
) -> Comparison:
    slips: list[Slip] = []
    for place, (mine, wanted) in enumerate(zip(typed, right, strict=True)):
        if mine.casefold() == wanted.casefold():
            continue
        found = word_slips(mine, wanted, place)
        if any(slip.kind == "letter" for slip in found) and len(wanted) < _SHORTEST_FORGIVEN:
            return Comparison("other", whole)
        if is_word(mine) and not _another_form(mine, wanted):
            return Comparison("other_word", whole, found)
        slips.extend(found)
    return Comparison("slip", whole, (*slips, *_capitals(" ".join(typed), " ".join(right))))


def _another_form(typed: str, right: str) -> bool:
    """Tell whether two words are forms of one: only their last vowel, and not their only one, differs in length."""
    one, other = typed.casefold(), right.casefold()
    if bare(one) != bare(other) or len(one) != len(other):
        return False
    vowels = [place for place, letter in enumerate(bare(other)) if letter in _VOWELS]
    differing = [place for place, (mine, wanted) in enumerate(zip(one, other, strict=True)) if mine != wanted]
    return len(vowels) > 1 and differing == vowels[-1:]


def _capitals(typed: str, right: str) -> tuple[Slip, ...]:
    """Return the words that want a capital and have none; a capital too many is no slip."""
    return tuple(
        Slip("case", mine, wanted, place)
        for place, (mine, wanted) in enumerate(zip(tokens(typed), tokens(right), strict=False))
        if wanted[:1].isupper() and not mine[:1].isupper()
    )


def _nearer_to_rejected(typed: str, accepted: tuple[str, ...], rejected: tuple[str, ...]) -> bool:
    """Tell whether a rejected answer is as near as the nearest accepted one, first by bare letters, then by marks."""
    if not rejected:
        return False
    return min(_distance(typed, wrong) for wrong in rejected) <= min(_distance(typed, right) for right in accepted)


def _distance(typed: str, answer: str) -> tuple[int, int]:
    one, other = _plain(typed), _plain(answer)
    return slips_between(bare(one), bare(other)), slips_between(one, other)
