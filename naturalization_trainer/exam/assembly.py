"""Blueprint + bank + seed + what the person saw lately -> a form.

Topics are spread, enemies kept apart, unseen tasks come first and then those seen longest ago. Each slot has its own
stream of chance, so that leaving out a section changes nothing in the others.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from naturalization_trainer.bank.pool import Candidate, Pool
from naturalization_trainer.bank.task import Section, Task
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.blueprint import Blueprint, DrawRule, Part, Script, SectionRule, Variant
from naturalization_trainer.exam.chance import Chance
from naturalization_trainer.exam.form import (
    Criterion,
    Form,
    FormItem,
    FormPart,
    FormPhase,
    FormSection,
    FormTask,
    ScriptStep,
)
from naturalization_trainer.exam.shortage import Shortage, TooSmallBankError
from naturalization_trainer.items.kinds import kind_of


class Seen(Protocol):
    """What the person saw lately: task id -> how lately, a higher number being later."""

    def get(self, task_id: str, /) -> int | None:
        """Return how lately a task was seen, None for never."""


NOTHING_SEEN: Mapping[str, int] = {}


class Assembly:
    """The drawing of one form. It remembers what stands on the form already, so that enemies stay apart."""

    def __init__(self, pool: Pool, seed: int, day: datetime.date, seen: Seen) -> None:
        self._pool = pool
        self._seed = seed
        self._day = day
        self._seen = seen
        self._taken: set[str] = set()
        self._barred: set[str] = set()
        self._candidates: dict[tuple[str, str, str, int], Candidate] = {}
        self._lately: dict[str, int | None] = {}

    def draw(self, section: str, rule: DrawRule) -> tuple[str, ...]:
        """Return the ids of the tasks drawn for a slot: fewer than asked for where the bank has no more."""
        chance = Chance(self._seed, f"draw {section} {rule.slot}")
        topics = self._pool.topics(section, rule.slot, self._day)
        drawn: list[str] = []
        while len(drawn) < rule.tasks:
            found = self._round(section, rule, topics, chance, rule.tasks - len(drawn))
            if not found:
                break
            drawn += found
        while len(drawn) < rule.tasks:
            oldest = self._seen_longest_ago(section, rule, topics)
            if oldest is None:
                break
            drawn.append(self._take(oldest))
        return tuple(drawn)

    def _round(
        self, section: str, rule: DrawRule, topics: Sequence[tuple[str, int]], chance: Chance, wanted: int
    ) -> list[str]:
        """Draw at most one unseen task of each topic, larger topics being the likelier first."""
        weights = [count for _, count in topics]
        drawn: list[str] = []
        while len(drawn) < wanted and any(weights):
            index = chance.weighted(weights)
            weights[index] = 0
            topic, count = topics[index]
            start = chance.below(count)
            for step in range(count):
                candidate = self._candidate(section, rule.slot, topic, (start + step) % count)
                if self._fits(candidate) and (rule.repeats or self._last_seen(candidate.task) is None):
                    drawn.append(self._take(candidate))
                    break
        return drawn

    def _seen_longest_ago(self, section: str, rule: DrawRule, topics: Sequence[tuple[str, int]]) -> Candidate | None:
        candidates = (
            self._candidate(section, rule.slot, topic, place) for topic, count in topics for place in range(count)
        )
        fitting = [candidate for candidate in candidates if self._fits(candidate)]
        return min(fitting, key=lambda candidate: (self._last_seen(candidate.task) or 0, candidate.task), default=None)

    def _candidate(self, section: str, slot: str, topic: str, place: int) -> Candidate:
        """Return the candidate at a place, asked of the bank once."""
        where = (section, slot, topic, place)
        if where not in self._candidates:
            self._candidates[where] = self._pool.candidate(section, slot, topic, place, self._day)
        return self._candidates[where]

    def _last_seen(self, task: str) -> int | None:
        """Return how lately a task was seen, looked up once."""
        if task not in self._lately:
            self._lately[task] = self._seen.get(task)
        return self._lately[task]

    def _fits(self, candidate: Candidate) -> bool:
        return (
            candidate.task not in self._taken
            and candidate.task not in self._barred
            and not candidate.enemies & self._taken
        )

    def _take(self, candidate: Candidate) -> str:
        self._taken.add(candidate.task)
        self._barred |= candidate.enemies
        return candidate.task


def assemble(
    blueprint: Blueprint,
    pool: Pool,
    *,
    seed: int,
    profile: str,
    day: datetime.date,
    choices: Mapping[str, str] | None = None,
    seen: Seen = NOTHING_SEEN,
    time_factor: float = 1.0,
) -> Form:
    """Return the form: the same inputs give the same form on every machine.

    Raises TooSmallBankError naming everything the bank lacks, KnownError for a profile or choice there is not.
    """
    who = blueprint.profile(profile)
    settled = blueprint.settle(who, choices or {})
    relieved = blueprint.relieved(who, settled)
    assembly = Assembly(pool, seed, day, seen)
    shortages: list[Shortage] = []
    parts = []
    for part in blueprint.parts:
        variant = part.variant({**_defaults(blueprint), **settled})
        rules = [rule for rule in part.rules(variant) if rule.id not in relieved]
        if not rules:
            continue
        sections = []
        for rule in rules:
            tasks, missing = _drawn_tasks(assembly, pool, rule, seed)
            shortages += missing
            sections.append(_section(blueprint, rule, tasks))
        parts.append(_part(part, variant, tuple(sections)))
    if shortages:
        raise TooSmallBankError(tuple(shortages))
    return Form(
        blueprint=blueprint.id,
        bank_hash=pool.bank_hash,
        seed=seed,
        profile=who.id,
        choices=settled,
        parts=tuple(parts),
        relieved=tuple(title.id for title in blueprint.sections if title.id in relieved),
        time_factor=time_factor,
    )


def _defaults(blueprint: Blueprint) -> dict[str, str]:
    return {choice.id: choice.options[0].id for choice in blueprint.choices}


def _drawn_tasks(
    assembly: Assembly, pool: Pool, rule: SectionRule, seed: int
) -> tuple[tuple[FormTask, ...], list[Shortage]]:
    tasks = []
    missing = []
    for draw in rule.draws:
        ids = assembly.draw(rule.id, draw)
        if len(ids) < draw.tasks:
            missing.append(Shortage(rule.id, draw.slot, draw.tasks, len(ids)))
        chance = Chance(seed, f"show {rule.id} {draw.slot}")
        tasks += [form_task(pool.task(task_id), chance, draw.points) for task_id in ids]
    return tuple(tasks), missing


def form_task(task: Task, chance: Chance, points: float) -> FormTask:
    """Return a task as a form shows it; `points` is shared among items whose points the bank leaves open."""
    fixed = sum(item.out_of or 0.0 for item in task.items)
    open_items = sum(item.out_of is None for item in task.items)
    share = (points - fixed) / open_items if open_items else 0.0
    return FormTask(
        id=task.id,
        revision=task.revision,
        meaning=task.meaning,
        slot=task.slot,
        topic=task.topic,
        instructions=task.instructions,
        stimulus=task.stimulus,
        items=tuple(
            FormItem(
                id=task.item_id(item),
                item=item,
                options=kind_of(item).present(item, chance),
                out_of=share if item.out_of is None else item.out_of,
            )
            for item in task.items
        ),
    )


def _section(blueprint: Blueprint, rule: SectionRule, tasks: tuple[FormTask, ...]) -> FormSection:
    criteria: dict[str, tuple[Criterion, ...]] = {
        draw.slot: blueprint.criteria[draw.criteria] for draw in rule.draws if draw.criteria
    }
    return FormSection(
        id=rule.id,
        out_of=rule.points.value,
        cut=rule.cut.value,
        charges=rule.charges,
        tasks=tasks,
        criteria=criteria,
        suggested_minutes=rule.suggested_minutes.value if rule.suggested_minutes else None,
        script=tuple(_script(rule.script, tasks)) if rule.script else (),
        short_share=rule.caps.short_share.value if rule.caps else 1.0,
        off_topic_most=rule.caps.off_topic_most.value if rule.caps else None,
    )


def _script(script: Script, tasks: tuple[FormTask, ...]) -> Iterator[ScriptStep]:
    """Each task in turn: its instruction, time to read, then hearing and pause as often as the blueprint says."""
    hearings = int(script.hearings.value)
    for task in tasks:
        yield ScriptStep(kind="instruction", task=task.id)
        yield ScriptStep(kind="read", task=task.id, seconds=script.read.value)
        for hearing in range(1, hearings + 1):
            pause = script.after if hearing == hearings else script.between
            yield ScriptStep(kind="hearing", task=task.id, hearing=hearing)
            yield ScriptStep(kind="pause", task=task.id, hearing=hearing, seconds=pause.value)


def _part(part: Part, variant: Variant, sections: tuple[FormSection, ...]) -> FormPart:
    sat: set[Section] = {section.id for section in sections}
    phases = []
    for phase in variant.phases:
        minutes = next((rule.minutes for rule in phase.without if rule.section not in sat), phase.minutes)
        shown = tuple(section for section in phase.sections if section in sat)
        if shown:
            phases.append(FormPhase(id=f"{part.id}.{phase.id}", kind=phase.kind, minutes=minutes.value, sections=shown))
    order = {section: place for place, section in enumerate(dict.fromkeys(s for p in phases for s in p.sections))}
    return FormPart(
        id=part.id,
        variant=variant.id,
        phases=tuple(phases),
        sections=tuple(sorted(sections, key=lambda section: order[section.id])),
    )


def shortages(blueprint: Blueprint, pool: Pool, day: datetime.date, *, forms: int = 1) -> tuple[Shortage, ...]:
    """Return what a bank lacks for so many disjoint forms of every profile and choice: one shortage a slot."""
    found: dict[tuple[str, str], Shortage] = {}
    every = ((rule, draw) for part in blueprint.parts for rule in part.sections for draw in rule.draws)
    for section, draw in every:
        needed = draw.tasks * (1 if draw.repeats else forms)
        there = sum(count for _, count in pool.topics(section.id, draw.slot, day))
        if there < needed:
            found[section.id, draw.slot] = Shortage(section.id, draw.slot, needed, there)
    return tuple(found.values())


def disjoint_forms(
    blueprint: Blueprint,
    pool: Pool,
    *,
    seeds: Sequence[int],
    profile: str,
    day: datetime.date,
    choices: Mapping[str, str] | None = None,
) -> tuple[Form, ...]:
    """Return one form a seed, no task of which stands on an earlier one, but for those that repeat by rule.

    Raises TooSmallBankError where the bank does not reach; KnownError `not_disjoint` where enemies stand in the way.
    """
    seen: dict[str, int] = {}
    repeating = {
        (rule.id, draw.slot)
        for part in blueprint.parts
        for rule in part.sections
        for draw in rule.draws
        if draw.repeats
    }
    forms = []
    for number, seed in enumerate(seeds, start=1):
        form = assemble(blueprint, pool, seed=seed, profile=profile, choices=choices, day=day, seen=seen)
        drawn = [
            task.id
            for part in form.parts
            for section in part.sections
            for task in section.tasks
            if (section.id, task.slot) not in repeating
        ]
        again = [task for task in drawn if task in seen]
        if again:
            raise KnownError("not_disjoint", number=number, tasks=", ".join(again))
        seen.update(dict.fromkeys(drawn, number))
        forms.append(form)
    return tuple(forms)
