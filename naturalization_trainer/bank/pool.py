"""What the assembly of a form asks of a bank."""

import datetime
from typing import Protocol

import msgspec

from naturalization_trainer.bank.task import Task


class Candidate(msgspec.Struct, frozen=True):
    """A task that may be drawn: its id and the ids it must not meet (in both directions)."""

    task: str
    enemies: frozenset[str] = frozenset()


class Pool(Protocol):
    """The drawable tasks of a bank: neither draft nor broken, and valid on the day asked for.

    Places are dense and follow the order of the ids, so that the same bank gives the same draw everywhere.
    """

    @property
    def bank_hash(self) -> str:
        """The content hash of the whole bank."""

    def topics(self, section: str, slot: str, day: datetime.date) -> tuple[tuple[str, int], ...]:
        """Return (topic, how many drawable tasks), ordered by topic."""

    def candidate(self, section: str, slot: str, topic: str, place: int, day: datetime.date) -> Candidate:
        """Return the drawable task at a place (0-based) of a topic."""

    def task(self, task_id: str) -> Task:
        """Return the whole task."""
