"""A few kills of the crash drill; `tests/drills/crash.py` does two hundred."""

from tests.drills import crash


def test_nothing_said_to_be_saved_is_lost_to_a_kill() -> None:
    done = crash.main(kills=8)
    assert done.good, done
    assert done.saved > 0
