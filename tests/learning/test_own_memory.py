import random

import msgspec
import pytest

from naturalization_trainer.learning.own_memory import (
    MISFIT,
    Correction,
    Noted,
    by_luck,
    correction,
    logit,
    note,
    sigmoid,
)


def noted(answers: int, shift: float, slope: float = 1.0) -> Noted:
    chance = random.Random(answers)  # noqa: S311 - to be repeated
    found = Noted()
    for _ in range(answers):
        expected = chance.uniform(0.5, 0.99)
        found = note(found, expected, float(chance.random() < sigmoid(shift + slope * logit(expected))))
    return found


def test_nothing_noted_corrects_nothing() -> None:
    nothing = correction(Noted())
    assert nothing(0.8) == pytest.approx(0.8)
    assert nothing.doubt == pytest.approx(Correction().doubt)


@pytest.mark.parametrize(("shift", "slope"), [(-1.0, 1.0), (0.0, 1.0), (0.8, 1.0), (0.3, 0.6)])
def test_many_answers_show_the_person(shift: float, slope: float) -> None:
    found = correction(noted(3000, shift, slope))
    for expected in (0.6, 0.8, 0.95):
        assert found(expected) == pytest.approx(sigmoid(shift + slope * logit(expected)), abs=0.04)
    assert MISFIT < found.doubt < MISFIT + 0.05


def test_few_answers_move_it_little() -> None:
    found = note(note(Noted(), 0.9, 0.0), 0.9, 0.0)
    assert 0.75 < correction(found)(0.9) < 0.9


@pytest.mark.parametrize("right", [0.0, 1.0])
def test_one_sided_answers_stay_finite(right: float) -> None:
    found = Noted()
    for _ in range(500):
        found = note(found, 1.0, right)
    result = correction(found)
    assert 0 < result(0.5) < 1
    assert isinstance(result, Correction)


def test_it_can_be_kept() -> None:
    found = noted(50, 0.3)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Noted) == found


def test_what_is_not_remembered_is_guessed() -> None:
    assert by_luck(0.0, 0.25) == 0.25
    assert by_luck(1.0, 0.25) == 1.0
    assert by_luck(0.6, 0.0) == 0.6
