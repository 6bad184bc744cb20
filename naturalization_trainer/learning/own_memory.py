"""How this person remembers, beside what the memory model expects of everybody.

Every answer to a card after a night or more is noted as (expected recall, share right). From these a correction
`logit p = shift + slope x logit expected` is found, held near shift 0 and slope 1 by a prior worth a few dozen answers:
the model knows nothing of a better memory or of a worse one; the person's answers do. Where there are options to choose
from, `by_luck` goes before: the model was made on cards without any.
"""

import math

import msgspec

EDGES = (0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.84, 0.87, 0.9, 0.92, 0.94, 0.96, 0.98)
"""Between which expected recalls answers are put together."""

SHIFT_SD = 0.6
SLOPE_SD = 0.3
"""The prior: two people in three differ from the model by less than this (on the scale of logits)."""

MISFIT = 0.2
"""What stays wrong after any number of answers, in logits: no memory is quite like the model (two points at 0.9)."""

LEAST, MOST = 0.005, 0.995
"""No expectation is taken as more certain than that."""


class Noted(msgspec.Struct, frozen=True, array_like=True):
    """What was expected and what came, by EDGES: how many answers, the sum of their expected logits, how many right."""

    asked: tuple[float, ...] = (0.0,) * (len(EDGES) + 1)
    expected: tuple[float, ...] = (0.0,) * (len(EDGES) + 1)
    right: tuple[float, ...] = (0.0,) * (len(EDGES) + 1)


class Correction(msgspec.Struct, frozen=True):
    """From the model's recall to this person's. `doubt`: standard deviation of the result, in logits."""

    shift: float = 0.0
    slope: float = 1.0
    doubt: float = math.hypot(SHIFT_SD, MISFIT)

    def __call__(self, expected: float) -> float:
        """Return the recall to expect of this person."""
        return sigmoid(self.shift + self.slope * logit(expected))


def logit(share: float) -> float:
    """Return the log odds of a share, kept from the ends."""
    share = min(max(share, LEAST), MOST)
    return math.log(share / (1 - share))


def sigmoid(value: float) -> float:
    """Return the share of log odds."""
    return 1 / (1 + math.exp(-value))


def by_luck(recalled: float, guess: float) -> float:
    """Return the chance of a right answer where what is not remembered is guessed."""
    return recalled + (1 - recalled) * guess


def note(noted: Noted, expected: float, right: float) -> Noted:
    """Return what is noted after one more answer: the recall expected before it, the share of it that was right."""
    place = sum(expected >= edge for edge in EDGES)
    return Noted(
        asked=_added(noted.asked, place, 1.0),
        expected=_added(noted.expected, place, logit(expected)),
        right=_added(noted.right, place, right),
    )


def correction(noted: Noted) -> Correction:
    """Return the most likely correction under the prior (Newton's method on two numbers)."""
    rows = [
        (asked, expected / asked, right)
        for asked, expected, right in zip(noted.asked, noted.expected, noted.right, strict=True)
        if asked
    ]
    total = sum(asked for asked, _, _ in rows)
    middle = sum(asked * expected for asked, expected, _ in rows) / total if total else logit(0.9)
    shift, slope = 0.0, 1.0
    for _ in range(12):
        down, across, both = 1 / SHIFT_SD**2, 1 / SLOPE_SD**2, 0.0
        pull, tilt = -shift / SHIFT_SD**2, (1 - slope) / SLOPE_SD**2
        for asked, expected, right in rows:
            likely = sigmoid(shift + middle + slope * (expected - middle))
            weight = asked * likely * (1 - likely)
            gap = right - asked * likely
            pull += gap
            tilt += gap * (expected - middle)
            down += weight
            both += weight * (expected - middle)
            across += weight * (expected - middle) ** 2
        determinant = down * across - both**2
        shift += max(-1.0, min(1.0, (across * pull - both * tilt) / determinant))
        slope += max(-0.5, min(0.5, (down * tilt - both * pull) / determinant))
    slope = max(slope, 0.05)
    return Correction(
        shift=shift + middle * (1 - slope), slope=slope, doubt=math.hypot(MISFIT, math.sqrt(across / determinant))
    )


def _added(sums: tuple[float, ...], place: int, more: float) -> tuple[float, ...]:
    return (*sums[:place], sums[place] + more, *sums[place + 1 :])
