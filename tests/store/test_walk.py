"""Random walks over the file and the sitting together; `tests/drills/walk.py` walks farther."""

from hypothesis import HealthCheck, settings

from tests.store.walking import Walk

TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
