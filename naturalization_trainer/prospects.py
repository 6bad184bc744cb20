"""Where a person stands, composed from the rules, the bank and the answers: readiness by section, and what to plan by.

A point of a language task is taken for an answer: the blueprint gives one for each. Knowledge is known by its cards and
by first answers; the anthem by the last times it was written as a whole.
"""

import datetime
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from naturalization_trainer.bank.compiled import CompiledBank, Drawable
from naturalization_trainer.bank.task import AudioStimulus
from naturalization_trainer.exam.blueprint import Blueprint, DrawRule, SectionRule
from naturalization_trainer.learning.by_heart import by_heart
from naturalization_trainer.learning.own_memory import correction
from naturalization_trainer.learning.plan import Rule, Standing, section_of
from naturalization_trainer.learning.readiness import (
    MARKED_BY_PEOPLE,
    SEEN_AGAIN,
    Draw,
    Readiness,
    Section,
    Topic,
    readiness,
)
from naturalization_trainer.practice.things import ON_CARDS, things_among
from naturalization_trainer.store import known
from naturalization_trainer.ui.section_names import SECTIONS

Voice = Literal["", "recorded", "synthetic"]

LUCK = {"single_choice": 1 / 3, "true_false": 1 / 2, "matching": 1 / 8, "gap_choice": 1 / 8}
"""The share right by luck of each type of item, as the form shows it; the others cannot be guessed."""

SPOKEN = "spoken_response"
ANTHEM = "anthem"

LATELY = 6
"""So many of the last times the whole anthem was written tell how it is known now."""

_Counts = tuple[float, float]
"""Answers counted, and of them right."""


class Prospects(NamedTuple):
    """The rules of the sections on cards, where the person stands in them, and how ready they are in the others."""

    rules: tuple[Rule, ...]
    standing: Standing
    others: tuple[Readiness, ...]

    def readiness(self, at: datetime.datetime) -> tuple[Readiness, ...]:
        """Return how near the person is to each section's cut at a moment, in the order of the screens."""
        standing = self.standing
        on_cards = (readiness(section_of(rule, standing, standing.cards, at), standing.own) for rule in self.rules)
        return tuple(sorted((*on_cards, *self.others), key=lambda told: SECTIONS.index(told.section)))


def prospects(
    blueprint: Blueprint,
    choices: Mapping[str, str],
    bank: CompiledBank,
    connection: sqlite3.Connection,
    day: datetime.date,
) -> Prospects:
    """Return what is known; `choices` are the ways of taking the examination."""
    drawable = bank.drawable(day)
    on_cards: list[Rule] = []
    others: list[Readiness] = []
    for rule in _rules(blueprint, choices):
        if _is_marked_by_people(rule, choices, drawable):
            others.append(Readiness(section=rule.id, reason="marked_by_people"))
        elif rule.id == ANTHEM:
            others.append(_anthem(rule, drawable, connection))
        elif rule.id in ON_CARDS:
            on_cards += [_rule(rule, draw, drawable) for draw in rule.draws]
        else:
            others += map(readiness, _language(rule, drawable, bank, connection))
    return Prospects(tuple(on_cards), _standing(drawable, connection), tuple(others))


def _rules(blueprint: Blueprint, choices: Mapping[str, str]) -> Iterator[SectionRule]:
    defaults = {choice.id: choice.options[0].id for choice in blueprint.choices}
    for part in blueprint.parts:
        yield from part.rules(part.variant({**defaults, **choices}))


def _is_marked_by_people(rule: SectionRule, choices: Mapping[str, str], drawable: Sequence[Drawable]) -> bool:
    """Tell whether people give the points: letters, speech, an anthem that is recited."""
    if rule.id == ANTHEM:
        return choices.get("anthem") == "recited" or choices.get("knowledge") == "oral"
    slots = {draw.slot for draw in rule.draws}
    spoken = (SPOKEN in one.types for one in drawable if one.section == rule.id and one.slot in slots)
    return rule.id in MARKED_BY_PEOPLE or any(spoken)


