"""What learning keeps by name."""

import datetime
from contextlib import closing

from naturalization_trainer.store import file, kept
from naturalization_trainer.store.engine import Store


def test_values_are_kept_changed_and_forgotten(store: Store) -> None:
    day = datetime.date(2026, 5, 1)
    kept.write(store, **{kept.EXAM_DAY: day, kept.GOAL: 10})
    with closing(file.connect_reading(store.path)) as connection:
        assert kept.read(connection, kept.EXAM_DAY, datetime.date) == day
        assert kept.read(connection, kept.GOAL, int) == 10
        assert kept.read(connection, kept.NOTED, int) is None
    kept.write(store, **{kept.EXAM_DAY: None, kept.GOAL: 15})
    with closing(file.connect_reading(store.path)) as connection:
        assert kept.read(connection, kept.EXAM_DAY, datetime.date) is None
        assert kept.read(connection, kept.GOAL, int) == 15


def test_what_cannot_be_read_counts_as_absent(store: Store) -> None:
    kept.write(store, **{kept.EXAM_DAY: "never"})
    with closing(file.connect_reading(store.path)) as connection:
        assert kept.read(connection, kept.EXAM_DAY, datetime.date) is None
