"""Written or recited: which way to give the anthem has gone better so far, and how sure one can be of that.

Each whole try is one that reached the cut or did not: a written one by the rule of the examination, a recited one by
the person's own marks. A machine never judges speech.
"""

import math
from collections.abc import Sequence
from typing import Literal

import msgspec

from naturalization_trainer.items.recitation.scoring import ENOUGH_LINES
from naturalization_trainer.learning.anthem import Standing

Said = Literal["not_enough", "written", "recited", "either"]

Step = Literal["listen", "due", "lines", "whole", "recite", "rest"]
"""What to do next: listen, lines that came round, lines not yet by heart, the whole in writing, recited, nothing."""

LEAST = 3
"""Tries of each kind before anything is said."""
LOOKED_AT = 10
"""The latest tries of each kind that are looked at: what was long ago is no longer so."""
SURE = 0.8
"""One way is called safer when it is so with this probability, given the tries and nothing else."""


class Tries(msgspec.Struct, frozen=True):
    """What the tries of one kind came to: how many, how many of them reached the cut."""

    count: int = 0
    reached: int = 0

    @property
    def chance(self) -> float:
        """The chance that the next one does, from a start that favours nothing (Laplace's rule)."""
        return (self.reached + 1) / (self.count + 2)


class Advice(msgspec.Struct, frozen=True):
    """What can be said, and what it rests on. `missing`: tries that are wanting of each kind before anything is."""

    said: Said
    written: Tries
    recited: Tries

    @property
    def missing(self) -> tuple[int, int]:
        """How many more tries are wanted, written and recited."""
        return max(0, LEAST - self.written.count), max(0, LEAST - self.recited.count)


def advise(written: Sequence[float], recited: Sequence[float], cut: float) -> Advice:
    """Return what the points of the tries say, the latest last."""
    one, other = _tries(written, cut), _tries(recited, cut)
    if min(one.count, other.count) < LEAST:
        return Advice("not_enough", one, other)
    better = chance_better(one, other)
    said: Said = "written" if better >= SURE else "recited" if better <= 1 - SURE else "either"
    return Advice(said, one, other)


def next_step(standing: Standing, advice: Advice) -> Step:
    """Return what is best done next."""
    if not standing.begun:
        return "listen"
    if standing.due:
        return "due"
    if standing.by_heart < len(standing.lines):
        return "lines"
    if advice.written.count < LEAST and advice.written.count <= advice.recited.count:
        return "whole"
    return "recite" if advice.recited.count < LEAST else "rest"


def chance_better(one: Tries, other: Tries) -> float:
    """Return the probability that the first kind reaches the cut more often: two beta distributions, exactly."""
    a, b = one.reached + 1, one.count - one.reached + 1
    c, d = other.reached + 1, other.count - other.reached + 1
    return sum(
        math.exp(_log_beta(c + i, b + d) - math.log(b + i) - _log_beta(1 + i, b) - _log_beta(c, d)) for i in range(a)
    )


def recital_points(came: Sequence[bool], *, few_wrong: bool, out_of: float) -> float:
    """Return the points of a recital by the person's own ticks, by the written rule.

    `came`: each line, whether it came in its place; `few_wrong`: no more than MOST_SLIPS words were wrong.
    """
    if all(came) and few_wrong:
        return out_of
    return out_of / 2 if sum(came) >= math.ceil(len(came) * ENOUGH_LINES) else 0.0


def _tries(points: Sequence[float], cut: float) -> Tries:
    latest = points[-LOOKED_AT:]
    return Tries(len(latest), sum(earned >= cut for earned in latest))


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
