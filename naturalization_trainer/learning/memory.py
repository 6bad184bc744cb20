"""Cards: how well something is remembered, and when to ask again.

The model is FSRS with its default parameters and no fuzz, known to this module alone. The time is always passed in
(aware); no clock is read. A card is a frozen value: undo is putting the earlier value back.
"""

import datetime
import functools
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    import fsrs

Rating = Literal["again", "hard", "good", "easy"]
Stage = Literal["new", "learning", "known", "relearning"]
Aside = Literal["", "forgotten_often", "never_learnt"]
"""Why a card is set aside; each reason has its sentence (`aside_…`)."""

STEP = datetime.timedelta(minutes=10)
"""After a wrong answer something is asked again so much later, in the same sitting."""

FORGOTTEN_OFTEN = 5
"""A card forgotten so often after it was known is stubborn (Anki says 8; a discouraged learner leaves earlier)."""

NEVER_LEARNT = 6
"""A card answered wrong so often in a row is stubborn, known once or not."""

SLOW = 2.5
"""Right, but after so many times the usual seconds, counts as one step worse."""

_DAY = datetime.timedelta(days=1)
_RATINGS: tuple[Rating, ...] = ("again", "hard", "good", "easy")
_STAGES: tuple[Stage, ...] = ("new", "learning", "known", "relearning")


class Card(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known of one item's memory.

    item: the full id it was last practised under; meaning: hash of what is asked, which the card follows.
    stability: days until recall has fallen to nine in ten; difficulty: 1 to 10; due and last: UTC.
    lapses: how often it was forgotten once known; misses: wrong answers in a row.
    """

    item: str
    meaning: str
    stage: Stage = "new"
    step: int = 0
    stability: float | None = None
    difficulty: float | None = None
    due: datetime.datetime | None = None
    last: datetime.datetime | None = None
    reviews: int = 0
    lapses: int = 0
    misses: int = 0
    aside: Aside = ""

    def is_due(self, at: datetime.datetime) -> bool:
        """Tell whether to ask again. A card answered in the future (the clock was wrong) is due at once."""
        if self.due is None or self.last is None:
            return False
        return self.due <= at or self.last > at + _DAY


class Matched(msgspec.Struct, frozen=True):
    """Cards after a look at the bank: those that stay, the items that now ask something else, the items gone."""

    kept: tuple[Card, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


def rate(
    points: float, out_of: float, *, seconds: float | None = None, usual: float | None = None, first: bool = False
) -> Rating:
    """Return the rating of an answer: wrong is again, half right hard, right good.

    Right at first sight is easy: it was known before it was practised, or it was luck, which the next time shows. A
    right answer that took SLOW times the usual seconds is one step worse. Quickness earns nothing: it says more about
    hands than about memory.
    """
    if points <= 0 or points < out_of / 2:
        return "again"
    if points < out_of:
        return "hard"
    slow = seconds is not None and usual is not None and seconds > SLOW * usual
    if first:
        return "good" if slow else "easy"
    return "hard" if slow else "good"


def review(card: Card, rating: Rating, at: datetime.datetime) -> Card:
    """Return the card after an answer at `at`.

    Where the clock was set back behind the last answer, that answer counts as given just now: no time has passed.
    """
    import fsrs  # noqa: PLC0415 - not before something is practised

    at = at.astimezone(datetime.UTC)
    last = min(card.last, at) if card.last is not None else None
    known = fsrs.Card(
        card_id=0,
        state=fsrs.State(max(1, _STAGES.index(card.stage))),
        step=None if card.stage == "known" else card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due or at,
        last_review=last,
    )
    after, _ = _scheduler().review_card(known, fsrs.Rating(_RATINGS.index(rating) + 1), review_datetime=at)
    wrong = rating == "again"
    lapses = card.lapses + (wrong and card.stage == "known")
    misses = card.misses + 1 if wrong else 0
    return Card(
        item=card.item,
        meaning=card.meaning,
        stage=_STAGES[after.state.value],
        step=after.step or 0,
        stability=after.stability,
        difficulty=after.difficulty,
        due=after.due,
        last=at,
        reviews=card.reviews + 1,
        lapses=lapses,
        misses=misses,
        aside=_aside(lapses, misses) if wrong else card.aside,
    )


def recall(card: Card, at: datetime.datetime) -> float:
    """Return the predicted chance (0 to 1) of remembering at `at`; 0 for a card never answered.

    FSRS counts whole days. Its curve depends only on days over stability, so that a part of a day is asked of it as
    one day of a stability as many times greater.
    """
    import fsrs  # noqa: PLC0415 - not before something is practised

    if card.last is None or card.stability is None:
        return 0.0
    days = (at - card.last) / _DAY
    if days <= 0:
        return 1.0
    scaled = fsrs.Card(card_id=0, stability=card.stability / days, due=card.last, last_review=card.last)
    return float(_scheduler().get_card_retrievability(scaled, current_datetime=card.last + _DAY))


@functools.lru_cache(maxsize=4096)
def recall_after(times: float) -> float:
    """Return the recall when so many times the stability have passed: what `recall` tells of a card comes of this."""
    import fsrs  # noqa: PLC0415 - not before something is practised

    if times <= 0:
        return 1.0
    last = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    card = fsrs.Card(card_id=0, stability=1 / times, due=last, last_review=last)
    return float(_scheduler().get_card_retrievability(card, current_datetime=last + _DAY))


def take_back(card: Card) -> Card:
    """Return a card set aside to practice, its wrong answers forgiven, what is known of the memory kept."""
    return msgspec.structs.replace(card, aside="", lapses=0, misses=0)


def match(cards: Iterable[Card], meanings: Mapping[str, str]) -> Matched:
    """Return what becomes of cards with a bank of `meanings` (item id -> meaning).

    A card follows its meaning, to another id too. An item that asks something else than when it was practised starts
    anew: its card is dropped and the item named, so that the person can be told.
    """
    places = {meaning: item for item, meaning in meanings.items()}
    kept = []
    changed = []
    gone = []
    for card in cards:
        if meanings.get(card.item) == card.meaning:
            kept.append(card)
        elif card.meaning in places:
            kept.append(msgspec.structs.replace(card, item=places[card.meaning]))
        elif card.item in meanings:
            changed.append(card.item)
        else:
            gone.append(card.item)
    return Matched(tuple(kept), tuple(changed), tuple(gone))


def _aside(lapses: int, misses: int) -> Aside:
    if lapses >= FORGOTTEN_OFTEN:
        return "forgotten_often"
    return "never_learnt" if misses >= NEVER_LEARNT else ""


@functools.cache
def _scheduler() -> "fsrs.Scheduler":
    """Return FSRS with its default parameters: what was right at first sight is not asked twice on one day."""
    import fsrs  # noqa: PLC0415 - not before something is practised

    return fsrs.Scheduler(enable_fuzzing=False, learning_steps=(STEP,), relearning_steps=(STEP,))
