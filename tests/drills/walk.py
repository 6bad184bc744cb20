"""Random walks at length: `python -m tests.drills.walk [walks]`."""

import collections
import sys

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.store.walking import Walk

WALKS = 2_000
STEPS = 60


def main(walks: int = WALKS) -> str:
    """Walk, and return what was walked over; a walk that goes wrong raises with its steps."""
    events: collections.Counter[str] = collections.Counter()

    class Counted(Walk):
        def teardown(self) -> None:
            if hasattr(self, "store"):
                events.update(self.events())
            super().teardown()

    run_state_machine_as_test(
        Counted,
        settings=settings(
            max_examples=walks,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return f"{walks} walks, {events.total()} entries, every prefix replayed: {dict(events.most_common())}"


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
