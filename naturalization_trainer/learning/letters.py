"""Drills of letters: what is asked next, what an answer comes to, and how each letter with a mark stands.

An exercise is a card of its own and comes back when it is due; what is new is taken from where the person's own slips
are, and for somebody without slips from where learners slip most often (`USUAL`, a judgement of ours).
"""

import datetime
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

import msgspec

from naturalization_trainer.bank.letters import GAP, LetterDrills
from naturalization_trainer.bank.revision import digest
from naturalization_trainer.bank.task import AudioStimulus, Task
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.items.item import Explained
from naturalization_trainer.language.letters import CARONS, LONG_VOWELS, SOFTENED, bare, words
from naturalization_trainer.language.slips import OF_LETTERS, OF_MARKS, LetterSlip, Slips, slips
from naturalization_trainer.learning.memory import Card

Drill = Literal["dictation", "pairs", "marks", "endings"]
DRILLS: tuple[Drill, ...] = ("dictation", "pairs", "marks", "endings")

LETTERS = "āēīūčšžģķļņ"
"""The letters with a mark, in the order they are shown."""

COUNT = 10
"""Exercises in a round of choices: about three minutes."""
TEXTS = 4
"""Exercises in a round of texts to be written, which take longer."""
MIX: Mapping[Drill, int] = {"pairs": 4, "endings": 4, "marks": 2}
"""What a round of everything is made of."""

USUAL = {"ā": 6, "ē": 5, "ī": 4, "ū": 3, "š": 3, "ļ": 3, "ņ": 3, "č": 2, "ž": 2, "ķ": 2, "ģ": 2}
"""How much each letter weighs while nothing is known of the person: long vowels are what people miss most."""

ENOUGH = 30
"""Marked letters that have to have been typed before the person's own slips are spoken of."""

_MARKS = {**LONG_VOWELS, **SOFTENED, **CARONS}
_MARKABLE = frozenset((*_MARKS, *_MARKS.values()))
_CYCLES = {
    short: (short, *(long for long, other in _MARKS.items() if other == short and long in LETTERS))
    for short in {_MARKS[long] for long in LETTERS}
}
_TOLD = OF_LETTERS | {"word", "word_missing", "word_added", "order", "spacing"}
"""Slips that are told: capitals and signs are not what is practised here."""

_PRIOR = 12
"""Letters' worth of the usual that a person's own are mixed with."""

_JITTER = 0.15


class Exercise(msgspec.Struct, frozen=True, kw_only=True):
    """One thing asked.

    right: the whole sentence as it should be. Of a choice `options` are the two words (the key first) and `start` where
    they stand in it. glosses: what each option means, `ru` and `en`. rule: why. task: section and id of the recording.
    letters: the letters with marks it is about.
    """

    drill: Drill
    item: str
    meaning: str
    right: str
    letters: frozenset[str]
    options: tuple[str, ...] = ()
    start: int = 0
    glosses: tuple[Mapping[str, str], ...] = ()
    rule: Explained | None = None
    task: tuple[str, str] | None = None

    @property
    def key(self) -> str:
        """The right option."""
        return self.options[0]

    def with_option(self, option: str) -> str:
        """Return the sentence with an option in its place."""
        return self.right[: self.start] + option + self.right[self.start + len(self.key) :]


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer came to. `found` are the slips to be told; `read` is what goes into the table of letters."""

    exercise: Exercise
    given: str
    points: float
    found: tuple[LetterSlip, ...]
    read: Slips

    @property
    def right(self) -> bool:
        """Whether nothing was wrong."""
        return self.points >= 1.0


class Times(NamedTuple):
    """How often `typed` stood where `expected` belongs."""

    expected: str
    typed: str
    times: int


class LetterStanding(NamedTuple):
    """A letter with a mark: times it belonged somewhere, times it was right, what stood there most often instead.

    added: times it was written where its bare letter belongs.
    """

    letter: str
    asked: int = 0
    right: int = 0
    instead: str = ""
    added: int = 0

    @property
    def share(self) -> float:
        """The share that was right."""
        return self.right / self.asked if self.asked else 0.0


class Overview(NamedTuple):
    """How letters stand: each letter, whether that is enough to speak of, words mistyped, what is due in each drill.

    heard: whether there are dictations one can hear. word_list: whether words can be told from others.
    """

    letters: tuple[LetterStanding, ...]
    own: bool
    words: tuple[tuple[str, str], ...]
    counts: dict[Drill, int]
    due: dict[Drill, int]
    heard: bool
    word_list: bool


class Summary(NamedTuple):
    """A round that has ended: its answers, its letters, and each letter's share before it (None: never typed)."""

    answered: tuple[Answered, ...]
    letters: tuple[LetterStanding, ...]
    before: dict[str, float | None]

    @property
    def right(self) -> int:
        """How many answers were right."""
        return sum(one.right for one in self.answered)


