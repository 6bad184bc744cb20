"""What learning costs beside the screens: `python -m bench.learning [cards]`."""

import datetime
import statistics
import sys
import time
from collections.abc import Callable

from naturalization_trainer.learning.memory import Card, recall, review
from naturalization_trainer.learning.own_memory import Noted, correction, note
from naturalization_trainer.learning.plan import Rule, Standing, make_plan, section_of
from naturalization_trainer.learning.queue import Practisable, Queue, Scope
from naturalization_trainer.learning.readiness import readiness

NOW = datetime.datetime(2026, 3, 2, 18, 0, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
RULES = (
    Rule(section="constitution", cut=5, tasks=8, guess=1 / 3),
    Rule(section="history_culture", cut=7, tasks=10, guess=1 / 3),
)


def costs(work: Callable[[], object], times: int = 50) -> str:
    """Return the median and the longest of so many runs, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return f"{statistics.median(taken):.3f} ms (at most {max(taken):.3f})"


def standing(cards: int, topics: int = 40) -> Standing:
    """Return somebody who has practised nine in ten of so many cards."""
    things = tuple(
        Practisable(f"i{number}", f"m{number}", RULES[number % topics > 15].section, f"t{number % topics:02}")
        for number in range(cards)
    )
    known = review(Card(item="", meaning=""), "good", NOW - 3 * DAY)
    practised = {
        thing.meaning: Card(
            item=thing.item,
            meaning=thing.meaning,
            stage="known",
            stability=1.0 + number % 90,
            difficulty=known.difficulty,
            due=NOW + (number % 60 - 10) * DAY,
            last=NOW - (number % 20 + 1) * DAY,
            reviews=3,
        )
        for number, thing in enumerate(things)
        if number % 10
    }
    return Standing(
        things=things, cards=practised, first_sight={(thing.section, thing.topic): (9.0, 6.0) for thing in things}
    )


def main(cards: int = 10_000) -> None:
    """Print the table."""
    large, bank = standing(cards), standing(760)
    queue = Queue(large.things, large.cards, Scope(), NOW)

    def answer() -> None:
        asked = queue.next(NOW)
        if asked is not None:
            queue.answered(review(large.cards.get(asked.meaning, Card(item="", meaning=asked.meaning)), "good", NOW))

    card = large.cards["m1"]
    noted = Noted()
    for number in range(200):
        noted = note(noted, 0.5 + number / 401, number % 5 > 0)
    print(f"a queue over {cards} cards opened: {costs(lambda: Queue(large.things, large.cards, Scope(), NOW), 10)}")
    print(f"next card over {cards}: {costs(lambda: queue.next(NOW), 500)}")
    print(f"next card, answered, reviewed: {costs(answer, 500)}")
    print(f"one review: {costs(lambda: review(card, 'good', NOW), 500)}")
    print(f"one recall: {costs(lambda: recall(card, NOW), 500)}")
    print(f"how this person remembers: {costs(lambda: correction(noted))}")
    for rule in RULES:
        section = section_of(rule, bank, bank.cards, NOW)
        print(f"readiness of {rule.section}: {costs(lambda section=section: readiness(section))}")
        print(f"with its 760 recalls: {costs(lambda rule=rule: readiness(section_of(rule, bank, bank.cards, NOW)))}")
    for days in (60, 366):
        when = NOW.date() + days * DAY
        taken = costs(lambda when=when: make_plan(bank, RULES, now=NOW, exam_day=when, minutes=10), 3)
        print(f"a plan over {days} days: {taken}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
