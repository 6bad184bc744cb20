"""What the drills of letters keep: each answer is on the disk before the screen says so. No screens."""

import datetime
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.bank.letters import read_letters
from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.bank.task import Task
from naturalization_trainer.clock import Clock
from naturalization_trainer.items.dictation.item import Dictation
from naturalization_trainer.language import spelling
from naturalization_trainer.learning import letters
from naturalization_trainer.learning.letters import (
    COUNT,
    DRILLS,
    TEXTS,
    Answered,
    Drill,
    Exercise,
    LetterStanding,
    Overview,
    Summary,
    Times,
)
from naturalization_trainer.learning.memory import Card, rate, review
from naturalization_trainer.store import file, slips
from naturalization_trainer.store.attempts import day_of
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.practice import PracticeLog, Undo

DAYS = 90
"""Slips of so many days tell how a person writes today."""

WORDS = 30
"""Words mistyped that are looked for in the sentences."""

SECTION, SLOT = "writing", "practice"
"""Where the bank keeps its dictations."""


class _Last(NamedTuple):
    """An answer that can be taken back."""

    undo: Undo
    card: Card | None


class LettersBook:
    """One person's letters. Close it when done. Writing raises the known errors of the file; nothing is then changed.

    `heard` gives the recording of a task, None where there is none or no sound. Of a round's answers the last one can
    be taken back.
    """

    def __init__(
        self,
        exercises: Iterable[Exercise],
        store: Store,
        clock: Clock,
        heard: Callable[[str, str], Path | None],
        seed: Callable[[], int] = time.time_ns,
    ) -> None:
        self._heard = heard
        self._exercises = tuple(one for one in exercises if one.task is None or heard(*one.task) is not None)
        self._store = store
        self._clock = clock
        self._seed = seed
        self._log = PracticeLog(store, clock)
        self._cards = self._log.cards()
        self._round: tuple[Exercise, ...] = ()
        self._answered: list[Answered] = []
        self._before: dict[str, float | None] = {}
        self._last: _Last | None = None
        self._since = clock.monotonic()

    @property
    def place(self) -> tuple[int, int]:
        """Which exercise of the round is asked, counted from 1, and how many there are."""
        return min(len(self._answered) + 1, len(self._round)), len(self._round)

    @property
    def can_take_back(self) -> bool:
        """Whether there is an answer that can be taken back."""
        return self._last is not None

    def overview(self) -> Overview:
        """Return how letters stand now."""
        known, missed = self._typed()
        now = self._clock.now()
        of = {drill: [one for one in self._exercises if one.drill == drill] for drill in DRILLS}
        return Overview(
            letters=known,
            own=letters.enough(known),
            words=missed,
            counts={drill: len(found) for drill, found in of.items()},
            due={drill: letters.due(found, self._cards, now) for drill, found in of.items()},
            heard=bool(of["dictation"]),
            word_list=spelling.is_available(),
        )

    def begin(self, drill: Drill | None) -> Exercise | None:
        """Begin a round of a drill, of everything for None; return its first exercise, None where there is nothing."""
        known, missed = self._typed()
        need, now = letters.weights(known), self._clock.now()
        words = frozenset(word.lower() for word, _ in missed)
        seed = self._seed()
        if drill is None:
            self._round = letters.mixed(self._exercises, self._cards, need, now, seed=seed, words_missed=words)
        else:
            found = [one for one in self._exercises if one.drill == drill]
            count = COUNT if drill in ("pairs", "endings") else TEXTS
            self._round = letters.choose(found, self._cards, need, now, seed=seed, words_missed=words, count=count)
        self._answered = []
        self._last = None
        self._before = {one.letter: one.share if one.asked else None for one in known}
        return self.asked()

    def asked(self) -> Exercise | None:
        """Return what is asked now; None where the round has ended. The seconds of its answer begin."""
        self._since = self._clock.monotonic()
        return self._round[len(self._answered)] if len(self._answered) < len(self._round) else None

    def recording(self, exercise: Exercise) -> Path | None:
        """Return what is heard; None where nothing is."""
        return self._heard(*exercise.task) if exercise.task is not None else None

    def answer(self, exercise: Exercise, given: str) -> Answered:
        """Keep an answer and return what it came to."""
        answered = letters.answer(exercise, given)
        before = self._cards.get(exercise.meaning)
        card = before or Card(item=exercise.item, meaning=exercise.meaning)
        rating = rate(answered.points, 1.0, first=not card.reviews and not exercise.options)
        card = review(card, rating, self._clock.now())
        seconds = max(0.0, self._clock.monotonic() - self._since)
        undo = self._log.answer(None, card, None, seconds, ("drill", (answered.read,)))
        self._cards[exercise.meaning] = card
        self._answered.append(answered)
        self._last = _Last(undo, before)
        return answered

    def take_back(self) -> Exercise | None:
        """Take the last answer back, as if it had not been given; return what is asked again."""
        last = self._last
        if last is None:
            return None
        self._log.undo(last.undo)
        self._last = None
        exercise = self._answered.pop().exercise
        if last.card is None:
            self._cards.pop(exercise.meaning, None)
        else:
            self._cards[exercise.meaning] = last.card
        return self.asked()

    def summary(self) -> Summary:
        """Return what the round came to."""
        return Summary(tuple(self._answered), letters.of_round(self._answered), self._before)

    def close(self) -> None:
        """Give the connection back."""
        self._log.close()

    def _typed(self) -> tuple[tuple[LetterStanding, ...], tuple[tuple[str, str], ...]]:
        """Return what was typed lately, by letter, and the words mistyped."""
        since = day_of(self._clock.now()) - DAYS
        with file.telling(self._store.path), closing(file.connect_reading(self._store.path)) as connection:
            rows = slips.table(connection, since)
            missed = slips.words(connection, WORDS)
        known = letters.standings(Times(*row) for row in rows)
        return known, tuple((word.word, word.typed) for word in missed)


def exercises_of(bank: Pool, folder: Path, day: datetime.date) -> tuple[Exercise, ...]:
    """Return every exercise of a bank; what is wrong with its drills is told by `bank check`."""
    return letters.of_bank(read_letters(folder)[0], _dictations(bank, day))


def _dictations(bank: Pool, day: datetime.date) -> Iterator[Task]:
    for topic, count in bank.topics(SECTION, SLOT, day):
        for place in range(count):
            task = bank.task(bank.candidate(SECTION, SLOT, topic, place, day).task)
            if isinstance(task.items[0], Dictation):
                yield task
