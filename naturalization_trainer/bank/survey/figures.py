"""What there is to count in a bank."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import get_args

import msgspec

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.bank.law import PREAMBLE, Law, cited_articles
from naturalization_trainer.bank.task import AudioStimulus, Section, Status, Task
from naturalization_trainer.items.single_choice.item import SingleChoice
from naturalization_trainer.items.true_false.item import TrueFalse
from naturalization_trainer.sentences import SENTENCES, sentence

SECTIONS: tuple[str, ...] = get_args(Section)
STATUSES: tuple[str, ...] = get_args(Status)
DIFFICULTIES = ("1", "2", "3")
VOICES = ("synthetic", "recorded", "missing")
CONSTITUTION = "Satversme"


class Row(msgspec.Struct, frozen=True):
    """A name with a number for each of its table's columns."""

    name: str
    numbers: tuple[int, ...]


class Review(msgspec.Struct, frozen=True):
    """Tasks to be looked at again by a day (ISO date)."""

    day: str
    tasks: tuple[str, ...]


class Survey(msgspec.Struct, frozen=True):
    """A bank in figures. Names of rows are slugs, but for topics, which carry their titles.

    statuses, difficulties, voices: tasks of a section by each; voices counts its recordings. topics: by section, tasks
    of each status. types: items. articles: items that cite each article in force, the preamble first; empty where the
    bank has no text of the Constitution. keys: single choices of a section, those whose key is the longest option,
    statements and those that are true.
    """

    bank_hash: str
    tasks: int
    items: int
    statuses: tuple[Row, ...]
    topics: dict[str, tuple[Row, ...]]
    types: tuple[Row, ...]
    difficulties: tuple[Row, ...]
    voices: tuple[Row, ...]
    articles: tuple[Row, ...]
    keys: tuple[Row, ...]
    reviews: tuple[Review, ...]


def survey(bank: CompiledBank, language: str, law: Law | None) -> Survey:
    """Count a bank; topics are named in a language."""
    tasks = tuple(bank.task(task_id) for task_id in bank.task_ids())
    sections = [section for section in SECTIONS if any(task.section == section for task in tasks)]
    return Survey(
        bank_hash=bank.bank_hash,
        tasks=len(tasks),
        items=sum(len(task.items) for task in tasks),
        statuses=_by(tasks, sections, STATUSES, lambda task: task.status),
        topics={section: _topics(bank, tasks, section, language) for section in sections},
        types=_types(tasks),
        difficulties=_by(tasks, sections, DIFFICULTIES, lambda task: str(task.difficulty)),
        voices=_voices(bank, tasks, sections),
        articles=_articles(tasks, law) if law else (),
        keys=tuple(_keys(tasks, sections)),
        reviews=_reviews(tasks),
    )


def _by(
    tasks: Iterable[Task], sections: Iterable[str], columns: tuple[str, ...], of: Callable[[Task], str]
) -> tuple[Row, ...]:
    counts: Counter[tuple[str, str]] = Counter((task.section, of(task)) for task in tasks)
    return tuple(Row(section, tuple(counts[section, column] for column in columns)) for section in sections)


def _topics(bank: CompiledBank, tasks: Iterable[Task], section: str, language: str) -> tuple[Row, ...]:
    counts: Counter[tuple[str, str]] = Counter((task.topic, task.status) for task in tasks if task.section == section)
    rows = (
        Row(_title(bank, section, topic, language), tuple(counts[topic, status] for status in STATUSES))
        for topic in {topic for topic, _ in counts}
    )
    return tuple(sorted(rows, key=lambda row: (-sum(row.numbers), row.name)))


def _title(bank: CompiledBank, section: str, topic: str, language: str) -> str:
    code = f"survey_topic_{topic}"
    return sentence(code, {}, language) if code in SENTENCES else bank.topic_title(section, topic, language)


def _types(tasks: Iterable[Task]) -> tuple[Row, ...]:
    counts = Counter(str(item.__struct_config__.tag) for task in tasks for item in task.items)
    return tuple(Row(name, (count,)) for name, count in counts.most_common())


def _voices(bank: CompiledBank, tasks: Iterable[Task], sections: Iterable[str]) -> tuple[Row, ...]:
    counts: Counter[tuple[str, str]] = Counter()
    for task in tasks:
        if isinstance(task.stimulus, AudioStimulus):
            file = bank.audio / (task.stimulus.file or f"{task.section}/{task.id}/text.opus")
            counts[task.section, task.stimulus.voice if file.is_file() else "missing"] += 1
    rows = (Row(section, tuple(counts[section, voice] for voice in VOICES)) for section in sections)
    return tuple(row for row in rows if any(row.numbers))


def _articles(tasks: Iterable[Task], law: Law) -> tuple[Row, ...]:
    counts: Counter[str] = Counter()
    for task in tasks:
        for item in task.items:
            if item.source and item.source.act == CONSTITUTION and item.source.article:
                counts.update(set(cited_articles(item.source.article)))
    numbers = (
        article.number for chapter in law.chapters for article in chapter.articles if law.article(article.number)
    )
    return tuple(Row(number, (counts[number],)) for number in (PREAMBLE, *numbers))


def _keys(tasks: Iterable[Task], sections: Iterable[str]) -> Iterator[Row]:
    for section in sections:
        items = [item for task in tasks if task.section == section for item in task.items]
        choices = [item for item in items if isinstance(item, SingleChoice)]
        longest = sum(len(item.answer) > max(map(len, item.distractors)) for item in choices)
        statements = [item for item in items if isinstance(item, TrueFalse)]
        if choices or statements:
            truths = sum(item.answer == "true" for item in statements)
            yield Row(section, (len(choices), longest, len(statements), truths))


def _reviews(tasks: Iterable[Task]) -> tuple[Review, ...]:
    days: dict[str, list[str]] = {}
    for task in tasks:
        if task.valid.review_by:
            days.setdefault(task.valid.review_by.isoformat(), []).append(task.id)
    return tuple(Review(day, tuple(days[day])) for day in sorted(days))
