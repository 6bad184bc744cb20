"""Papers of one room: nothing stands on two of them, they are alike in difficulty, and can be drawn again."""

import pytest

from naturalization_trainer.bank.compiled import CompiledBank
from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.assembly import disjoint_forms
from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.exam.form import Form
from naturalization_trainer.paper.draw import papers, unevenness
from tests.paper.conftest import DAY


def drawn(
    blueprint: Blueprint, bank: CompiledBank, count: int, seed: int, profile: str = "standard"
) -> tuple[Form, ...]:
    return papers(blueprint, bank, count=count, seed=seed, profile=profile, choices={}, day=DAY)


def tasks(form: Form) -> set[str]:
    return {
        task.id for part in form.parts for section in part.sections if section.id != "anthem" for task in section.tasks
    }


@pytest.mark.parametrize("profile", ["standard", "65plus"])
def test_no_task_stands_on_two_papers(blueprint: Blueprint, bank: CompiledBank, profile: str) -> None:
    found = drawn(blueprint, bank, 4, 7, profile)
    every = [tasks(form) for form in found]
    assert len(set.union(*every)) == sum(map(len, every))


def test_the_same_seed_draws_the_same_papers(blueprint: Blueprint, bank: CompiledBank) -> None:
    assert drawn(blueprint, bank, 3, 7) == drawn(blueprint, bank, 3, 7)
    assert drawn(blueprint, bank, 3, 7) != drawn(blueprint, bank, 3, 8)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_papers_are_more_even_than_the_first_draw(blueprint: Blueprint, bank: CompiledBank, seed: int) -> None:
    seeds = range(seed * 1000, seed * 1000 + 4)
    first = disjoint_forms(blueprint, bank, seeds=seeds, profile="standard", day=DAY)
    assert unevenness(drawn(blueprint, bank, 4, seed), bank) <= unevenness(first, bank)
    assert unevenness(drawn(blueprint, bank, 4, seed), bank) <= 0.5


@pytest.mark.parametrize("seed", range(4))
def test_no_enemies_stand_on_one_paper(blueprint: Blueprint, bank: CompiledBank, seed: int) -> None:
    for form in drawn(blueprint, bank, 3, seed):
        for task in tasks(form):
            assert tasks(form).isdisjoint(bank.task(task).enemies)


def test_more_papers_than_the_bank_can_fill_are_refused(blueprint: Blueprint, bank: CompiledBank) -> None:
    with pytest.raises(KnownError) as caught:
        drawn(blueprint, bank, 40, 1)
    assert caught.value.code in {"bank_too_small", "not_disjoint"}
