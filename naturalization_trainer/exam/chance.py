"""Chance by a seed, the same on every machine and version of Python.

Python promises the sequence of `random.Random(seed).random()` and nothing more, so everything here is built on it.
"""

import random
from collections.abc import Sequence


class Chance:
    """A stream of chance. Streams of one seed with different names are independent."""

    def __init__(self, seed: int, name: str = "") -> None:
        number = seed
        for byte in name.encode():
            number = (number * 257 + byte + 1) % (1 << 61)
        self._random = random.Random(number).random  # noqa: S311 - a draw to be repeated, not a secret

    def below(self, count: int) -> int:
        """Return a whole number from 0 to count - 1."""
        return min(int(self._random() * count), count - 1)

    def shuffled(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return the values in a new order (Fisher and Yates)."""
        order = list(values)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return tuple(order)

    def sample(self, values: tuple[str, ...], count: int) -> tuple[str, ...]:
        """Return `count` of the values in a new order, or all of them where there are fewer."""
        return self.shuffled(values)[:count]

    def weighted(self, weights: Sequence[int]) -> int:
        """Return an index, each as likely as its weight; at least one weight is above zero."""
        left = self.below(sum(weights))
        for index, weight in enumerate(weights):
            if left < weight:
                return index
            left -= weight
        raise ValueError(weights)
