"""The figures of progress: recall by topic, habits, letters by weeks."""

import datetime

import pytest

from naturalization_trainer.learning.memory import Card, recall
from naturalization_trainer.learning.own_memory import Correction
from naturalization_trainer.learning.progress import (
    Habit,
    Known,
    LetterWeek,
    OftenTyped,
    by_topic,
    habit,
    letter_weeks,
    monday_of,
    often_typed,
    thinned,
    weeks,
)

NOW = datetime.datetime(2026, 3, 2, 12, tzinfo=datetime.UTC)
TODAY = NOW.toordinal()


def card(item: str, days: float, stability: float = 10.0) -> Known:
    return Known(item, stability, NOW - datetime.timedelta(days=days))


def remembered(known: Known) -> float:
    """Return the recall of a card as the memory model tells it."""
    return recall(Card(item="", meaning="", stability=known.stability, last=known.last), NOW)


def test_the_topic_remembered_worst_comes_first() -> None:
    cards = (card("a", 1), card("b", 40), card("c", 30), card("gone", 1), Known("new"))
    places = {"a": ("constitution", "saeima"), "b": ("history_culture", "svetki"), "c": ("history_culture", "svetki")}
    places["new"] = ("constitution", "saeima")
    found = by_topic(cards, places, {}, lambda expected: expected, NOW)
    assert [(topic.topic, topic.practised) for topic in found] == [("svetki", 2), ("saeima", 1)]
    assert found[1].recall == pytest.approx(remembered(cards[0]), abs=0.0005)


@pytest.mark.parametrize("days", [0.0, 0.1, 1.0, 3.3, 17.0, 200.0, 5000.0, -2.0])
@pytest.mark.parametrize("stability", [0.4, 3.0, 21.0, 300.0])
def test_a_recall_is_the_memory_models_to_a_quarter_of_a_hundredth(days: float, stability: float) -> None:
    known = card("a", days, stability)
    (found,) = by_topic((known,), {"a": ("constitution", "saeima")}, {}, lambda expected: expected, NOW)
    assert found.recall == pytest.approx(remembered(known), abs=0.0026)


def test_a_series_is_thinned_evenly_and_keeps_its_last() -> None:
    assert thinned(range(10), 20) == tuple(range(10))
    assert thinned(range(100), 10)[-1] == 99
    assert len(thinned(range(101), 10)) <= 10
    assert thinned((), 5) == ()


def test_luck_and_the_own_memory_count() -> None:
    places = {"a": ("constitution", "saeima")}
    plain = by_topic((card("a", 30),), places, {}, lambda expected: expected, NOW)[0].recall
    lucky = by_topic((card("a", 30),), places, {"constitution": 0.25}, lambda expected: expected, NOW)[0].recall
    assert lucky == plain + (1 - plain) * 0.25
    better = by_topic((card("a", 30),), places, {}, Correction(shift=1.0), NOW)[0].recall
    assert better > plain


def test_nothing_practised_is_nothing() -> None:
    assert by_topic((), {}, {}, lambda expected: expected, NOW) == ()
    assert habit({}, TODAY) == Habit(0, 0)
    assert often_typed(()) is None


def test_a_habit_counts_the_last_thirty_days_and_a_typical_one() -> None:
    seconds = {TODAY: 300.0, TODAY - 1: 0.0, TODAY - 29: 900.0, TODAY - 30: 9000.0, TODAY + 1: 60.0}
    assert habit(seconds, TODAY) == Habit(3, 10)
    assert habit({TODAY: 4.0}, TODAY) == Habit(1, 1)
    assert habit({TODAY: 0.0}, TODAY) == Habit(1, 0)


def test_weeks_begin_on_monday() -> None:
    monday = datetime.date(2026, 3, 2).toordinal()
    assert monday_of(monday) == monday
    assert monday_of(monday + 6) == monday
    assert monday_of(monday - 1) == monday - 7
    assert weeks(monday + 3, 3) == (monday - 14, monday - 7, monday)


def test_letters_are_counted_by_weeks() -> None:
    rows = ((TODAY, "ā", "ā", 5), (TODAY + 1, "ā", "a", 1), (TODAY - 7, "ķ", "k", 2), (TODAY, "b", "p", 9))
    assert letter_weeks(rows) == (LetterWeek("ā", TODAY, 6, 5), LetterWeek("ķ", TODAY - 7, 2, 0))
    assert often_typed(rows) == OftenTyped("ķ", "k", 2, 2)
