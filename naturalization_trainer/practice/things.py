"""What of a bank can be practised question by question, and a task as it is asked this time.

Knowledge is kept on cards; listening, reading and writing rotate. What a person marks (letters, speech, the anthem
recited) has its own workshop and is not here.
"""

import datetime
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from naturalization_trainer.bank.compiled import CompiledBank, Drawable
from naturalization_trainer.exam.assembly import form_task
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import FormTask
from naturalization_trainer.items.kinds import KINDS
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.learning.memory import Card
from naturalization_trainer.learning.queue import Practisable

ON_CARDS = frozenset({"constitution", "history_culture", "anthem"})
"""The sections whose lone questions are remembered on cards."""

_BY_PEOPLE = frozenset(kind.tag for kind in KINDS if kind.person_marks)


class Things(NamedTuple):
    """What can be practised on a day, and the meaning of every drawable lone question of a bank, by id."""

    all: tuple[Practisable, ...] = ()
    meanings: Mapping[str, str] = MappingProxyType({})

    @property
    def rotating(self) -> tuple[str, ...]:
        """The tasks that are on no cards."""
        return tuple(thing.item for thing in self.all if not thing.scheduled)


def things_of(bank: CompiledBank, day: datetime.date) -> Things:
    """Return what of a bank can be practised: by section and topic, the easy first; some ten microseconds a task."""
    return things_among(bank.drawable(day))


def things_among(drawable: Iterable[Drawable]) -> Things:
    """Return what of these tasks can be practised."""
    found = [one for one in drawable if not _BY_PEOPLE.intersection(one.types)]
    found.sort(key=lambda one: (one.section, one.topic, one.difficulty, one.task))
    return Things(tuple(_thing(one) for one in found), {one.task: one.meaning for one in found if on_card(one)})


def on_card(one: Drawable) -> bool:
    """Tell whether a task is remembered on a card: a lone question of knowledge."""
    return one.section in ON_CARDS and len(one.types) == 1


def _thing(one: Drawable) -> Practisable:
    return Practisable(one.task, one.meaning, one.section, one.topic, on_card(one))


def in_turn(things: Iterable[Practisable], cards: Mapping[str, Card], seed: int) -> tuple[Practisable, ...]:
    """Return things with the topics least practised first, so that every topic is soon known a little."""
    topics: dict[tuple[str, str], list[Practisable]] = {}
    for thing in things:
        topics.setdefault((thing.section, thing.topic), []).append(thing)
    names = {f"{section}/{topic}": (section, topic) for section, topic in topics}
    chance = Chance(seed, "topics")
    known = {key: sum(thing.meaning in cards for thing in held) for key, held in topics.items()}
    order = sorted(chance.shuffled(tuple(names)), key=lambda name: known[names[name]])
    return tuple(thing for name in order for thing in topics[names[name]])


def asked_now(bank: CompiledBank, task_id: str, chance: Chance) -> FormTask:
    """Return a task with its options drawn and shuffled anew, a point for each item whose points are open.

    KeyError where the bank has no such task any more.
    """
    task = bank.task(task_id)
    return form_task(task, chance, sum(1.0 if item.out_of is None else item.out_of for item in task.items))


def guess(task: FormTask) -> float:
    """Return the share right by luck of a lone question: what stands among options can be hit without knowing."""
    item = task.items[0]
    match item.item:
        case SingleChoice():
            return 1 / max(len(item.options), 1)
        case TrueFalse():
            return 0.5
        case _:
            return 0.0
