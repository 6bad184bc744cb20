"""What the rules say of giving the anthem: how long in writing and recited, how many points, how many are enough."""

from typing import NamedTuple

from naturalization_trainer.exam.blueprint import Blueprint, Figure, Part

ANTHEM = "anthem"


class AnthemRules(NamedTuple):
    """Each with its paragraph. `written`, `recited`: minutes; the written ones are for the whole knowledge test."""

    points: Figure
    cut: Figure
    written: Figure | None = None
    recited: Figure | None = None


def anthem_rules(blueprint: Blueprint) -> AnthemRules | None:
    """Return what a blueprint says; None where it has no anthem."""
    for part in blueprint.parts:
        for section in part.sections:
            if section.id == ANTHEM:
                written, recited = _minutes(part, "written"), _minutes(part, "recited")
                return AnthemRules(section.points, section.cut, written, recited)
    return None


def _minutes(part: Part, choice: str) -> Figure | None:
    """Return the minutes of the phase in which the anthem is given that way."""
    for variant in part.variants:
        if variant.when.get(ANTHEM) == choice:
            return next((phase.minutes for phase in variant.phases if ANTHEM in phase.sections), None)
    return None
