"""The chance of the anthem: nothing before three times, then nearer and surer the more there are."""

import pytest

from naturalization_trainer.learning.by_heart import by_heart


@pytest.mark.parametrize("reached", [(), (True,), (True, True)])
def test_two_times_say_nothing(reached: tuple[bool, ...]) -> None:
    assert by_heart("anthem", reached).reason == "not_enough"


@pytest.mark.parametrize(("right", "wrong", "chance"), [(3, 0, 5 / 7), (6, 0, 0.8), (0, 6, 0.2), (3, 3, 0.5)], ids=str)
def test_the_chance_and_its_interval(right: int, wrong: int, chance: float) -> None:
    found = by_heart("anthem", (True,) * right + (False,) * wrong)
    assert found.chance == pytest.approx(chance)
    assert found.low < chance < found.high


def test_more_times_are_surer() -> None:
    few, many = by_heart("anthem", (True,) * 3), by_heart("anthem", (True,) * 6)
    assert many.high - many.low < few.high - few.low
