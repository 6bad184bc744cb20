"""One round of practice: what comes next, what an answer comes to, and taking answers back. No screens.

Each answer is on the disk when `answer` returns: whoever pulls the plug loses the question on the screen and no more.
"""

import datetime
import statistics
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple, Protocol

from naturalization_trainer.clock import Clock
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import FormTask
from naturalization_trainer.items.item import Charges, Outcome, Response
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.items.mistyped import NOTHING, Source, mistyped
from naturalization_trainer.language.slips import Slips
from naturalization_trainer.learning.memory import Card, rate, recall, review
from naturalization_trainer.learning.own_memory import Noted, by_luck, note
from naturalization_trainer.learning.queue import Practisable, Queue, Scope
from naturalization_trainer.practice.things import guess, in_turn
from naturalization_trainer.store.attempts import Attempt
from naturalization_trainer.store.practice import LONGEST, Undo

NIGHT = datetime.timedelta(hours=12)
"""What is answered sooner than so long after the last time says nothing of the memory."""

ENOUGH = 5
"""So many answers to questions of a type tell how long one usually takes; before, nobody counts as slow."""

_DAY = datetime.timedelta(days=1)


class Log(Protocol):
    """Where answers are written (`PracticeLog`)."""

    def answer(
        self,
        attempt: tuple[Attempt, ...],
        card: Card | None,
        noted: Noted | None,
        seconds: float,
        typed: tuple[Source, tuple[Slips, ...]],
        /,
    ) -> Undo:
        """Write an answer; return what takes it back."""

    def undo(self, undo: Undo, /) -> None:
        """Take the last answer back."""


class Asked(NamedTuple):
    """What is asked now: a thing and its task, the options as they are shown."""

    thing: Practisable
    task: FormTask


class Judged(NamedTuple):
    """What an answer came to: the outcome of each item, and the card as the answer left it, None for rotating tasks."""

    outcomes: Mapping[str, Outcome]
    card: Card | None

    @property
    def points(self) -> float:
        """The points of all items."""
        return sum(outcome.points or 0.0 for outcome in self.outcomes.values())

    @property
    def out_of(self) -> float:
        """The full points of all items."""
        return sum(outcome.out_of for outcome in self.outcomes.values())

    @property
    def right(self) -> int:
        """How many items are right, with nothing missing."""
        return sum((outcome.points or 0.0) >= outcome.out_of for outcome in self.outcomes.values())


class Summary(NamedTuple):
    """How a round went: items answered and right, seconds, questions set aside; the cards by when they come back."""

    answered: int
    right: int
    seconds: float
    aside: int
    now: int
    tomorrow: int
    week: int
    later: int
    over_by_time: bool


class _Done(NamedTuple):
    """An answer that can be taken back."""

    undo: Undo
    asked: Asked
    before: Card | None
    noted: Noted
    judged: Judged
    seconds: float
    kind: str


