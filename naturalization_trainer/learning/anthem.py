"""The anthem by heart: its lines as cards, the ladder each line is climbed by, and what is to be done next.

A line is first written with words missing, more each time (`gaps`), until all its words are gone; then from memory.
Only a line written from memory is an answer to its card: what is helped along says nothing about the memory. Case,
punctuation and the apostrophe never count, as in the examination; every letter does.
"""

import datetime
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from naturalization_trainer.bank.revision import digest
from naturalization_trainer.items.recitation.lines import Found, find_lines
from naturalization_trainer.language.distance import is_one_slip
from naturalization_trainer.language.letters import bare, latin, words
from naturalization_trainer.learning.memory import Card, Rating, rate, review
from naturalization_trainer.learning.queue import SOON, Practisable

SECTION = TOPIC = "anthem"
STANZA = 4
"""Lines to a stanza: one is learnt before the next is begun."""

GAPPED = 3
"""Levels with words missing: about a third of them, two thirds, all. What comes after is the line from memory."""

KEPT_DAYS = 7
"""A line is kept when it will most likely (nine times in ten) still be there after so many days without practice."""

STEPS = GAPPED + 2
"""What a line can come to: each level, once from memory, kept."""

_LINE = f"{SECTION}/line-"

Verdict = Literal["right", "slip", "wrong"]
Rungs = Mapping[str, int]
"""By a line's meaning: how many of its levels are done, 0 to GAPPED."""


class Line(msgspec.Struct, frozen=True):
    """A line of the text: its number from 1, and the meaning its card follows."""

    number: int
    text: str
    meaning: str

    @property
    def item(self) -> str:
        """The id it is practised under."""
        return f"{_LINE}{self.number}"

    @property
    def thing(self) -> Practisable:
        """The line among everything else there is to practise."""
        return Practisable(self.item, self.meaning, SECTION, TOPIC)


class Exercise(msgspec.Struct, frozen=True):
    """What is asked now: a line with words missing (`hidden`, places among its words), or all of it from memory.

    `before` is the line before it, to begin from.
    """

    line: Line
    level: int
    hidden: tuple[int, ...] = ()
    before: Line | None = None

    @property
    def from_memory(self) -> bool:
        """Whether nothing of the line is shown."""
        return self.level > GAPPED


class Judged(msgspec.Struct, frozen=True):
    """What an exercise came to: each gap's verdict (none from memory), the line as it was read, its points of 1."""

    verdicts: tuple[Verdict, ...]
    written: str
    found: Found
    points: float

    @property
    def right(self) -> bool:
        """Whether every letter was as it belongs."""
        return self.points == 1.0 and set(self.verdicts) <= {"right"}


class Reached(msgspec.Struct, frozen=True):
    """How far a line has come: `step` of STEPS, and when it comes round again; `due`: it is asked now."""

    line: Line
    step: int
    due: bool = False
    next: datetime.datetime | None = None

    @property
    def kept(self) -> bool:
        """Whether it will most likely be there for KEPT_DAYS without practice."""
        return self.step == STEPS

    @property
    def by_heart(self) -> bool:
        """Whether it was written from memory the last time."""
        return self.step > GAPPED


class Standing(msgspec.Struct, frozen=True):
    """How far the whole has come, line by line."""

    lines: tuple[Reached, ...]

    @property
    def mastered(self) -> bool:
        """Whether every line is kept."""
        return all(reached.kept for reached in self.lines)

    @property
    def due(self) -> int:
        """How many lines are asked now."""
        return sum(reached.due for reached in self.lines)

    @property
    def by_heart(self) -> int:
        """How many lines were written from memory the last time."""
        return sum(reached.by_heart for reached in self.lines)

    @property
    def begun(self) -> bool:
        """Whether anything was done yet."""
        return any(reached.step for reached in self.lines)

    @property
    def next(self) -> datetime.datetime | None:
        """When the first line comes round again."""
        return min((reached.next for reached in self.lines if reached.next is not None), default=None)


