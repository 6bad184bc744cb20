"""What only a POSIX system can stage: a user without rights, a disk that ends in the middle of a write."""

import os
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from naturalization_trainer.errors import KnownError
from naturalization_trainer.exam.events import AnswerGiven, PhaseOpened
from naturalization_trainer.store import quick, sittings
from naturalization_trainer.store.engine import Store, open_store
from naturalization_trainer.store.journal import read_entries
from naturalization_trainer.testing import FakeClock, sample_form


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Go on without root's rights, before whom nothing is read-only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("there", [True, False])
def test_a_read_only_folder_is_told_and_can_be_read(there: bool, clock: FakeClock) -> None:
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "trainer.db"
        if there:
            open_store(path, clock.now()).close()
            path.chmod(0o444)
        path.parent.chmod(0o555)
        with ordinary_user():
            with pytest.raises(KnownError) as told:
                open_store(path, clock.now())
            assert told.value.code == "store_unwritable"
            assert quick.look(path).state == ("ready" if there else "missing")
        path.parent.chmod(0o755)


def test_the_disk_s_own_limit_is_told(store: Store, clock: FakeClock, path: Path) -> None:
    """A file size limit stands for a disk that ends in the middle of a write."""
    kept = sittings.begin(store, sample_form(), clock)
    kept.journal.append(PhaseOpened("language_written", "work"))
    size = path.with_name(path.name + "-wal").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 2000, before[1]))
    try:
        with pytest.raises(KnownError) as told:
            kept.journal.append(AnswerGiven("wri-letter-001", "x" * 100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert told.value.code in {"store_disk", "store_full"}
    kept.journal.append(AnswerGiven("wri-letter-001", ""))
    assert len(read_entries(store, kept.id)) == 2
    kept.journal.close()
