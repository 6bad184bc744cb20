"""What a person is told of a part before sitting it: the clocks, points and cuts, each with its source. Pure."""

from collections.abc import Mapping
from typing import NamedTuple

from naturalization_trainer.exam.blueprint import Blueprint, Figure
from naturalization_trainer.exam.form import FormPart, FormPhase


class Told(NamedTuple):
    """A number as it is told: `ours` where it is our default and no rule."""

    value: float
    source: str
    ours: bool


class SectionOutline(NamedTuple):
    """A section: how many tasks, points, cut, minutes suggested; whether how many tasks there are is our default."""

    id: str
    tasks: int
    points: Told
    cut: Told
    suggested: Told | None
    tasks_ours: bool


class PhaseOutline(NamedTuple):
    """A phase: its kind and its clock, `time_factor` counted in."""

    id: str
    kind: str
    minutes: Told
    sections: tuple[str, ...]


class PartOutline(NamedTuple):
    """All there is to say of a part. `hearings`: how often a recording is played, 0 where nothing is listened to."""

    id: str
    exam: str
    phases: tuple[PhaseOutline, ...]
    sections: tuple[SectionOutline, ...]
    hearings: int


def outline(blueprint: Blueprint, part: FormPart, choices: Mapping[str, str], time_factor: float = 1.0) -> PartOutline:
    """Return the outline of a part of a form; a number the blueprint no longer has is told as the form has it."""
    rules = next(rules for rules in blueprint.parts if rules.id == part.id)
    defaults = {choice.id: choice.options[0].id for choice in blueprint.choices}
    variant = rules.variant({**defaults, **choices})
    sections = []
    for section in part.sections:
        rule = next(rule for rule in rules.rules(variant) if rule.id == section.id)
        sections.append(
            SectionOutline(
                section.id,
                len(section.tasks),
                _told(rule.points),
                _told(rule.cut),
                _told(rule.suggested_minutes, time_factor) if rule.suggested_minutes else None,
                any(draw.confidence in ("default", "older_model") for draw in rule.draws),
            )
        )
    clocks = {
        f"{part.id}.{phase.id}": [phase.minutes, *(without.minutes for without in phase.without)]
        for phase in variant.phases
    }
    phases = tuple(_phase(phase, clocks.get(phase.id, []), time_factor) for phase in part.phases)
    hearings = max((step.hearing for section in part.sections for step in section.script), default=0)
    return PartOutline(part.id, rules.exam, phases, tuple(sections), hearings)


def _phase(phase: FormPhase, clocks: list[Figure], time_factor: float) -> PhaseOutline:
    figure = next((clock for clock in clocks if clock.value == phase.minutes), None)
    told = _told(figure, time_factor) if figure else Told(phase.minutes * time_factor, "", ours=False)
    return PhaseOutline(phase.id, phase.kind, told, phase.sections)


def _told(figure: Figure, factor: float = 1.0) -> Told:
    return Told(figure.value * factor, figure.source, figure.is_ours)
