import datetime

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.learning.memory import Card, review
from naturalization_trainer.learning.plan import FIRST, Pace, Plan, Rule, Standing, make_plan
from naturalization_trainer.learning.queue import Practisable
from naturalization_trainer.sentences import LANGUAGES, SENTENCES, tell

RIGA = datetime.timezone(datetime.timedelta(hours=2))
NOW = datetime.datetime(2026, 3, 2, 18, 0, tzinfo=RIGA)
TODAY = NOW.date()
RULE = Rule(section="constitution", cut=5, tasks=8, guess=1 / 3)
DAY = datetime.timedelta(days=1)


def standing(*, topics: int = 15, size: int = 12, share: float = 0.6, asked: float = 4, practised: int = 0) -> Standing:
    things = tuple(
        Practisable(f"t{topic:02}-{number}", f"m{topic:02}-{number}", "constitution", f"t{topic:02}")
        for topic in range(topics)
        for number in range(size)
    )
    tasks = tuple(Practisable(f"sign-{number}", f"s{number}", "reading", "signs", False) for number in range(6))
    cards = [review(Card(item=of.item, meaning=of.meaning), "good", NOW - 5 * DAY) for of in things[:practised]]
    return Standing(
        things=things + tasks,
        cards={card.meaning: card for card in cards},
        first_sight={("constitution", f"t{topic:02}"): (asked, asked * share) for topic in range(topics)},
    )


def plan(of: Standing, days: int, minutes: float = 10) -> Plan:
    return make_plan(of, [RULE], now=NOW, exam_day=TODAY + days * DAY, minutes=minutes)


@pytest.mark.parametrize(
    ("days", "minutes", "code"),
    [
        (-1, 10, "exam_day_past"),
        (-4000, 10, "exam_day_past"),
        (0, 10, "exam_day_today"),
        (367, 10, "exam_day_far"),
        (30, 0, "minutes_out_of_range"),
        (30, -5, "minutes_out_of_range"),
        (30, float("nan"), "minutes_out_of_range"),
        (30, 241, "minutes_out_of_range"),
    ],
)
def test_days_and_minutes_that_cannot_be_are_told(days: int, minutes: float, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        plan(standing(), days, minutes)
    assert caught.value.code == code
    assert all(tell(caught.value, language) for language in LANGUAGES)


def test_every_day_is_planned_and_keeps_to_its_minutes() -> None:
    made = plan(standing(), 20)
    assert [day.day for day in made.days] == [TODAY + day * DAY for day in range(20)]
    assert all(day.minutes <= 10 + Pace().task / 60 for day in made.days)
    assert made.days[0].new >= 10
    assert any(day.tasks for day in made.days)
    assert sum(day.repeated for day in made.days) > 50
    assert made.days[-1].new == 0
    assert sum(day.new for day in made.days) <= 15 * 12


def test_tomorrow_is_for_repeating_what_is_known() -> None:
    (today,) = plan(standing(practised=30), 1).days
    assert today.repeated > 0
    assert today.new == 0
    (first,) = plan(standing(), 1).days
    assert first.new > 0


def test_more_time_is_never_worse() -> None:
    chances = [plan(standing(), days, 15).sections[0].chance or 0.0 for days in (2, 10, 40)]
    assert chances == sorted(chances)
    assert chances[-1] > 0.9


def test_what_can_be_reached_and_what_must_come_first() -> None:
    assert plan(standing(), 60, 15).reachable is True
    assert plan(standing(), 60, 15).first == ()
    weak = standing(share=0.35)
    short = plan(weak, 2, 3)
    assert short.reachable is False
    assert len(short.first) == FIRST
    gains = [urgent.gain for urgent in short.first]
    assert gains == sorted(gains, reverse=True)


def test_an_empty_history_is_planned_without_a_promise() -> None:
    made = plan(standing(asked=0), 5)
    assert made.reachable is None
    assert made.sections[0].reason == "not_enough"


def test_a_bank_without_the_section_is_planned_too() -> None:
    nothing = Standing(things=(), cards={}, first_sight={})
    made = make_plan(nothing, [RULE], now=NOW, exam_day=TODAY + 3 * DAY, minutes=10)
    assert [day.minutes for day in made.days] == [0, 0, 0]
    assert made.sections[0].reason == "nothing_to_draw"


def test_a_clock_set_back_is_planned_like_any_day() -> None:
    of = standing(practised=30)
    ahead = Standing(
        things=of.things,
        cards={
            meaning: review(Card(item=card.item, meaning=meaning), "good", NOW + 4000 * DAY)
            for meaning, card in of.cards.items()
        },
        first_sight=of.first_sight,
    )
    assert plan(ahead, 10).days[0].repeated > 0


def test_the_same_plan_every_time() -> None:
    assert plan(standing(practised=40), 15) == plan(standing(practised=40), 15)


def test_every_reason_has_its_sentence() -> None:
    codes = {"readiness_not_enough", "readiness_marked_by_people", "readiness_nothing_to_draw"}
    assert codes | {"aside_forgotten_often", "aside_never_learnt"} <= SENTENCES.keys()
