"""The figures of progress: what is remembered by topic, how often one practises, which letters slip. Pure.

Days are `date.toordinal()` of the person's own calendar.
"""

import datetime
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

import msgspec

from naturalization_trainer.learning.memory import recall_after
from naturalization_trainer.learning.own_memory import by_luck

T = TypeVar("T")

LATELY = 30
"""Days over which a habit is told."""

WEEK = 7
_DAY = datetime.timedelta(days=1)
_FEW = 2.0
"""After so many times the stability recall falls so slowly that tenths are enough."""

MARKED_LETTERS = "āēīūčšžģķļņ"
"""Long vowels, then what the caron and the softening make."""


class Known(msgspec.Struct, frozen=True):
    """What a recall needs of a card, named as there; None of one never answered."""

    item: str
    stability: float | None = None
    last: datetime.datetime | None = None


class TopicRecall(NamedTuple):
    """A topic with cards: how many were practised, and the share right to expect of them now."""

    section: str
    topic: str
    practised: int
    recall: float


class Habit(NamedTuple):
    """On how many of the last LATELY days one practised, and the minutes of a typical such day (0: not measured)."""

    days: int
    minutes: int


class LetterWeek(NamedTuple):
    """How often a letter that belongs somewhere was typed in a week and how often it was right; `monday` begins it."""

    letter: str
    monday: int
    times: int
    right: int


class OftenTyped(NamedTuple):
    """A letter with what most often stood in its place ("": none), and how often."""

    letter: str
    typed: str
    slips: int
    times: int


def by_topic(
    cards: Iterable[Known],
    places: Mapping[str, tuple[str, str]],
    guesses: Mapping[str, float],
    own: Callable[[float], float],
    at: datetime.datetime,
) -> tuple[TopicRecall, ...]:
    """Return the topics with cards, the weakest first; each recall to a quarter of a hundredth, a microsecond a card.

    places: item -> (section, topic); a card of no place is left out. guesses: section -> share right by luck. own: from
    the model's recall to this person's.
    """
    kept: dict[tuple[int, str], float] = {}
    sums: dict[tuple[str, str], list[float]] = {}
    for card in cards:
        last, stability = card.last, card.stability
        place = places.get(card.item)
        if place is None or stability is None or last is None:
            continue
        times = (at - last) / _DAY / stability
        hundredths = int(times * 100 + 0.5) if times < _FEW else int(times * 10 + 0.5) * 10
        key = hundredths, place[0]
        recalled = kept.get(key)
        if recalled is None:
            guess = guesses.get(place[0], 0.0)
            recalled = kept[key] = own(by_luck(recall_after(hundredths / 100), guess))
        known = sums.get(place)
        if known is None:
            sums[place] = [1, recalled]
        else:
            known[0] += 1
            known[1] += recalled
    topics = [TopicRecall(*place, round(count), total / count) for place, (count, total) in sums.items()]
    return tuple(sorted(topics, key=lambda topic: (topic.recall, topic.section, topic.topic)))


def thinned(items: Sequence[T], most: int) -> tuple[T, ...]:
    """Return at most so many of a series, evenly, the last always among them: more would not be seen on a chart."""
    step = -(-len(items) // most) or 1
    return tuple(items[(len(items) - 1) % step :: step])


def habit(seconds: Mapping[int, float], today: int) -> Habit:
    """Return the habit of the last days; `seconds` has a number, 0 where unmeasured, for each day with practice."""
    lately = [spent for day, spent in seconds.items() if today - LATELY < day <= today]
    measured = [spent for spent in lately if spent > 0]
    typical = round(statistics.median(measured) / 60) if measured else 0
    return Habit(len(lately), max(typical, 1) if measured else 0)


def monday_of(day: int) -> int:
    """Return the Monday of a day's week."""
    return day - (day - 1) % WEEK


def weeks(today: int, count: int) -> tuple[int, ...]:
    """Return the Mondays of the last weeks, this one last."""
    this = monday_of(today)
    return tuple(this - WEEK * back for back in range(count - 1, -1, -1))


def letter_weeks(rows: Iterable[tuple[int, str, str, int]]) -> tuple[LetterWeek, ...]:
    """Return the marked letters week by week from rows of (day, expected, typed, times)."""
    sums: dict[tuple[str, int], tuple[int, int]] = {}
    for day, expected, typed, times in rows:
        if expected in MARKED_LETTERS:
            key = expected, monday_of(day)
            all_times, right = sums.get(key, (0, 0))
            sums[key] = all_times + times, right + (times if typed == expected else 0)
    return tuple(LetterWeek(letter, monday, times, right) for (letter, monday), (times, right) in sorted(sums.items()))


def often_typed(rows: Iterable[tuple[int, str, str, int]]) -> OftenTyped | None:
    """Return the marked letter slipped most often, with what stood in its place; None where none slipped."""
    times: dict[str, int] = {}
    slips: dict[tuple[str, str], int] = {}
    for _, expected, typed, count in rows:
        if expected in MARKED_LETTERS:
            times[expected] = times.get(expected, 0) + count
            if typed != expected:
                slips[expected, typed] = slips.get((expected, typed), 0) + count
    if not slips:
        return None
    (letter, typed), count = max(slips.items(), key=lambda slip: (slip[1], slip[0]))
    return OftenTyped(letter, typed, count, times[letter])