class Round:
    """A round over `things`. `task` gives a task by its id with a chance; `minutes` None goes on until nothing is left.

    charges: what slips cost by section. seen, slipped: as `PracticeLog` tells them.
    """

    def __init__(
        self,
        things: Sequence[Practisable],
        cards: Mapping[str, Card],
        scope: Scope,
        log: Log,
        clock: Clock,
        *,
        task: Callable[[str, Chance], FormTask],
        noted: Noted | None = None,
        seen: Mapping[str, int] | None = None,
        slipped: Mapping[str, tuple[str, str]] | None = None,
        charges: Mapping[str, Charges] | None = None,
        minutes: float | None = None,
        seed: int = 0,
    ) -> None:
        self._log = log
        self._clock = clock
        self._task = task
        self._charges = charges or {}
        self._noted = noted or Noted()
        self._seconds = None if minutes is None else minutes * 60
        self._seed = seed
        self._asked_count = 0
        self.cards = dict(cards)
        wrong = with_slips(self.cards, things, slipped or {}, clock.now()) if scope.mistakes else self.cards
        self._queue_cards = wrong
        self._queue = Queue(
            in_turn(things, cards, seed),
            wrong,
            scope,
            clock.now(),
            seen=seen,
            mistaken=mistaken(slipped or {}, things),
        )
        self._done: list[_Done] = []
        self._again: Asked | None = None
        self._asked: Asked | None = None
        self._shown_at = self._marked_at = clock.monotonic()
        self._spent = 0.0

    @property
    def asked(self) -> Asked | None:
        """What is asked now."""
        return self._asked

    @property
    def answered(self) -> int:
        """How many answers were given."""
        return len(self._done)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer to take back."""
        return bool(self._done)

    @property
    def spent(self) -> float:
        """Seconds of practice so far; time away does not count."""
        return self._spent + self._since_marked()

    @property
    def is_over_by_time(self) -> bool:
        """Whether the time is over; the question on the screen may be finished."""
        return self._seconds is not None and self.spent >= self._seconds

    def next(self) -> Asked | None:
        """Ask what comes next; None where nothing is left or the time is over."""
        if self._again is not None:
            self._asked, self._again = self._again, None
        elif self.is_over_by_time:
            self._asked = None
        else:
            self._asked = self._ask()
        self._shown_at = self._clock.monotonic()
        return self._asked

    def answer(self, responses: Mapping[str, Response]) -> Judged:
        """Score the answers to what is asked, write them, and tell what they came to. Nothing changes where it fails.

        Raises the known errors of writing.
        """
        asked = self._asked
        if asked is None:
            raise RuntimeError("nothing is asked")
        thing, task = asked
        outcomes = {
            item.id: kind_of(item.item).score(
                item.item, responses.get(item.id), item.out_of, self._charges.get(thing.section, Charges())
            )
            for item in task.items
        }
        judged = Judged(outcomes, None)
        took = self._clock.monotonic() - self._shown_at
        seconds = self._since_marked()
        kind = type(task.items[0].item).__name__
        before = self._before(thing)
        noted = self._noted
        if thing.scheduled:
            at = self._clock.now()
            rating = rate(
                judged.points,
                judged.out_of,
                seconds=took,
                usual=self._usual(kind),
                first=before is None or not before.reviews,
            )
            card = review(before or Card(item=thing.item, meaning=thing.meaning), rating, at)
            judged = judged._replace(card=card)
            known = self.cards.get(thing.meaning)
            if known is not None and known.last is not None and at - known.last >= NIGHT:
                expected = by_luck(recall(known, at), guess(task))
                noted = note(noted, expected, judged.points / judged.out_of if judged.out_of else 0.0)
        undo = self._log.answer(
            tuple(_attempt(asked, item.id, outcomes[item.id], responses.get(item.id)) for item in task.items),
            judged.card,
            noted if noted is not self._noted else None,
            seconds,
            _typed(task, responses),
        )
        self._done.append(_Done(undo, asked, self.cards.get(thing.meaning), self._noted, judged, took, kind))
        self._noted = noted
        self._spent += seconds
        self._marked_at = self._clock.monotonic()
        self._asked = None
        if judged.card is not None:
            self.cards[thing.meaning] = judged.card
            self._queue.answered(judged.card)
        else:
            self._queue.shown(thing)
        return judged

    def undo(self) -> Asked:
        """Take the last answer back: everything is as before it, and the same question is asked next."""
        done = self._done[-1]
        self._log.undo(done.undo)
        self._done.pop()
        thing = done.asked.thing
        self._noted = done.noted
        if done.before is None:
            self.cards.pop(thing.meaning, None)
        else:
            self.cards[thing.meaning] = done.before
        if thing.scheduled:
            self._queue.undo(self._before(thing) or Card(item=thing.item, meaning=thing.meaning))
        self._again = done.asked
        return done.asked

    def summary(self) -> Summary:
        """Return how it went, and when what was answered comes back."""
        at = self._clock.now()
        answered = {done.judged.card.meaning for done in self._done if done.judged.card is not None}
        cards = [card for meaning in answered if (card := self.cards.get(meaning)) is not None]
        coming = Counter(_when(card, at) for card in cards if not card.aside)
        return Summary(
            answered=sum(len(done.judged.outcomes) for done in self._done),
            right=sum(done.judged.right for done in self._done),
            seconds=self._spent,
            aside=sum(bool(card.aside) for card in cards),
            now=coming["now"],
            tomorrow=coming["tomorrow"],
            week=coming["week"],
            later=coming["later"],
            over_by_time=self.is_over_by_time,
        )

    def _ask(self) -> Asked | None:
        """Return the next task the bank still has."""
        while (thing := self._queue.next(self._clock.now())) is not None:
            self._asked_count += 1
            try:
                return Asked(thing, self._task(thing.item, Chance(self._seed, f"ask {self._asked_count}")))
            except KeyError:
                self._queue.leave_out(thing)
        return None

    def _before(self, thing: Practisable) -> Card | None:
        """Return the card as the queue has it: a mistake made in an examination counts as an answer given there."""
        return self.cards.get(thing.meaning) or self._queue_cards.get(thing.meaning)

    def _usual(self, kind: str) -> float | None:
        lately = [done.seconds for done in self._done if done.kind == kind]
        return statistics.median(lately) if len(lately) >= ENOUGH else None

    def _since_marked(self) -> float:
        return min(self._clock.monotonic() - self._marked_at, LONGEST)


def mistaken(slipped: Mapping[str, tuple[str, str]], things: Sequence[Practisable]) -> Collection[str]:
    """Return the items and tasks last answered wrong that still ask the same."""
    meanings = {thing.meaning for thing in things}
    wrong = [(item, task) for item, (task, meaning) in slipped.items() if meaning in meanings]
    return {name for names in wrong for name in names}


def with_slips(
    cards: Mapping[str, Card],
    things: Sequence[Practisable],
    slipped: Mapping[str, tuple[str, str]],
    at: datetime.datetime,
) -> dict[str, Card]:
    """Return cards with one for each question slipped in an examination before it was ever practised."""
    meanings = {meaning for _, meaning in slipped.values()}
    wrong = {
        thing.meaning: review(Card(item=thing.item, meaning=thing.meaning), "again", at - _DAY)
        for thing in things
        if thing.scheduled and thing.meaning in meanings and thing.meaning not in cards
    }
    return {**cards, **wrong}


def _typed(task: FormTask, responses: Mapping[str, Response]) -> tuple[Source, tuple[Slips, ...]]:
    """Return what the answers to a task say of the letters."""
    found = [mistyped(item.item, responses.get(item.id)) for item in task.items]
    source = next((source for source, results in found if results), NOTHING[0])
    return source, tuple(one for _, results in found for one in results)


def _attempt(asked: Asked, item: str, outcome: Outcome, response: Response) -> Attempt:
    thing, task = asked
    return Attempt(
        item=item,
        task=task.id,
        revision=task.revision,
        meaning=task.meaning,
        section=thing.section,
        topic=thing.topic,
        points=outcome.points or 0.0,
        out_of=outcome.out_of,
        response=response,
    )


def _when(card: Card, at: datetime.datetime) -> str:
    """Return when a card comes back, by the person's own calendar."""
    if card.due is None or card.due <= at:
        return "now"
    days = (card.due.astimezone().date() - at.astimezone().date()).days
    if days == 0:
        return "now"
    return "tomorrow" if days == 1 else "week" if days <= 7 else "later"  # noqa: PLR2004 - days of a week
