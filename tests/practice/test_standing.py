"""What there is to practise, and what becomes of it when the bank on the disk changes."""

import datetime

from naturalization_trainer.learning.memory import Card, review, take_back
from naturalization_trainer.learning.queue import Scope
from tests.practice.conftest import Learner, answered, question


def practise_all(learner: Learner) -> dict[str, Card]:
    going = learner.round()
    for _ in range(12):
        if going.next() is None:
            break
        answered(going)
    return learner.log.cards()


def test_nothing_practised_yet(learner: Learner) -> None:
    standing = learner.standing()
    figures = standing.figures
    assert (figures.due, figures.mistakes, figures.aside, figures.changed) == (0, 0, 0, ())
    assert [(of.section, [topic.items for topic in of.topics]) for of in figures.sections] == [
        ("constitution", [4]),
        ("listening", [1]),
    ]
    assert not standing.is_ahead


def test_a_changed_explanation_keeps_the_card(learner: Learner) -> None:
    before = practise_all(learner)
    explanation = "{lv: Jauns skaidrojums., ru: Новое., en: A new one.}"
    learner.write_bank(*(question(number, explanation=explanation) for number in range(4)))
    standing = learner.standing()
    assert standing.figures.changed == ()
    assert standing.cards == before == learner.log.cards()


def test_a_changed_key_begins_the_card_anew_and_is_told(learner: Learner) -> None:
    before = practise_all(learner)
    learner.write_bank(question(0), question(1, answer='"101"', distractors='["50", "100", "120"]'), question(2))
    standing = learner.standing()
    assert standing.figures.changed == ("Cik deputātu ir Saeimā? (1)",)
    assert len(standing.cards) == len(before) - 1
    learner.log.drop(standing.changed)
    assert learner.standing().figures.changed == ()
    going = learner.round()
    asked = going.next()
    assert asked is not None
    assert asked.thing.item == "con-1"
    assert going._before(asked.thing) is None


def test_a_mistake_in_a_question_that_asks_something_else_now_is_no_mistake(learner: Learner) -> None:
    going = learner.round()
    while (asked := going.next()) is not None and asked.thing.item != "con-1":
        answered(going)
    going.answer({})
    assert learner.standing().figures.mistakes == 1
    learner.write_bank(question(0), question(1, answer='"101"', distractors='["50", "100", "120"]'))
    learner.log.drop(learner.standing().changed)
    assert learner.standing().figures.mistakes == 0
    assert learner.round(Scope(mistakes=True)).next() is None


def test_a_card_follows_its_question_to_another_id_and_waits_for_one_that_is_gone(learner: Learner) -> None:
    before = practise_all(learner)
    renamed = question(0).replace("con-0", "con-new")
    learner.write_bank(renamed, question(1), question(2))
    standing = learner.standing()
    assert standing.figures.changed == ()
    assert sorted(card.item for card in learner.log.cards().values()) == ["con-1", "con-2", "con-3", "con-new"]
    learner.write_bank(renamed, *(question(number) for number in range(1, 4)))
    assert learner.standing().cards.keys() == before.keys()


def test_what_is_due_is_counted(learner: Learner) -> None:
    practise_all(learner)
    learner.clock.pass_time(86400 * 60)
    assert learner.standing().figures.due == 4


def test_what_is_due_in_the_workshops_is_counted_apart(learner: Learner) -> None:
    now = learner.clock.now()
    for number in range(3):
        learner.log.put(review(Card(item=f"anthem/line-{number}", meaning=f"line {number}"), "again", now))
    learner.clock.pass_time(3600)
    learner.log.put(review(Card(item="letters/pairs/a-b", meaning="pair"), "again", now))
    figures = learner.standing().figures
    assert (figures.lines_due, figures.letters_due, figures.due, figures.changed) == (3, 1, 0, ())


def test_what_was_set_aside_can_be_taken_back(learner: Learner) -> None:
    (card, *_) = practise_all(learner).values()
    aside = Card(item=card.item, meaning=card.meaning, aside="never_learnt", misses=6, last=card.last, due=card.last)
    learner.log.put(aside)
    (figure,) = learner.standing().asides
    assert figure.prompt.startswith("Cik deputātu")
    learner.log.put(take_back(aside))
    assert learner.standing().asides == ()
    assert learner.standing().figures.due == 1


def test_a_clock_set_back_is_noticed(learner: Learner) -> None:
    practise_all(learner)
    learner.clock.set_wall(learner.clock.now() - datetime.timedelta(days=30))
    standing = learner.standing()
    assert standing.is_ahead
    assert standing.figures.due == 4
