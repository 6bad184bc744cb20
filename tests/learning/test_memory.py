import datetime
import itertools
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.learning import memory
from naturalization_trainer.learning.memory import Card, Rating, match, rate, recall, review, take_back

NOW = datetime.datetime(2026, 3, 2, 18, 0, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
NEW = Card(item="con-saeima-001", meaning="aa")


@pytest.mark.parametrize(
    ("points", "out_of", "seconds", "usual", "rating"),
    [
        (0, 1, None, None, "again"),
        (0.5, 1, None, None, "hard"),
        (1, 4, None, None, "again"),
        (2, 4, None, None, "hard"),
        (1, 1, None, None, "good"),
        (1, 1, 20, 20, "good"),
        (1, 1, 51, 20, "hard"),
        (1, 1, 0.5, 20, "good"),
        (0, 1, 51, 20, "again"),
        (0, 0, None, None, "again"),
    ],
)
def test_an_outcome_gives_its_rating(
    points: float, out_of: float, seconds: float | None, usual: float | None, rating: Rating
) -> None:
    assert rate(points, out_of, seconds=seconds, usual=usual) == rating


def test_right_at_first_sight_was_known_before() -> None:
    assert rate(1, 1, first=True) == "easy"
    assert rate(1, 1, seconds=51, usual=20, first=True) == "good"
    assert rate(0.5, 1, first=True) == "hard"
    assert rate(0, 1, first=True) == "again"


def test_right_at_first_sight_is_asked_after_days_and_wrong_after_minutes() -> None:
    right = review(NEW, "good", NOW)
    assert right.stage == "known"
    assert right.due == NOW + 2 * DAY
    wrong = review(NEW, "again", NOW)
    assert wrong.stage == "learning"
    assert wrong.due == NOW + memory.STEP
    assert not wrong.is_due(NOW)
    assert wrong.is_due(NOW + memory.STEP)


def test_reviews_lengthen_and_a_slip_shortens() -> None:
    card = review(NEW, "good", NOW)
    gaps = []
    for _ in range(4):
        assert card.due is not None
        at = card.due
        card = review(card, "good", at)
        gaps.append(card.due - at if card.due else DAY)
    assert gaps == sorted(gaps)
    assert gaps[-1] > 20 * DAY
    slip = review(card, "again", card.due or NOW)
    assert (slip.stage, slip.lapses, slip.misses) == ("relearning", 1, 1)
    assert slip.stability is not None
    assert card.stability is not None
    assert slip.stability < card.stability


def test_recall_falls_hour_by_hour_and_is_nine_in_ten_at_the_stability() -> None:
    card = review(NEW, "good", NOW)
    assert card.stability is not None
    hours = [recall(card, NOW + hour * datetime.timedelta(hours=1)) for hour in range(72)]
    assert hours[0] == 1
    assert all(later < earlier for earlier, later in itertools.pairwise(hours))
    assert recall(card, NOW + card.stability * DAY) == pytest.approx(0.9)
    assert recall(NEW, NOW) == 0


def test_a_clock_set_back_takes_nothing_away_and_heals() -> None:
    ahead = review(NEW, "good", NOW + 3000 * DAY)
    assert ahead.is_due(NOW)
    assert recall(ahead, NOW) == 1
    healed = review(ahead, "good", NOW)
    assert healed.last == NOW
    assert healed.due is not None
    assert NOW < healed.due < NOW + 30 * DAY
    assert not review(NEW, "good", NOW + datetime.timedelta(hours=1)).is_due(NOW)


def test_other_zones_are_the_same_moment() -> None:
    riga = datetime.timezone(datetime.timedelta(hours=2))
    assert review(NEW, "good", NOW.astimezone(riga)) == review(NEW, "good", NOW)


def test_what_is_forgotten_again_and_again_is_set_aside_and_can_be_taken_back() -> None:
    card = NEW
    at = NOW
    while not card.aside:
        at += 3 * DAY
        card = review(card, "good" if card.stage != "known" else "again", at)
    assert (card.aside, card.lapses) == ("forgotten_often", memory.FORGOTTEN_OFTEN)
    back = take_back(card)
    assert (back.aside, back.lapses, back.misses, back.stability) == ("", 0, 0, card.stability)


def test_what_is_never_right_is_set_aside() -> None:
    card = NEW
    for minute in range(memory.NEVER_LEARNT):
        assert card.aside == ""
        card = review(card, "again", NOW + minute * memory.STEP)
    assert card.aside == "never_learnt"


def test_a_card_follows_its_meaning() -> None:
    cards = [review(Card(item=item, meaning=meaning), "good", NOW) for item, meaning in (("a", "1"), ("b", "2"))]
    same = match(cards, {"a": "1", "b": "2"})
    assert same == memory.Matched(tuple(cards), (), ())
    moved = match(cards, {"a": "1", "new-name": "2"})
    assert [card.item for card in moved.kept] == ["a", "new-name"]
    assert moved.kept[1].stability == cards[1].stability
    assert match(cards, {"a": "1", "b": "other"}) == memory.Matched((cards[0],), ("b",), ())
    assert match(cards, {"a": "1"}) == memory.Matched((cards[0],), (), ("b",))


@given(
    st.lists(st.tuples(st.sampled_from(["again", "hard", "good", "easy"]), st.floats(-5, 400)), min_size=1, max_size=30)
)
def test_any_history_keeps_its_promises_and_is_undone_exactly(history: list[tuple[Rating, float]]) -> None:
    card, at = NEW, NOW
    for rating, days in history:
        at += days * DAY
        before = msgspec.json.encode(card)
        after = review(card, rating, at)
        assert msgspec.json.encode(card) == before
        assert msgspec.json.decode(before, type=Card) == card
        assert msgspec.json.decode(msgspec.json.encode(after), type=Card) == after
        assert after == review(card, rating, at)
        assert after.due is not None
        assert after.due > at
        assert 0 <= recall(after, at + 10 * DAY) <= 1
        card = after
    assert card.reviews == len(history)


def test_the_library_is_not_loaded_before_something_is_practised() -> None:
    script = "import sys, naturalization_trainer.learning.memory; print('fsrs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
