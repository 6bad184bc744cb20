"""Points: multiples of one half, rounded down, never outside what the item gives."""

import math

_DUST = 1e-9


def rounded_down(points: float, out_of: float) -> float:
    """Return the points as the multiple of one half below, between 0 and `out_of`."""
    return max(0.0, min(math.floor(points * 2 + _DUST) / 2, out_of))


def share(right: int, parts: int, out_of: float) -> float:
    """Return the points for `right` of `parts` parts."""
    return rounded_down(out_of * right / parts, out_of)