def _rule(rule: SectionRule, draw: DrawRule, drawable: Sequence[Drawable]) -> Rule:
    guess = _luck([one for one in drawable if (one.section, one.slot) == (rule.id, draw.slot)])
    return Rule(section=rule.id, cut=rule.cut.value, tasks=draw.tasks, points=draw.points, guess=guess)


def _luck(tasks: Sequence[Drawable]) -> float:
    lucks = [LUCK.get(kind, 0.0) for one in tasks for kind in one.types]
    return sum(lucks) / len(lucks) if lucks else 0.0


def _standing(drawable: Sequence[Drawable], connection: sqlite3.Connection) -> Standing:
    at_first: dict[tuple[str, str], _Counts] = {}
    places = {one.task: (one.section, one.topic) for one in drawable if one.section in ON_CARDS and len(one.types) == 1}
    for task, found in known.answers(connection, places):
        _, points, out_of = found[0]
        asked, right = at_first.get(places[task], (0.0, 0.0))
        at_first[places[task]] = (asked + 1.0, right + points / out_of)
    return Standing(
        things=things_among(drawable).all,
        cards=known.cards(connection),
        first_sight=at_first,
        own=correction(known.noted(connection)),
    )


def _anthem(rule: SectionRule, drawable: Sequence[Drawable], connection: sqlite3.Connection) -> Readiness:
    draw = rule.draws[0]
    tasks = [one.task for one in drawable if (one.section, one.slot) == (rule.id, draw.slot)]
    if not tasks:
        return Readiness(section=rule.id, reason="nothing_to_draw")
    times = [answer for task in tasks for answer in known.latest(connection, task, LATELY)]
    return by_heart(rule.id, [draw.points * points / out_of >= rule.cut.value for _, points, out_of in times])


def _language(
    rule: SectionRule, drawable: Sequence[Drawable], bank: CompiledBank, connection: sqlite3.Connection
) -> Iterator[Section]:
    """Yield a section for each voice its recordings have; for one alone where nothing is heard."""
    here = [one for one in drawable if one.section == rule.id and any(one.slot == draw.slot for draw in rule.draws)]
    voices: dict[Voice, list[Drawable]] = {}
    for one in here:
        voices.setdefault(_voice(bank, one), []).append(one)
    counted = {
        task: _counted(answers) for task, answers in known.answers(connection, (one.task for one in here)) if answers
    }
    for voice, tasks in (voices or {"": []}).items():
        draws = tuple(
            Draw(
                tasks=draw.tasks,
                points=draw.points,
                items=max(1, round(draw.points)),
                topics=_topics([one for one in tasks if one.slot == draw.slot], counted),
            )
            for draw in rule.draws
        )
        yield Section(id=rule.id, cut=rule.cut.value, draws=draws, guess=_luck(tasks), voice=voice)


def _voice(bank: CompiledBank, one: Drawable) -> Voice:
    stimulus = bank.task(one.task).stimulus if one.section == "listening" else None
    return stimulus.voice if isinstance(stimulus, AudioStimulus) else ""


def _counted(answers: Sequence[known.Answer]) -> _Counts:
    """Count the points of a task: each item's first answer in full, what was seen before little."""
    asked = right = 0.0
    met: set[str] = set()
    for item, points, out_of in answers:
        weight = SEEN_AGAIN if item in met else 1.0
        met.add(item)
        asked += weight * out_of
        right += weight * points
    return asked, right


def _topics(tasks: Sequence[Drawable], counted: Mapping[str, _Counts]) -> tuple[Topic, ...]:
    topics: dict[str, list[str]] = {}
    for one in tasks:
        topics.setdefault(one.topic, []).append(one.task)
    return tuple(
        Topic(
            id=topic,
            tasks=len(held),
            asked=sum(counted[task][0] for task in held if task in counted),
            right=sum(counted[task][1] for task in held if task in counted),
        )
        for topic, held in sorted(topics.items())
    )