def lines_of(texts: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines of a text."""
    return tuple(Line(number, text, digest(f"line {text}".encode())) for number, text in enumerate(texts, start=1))


def lines_due(cards: Iterable[Card], at: datetime.datetime) -> int:
    """Return how many of these cards are lines to be asked now."""
    return sum(card.item.startswith(_LINE) and card.is_due(at) for card in cards)


def gaps(line: str, level: int, seed: int) -> tuple[int, ...]:
    """Return the places of the words missing at a level: none at 0, all at GAPPED.

    With the same seed a higher level misses the words of the lower ones, and some more.
    """
    count = len(line.split())
    missing = -(-count * min(max(level, 0), GAPPED) // GAPPED)
    order = list(range(count))
    random.Random(f"{line} {seed}").shuffle(order)  # noqa: S311 - no secret
    return tuple(sorted(order[:missing]))


def judge_word(given: str, right: str) -> Verdict:
    """Judge the word put into a gap: right by every letter, nearly so (marks, one letter), or another."""
    mine, wanted = _plain(given), _plain(right)
    if mine == wanted:
        return "right"
    return "slip" if mine and (bare(mine) == bare(wanted) or is_one_slip(bare(mine), bare(wanted))) else "wrong"


def climb(rung: int, verdicts: Sequence[Verdict]) -> int:
    """Return the levels done after one with words missing: one more when all is right, one fewer for a wrong word."""
    if "wrong" in verdicts:
        return max(0, rung - 1)
    return rung if "slip" in verdicts else min(GAPPED, rung + 1)


def judge(asked: Exercise, typed: Sequence[str]) -> Judged:
    """Judge what was typed: a word to each gap, or the line; 1 by every letter, half with slips, 0 where it is not."""
    right = asked.line.text.split()
    verdicts: tuple[Verdict, ...] = ()
    written = " ".join(typed)
    if not asked.from_memory:
        given = dict(zip(asked.hidden, typed, strict=True))
        verdicts = tuple(judge_word(given[place], right[place]) for place in asked.hidden)
        written = " ".join(given.get(place, word) for place, word in enumerate(right))
    (found,) = find_lines((asked.line.text,), latin(written))
    return Judged(verdicts, written, found, points_of(found))


def points_of(found: Found) -> float:
    """Return the points of a line, of 1."""
    if not found.recognised:
        return 0.0
    return 0.5 if found.wrong else 1.0


def remember(
    line: Line, card: Card | None, points: float, at: datetime.datetime, *, first: bool = False
) -> tuple[Card, int]:
    """Return a line's card and the levels done after it was written from memory.

    `first`: it was never practised here, and is known from before where it is right. A line that did not come is asked
    with words missing again, but not from the beginning.
    """
    rating: Rating = rate(points, 1.0, first=first)
    after = review(card or Card(item=line.item, meaning=line.meaning), rating, at)
    return after, GAPPED if points > 0 else GAPPED - 1


def exercise(lines: Sequence[Line], line: Line, rungs: Rungs, seed: int) -> Exercise:
    """Return what is asked of a line next."""
    level = rungs.get(line.meaning, 0) + 1
    before = lines[line.number - 2] if line.number > 1 else None
    hidden = gaps(line.text, level, seed) if level <= GAPPED else ()
    return Exercise(line, level, hidden, before)


def next_line(
    lines: Sequence[Line], rungs: Rungs, cards: Mapping[str, Card], at: datetime.datetime, last: Line | None = None
) -> Line | None:
    """Return the line to ask now; None where all is done for the time being.

    Lines that are due come first; then the first stanza that has lines not yet by heart, the one that is least far
    first. The line just asked comes again at once only where there is no other.
    """
    due = [line for line in lines if _is_due(cards.get(line.meaning), at)]
    for stanza in range(0, len(lines), STANZA):
        here = [line for line in lines[stanza : stanza + STANZA] if _is_open(line, rungs, cards)]
        if here:
            due += sorted(here, key=lambda line: rungs.get(line.meaning, 0))
            break
    soon = [line for line in lines if _is_due(cards.get(line.meaning), at + SOON)]
    others = [line for line in (*due, *(() if due else soon)) if line != last]
    return others[0] if others else (last if last in due or last in soon else None)


def standing(lines: Sequence[Line], rungs: Rungs, cards: Mapping[str, Card], at: datetime.datetime) -> Standing:
    """Return how far each line has come."""
    return Standing(tuple(_reached(line, rungs, cards.get(line.meaning), at) for line in lines))


def _reached(line: Line, rungs: Rungs, card: Card | None, at: datetime.datetime) -> Reached:
    rung = min(GAPPED, rungs.get(line.meaning, 0))
    if card is None or card.last is None:
        return Reached(line, rung)
    if card.misses:
        return Reached(line, rung, _is_due(card, at), card.due)
    kept = card.stage == "known" and (card.stability or 0.0) >= KEPT_DAYS
    return Reached(line, STEPS if kept else STEPS - 1, _is_due(card, at), card.due)


def _is_due(card: Card | None, at: datetime.datetime) -> bool:
    return card is not None and card.is_due(at)


def _is_open(line: Line, rungs: Rungs, cards: Mapping[str, Card]) -> bool:
    """Tell whether a line was not yet written from memory, or is being learnt again."""
    card = cards.get(line.meaning)
    return card is None or (card.misses > 0 and rungs.get(line.meaning, 0) < GAPPED)


def _plain(text: str) -> str:
    """Return the letters of a word, without case, apostrophes and signs; what is no word as it stands."""
    return "".join(words(latin(text))).casefold()