def unmarked(text: str) -> str:
    """Return a text without the marks of its letters, its capitals and signs as they are."""
    return "".join(_like(letter, _MARKS.get(letter.lower(), letter.lower())) for letter in text)


def cycled(letter: str) -> str:
    """Return the letter a tap turns one into: a becomes ā, ā becomes a; one that takes no mark stays."""
    lower = letter.lower()
    ring = _CYCLES.get(_MARKS.get(lower, lower), (lower,))
    return _like(letter, ring[(ring.index(lower) + 1) % len(ring)]) if lower in ring else letter


def _like(letter: str, other: str) -> str:
    return other.upper() if letter.isupper() else other


def of_bank(drills: LetterDrills, tasks: Iterable[Task]) -> tuple[Exercise, ...]:
    """Return every exercise a bank gives: its pairs and endings, and its dictations to hear and to put marks into."""
    return (*_pairs(drills), *_endings(drills), *_texts(tasks))


def _meaning(*asked: str) -> str:
    return digest("\n".join(asked).encode())


def _pairs(drills: LetterDrills) -> Iterator[Exercise]:
    for pair in drills.pairs:
        for place, side in enumerate(pair.words):
            other = pair.words[1 - place]
            differing = {
                letter for one, two in zip(side.word, other.word, strict=True) if one != two for letter in (one, two)
            }
            yield Exercise(
                drill="pairs",
                item=f"letters/pairs/{side.word}-{other.word}",
                meaning=_meaning("pairs", side.word, other.word, side.sentence),
                right=side.sentence.replace(GAP, side.word),
                letters=frozenset(differing & set(LETTERS)),
                options=(side.word, other.word),
                start=side.sentence.index(GAP),
                glosses=({"ru": side.ru, "en": side.en}, {"ru": other.ru, "en": other.en}),
            )


def _endings(drills: LetterDrills) -> Iterator[Exercise]:
    rules = {rule.id: rule.text for rule in drills.rules}
    for ending in drills.endings:
        right = ending.sentence.replace(GAP, ending.key)
        at = ending.sentence.index(GAP)
        start, end = at, at + 1
        while start and right[start - 1].isalpha():
            start -= 1
        while end < len(right) and right[end].isalpha():
            end += 1
        word = right[start:end]
        other = word[: at - start] + ending.instead + word[at - start + 1 :]
        yield Exercise(
            drill="endings",
            item=f"letters/endings/{_meaning(ending.sentence)}",
            meaning=_meaning("endings", ending.sentence, ending.key),
            right=right,
            letters=frozenset({ending.key, ending.instead} & set(LETTERS)),
            options=(word, other),
            start=start,
            rule=rules.get(ending.rule),
        )


def _texts(tasks: Iterable[Task]) -> Iterator[Exercise]:
    drills: tuple[Drill, ...] = ("dictation", "marks")
    for task in tasks:
        item = task.items[0]
        if not isinstance(item, Dictation):
            continue
        for drill in drills:
            heard = drill == "dictation"
            if heard and not isinstance(task.stimulus, AudioStimulus):
                continue
            yield Exercise(
                drill=drill,
                item=f"letters/{drill}/{task.id}",
                meaning=_meaning(drill, item.answer),
                right=item.answer,
                letters=frozenset(item.answer.lower()) & frozenset(LETTERS),
                rule=item.explanation,
                task=(task.section, task.id) if heard else None,
            )


def standings(rows: Iterable[Times]) -> tuple[LetterStanding, ...]:
    """Return how each letter with a mark stands."""
    known = tuple(rows)
    found = []
    for letter in LETTERS:
        mine = [row for row in known if row.expected == letter]
        wrong = sorted((row for row in mine if row.typed != letter), key=lambda row: (-row.times, row.typed))
        found.append(
            LetterStanding(
                letter,
                sum(row.times for row in mine),
                sum(row.times for row in mine if row.typed == letter),
                wrong[0].typed if wrong else "",
                sum(row.times for row in known if row.typed == letter and row.expected == _MARKS[letter]),
            )
        )
    return tuple(found)


def enough(known: Sequence[LetterStanding]) -> bool:
    """Tell whether enough was typed to speak of the person's own slips, and there are some."""
    return sum(one.asked for one in known) >= ENOUGH and any(one.right < one.asked or one.added for one in known)


def weights(known: Sequence[LetterStanding]) -> Mapping[str, float]:
    """Return how much each letter needs practice: the share wrong, drawn towards the usual while little is known."""
    total = sum(USUAL.values())
    found = {}
    for one in known:
        wrong = one.asked - one.right + one.added
        usual = USUAL[one.letter] / total
        found[one.letter] = (wrong + _PRIOR * usual) / (one.asked + one.added + _PRIOR)
    return found


