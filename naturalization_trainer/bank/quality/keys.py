"""What an item asks and what answers it, folded for comparing."""

import re
from functools import lru_cache

from naturalization_trainer.bank.task import AnyItem
from naturalization_trainer.items.gap_choice.item import GapChoice
from naturalization_trainer.items.matching.item import Matching
from naturalization_trainer.items.multiple_choice.item import MultipleChoice
from naturalization_trainer.items.ordering.item import Ordering
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.spoken_response.item import SpokenResponse
from naturalization_trainer.items.text_entry.item import TextEntry

_NO_WORD = re.compile(r"[^\w ]")
_LEAST_LETTERS, _STEM = 4, 5


@lru_cache(maxsize=16_384)
def folded_words(text: str) -> str:
    """Return a text's words in small letters with one space before, between and after them."""
    return f" {' '.join(_NO_WORD.sub(' ', text.casefold()).split())} "


@lru_cache(maxsize=16_384)
def stems(text: str) -> frozenset[str]:
    """Return the beginnings of a text's longer words, and its figures: near enough to compare forms of a word."""
    return frozenset(
        word[:_STEM] for word in folded_words(text).split() if len(word) >= _LEAST_LETTERS or word.isdigit()
    )


def keys(item: AnyItem) -> tuple[str, ...]:  # noqa: PLR0911 - a table of the types
    """Return what answers an item, or what it is about where it has no text as its key."""
    match item:
        case SingleChoice() | TextEntry():
            return (item.answer,)
        case MultipleChoice():
            return item.answers
        case Ordering():
            return item.sequence
        case Matching():
            return tuple(side for pair in item.pairs for side in (pair.left, pair.right))
        case GapChoice():
            return (item.text, *item.gaps)
        case SpokenResponse():
            return item.questions
        case _:
            return ()
