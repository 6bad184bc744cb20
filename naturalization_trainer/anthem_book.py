"""What the anthem's trainer keeps: each answer is on the disk before the screen says so. No screens."""

import datetime
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.bank.task import Task
from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.anthem import ANTHEM, AnthemRules
from naturalization_trainer.items.item import Charges, Outcome
from naturalization_trainer.items.recitation.item import Recitation
from naturalization_trainer.items.recitation.lines import Found, find_lines
from naturalization_trainer.items.recitation.scoring import score
from naturalization_trainer.language.letters import latin
from naturalization_trainer.language.slips import Slips, slips
from naturalization_trainer.learning.anthem import (
    SECTION,
    TOPIC,
    Exercise,
    Judged,
    Line,
    Standing,
    climb,
    exercise,
    judge,
    lines_of,
    next_line,
    points_of,
    remember,
    standing,
)
from naturalization_trainer.learning.anthem_advice import Advice, advise, recital_points
from naturalization_trainer.learning.memory import Card
from naturalization_trainer.store import anthem as shelf
from naturalization_trainer.store import file, kept, recordings
from naturalization_trainer.store.anthem import LetterDay
from naturalization_trainer.store.attempts import Attempt
from naturalization_trainer.store.drafts import Drafts
from naturalization_trainer.store.engine import Store
from naturalization_trainer.store.practice import PracticeLog, Undo

RECITAL = "anthem/recital"
"""The id recitals are kept under: they are marked by the person, and never counted together with written tries."""
WHOLE = "anthem:whole"
"""The draft of the whole text."""
FOLDER = "anthem"
"""Where recitals lie inside the person's folder of recordings."""


class Anthem(NamedTuple):
    """The bank's task of the anthem."""

    task: Task
    item: Recitation

    @property
    def out_of(self) -> float:
        """The full points."""
        return self.item.out_of or Recitation.DEFAULT_POINTS


class _Done(NamedTuple):
    """An answer that can be taken back: what was before it."""

    undo: Undo
    rungs: dict[str, int]
    card: Card | None
    meaning: str


def find_anthem(bank: Pool, day: datetime.date) -> Anthem | None:
    """Return the anthem of a bank; None where it has none."""
    for topic, _ in bank.topics(ANTHEM, ANTHEM, day):
        task = bank.task(bank.candidate(ANTHEM, ANTHEM, topic, 0, day).task)
        for item in task.items:
            if isinstance(item, Recitation):
                return Anthem(task, item)
    return None


