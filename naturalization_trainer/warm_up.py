"""The easy questions of the first three minutes: explained single choices from both knowledge sections."""

import datetime
from collections.abc import Iterator

from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.exam.assembly import form_task
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.single_choice.item import SingleChoice

SECTIONS = ("history_culture", "constitution")
SLOT = "question"
EASY = 1
LOOKED_AT = 400


def easy_items(pool: Pool, count: int, *, seed: int, day: datetime.date) -> tuple[FormItem, ...]:
    """Return up to `count` questions, each of another topic; where there are too few easy ones, others fill up."""
    chance = Chance(seed, "warm up")
    easy: dict[tuple[str, str], FormItem] = {}
    others: dict[tuple[str, str], FormItem] = {}
    for topic, found, difficulty in _suitable(pool, chance, day):
        (easy if difficulty == EASY else others).setdefault(topic, found)
        if len(easy) >= count:
            break
    fill = {topic: found for topic, found in others.items() if topic not in easy}
    return (*easy.values(), *fill.values())[:count]


def _suitable(pool: Pool, chance: Chance, day: datetime.date) -> Iterator[tuple[tuple[str, str], FormItem, int]]:
    topics = [(section, *found) for section in SECTIONS for found in pool.topics(section, SLOT, day)]
    for _ in range(LOOKED_AT if topics else 0):
        section, topic, count = topics[chance.below(len(topics))]
        candidate = pool.candidate(section, SLOT, topic, chance.below(count), day)
        task = pool.task(candidate.task)
        if len(task.items) == 1 and isinstance(task.items[0], SingleChoice) and task.items[0].explanation is not None:
            yield (section, topic), form_task(task, chance, 1.0).items[0], task.difficulty
