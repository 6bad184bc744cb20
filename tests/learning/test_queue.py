import datetime
import statistics
import time

import pytest

from naturalization_trainer.learning.memory import Card, review
from naturalization_trainer.learning.queue import Practisable, Queue, Scope, ten_minutes

NOW = datetime.datetime(2026, 3, 2, 18, 0, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)


def thing(number: int, topic: str = "saeima", section: str = "constitution", scheduled: bool = True) -> Practisable:
    return Practisable(f"{topic}-{number}", f"m-{topic}-{number}", section, topic, scheduled)


def card(of: Practisable, ago: float, wrong: bool = False) -> Card:
    return review(Card(item=of.item, meaning=of.meaning), "again" if wrong else "good", NOW - ago * DAY)


def by_meaning(*cards: Card) -> dict[str, Card]:
    return {card.meaning: card for card in cards}


def practised(queue: Queue, at: datetime.datetime, rounds: int) -> list[str]:
    found = []
    for _ in range(rounds):
        asked = queue.next(at)
        if asked is None:
            break
        assert queue.next(at) == asked
        found.append(asked.item)
        if asked.scheduled:
            queue.answered(review(Card(item=asked.item, meaning=asked.meaning), "good", at))
        else:
            queue.shown(asked)
        at += MINUTE
    return found


def test_the_longest_due_comes_first_and_what_is_not_due_does_not_come() -> None:
    things = [thing(number) for number in range(3)]
    cards = by_meaning(card(things[0], 3), card(things[1], 5), card(things[2], 1))
    assert practised(Queue(things, cards, Scope(due_only=True), NOW), NOW, 9) == ["saeima-1", "saeima-0"]


def test_new_things_come_topic_by_topic() -> None:
    things = [thing(number, topic) for topic in ("courts", "saeima") for number in range(2)]
    found = practised(Queue(things, {}, Scope(), NOW), NOW, 9)
    assert found == ["courts-0", "saeima-0", "courts-1", "saeima-1"]


def test_new_things_are_as_many_as_wanted() -> None:
    things = [thing(number) for number in range(9)]
    assert len(practised(Queue(things, {}, Scope(new=3), NOW), NOW, 9)) == 3


def test_everything_has_its_turn_in_ten_minutes_and_then_they_are_over() -> None:
    old = [thing(number, "old") for number in range(20)]
    things = [*old, *(thing(number, "new") for number in range(20))]
    things += [thing(number, "sign", "reading", scheduled=False) for number in range(3)]
    queue = Queue(things, by_meaning(*(card(of, 9) for of in old)), ten_minutes(NOW), NOW)
    found = [item.split("-")[0] for item in practised(queue, NOW, 99)]
    assert (found.count("old"), found.count("new"), found.count("sign")) == (5, 4, 1)
    assert len(found) == 10


def test_tasks_rotate_the_least_recently_seen_first() -> None:
    things = [thing(number, "sign", "reading", scheduled=False) for number in range(4)]
    queue = Queue(things, {}, Scope(sections=frozenset({"reading"})), NOW, seen={"sign-0": 50, "sign-2": 20})
    assert practised(queue, NOW, 6) == ["sign-1", "sign-3", "sign-2", "sign-0", "sign-1", "sign-3"]


def test_a_scope_is_kept_to() -> None:
    things = [thing(1, "saeima"), thing(1, "courts"), thing(1, "rivers", "history_culture")]
    assert practised(Queue(things, {}, Scope(sections=frozenset({"history_culture"})), NOW), NOW, 9) == ["rivers-1"]
    assert practised(Queue(things, {}, Scope(topics=frozenset({"courts"})), NOW), NOW, 9) == ["courts-1"]


def test_mistakes_are_asked_until_right_due_or_not() -> None:
    things = [thing(1), thing(2), thing(3), thing(1, "sign", "reading", scheduled=False)]
    cards = by_meaning(card(things[0], 0, wrong=True), card(things[1], 9))
    queue = Queue(things, cards, Scope(mistakes=True), NOW, mistaken={"sign-1"})
    assert queue.next(NOW) == things[0]
    queue.answered(review(cards[things[0].meaning], "again", NOW))
    assert practised(queue, NOW, 9) == ["sign-1", "saeima-1"]


def test_a_wrong_answer_comes_back_in_the_same_sitting_but_not_at_once() -> None:
    things = [thing(1), thing(2)]
    queue = Queue(things, {}, Scope(), NOW)
    queue.answered(review(Card(item=things[0].item, meaning=things[0].meaning), "again", NOW))
    assert queue.next(NOW) == things[1]
    queue.answered(review(Card(item=things[1].item, meaning=things[1].meaning), "good", NOW))
    assert queue.next(NOW + MINUTE) == things[0]
    assert Queue(things, {}, Scope(due_only=True), NOW).next(NOW) is None


def test_a_section_can_be_practised_ahead() -> None:
    things = [thing(1), thing(2)]
    cards = by_meaning(card(things[0], 0.1), card(things[1], 0.5))
    assert Queue(things, cards, Scope(), NOW).next(NOW) is None
    queue = Queue(things, cards, Scope(ahead=True), NOW)
    assert practised(queue, NOW, 2) == ["saeima-2", "saeima-1"]


def test_what_is_set_aside_is_not_asked() -> None:
    one = thing(1)
    aside = card(one, 9)
    for _ in range(6):
        aside = review(aside, "again", NOW)
    assert aside.aside
    assert Queue([one], by_meaning(aside), Scope(ahead=True), NOW).next(NOW) is None


def test_undo_asks_the_same_again() -> None:
    things = [thing(number) for number in range(5)]
    before = card(things[3], 9)
    queue = Queue(things, by_meaning(before), Scope(new=1), NOW)
    assert queue.next(NOW) == things[3]
    queue.answered(review(before, "good", NOW))
    queue.undo(before)
    assert queue.next(NOW) == things[3]
    queue.answered(review(before, "good", NOW))
    new = queue.next(NOW)
    assert new is not None
    unasked = Card(item=new.item, meaning=new.meaning)
    queue.answered(review(unasked, "good", NOW))
    assert queue.next(NOW) is None
    queue.undo(unasked)
    assert queue.next(NOW) == new


def test_a_card_of_the_future_is_asked_now() -> None:
    one = thing(1)
    assert Queue([one], by_meaning(card(one, -4000)), Scope(), NOW).next(NOW) == one


@pytest.mark.parametrize("scope", [Scope(), ten_minutes(NOW), Scope(due_only=True)])
def test_ten_thousand_cards_cost_nothing(scope: Scope) -> None:
    things = [thing(number, f"topic{number % 50}") for number in range(10_000)]
    some = card(things[0], 9)
    cards = {
        of.meaning: Card(
            item=of.item,
            meaning=of.meaning,
            stage="known",
            stability=3.0,
            difficulty=5.0,
            reviews=1,
            last=some.last,
            due=NOW - (number % 40) * MINUTE,
        )
        for number, of in enumerate(things[:8000])
    }
    queue = Queue(things, cards, scope, NOW)
    costs = []
    for _ in range(200):
        begun = time.perf_counter()
        asked = queue.next(NOW)
        assert asked is not None
        queue.answered(
            Card(item=asked.item, meaning=asked.meaning, due=NOW + DAY, last=NOW, stability=3.0, difficulty=5.0)
        )
        costs.append(time.perf_counter() - begun)
    assert statistics.median(costs) < 0.005