class AnthemBook:
    """One person's anthem. Close it when done. Writing raises the known errors of the file; nothing is then changed.

    `last` is the line asked last. Of a line's answers the last one can be taken back.
    """

    def __init__(self, anthem: Anthem, store: Store, clock: Clock, rules: AnthemRules | None = None) -> None:
        self.anthem = anthem
        self.rules = rules
        self.lines = lines_of(anthem.item.lines)
        self._store = store
        self._clock = clock
        self._log = PracticeLog(store, clock)
        self._drafts = Drafts(store, clock)
        self._last: Line | None = None
        self._done: _Done | None = None
        self._since = clock.monotonic()
        with file.telling(store.path), closing(file.connect_reading(store.path)) as connection:
            self._rungs: dict[str, int] = kept.read(connection, kept.ANTHEM, dict[str, int]) or {}
        self._cards = self._log.cards()

    @property
    def store(self) -> Store:
        """The file it is kept in."""
        return self._store

    @property
    def cut(self) -> float:
        """The points that are enough."""
        return self.rules.cut.value if self.rules is not None else self.anthem.out_of / 2

    @property
    def can_take_back(self) -> bool:
        """Whether there is an answer that can be taken back."""
        return self._done is not None

    def standing(self) -> Standing:
        """Return how far each line has come."""
        return standing(self.lines, self._rungs, self._cards, self._clock.now())

    def advice(self) -> Advice:
        """Return what the whole tries say of both ways."""
        with file.telling(self._store.path), closing(file.connect_reading(self._store.path)) as connection:
            written = shelf.tries(connection, self.anthem.task.id)
            recited = shelf.tries(connection, RECITAL)
        return advise(written, recited, self.cut)

    def letters(self) -> tuple[LetterDay, ...]:
        """Return what was typed, letter by letter and day by day."""
        with file.telling(self._store.path), closing(file.connect_reading(self._store.path)) as connection:
            return shelf.letters(connection)

    def next(self) -> Exercise | None:
        """Return what is asked now; None where all is done for the time being."""
        line = next_line(self.lines, self._rungs, self._cards, self._clock.now(), self._last)
        self._since = self._clock.monotonic()
        return self.ask(line) if line is not None else None

    def ask(self, line: Line) -> Exercise:
        """Return what is asked of a line."""
        seed = self._clock.now().astimezone().toordinal()
        return exercise(self.lines, line, self._rungs, seed)

    def answer(self, asked: Exercise, typed: Sequence[str]) -> Judged:
        """Keep what was typed and return what it came to."""
        judged = judge(asked, typed)
        line, meaning = asked.line, asked.line.meaning
        before, rungs = self._cards.get(meaning), self._rungs
        if asked.from_memory:
            card, rung = remember(line, before, judged.points, self._clock.now())
            attempt = self._attempt(line.item, line.item, meaning, (judged.points, 1.0), judged.written)
            with self._answering(attempt, card, _line_slips(line, judged)) as undo:
                self._set_rungs({meaning: rung})
            self._cards[meaning] = card
        else:
            with self._answering(None, None, _gap_slips(asked, judged, typed)) as undo:
                self._set_rungs({meaning: climb(rungs.get(meaning, 0), judged.verdicts)})
        self._done = _Done(undo, rungs, before, meaning)
        self._last = line
        self._drop_draft(line_key(line))
        return judged

    def take_back(self) -> None:
        """Take the last answer back: everything is as before it."""
        done = self._done
        if done is None:
            return
        self._log.undo(done.undo)
        self._done = None
        kept.write(self._store, **{kept.ANTHEM: done.rungs})
        self._rungs = done.rungs
        if done.card is None:
            self._cards.pop(done.meaning, None)
        else:
            self._cards[done.meaning] = done.card

    def write_whole(self, text: str) -> tuple[Outcome, tuple[Found, ...]]:
        """Keep a whole try in writing, which answers every line's card too; return its points and its lines."""
        item, out_of = self.anthem.item, self.anthem.out_of
        outcome = score(item, text, out_of, Charges())
        found = find_lines(item.lines, latin(text))
        task = self.anthem.task
        attempt = self._attempt(task.id, task.id, task.meaning, (outcome.points or 0.0, out_of), text)
        read = (slips("\n".join(item.lines), text),) if any(line.recognised for line in found) else ()
        with self._answering(attempt, None, read):
            self._remember_all(found)
        self._drop_draft(WHOLE)
        self._done = None
        return outcome, found

    def recite(self, came: Sequence[bool], *, few_wrong: bool) -> float:
        """Keep the person's own marks of a recital; return the points they come to."""
        earned = recital_points(came, few_wrong=few_wrong, out_of=self.anthem.out_of)
        said = {"lines": list(came), "few_wrong": few_wrong}
        attempt = self._attempt(RECITAL, RECITAL, self.anthem.task.meaning, (earned, self.anthem.out_of), said)
        with self._answering(attempt, None, ()):
            self._done = None
        return earned

    def keep_recording(self, path: Path, folder: Path, seconds: float) -> None:
        """List a recital among the person's recordings; each is a rehearsal of its own."""
        asked = recordings.Asked(path.stem, "anthem", self.anthem.task.id, self.anthem.task.id, 0)
        recordings.keep(self._store, self._clock, asked, path.relative_to(folder).as_posix(), seconds)

    def begin(self) -> None:
        """Begin to count the seconds of an answer."""
        self._since = self._clock.monotonic()

    def draft(self, key: str) -> str:
        """Return what was being written, "" for nothing."""
        return self._drafts.get(key) or ""

    def keep_draft(self, key: str, text: str) -> None:
        """Keep what is being written."""
        if text.strip():
            self._drafts.put(key, text)
        else:
            self._drafts.drop(key)

    def line_draft(self, asked: Exercise) -> tuple[str, ...]:
        """Return what was being written into an exercise; nothing where another one was asked then."""
        head, _, texts = self.draft(line_key(asked.line)).partition("\n")
        return tuple(texts.split("\n")) if head == _shape(asked) else ()

    def keep_line_draft(self, asked: Exercise, typed: Sequence[str]) -> None:
        """Keep what is being written into an exercise."""
        texts = "\n".join(" ".join(text.split()) for text in typed)
        self.keep_draft(line_key(asked.line), f"{_shape(asked)}\n{texts}" if texts.strip() else "")

    def close(self) -> None:
        """Give the connections back."""
        self._drafts.close()
        self._log.close()

    @contextmanager
    def _answering(self, attempt: Attempt | None, card: Card | None, read: tuple[Slips, ...]) -> Iterator[Undo]:
        """Write an answer, then what follows from it; where that cannot be written the answer is taken back."""
        undo = self._log.answer(attempt, card, None, self._seconds(), ("anthem", read))
        try:
            yield undo
        except KnownError:
            self._log.undo(undo)
            raise

    def _drop_draft(self, key: str) -> None:
        """Forget a draft; one that cannot be forgotten now does no harm, and the answer is kept already."""
        with suppress(KnownError):
            self._drafts.drop(key)

    def _seconds(self) -> float:
        now = self._clock.monotonic()
        since, self._since = self._since, now
        return max(0.0, now - since)

    def _attempt(self, item: str, task: str, meaning: str, earned: tuple[float, float], response: object) -> Attempt:
        """Return an attempt; only a whole try in writing is one at the bank's task, as the examination asks it."""
        return Attempt(
            item=item,
            task=task,
            revision=self.anthem.task.revision,
            meaning=meaning,
            section=SECTION,
            topic=TOPIC,
            points=earned[0],
            out_of=earned[1],
            response=response,
            mode="practice",
        )

    def _remember_all(self, found: tuple[Found, ...]) -> None:
        """Answer the lines' cards; a line that did not come and was never practised stays new."""
        now = self._clock.now()
        changed: dict[str, Card] = {}
        rungs: dict[str, int] = {}
        for line, read in zip(self.lines, found, strict=True):
            card, points = self._cards.get(line.meaning), points_of(read)
            if card is None and not points:
                continue
            first = card is None and not self._rungs.get(line.meaning)
            changed[line.meaning], rungs[line.meaning] = remember(line, card, points, now, first=first)
        self._set_rungs(rungs)
        self._log.put(*changed.values())
        self._cards |= changed

    def _set_rungs(self, changed: dict[str, int]) -> None:
        rungs = self._rungs | changed
        if rungs != self._rungs:
            kept.write(self._store, **{kept.ANTHEM: rungs})
            self._rungs = rungs


def line_key(line: Line) -> str:
    """Return the key of a line's draft."""
    return f"anthem:line-{line.number}"


def _shape(asked: Exercise) -> str:
    """Return what tells exercises of a line apart: which words are missing."""
    return " ".join(map(str, (asked.level, *asked.hidden)))


def _line_slips(line: Line, judged: Judged) -> tuple[Slips, ...]:
    """Return what is read of the letters of a line; nothing where it is not there."""
    return (slips(line.text, judged.written),) if judged.found.recognised else ()


def _gap_slips(asked: Exercise, judged: Judged, typed: Sequence[str]) -> tuple[Slips, ...]:
    """Return what is read of the letters of the words put into gaps, of those that are there."""
    right = asked.line.text.split()
    words = zip(asked.hidden, typed, judged.verdicts, strict=True)
    return tuple(slips(right[place], given, signs=False) for place, given, verdict in words if verdict != "wrong")
