"""A stop of the tour."""

from collections.abc import Callable
from typing import NamedTuple

from naturalization_trainer.app import App


class Stop(NamedTuple):
    """A screen: its picture's name, and the way to it."""

    name: str
    go: Callable[[App], None]
