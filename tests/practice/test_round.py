"""A round of practice: what is asked, what an answer comes to, how it ends, and that taking back leaves nothing."""

import datetime
from contextlib import closing

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import FormTask
from naturalization_trainer.learning.memory import NEVER_LEARNT
from naturalization_trainer.learning.own_memory import Noted
from naturalization_trainer.learning.queue import Scope
from naturalization_trainer.practice.things import things_of
from naturalization_trainer.store import file
from naturalization_trainer.store.attempts import Attempt, record_attempts
from naturalization_trainer.store.practice import PracticeLog
from naturalization_trainer.store.schema import metadata
from tests.practice.conftest import DAY, Learner, answered, question

CONSTITUTION = Scope(sections=frozenset({"constitution"}))
MINUTE = 60.0


def everything(learner: Learner) -> dict[str, list[tuple[object, ...]]]:
    with closing(file.connect_reading(learner.store.path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 - our own names
            for table in metadata.tables
        }


def test_knowledge_is_on_cards_and_the_rest_rotates(learner: Learner) -> None:
    assert learner.bank is not None
    things = things_of(learner.bank, DAY)
    assert {(thing.section, thing.scheduled) for thing in things.all} == {("constitution", True), ("listening", False)}
    assert things.meanings.keys() == {f"con-{number}" for number in range(4)}


def test_an_answer_is_judged_kept_and_comes_back(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    asked = going.next()
    assert asked is not None
    judged = answered(going, right=False, clock=learner.clock)
    assert judged.right == 0
    assert judged.card is not None
    assert learner.log.cards() == {asked.thing.meaning: judged.card}
    summary = going.summary()
    assert (summary.answered, summary.right, summary.now, summary.seconds) == (1, 0, 1, 8.0)


def test_what_is_right_at_once_comes_back_later(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    while going.next() is not None:
        answered(going, clock=learner.clock)
    assert going.summary()[:2] == (4, 4)
    assert going.summary().now == 0
    assert learner.round(CONSTITUTION).next() is None
    assert learner.round(Scope(sections=frozenset({"constitution"}), ahead=True)).next() is not None


def test_a_task_of_several_items_rotates_and_keeps_each_item(learner: Learner) -> None:
    going = learner.round(Scope(sections=frozenset({"listening"})))
    asked = going.next()
    assert asked is not None
    judged = answered(going, clock=learner.clock)
    assert (judged.right, judged.card) == (3, None)
    found = everything(learner)
    assert len(found["attempts"]) == 3
    assert found["cards"] == []
    assert [row[0] for row in found["seen"]] == ["lis-one"]


def test_options_are_drawn_anew(learner: Learner) -> None:
    going = learner.round(Scope(sections=frozenset({"constitution"}), ahead=True))
    orders = set()
    for _ in range(40):
        asked = going.next()
        assert asked is not None
        orders.add(asked.task.items[0].options)
        answered(going, clock=learner.clock)
    assert len(orders) > 6


def test_nothing_answered_counts_as_wrong(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    assert going.next() is not None
    judged = going.answer({})
    assert judged.right == 0
    assert judged.card is not None
    assert judged.card.misses == 1


def test_taking_back_restores_everything_and_asks_the_same_again(learner: Learner) -> None:
    going = learner.round()
    states, questions = [everything(learner)], []
    for number in range(7):
        asked = going.next()
        assert asked is not None
        questions.append(asked)
        answered(going, right=number % 3 > 0, clock=learner.clock)
        states.append(everything(learner))
        learner.clock.pass_time(700)
    cards = learner.log.cards()
    assert going.cards == cards
    while going.can_undo:
        states.pop()
        undone = going.undo()
        assert everything(learner) == states[-1]
        assert going.next() == undone == questions.pop()
        assert going.cards == learner.log.cards()
    assert going.summary().answered == 0


def test_what_was_taken_back_can_be_answered_otherwise(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    going.next()
    answered(going, right=False)
    going.undo()
    asked = going.next()
    assert asked is not None
    card = answered(going).card
    assert card is not None
    assert (card.misses, card.reviews) == (0, 1)
    assert going.summary().right == 1


def test_ten_minutes_are_over_after_the_question_one_is_at(learner: Learner) -> None:
    learner.write_bank(*(question(number) for number in range(60)))
    going = learner.round(CONSTITUTION, minutes=10)
    count = 0
    while going.next() is not None:
        answered(going, clock=learner.clock, seconds=50)
        count += 1
    assert count == 12
    assert going.summary().over_by_time


def test_time_away_is_no_practice_and_a_clock_set_back_changes_nothing(learner: Learner) -> None:
    going = learner.round(CONSTITUTION, minutes=10)
    going.next()
    learner.clock.set_wall(learner.clock.now() - datetime.timedelta(days=400))
    judged = answered(going, clock=learner.clock)
    assert judged.card is not None
    assert going.next() is not None
    assert not going.is_over_by_time
    assert going.spent == pytest.approx(8)


def test_slowness_counts_once_it_is_known_what_is_usual(learner: Learner) -> None:
    learner.write_bank(*(question(number) for number in range(8)))
    going = learner.round(CONSTITUTION)
    stabilities = []
    for number in range(7):
        going.next()
        card = answered(going, clock=learner.clock, seconds=60 if number == 6 else 8).card
        assert card is not None
        stabilities.append(card.stability)
    assert len(set(stabilities[:6])) == 1
    assert (stabilities[6] or 0) < (stabilities[0] or 0)


def test_the_own_memory_is_noted_after_a_night(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    going.next()
    answered(going)
    assert learner.log.noted() == Noted()
    learner.clock.pass_time(86400 * 30)
    going = learner.round(Scope(sections=frozenset({"constitution"}), due_only=True))
    assert going.next() is not None
    answered(going)
    noted = learner.log.noted()
    assert (sum(noted.asked), sum(noted.right)) == (1.0, 1.0)


def test_a_stubborn_question_is_set_aside(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    asked = None
    for _ in range(NEVER_LEARNT * 4):
        if going.next() is None:
            break
        asked = going.asked
        answered(going, right=False, clock=learner.clock)
        learner.clock.pass_time(700)
    assert asked is not None
    assert going.next() is None
    summary = going.summary()
    assert (summary.aside, summary.now) == (4, 0)
    standing = learner.standing()
    assert standing.figures.aside == 4
    assert {figure.reason for figure in standing.asides} == {"never_learnt"}


def test_mistakes_of_an_examination_can_be_practised(learner: Learner) -> None:
    assert learner.bank is not None
    task = learner.bank.task("con-2")
    wrong = Attempt(
        item="con-2",
        task="con-2",
        revision=task.revision,
        meaning=task.meaning,
        section="constitution",
        topic="saeima",
        points=0.0,
        out_of=1.0,
    )
    with learner.store.writing() as connection:
        record_attempts(connection, [wrong], learner.clock.now())
    assert learner.standing().figures.mistakes == 1
    going = learner.round(Scope(mistakes=True))
    asked = going.next()
    assert asked is not None
    assert asked.thing.item == "con-2"
    answered(going)
    assert going.next() is None
    assert learner.standing().figures.mistakes == 0


def test_where_an_answer_cannot_be_written_nothing_has_happened(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    asked = going.next()
    with closing(file.connect(learner.store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        learner.log._connection.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(KnownError):
            answered(going)
    assert going.asked == asked
    assert not going.can_undo
    assert answered(going).right == 1


def test_a_question_gone_from_the_bank_is_passed_over(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    task = going._task

    def without(task_id: str, chance: Chance) -> FormTask:
        if task_id == "con-1":
            raise KeyError(task_id)
        return task(task_id, chance)

    going._task = without
    seen = set()
    while (asked := going.next()) is not None:
        seen.add(asked.thing.item)
        answered(going)
    assert seen == {"con-0", "con-2", "con-3"}


def test_killed_in_the_middle_nothing_is_lost(learner: Learner) -> None:
    going = learner.round(CONSTITUTION)
    going.next()
    answered(going)
    going.next()
    with closing(PracticeLog(learner.store, learner.clock)) as another:
        assert len(another.cards()) == 1


def test_an_empty_bank_has_nothing_to_ask(learner: Learner) -> None:
    going = learner.round(Scope(topics=frozenset({"no-such-topic"})))
    assert going.next() is None
    assert going.summary().answered == 0
