"""Time, passed in: seconds that only go forward, and the wall clock, which may jump."""

import datetime
import time
from typing import Protocol


class Clock(Protocol):
    """What the program asks of a clock."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary moment; never goes back while the process lives."""

    def now(self) -> datetime.datetime:
        """Return the wall clock's time, aware, in UTC."""


class SystemClock:
    """The machine's own clocks."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary moment; never goes back while the process lives."""
        return time.monotonic()

    def now(self) -> datetime.datetime:
        """Return the wall clock's time, aware, in UTC."""
        return datetime.datetime.now(datetime.UTC)
