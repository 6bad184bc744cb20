"""The chance of a task that is the same on every paper (the anthem), from how it went the last times. Pure."""

import math
from collections.abc import Sequence

from naturalization_trainer.learning.readiness import LEVEL_PRIOR, Readiness

LEAST = 3
"""Before so many times nothing is said."""

EDGE = 0.1
"""What lies under the interval, and over it."""

_STEPS = 400


def by_heart(section: str, reached: Sequence[bool]) -> Readiness:
    """Return the readiness of one task; `reached`: whether each of the last times was enough.

    The beta distribution that these times leave of the prior of all levels: its mean, and its middle eight tenths.
    """
    known = Readiness(section=section, answered=float(len(reached)), reason="not_enough")
    if len(reached) < LEAST:
        return known
    right, wrong = LEVEL_PRIOR[0] + sum(reached), LEVEL_PRIOR[1] + len(reached) - sum(reached)
    chance = right / (right + wrong)
    levels = [(step + 0.5) / _STEPS for step in range(_STEPS)]
    likely = [math.exp((right - 1) * math.log(level) + (wrong - 1) * math.log(1 - level)) for level in levels]
    total = sum(likely)
    under = 0.0
    low, high = levels[0], levels[-1]
    for level, weight in zip(levels, likely, strict=True):
        under += weight / total
        if under < EDGE:
            low = level
        if under < 1 - EDGE:
            high = level
    return Readiness(section=section, answered=float(len(reached)), chance=chance, low=low, high=high, share=chance)
