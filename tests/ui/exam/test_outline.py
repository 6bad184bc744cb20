"""What is told of a part: each number with its source, our defaults marked as ours."""

import pytest

from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.form import Form
from naturalization_trainer.ui.exam.outline import PartOutline, outline
from tests.sample_bank import DAY, MemoryPool, blueprint, sample_tasks


def form(profile: str = "standard", **choices: str) -> Form:
    return assemble(blueprint(), MemoryPool(sample_tasks()), seed=7, profile=profile, choices=choices, day=DAY)


def told(part: str, made: Form, factor: float = 1.0) -> PartOutline:
    return outline(blueprint(), next(each for each in made.parts if each.id == part), made.choices, factor)


def test_the_written_language_part() -> None:
    part = told("language_written", form())
    assert [(phase.minutes.value, phase.minutes.ours) for phase in part.phases] == [(90, False)]
    assert {section.id: section.tasks for section in part.sections} == {"listening": 6, "reading": 4, "writing": 2}
    assert all((s.points.value, s.cut.value, s.cut.ours) == (25, 16, False) for s in part.sections)
    assert all(section.suggested is not None and section.suggested.ours for section in part.sections)
    assert part.hearings == 2


def test_without_writing_the_clock_is_our_default() -> None:
    part = told("language_written", form("65plus"))
    assert [(phase.minutes.value, phase.minutes.ours) for phase in part.phases] == [(50, True)]


@pytest.mark.parametrize(
    ("choices", "phases"),
    [
        ({}, [("work", 45)]),
        ({"anthem": "recited"}, [("work", 30), ("recite", 15)]),
        ({"knowledge": "oral"}, [("prepare", 30), ("answer", 15)]),
    ],
)
def test_the_knowledge_test_as_chosen(choices: dict[str, str], phases: list[tuple[str, int]]) -> None:
    part = told("knowledge", form(**choices))
    assert [(phase.kind, phase.minutes.value) for phase in part.phases] == phases


def test_more_time_stretches_every_clock() -> None:
    part = told("language_written", form(), 1.5)
    assert part.phases[0].minutes.value == 135
