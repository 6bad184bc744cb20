"""A letter looked over: counts, points, and remarks, of which at most three are to be mended at once."""

from typing import NamedTuple

from naturalization_trainer.language import spelling
from naturalization_trainer.language.letter_check.commas import commas
from naturalization_trainer.language.letter_check.forms import forms
from naturalization_trainer.language.letter_check.habits import habits
from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.manners import closing, greeting, manners
from naturalization_trainer.language.letter_check.points import Touched, touched
from naturalization_trainer.language.letter_check.remark import Place, Remark
from naturalization_trainer.language.letter_check.spelling import misspelt
from naturalization_trainer.language.letters import count_words, cyrillic

AT_ONCE = 3
OF_ONE_KIND = 2
POINTS_AT_ONCE = 1
"""A point without words is seen beside the task too, and may be there in other words."""
MOST_READ = 20_000
"""So many characters of a letter are looked over, some forty times what is asked for; the rest is only counted."""


class Asked(NamedTuple):
    """What a task asks of a letter. several: it goes to more than one person."""

    prompt: str
    points: tuple[str, ...]
    least: int
    most: int
    formal: bool
    several: bool = False


class LookedOver(NamedTuple):
    """What the program sees in a letter.

    words, sentences: how many. points: each with the words that seem to touch on it. opening, closing: where they
    stand. remarks: the weightiest first. spelt: whether there was a word list to check the spelling by. whole: whether
    all of it was looked over.
    """

    words: int
    sentences: int
    points: tuple[Touched, ...]
    opening: Place | None
    closing: Place | None
    remarks: tuple[Remark, ...]
    spelt: bool
    whole: bool

    @property
    def first(self) -> tuple[Remark, ...]:
        """The remarks to be mended first: three at most, no more than two of a kind while there are others.

        Of points no words were found of, one.
        """
        chosen: list[Remark] = []
        left: list[Remark] = []
        for remark in self.remarks:
            alike = sum(each.kind == remark.kind for each in chosen)
            most = POINTS_AT_ONCE if remark.kind == "point" else OF_ONE_KIND
            (chosen if alike < most else left).append(remark)
        return tuple((*chosen, *left)[:AT_ONCE])

    @property
    def rest(self) -> tuple[Remark, ...]:
        """The remarks told on request."""
        first = self.first
        return tuple(remark for remark in self.remarks if remark not in first)


def look_over(text: str, asked: Asked) -> LookedOver:
    """Look a letter over (NFC). An empty one gives its counts and nothing else."""
    count = count_words(text)
    letter = Letter(text[:MOST_READ])
    if not count:
        points = tuple(Touched(point) for point in asked.points)
        return LookedOver(0, 0, points, None, None, (), spelling.is_available(), whole=True)
    opening, leave = greeting(letter), closing(letter)
    points = touched(letter, asked.points, _body(letter, opening))
    remarks = list(_length(count, asked))
    foreign = cyrillic(text)
    if foreign:
        remarks.append(Remark("other_letters", given=foreign))
    if letter.words and not _is_foreign(letter):
        remarks += [Remark("point", number=number) for number, point in enumerate(points) if not point.places]
        remarks += manners(letter, formal=asked.formal, several=asked.several)
        names = frozenset(word.text for word in Letter(asked.prompt).words if word.text[0].isupper())
        remarks += misspelt(letter, names)
        remarks += commas(letter)
        remarks += forms(letter)
        remarks += habits(letter, " ".join((asked.prompt, *asked.points)))
    remarks.sort(key=_order)
    whole = len(text) <= MOST_READ
    return LookedOver(
        count, len(letter.sentences), points, opening, leave, tuple(remarks), spelling.is_available(), whole
    )


def _body(letter: Letter, opening: Place | None) -> Place:
    """Return what stands between the greeting and the name."""
    start = opening.end if opening is not None else 0
    end = letter.name_line.place.start if letter.name_line is not None else len(letter.text)
    return Place(start, max(start, end))


def _is_foreign(letter: Letter) -> bool:
    """Tell whether most words are in Russian letters: nothing in them can be looked over."""
    return sum(bool(cyrillic(word.text)) for word in letter.words) * 2 > len(letter.words)


def _length(count: int, asked: Asked) -> tuple[Remark, ...]:
    if count < asked.least:
        return (Remark("too_short", number=asked.least - count),)
    if count > asked.most:
        return (Remark("too_long", number=count - asked.most),)
    return ()


def _order(remark: Remark) -> tuple[int, bool, int]:
    """Put the weightiest first, of one kind those with a proposal, then by place."""
    return -remark.weight, not remark.proposals, remark.places[0].start if remark.places else 0
