"""From responses and marks to a result. Pure and total: any responses give a result, nothing raises."""

import math
from collections.abc import Mapping
from typing import Literal

import msgspec

from naturalization_trainer.bank.task import Section
from naturalization_trainer.exam.form import Criterion, Form, FormItem, FormPart, FormSection, FormTask
from naturalization_trainer.exam.session import Marks
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.item import Outcome, Response
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.language.letters import count_words

SectionState = Literal["passed", "not_yet", "not_marked", "relieved", "not_sat"]
Verdict = Literal["passed", "passed_if_own_marks_hold", "not_yet", "not_marked", "not_sat"]
MarkedBy = Literal["program", "self", "official"]


class ItemResult(msgspec.Struct, frozen=True, kw_only=True):
    """What one item earned; `outcome.points` is None while a person has not marked it."""

    id: str
    task: str
    section: Section
    outcome: Outcome
    marked_by: MarkedBy


class SectionResult(msgspec.Struct, frozen=True, kw_only=True):
    """What a section earned. `points` is None while something in it is not marked."""

    id: Section
    points: float | None
    out_of: float
    cut: float
    state: SectionState
    marked_by: MarkedBy | None


class PartResult(msgspec.Struct, frozen=True, kw_only=True):
    """The sections of a part."""

    id: str
    variant: str
    sections: tuple[SectionResult, ...]


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """The whole: never passed while a section is unmarked or not sat, nor by own marks without saying so."""

    verdict: Verdict
    parts: tuple[PartResult, ...]
    items: tuple[ItemResult, ...]
    relieved: tuple[Section, ...] = ()


def score(
    form: Form,
    responses: Mapping[str, Response],
    marks: Mapping[str, Marks],
    parts_sat: frozenset[str] | None = None,
) -> Result:
    """Return the result of a form. `parts_sat` names the parts that were sat; None: all of them."""
    parts = []
    items: list[ItemResult] = []
    for part in form.parts:
        sat = parts_sat is None or part.id in parts_sat
        found = score_part(part, responses, marks) if sat else ()
        items += found
        parts.append(
            PartResult(
                id=part.id,
                variant=part.variant,
                sections=tuple(_section_result(section, found if sat else None) for section in part.sections),
            )
        )
    sections = [section for part in parts for section in part.sections]
    return Result(verdict=_verdict(sections), parts=tuple(parts), items=tuple(items), relieved=form.relieved)


def score_part(part: FormPart, responses: Mapping[str, Response], marks: Mapping[str, Marks]) -> tuple[ItemResult, ...]:
    """Return the outcome of every item of a part, in the form's order."""
    return tuple(
        _item_result(section, task, item, responses.get(item.id), marks.get(item.id))
        for section in part.sections
        for task in section.tasks
        for item in task.items
    )


def criteria_of(section: FormSection, task: FormTask) -> tuple[Criterion, ...]:
    """Return what a person marks an item of this task by; () where only whole points are given (oral knowledge)."""
    return section.criteria.get(task.slot, ())


def letter_limit(section: FormSection, item: FormItem, response: Response, marks: Mapping[str, float]) -> float:
    """Return the most points a letter can earn: less where it is too short or off the topic (the blueprint's caps)."""
    limit = item.out_of
    if not isinstance(item.item, ExtendedText):
        return limit
    if count_words(response if isinstance(response, str) else "") < item.item.words.min:
        limit = min(limit, math.floor(section.short_share * item.out_of * 2) / 2)
    if section.off_topic_most is not None and marks.get("content") == 0:
        limit = min(limit, section.off_topic_most)
    return limit


def _item_result(
    section: FormSection, task: FormTask, item: FormItem, response: Response, mark: Marks | None
) -> ItemResult:
    kind = kind_of(item.item)
    answer = kind.read(item.item, response)
    outcome = kind.score(item.item, answer, item.out_of, section.charges)
    marked_by: MarkedBy = "program"
    # Where there was no microphone nothing is recorded, and the person's marks stand all the same.
    if mark is not None and kind.person_marks and (outcome.points is None or answer is None):
        points = min(max(mark.total, 0.0), letter_limit(section, item, response, mark.points))
        outcome = msgspec.structs.replace(outcome, points=points)
        marked_by = mark.by
    return ItemResult(id=item.id, task=task.id, section=section.id, outcome=outcome, marked_by=marked_by)


def _section_result(section: FormSection, items: tuple[ItemResult, ...] | None) -> SectionResult:
    if items is None:
        return SectionResult(
            id=section.id, points=None, out_of=section.out_of, cut=section.cut, state="not_sat", marked_by=None
        )
    mine = [item for item in items if item.section == section.id]
    earned = [item.outcome.points for item in mine]
    points = None if None in earned else sum(point for point in earned if point is not None)
    state: SectionState = "not_marked"
    marked_by: MarkedBy | None = None
    if points is not None:
        state = "passed" if points >= section.cut else "not_yet"
        marked_by = _marked_by(mine)
    return SectionResult(
        id=section.id, points=points, out_of=section.out_of, cut=section.cut, state=state, marked_by=marked_by
    )


def _marked_by(items: list[ItemResult]) -> MarkedBy:
    """Return who marked a section: the least certain of those who marked stands for it."""
    who = {item.marked_by for item in items}
    return "self" if "self" in who else "official" if "official" in who else "program"


def _verdict(sections: list[SectionResult]) -> Verdict:
    states = {section.state for section in sections}
    if "not_yet" in states:
        return "not_yet"
    if "not_sat" in states:
        return "not_sat"
    if "not_marked" in states:
        return "not_marked"
    return "passed_if_own_marks_hold" if any(section.marked_by == "self" for section in sections) else "passed"
