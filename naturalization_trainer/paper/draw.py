"""Drawing several papers for one room: no task on two of them, and none of them easier than the others."""

import datetime
from collections.abc import Mapping, Sequence

import msgspec

from naturalization_trainer.bank.pool import Pool
from naturalization_trainer.exam.assembly import disjoint_forms
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Form, FormSection

DRAWS = 24
"""Each section is taken from the most even of so many draws (our default)."""

_Set = tuple[FormSection, ...]
"""One section as it stands on each of the papers of a draw."""


def papers(
    blueprint: Blueprint,
    pool: Pool,
    *,
    count: int,
    seed: int,
    profile: str,
    choices: Mapping[str, str],
    day: datetime.date,
) -> tuple[Form, ...]:
    """Return `count` forms without a common task, section by section as even in difficulty as DRAWS draws give.

    The same bank, blueprint and arguments give the same forms anywhere. Raises what `disjoint_forms` does.
    """
    draws = [
        disjoint_forms(
            blueprint,
            pool,
            seeds=range(seed * 1000 + draw * count, seed * 1000 + (draw + 1) * count),
            profile=profile,
            choices=choices,
            day=day,
        )
        for draw in range(DRAWS if count > 1 else 1)
    ]
    chosen: dict[str, _Set] = {}
    for section in (section.id for part in draws[0][0].parts for section in part.sections):
        sets = sorted((_set_of(forms, section) for forms in draws), key=lambda found: _spread(found, pool))
        found = next((found for found in sets if not _at_odds(found, tuple(chosen.values()), pool)), None)
        if found is None:
            return draws[0]
        chosen[section] = found
    return tuple(
        _with(form, {name: found[place] for name, found in chosen.items()}) for place, form in enumerate(draws[0])
    )


def unevenness(forms: Sequence[Form], pool: Pool) -> float:
    """Return how far the papers' difficulties lie apart: by section the hardest less the easiest, the worst."""
    sections = (section.id for part in forms[0].parts for section in part.sections)
    return max((_spread(_set_of(forms, section), pool) for section in sections), default=0.0)


def difficulty(section: FormSection, pool: Pool) -> float:
    """Return the mean of a section's tasks' difficulty (1 easy to 3 hard, as their authors judged), by points."""
    weighed = [(sum(item.out_of for item in task.items), pool.task(task.id).difficulty) for task in section.tasks]
    points = sum(weight for weight, _ in weighed)
    return sum(weight * hard for weight, hard in weighed) / points if points else 0.0


def _with(form: Form, sections: Mapping[str, FormSection]) -> Form:
    parts = (
        msgspec.structs.replace(part, sections=tuple(sections[section.id] for section in part.sections))
        for part in form.parts
    )
    return msgspec.structs.replace(form, parts=tuple(parts))


def _set_of(forms: Sequence[Form], section: str) -> _Set:
    return tuple(found for form in forms for part in form.parts for found in part.sections if found.id == section)


def _spread(sections: _Set, pool: Pool) -> float:
    found = [difficulty(section, pool) for section in sections]
    return max(found) - min(found)


def _at_odds(sections: _Set, chosen: Sequence[_Set], pool: Pool) -> bool:
    """Tell whether a task would stand beside its enemy, or twice, on one paper."""
    for place, section in enumerate(sections):
        beside = {task.id for other in chosen for task in other[place].tasks}
        for task in section.tasks:
            if task.id in beside or beside.intersection(pool.task(task.id).enemies):
                return True
    return False