def weakest(known: Sequence[LetterStanding], count: int = 3) -> tuple[LetterStanding, ...]:
    """Return the letters that went wrong most often, those never wrong left out."""
    wrong = [one for one in known if one.right < one.asked or one.added]
    found = weights(known)
    return tuple(sorted(wrong, key=lambda one: -found[one.letter])[:count])


def choose(
    exercises: Sequence[Exercise],
    cards: Mapping[str, Card],
    need: Mapping[str, float],
    at: datetime.datetime,
    *,
    seed: int,
    words_missed: frozenset[str] = frozenset(),
    count: int = COUNT,
) -> tuple[Exercise, ...]:
    """Return a round: what is due, the oldest first, what is new where the need is greatest, what comes soonest.

    words_missed: words the person has mistyped lately; sentences that have them come before others. Both sides of a
    pair are not asked in one round, nor what was set aside.
    """
    draw = random.Random(seed)  # noqa: S311 - no secret

    def place(one: Exercise) -> tuple[int, float]:
        card = cards.get(one.meaning)
        if card is None or card.due is None:
            return 1, -_need(one, need, words_missed) * (1 + draw.uniform(-_JITTER, _JITTER))
        if card.is_due(at):
            return 0, card.due.timestamp()
        return 2, card.due.timestamp()

    found: list[Exercise] = []
    met: set[str] = set()
    for one in sorted(exercises, key=place):
        alike = bare(one.key) if one.drill == "pairs" else one.item
        if alike not in met and not (cards.get(one.meaning) and cards[one.meaning].aside):
            met.add(alike)
            found.append(one)
        if len(found) == count:
            break
    draw.shuffle(found)
    return tuple(found)


def mixed(
    exercises: Sequence[Exercise],
    cards: Mapping[str, Card],
    need: Mapping[str, float],
    at: datetime.datetime,
    *,
    seed: int,
    words_missed: frozenset[str] = frozenset(),
) -> tuple[Exercise, ...]:
    """Return a round of everything that needs no sound, one kind after the other."""
    found: list[Exercise] = []
    for drill, count in MIX.items():
        of_kind = [one for one in exercises if one.drill == drill]
        found += choose(of_kind, cards, need, at, seed=seed, words_missed=words_missed, count=count)
    return tuple(found)


def due(exercises: Iterable[Exercise], cards: Mapping[str, Card], at: datetime.datetime) -> int:
    """Return how many exercises have come round."""
    return sum(1 for one in exercises if (card := cards.get(one.meaning)) is not None and card.is_due(at))


def _need(one: Exercise, need: Mapping[str, float], missed: frozenset[str]) -> float:
    letters = sum(need.get(letter, 0.0) for letter in one.letters) / max(1, len(one.letters))
    met = missed & {word.lower() for word in words(one.right)}
    return letters * (1 + len(met))


def answer(exercise: Exercise, given: str) -> Answered:
    """Return what an answer comes to: the option chosen, or the text written."""
    if exercise.options:
        return _chosen(exercise, given)
    read = slips(exercise.right, given)
    told = tuple(slip for slip in read.slips if slip.kind in _TOLD)
    count = max(1, len(words(exercise.right)))
    wrong = len({(slip.word, slip.given) for slip in told})
    points = 1.0 if not told else max(0.0, min(0.9, 1 - wrong / count))
    right = {letter: times for letter, times in read.right.items() if letter in _MARKABLE}
    if exercise.drill == "marks":
        read = Slips(tuple(slip for slip in read.slips if slip.kind in OF_MARKS), right, read.words)
    return Answered(exercise=exercise, given=given, points=points, found=told, read=read)


def _chosen(exercise: Exercise, given: str) -> Answered:
    """Judge a choice: only the letters by which the options differ were asked."""
    found = slips(exercise.key, given, signs=False).slips
    pairs = zip(exercise.key.lower(), exercise.options[1].lower(), strict=True)
    differing = [one for one, other in pairs if one != other]
    right = {} if found else {letter: differing.count(letter) for letter in differing}
    read = Slips(found, right, () if found else (exercise.key,))
    return Answered(exercise=exercise, given=given, points=0.0 if found else 1.0, found=found, read=read)


def of_round(answers: Iterable[Answered]) -> tuple[LetterStanding, ...]:
    """Return how the letters with marks went in a round, those that were not asked left out.

    A choice between a letter and its bare one asks for that letter, whichever is right.
    """
    times: dict[tuple[str, str], int] = {}

    def count(expected: str, typed: str, so_often: int = 1) -> None:
        times[expected, typed] = times.get((expected, typed), 0) + so_often

    for one in answers:
        if one.exercise.options:
            for letter in one.exercise.letters:
                count(letter, letter if one.right else _MARKS[letter])
            continue
        for letter, often in one.read.right.items():
            count(letter, letter, often)
        for slip in one.read.slips:
            count(slip.expected, slip.typed)
    rows = (Times(expected, typed, often) for (expected, typed), often in times.items())
    return tuple(one for one in standings(rows) if one.asked or one.added)
