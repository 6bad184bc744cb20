"""A person's file in a temporary folder."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.testing import FakeClock

collect_ignore = ["test_posix.py"] if sys.platform == "win32" else []


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "person" / "trainer.db"


@pytest.fixture
def store(path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = open_store(path, clock.now())
    yield opened
    opened.close()
